// Brings every copy of a widget to life: its still picture becomes inline SVG, which the widget's own script moves.
(id, live) => {
  const tools = {
    unpack: async text => {
      const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
      return new Uint8Array(await new Response(stream).arrayBuffer());
    },
    // The cell of the first grid under the pointer, or -1.
    under: (svg, event, ...grids) => {
      const box = svg.getBoundingClientRect(), scale = svg.viewBox.baseVal.width / box.width;
      const x = (event.clientX - box.left) * scale, y = (event.clientY - box.top) * scale;
      for (const grid of grids) {
        const column = Math.floor((x - grid.x) / grid.w), row = Math.floor((y - grid.y) / grid.h);
        const i = row * grid.columns + column;
        if (column >= 0 && column < grid.columns && row >= 0 && i < grid.count) return i;
      }
      return -1;
    },
    mark: (frame, grid, i) => frame.setAttribute('transform',
      `translate(${grid.x + i % grid.columns * grid.w} ${grid.y + Math.floor(i / grid.columns) * grid.h})`),
    // Arrow keys walk over a grid; without the two stops a notebook would walk to another cell.
    keys: (svg, grid, current, choose) => {
      svg.setAttribute('tabindex', '0');
      svg.style.outlineOffset = '2px';
      svg.addEventListener('keydown', event => {
        const to = { ArrowLeft: current() - 1, ArrowRight: current() + 1, ArrowUp: current() - grid.columns,
          ArrowDown: current() + grid.columns, Home: 0, End: grid.count - 1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        if (to >= 0 && to < grid.count) choose(to);
      });
    },
  };
  const start = host => {
    const img = host.querySelector('img'), bytes = Uint8Array.from(atob(img.src.split(',')[1]), c => c.charCodeAt(0));
    const drawing = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml').documentElement;
    const svg = document.importNode(drawing, true);
    svg.style.cssText = 'max-width:100%;height:auto;display:block;user-select:none;-webkit-user-select:none';
    img.replaceWith(svg);
    live(svg, JSON.parse(document.querySelector(`[data-kit-data="${id}"]`).textContent), host, tools);
  };
  // Some front ends run scripts before the output is in the page.
  const find = tries => {
    const fresh = [...document.querySelectorAll(`[data-kit-widget="${id}"]`)].filter(host => !host.kit);
    fresh.forEach(host => { host.kit = true; start(host); });
    if (!fresh.length && tries) setTimeout(find, 100, tries - 1);
  };
  find(50);
}
