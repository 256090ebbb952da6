// Puts a slider and a play button under a figure; works on still frames and on plotly.js alike.
(host, film, show) => {
  const bar = document.createElement('div'), last = film.frames.length - 1;
  bar.style.cssText = 'display:flex;align-items:center;gap:10px;padding:4px 14px 10px;background:#fff;color:#1f2328;'
    + 'font:13px system-ui,sans-serif;border-radius:0 0 6px 6px;box-sizing:border-box;max-width:100%';
  bar.innerHTML = '<button type="button" style="width:30px;height:30px;flex:none;border:1px solid #c9d0d8;padding:0;'
    + 'border-radius:50%;background:#fff;color:#1f2328;font-size:11px;line-height:1;cursor:pointer"></button>'
    + `<input type="range" min="0" max="${last}" aria-label="frame" `
    + 'style="flex:1;min-width:60px;margin:0;accent-color:#2c63c3">'
    + '<output style="min-width:5em;font-variant-numeric:tabular-nums"></output>';
  const [button, range, label] = bar.children;
  let timer;
  const go = i => {
    range.value = i;
    label.textContent = film.labels[i];
    range.setAttribute('aria-valuetext', film.labels[i]);
    show(+i);
  };
  const stop = () => {
    timer = clearInterval(timer);
    button.textContent = '▶';
    button.ariaLabel = 'play';
  };
  const step = () => +range.value < last && host.isConnected ? go(+range.value + 1) : stop();
  button.onclick = () => {
    if (timer) return stop();
    button.textContent = '❚❚';
    button.ariaLabel = 'pause';
    if (+range.value === last) go(0);
    timer = setInterval(step, Math.min(500, Math.max(80, 5000 / last)));
  };
  range.oninput = () => { stop(); go(range.value); };
  stop();
  go(film.start);
  host.append(bar);
}
