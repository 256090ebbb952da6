// A figure's loader. It finds its own elements by id (an output may be shown twice, and there is no current script in
// some front ends), gives frames a slider, and hands the figure to plotly.js now or as soon as the page has it.
(id, slider) => {
  const kit = window.__kitFig ??= { q: [] };
  const all = kind => [...document.querySelectorAll(`[data-kit-${kind}="${id}"]`)];
  const read = kind => all(kind).length ? JSON.parse(all(kind)[0].textContent) : null;

  const start = host => {
    const spec = read('spec'), film = read('frames'), img = host.querySelector('img');
    let at = film?.start, plot;
    const show = i => {
      at = i;
      if (plot) return kit.lib.react(plot, spec.frames[at].data, { ...spec.layout, ...spec.frames[at].layout }, spec.config);
      img.src = 'data:image/svg+xml,' + encodeURIComponent(film.before + film.frames[at] + film.after);
    };
    if (film) slider(host, film, show);
    if (spec) (kit.lib ? f => f() : f => kit.q.push(f))(async () => {
      if (!host.isConnected) return;
      const div = document.createElement('div');
      const narrow = Math.min(1, (host.parentElement.clientWidth || 1e4) / spec.layout.width);
      spec.layout.width *= narrow;
      img.after(div);
      try {
        await kit.lib.newPlot(div, film ? spec.frames[at].data : spec.data, { ...spec.layout, ...film && spec.frames[at].layout }, spec.config);
        plot = div;
        img.style.display = 'none';
      } catch (error) {
        div.remove();
        console.error(error);
      }
    });
  };

  // Some front ends run scripts before the output is in the page.
  const find = tries => {
    const fresh = all('fig').filter(host => !host.kit);
    fresh.forEach(host => { host.kit = true; start(host); });
    if (!fresh.length && tries) setTimeout(find, 100, tries - 1);
  };
  find(50);
}
