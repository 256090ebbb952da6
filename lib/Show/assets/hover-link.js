// A picture in patches beside its tokens: pointing at either one marks both.
async (svg, data, host) => {
  const { patches, tokens, length } = data;
  const levels = new Uint16Array((await data.unpack(data.levels)).buffer), colours = await data.unpack(data.colours);
  const part = name => svg.querySelector(`[data-part="${name}"]`);
  const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
  canvas.width = length || 1;
  canvas.height = 1;
  let chosen = 0;

  const move = (mark, grid) => mark.setAttribute('transform',
    `translate(${grid.x + chosen % grid.columns * grid.w} ${grid.y + Math.floor(chosen / grid.columns) * grid.h})`);
  const choose = i => {
    chosen = host.dataset.chosen = i;
    move(part('patch'), patches);
    move(part('token'), tokens);
    part('readout').textContent = `token ${i}  ·  row ${Math.floor(i / patches.columns)}, column ${i % patches.columns}`;
    if (!length) return;
    const mine = [...levels.subarray(i * length, (i + 1) * length)], image = pen.createImageData(length, 1);
    mine.forEach((level, k) => image.data.set([...colours.subarray(Math.round(level / 257) * 3).subarray(0, 3), 255], k * 4));
    pen.putImageData(image, 0, 0);
    part('strip').setAttribute('href', canvas.toDataURL());
    part('numbers').textContent = mine.slice(0, data.readable)
      .map(level => Number((data.min + level / 65535 * (data.max - data.min)).toPrecision(3))).join('  ') + (length > data.readable ? '  …' : '');
  };
  const under = event => {
    const box = svg.getBoundingClientRect(), scale = svg.viewBox.baseVal.width / box.width;
    const x = (event.clientX - box.left) * scale, y = (event.clientY - box.top) * scale;
    for (const grid of [patches, tokens]) {
      const column = Math.floor((x - grid.x) / grid.w), row = Math.floor((y - grid.y) / grid.h), i = row * grid.columns + column;
      if (column >= 0 && column < grid.columns && row >= 0 && i < grid.count) return i;
    }
    return -1;
  };

  svg.setAttribute('tabindex', '0');
  svg.style.outlineOffset = '2px';
  for (const type of ['pointermove', 'pointerdown'])
    svg.addEventListener(type, event => { const i = under(event); if (i >= 0 && i !== chosen) choose(i); });
  svg.addEventListener('keydown', event => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -patches.columns, ArrowDown: patches.columns,
      Home: -chosen, End: patches.count - 1 - chosen }[event.key];
    if (step === undefined) return;
    // The notebook would move to another cell.
    event.preventDefault();
    event.stopPropagation();
    if (chosen + step >= 0 && chosen + step < patches.count) choose(chosen + step);
  });
  choose(0);
  part('readout').textContent += '  ·  point at a patch or a token';
}
