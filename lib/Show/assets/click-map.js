// A grid of cells: choosing cell i paints row i of the matrix over the grid.
async (svg, data, host, tools) => {
  const [map] = data.grids, n = map.count, rows = n / map.columns;
  const levels = await tools.unpack(data.levels), colours = await tools.unpack(data.colours);
  const part = name => svg.querySelectorAll(`[data-part="${name}"]`);
  const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
  [canvas.width, canvas.height] = [map.columns, rows];
  let chosen = 0;

  const place = i => `row ${Math.floor(i / map.columns)}, column ${i % map.columns}`;
  const say = i => {
    const value = data.min + levels[chosen * n + i] / 255 * (data.max - data.min);
    part('readout')[0].textContent = `${place(chosen)}  →  ${place(i)}:  ${Number(value.toPrecision(3))}`;
  };
  const choose = i => {
    chosen = host.dataset.chosen = i;
    const image = pen.createImageData(map.columns, rows);
    for (let k = 0; k < n; k++) {
      const at = levels[i * n + k] * 3;
      image.data.set([colours[at], colours[at + 1], colours[at + 2], 255], k * 4);
    }
    pen.putImageData(image, 0, 0);
    part('heat')[0].setAttribute('href', canvas.toDataURL());
    // Drawn before the map, the picture's mark comes first.
    [...part('chosen')].reverse().forEach((frame, k) => tools.mark(frame, data.grids[k], i));
    say(i);
  };

  svg.addEventListener('pointermove', event => {
    const i = tools.under(svg, event, ...data.grids);
    svg.style.cursor = i < 0 ? '' : 'pointer';
    say(i < 0 ? chosen : i);
  });
  svg.addEventListener('pointerleave', () => say(chosen));
  svg.addEventListener('click', event => {
    const i = tools.under(svg, event, ...data.grids);
    if (i >= 0) choose(i);
  });
  tools.keys(svg, map, () => chosen, choose);
  choose(0);
  part('readout')[0].textContent = `${place(0)}  ·  click a cell, or use the arrow keys`;
}
