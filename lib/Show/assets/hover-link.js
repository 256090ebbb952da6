// A picture in patches beside its tokens: pointing at either one marks both.
async (svg, data, host, tools) => {
  const { patches, tokens, length, readable } = data;
  const levels = new Uint16Array((await tools.unpack(data.levels)).buffer), colours = await tools.unpack(data.colours);
  const part = name => svg.querySelector(`[data-part="${name}"]`);
  const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
  [canvas.width, canvas.height] = [length || 1, 1];
  let chosen = 0;

  const number = level => Number((data.min + level / 65535 * (data.max - data.min)).toPrecision(3));
  const choose = i => {
    chosen = host.dataset.chosen = i;
    tools.mark(part('patch'), patches, i);
    tools.mark(part('token'), tokens, i);
    const row = Math.floor(i / patches.columns);
    part('readout').textContent = `token ${i}  ·  row ${row}, column ${i % patches.columns}`;
    if (!length) return;
    const mine = [...levels.subarray(i * length, (i + 1) * length)], image = pen.createImageData(length, 1);
    mine.forEach((level, k) => {
      const at = Math.round(level / 257) * 3;
      image.data.set([colours[at], colours[at + 1], colours[at + 2], 255], k * 4);
    });
    pen.putImageData(image, 0, 0);
    part('strip').setAttribute('href', canvas.toDataURL());
    part('numbers').textContent = mine.slice(0, readable).map(number).join('  ') + (length > readable ? '  …' : '');
  };

  for (const type of ['pointermove', 'pointerdown'])
    svg.addEventListener(type, event => {
      const i = tools.under(svg, event, patches, tokens);
      if (i >= 0 && i !== chosen) choose(i);
    });
  tools.keys(svg, patches, () => chosen, choose);
  choose(0);
  part('readout').textContent += '  ·  point at a patch or a token';
}
