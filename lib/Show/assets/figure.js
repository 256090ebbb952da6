// A figure's loader. It finds its own elements by id (an output may be shown twice, and there is no current script in
// some front ends), gives frames a slider, and hands the figure to plotly.js now or as soon as the page has it.
(id, slider, bundle = '') => {
  const kit = window[`__kitFig${bundle}`] ??= { q: [] };
  const all = kind => [...document.querySelectorAll(`[data-kit-${kind}="${id}"]`)];
  const read = kind => all(kind).length ? JSON.parse(all(kind)[0].textContent) : null;

  const start = host => {
    const spec = read('spec'), film = read('frames'), img = host.querySelector('img');
    let at = film?.start, plot;
    const parts = () => {
      const frame = film ? spec.frames[at] : {};
      return [frame.data ?? spec.data, { ...spec.layout, ...frame.layout }, spec.config];
    };
    const show = i => {
      at = i;
      if (plot) kit.lib.react(plot, ...parts());
      else img.src = 'data:image/svg+xml,' + encodeURIComponent(film.before + film.frames[at] + film.after);
    };
    const draw = async () => {
      if (!host.isConnected) return;
      const div = document.createElement('div');
      spec.layout.width = Math.min(spec.layout.width, host.clientWidth || Infinity);
      img.after(div);
      try {
        await kit.lib.newPlot(div, ...parts());
        if (!film && spec.frames?.length) await kit.lib.addFrames(div, spec.frames);
        plot = div;
        img.style.display = 'none';
      } catch (error) {
        div.remove();
        console.error(error);
      }
    };
    if (film) slider(host, film, show);
    if (spec && kit.lib) draw();
    else if (spec) kit.q.push(draw);
  };

  // Some front ends run scripts before the output is in the page.
  const find = tries => {
    const fresh = all('fig').filter(host => !host.kit);
    fresh.forEach(host => { host.kit = true; start(host); });
    if (!fresh.length && tries) setTimeout(find, 100, tries - 1);
  };
  find(50);
}
