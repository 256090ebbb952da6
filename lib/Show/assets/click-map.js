// A grid of cells: choosing cell i paints row i of the matrix over the grid.
async (svg, data, host) => {
  const [map] = data.grids, n = map.count, rows = n / map.columns;
  const levels = await data.unpack(data.levels), colours = await data.unpack(data.colours);
  const part = name => svg.querySelectorAll(`[data-part="${name}"]`);
  const canvas = document.createElement('canvas'), pen = canvas.getContext('2d');
  canvas.width = map.columns;
  canvas.height = rows;
  let chosen = 0;

  const place = i => `row ${Math.floor(i / map.columns)}, column ${i % map.columns}`;
  const say = i => {
    const value = data.min + levels[chosen * n + i] / 255 * (data.max - data.min);
    part('readout')[0].textContent = `${place(chosen)}  →  ${place(i)}:  ${Number(value.toPrecision(3))}`;
  };
  const choose = i => {
    chosen = i;
    const image = pen.createImageData(map.columns, rows);
    for (let k = 0; k < n; k++) {
      const at = levels[i * n + k] * 3;
      image.data.set([colours[at], colours[at + 1], colours[at + 2], 255], k * 4);
    }
    pen.putImageData(image, 0, 0);
    part('heat')[0].setAttribute('href', canvas.toDataURL());
    part('chosen').forEach((mark, k) => {
      const grid = data.grids[data.grids.length - 1 - k];
      mark.setAttribute('transform', `translate(${grid.x + i % grid.columns * grid.w} ${grid.y + Math.floor(i / grid.columns) * grid.h})`);
    });
    host.dataset.chosen = i;
    say(i);
  };
  const under = event => {
    const box = svg.getBoundingClientRect(), scale = svg.viewBox.baseVal.width / box.width;
    const x = (event.clientX - box.left) * scale, y = (event.clientY - box.top) * scale;
    for (const grid of data.grids) {
      const column = Math.floor((x - grid.x) / grid.w), row = Math.floor((y - grid.y) / grid.h);
      if (column >= 0 && column < grid.columns && row >= 0 && row < rows) return row * grid.columns + column;
    }
    return -1;
  };

  svg.setAttribute('tabindex', '0');
  svg.style.outlineOffset = '2px';
  svg.addEventListener('pointermove', event => {
    const i = under(event);
    svg.style.cursor = i < 0 ? '' : 'pointer';
    say(i < 0 ? chosen : i);
  });
  svg.addEventListener('pointerleave', () => say(chosen));
  svg.addEventListener('click', event => { const i = under(event); if (i >= 0) choose(i); });
  svg.addEventListener('keydown', event => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -map.columns, ArrowDown: map.columns, Home: -chosen, End: n - 1 - chosen }[event.key];
    if (step === undefined) return;
    // The notebook would move to another cell.
    event.preventDefault();
    event.stopPropagation();
    if (chosen + step >= 0 && chosen + step < n) choose(chosen + step);
  });
  choose(0);
  part('readout')[0].textContent = `${place(0)}  ·  click a cell, or use the arrow keys`;
}
