// Joint attention: choose a word or a patch; a block, a head and a step; see what reads what.
async (svg, data, host, tools) => {
  const L = data.words.length, N = data.rows * data.columns, S = L + N, H = data.heads, steps = data.times.length;
  const [weights, alike, pictures, colours] = await Promise.all(
    ['weights', 'alike', 'pictures', 'colours'].map(name => tools.unpack(data[name])));
  const state = { step: steps - 1, block: data.blocks >> 1, head: H, token: data.start, reads: false, outputs: false };
  const value = level => (level / 255) ** 2, number = w => w < 0.00005 ? '0' : Number(w.toPrecision(3)).toString();

  // Weights of one map, or the mean over the heads: query i, key j.
  const weight = (i, j) => {
    const at = h => value(weights[(((state.step * data.blocks + state.block) * H + h) * S + i) * S + j]);
    if (state.head < H) return at(state.head);
    let sum = 0;
    for (let h = 0; h < H; h++) sum += at(h);
    return sum / H;
  };
  const likeness = (word, patch) => value(
    alike[(((state.step * data.blocks + state.block) * (H + 1) + state.head) * L + word) * N + patch]);
  const isWord = i => i < L, patchOf = i => i - L;
  const place = p => `row ${Math.floor(p / data.columns) + 1}, column ${p % data.columns + 1}`;
  const named = i => isWord(i) ? `“${data.words[i]}”` : `the patch in ${place(patchOf(i))}`;
  // What is shown: a value for every word and every patch; null where the measure has none.
  const shown = () => [...Array(S).keys()].map(j => !state.outputs
    ? (state.reads ? weight(state.token, j) : weight(j, state.token))
    : isWord(state.token) ? (isWord(j) ? null : likeness(state.token, patchOf(j)))
      : (isWord(j) ? likeness(j, patchOf(state.token)) : null));

  const style = `<style>
    .kit-joint { color: var(--ink, #1f2328); background: var(--panel, #fff); border-radius: 6px; padding: 14px;
      font: 14px/1.45 system-ui, sans-serif; box-sizing: border-box; container-type: inline-size;
      --frame: var(--line, #d5dae0);
      --quiet: var(--soft, #59636e); --accent: var(--link, #2c63c3); }
    .kit-joint * { box-sizing: border-box; }
    .kit-joint h4 { margin: 0 0 8px; font-size: 15px; }
    .kit-joint button { font: inherit; color: inherit; background: none; border: 1px solid var(--frame);
      border-radius: 5px; padding: 3px 8px; cursor: pointer; min-height: 28px; }
    .kit-joint button[aria-pressed=true] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
    .kit-joint .words, .kit-joint .heads, .kit-joint .ways { display: flex; flex-wrap: wrap; gap: 5px; }
    .kit-joint .words i, .kit-joint .heads i, .kit-joint .list i { display: block; height: 4px; border-radius: 2px;
      font-size: 0; background: var(--accent); }
    .kit-joint .panes { display: grid; grid-template-columns: 2.1fr 1fr; gap: 16px; margin: 12px 0; }
    .kit-joint .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-bottom: 10px; }
    .kit-joint .panes > *, .kit-joint .pair > * { min-width: 0; }
    @container (max-width: 520px) {
      .kit-joint .panes { grid-template-columns: 1fr; }
      .kit-joint .lists { display: grid; grid-template-columns: 1fr 1.15fr; gap: 14px; }
    }
    .kit-joint .map { position: relative; cursor: crosshair; touch-action: manipulation; }
    .kit-joint canvas { display: block; width: 100%; image-rendering: pixelated; }
    .kit-joint .mark { position: absolute; pointer-events: none; outline: 2px solid #d34f1a; outline-offset: 1px;
      box-shadow: 0 0 0 4px #fff; }
    .kit-joint small { display: block; color: var(--quiet); font-size: 12px; }
    .kit-joint .ramp { display: flex; align-items: center; gap: 6px; font-size: 12px; color: var(--quiet); }
    .kit-joint .ramp canvas { height: 9px; flex: 1; min-width: 30px; }
    .kit-joint .list { display: grid; grid-template-columns: auto minmax(20px, 1fr) auto; gap: 1px 8px;
      align-items: center; font-size: 13px; font-variant-numeric: tabular-nums; margin-bottom: 8px; }
    .kit-joint .lower { display: grid; gap: 14px; margin-bottom: 8px;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr)); }
    .kit-joint label.slide { display: grid; grid-template-columns: 3em 1fr 8.2em; gap: 8px; align-items: center;
      margin: 8px 0; font-variant-numeric: tabular-nums; }
    .kit-joint input { width: 100%; min-width: 0; margin: 0; accent-color: var(--accent); }
    .kit-joint .quads { display: grid; grid-template-columns: 34fr 66fr; gap: 8px; align-content: start; }
    .kit-joint .quads > div { min-width: 0; }
    .kit-joint .quads canvas { cursor: crosshair; border: 2px solid transparent; }
    .kit-joint .quads canvas.on { border-color: #d34f1a; }
    .kit-joint [role=status] { min-height: 2.9em; margin: 8px 0 0; }
  </style>`;
  const root = document.createElement('div');
  root.className = 'kit-joint';
  const map = what => `<div><div class="map" data-part="${what}" tabindex="0" role="application" `
    + `aria-label="${what}, ${data.rows} by ${data.columns} patches: arrow keys choose one"><canvas></canvas>`
    + '<div class="mark" hidden></div></div>';
  const slide = (name, label, last) => `<label class="slide">${label}<input type="range" min="0" max="${last}" `
    + `data-part="${name}" aria-label="${label}"><output></output></label>`;
  const quads = ['text reads text', 'text reads image', 'image reads text', 'image reads image'];
  root.innerHTML = `${style}<h4 data-part="title"></h4>
    <div class="words" role="group" aria-label="words of the caption"></div>
    <div class="panes"><div><div class="pair">${map('picture')}<small data-part="seen"></small></div>
      ${map('heat')}<div class="ramp"><span>0</span><canvas width="256" height="1"></canvas><output></output></div>
      <small data-part="point">&nbsp;</small></div></div>
      <div class="ways" role="group" aria-label="what is shown">
      <button type="button" data-way="read">what reads it</button>
      <button type="button" data-way="reads">what it reads</button>
      <button type="button" data-way="outputs">likeness of outputs</button></div>
      ${slide('step', 'step', steps - 1)}${slide('block', 'block', data.blocks - 1)}</div>
      <div class="lists"><div><small data-part="wordsay"></small><div class="list" data-part="wordlist"></div></div>
      <div><small data-part="patchsay"></small><div class="list" data-part="patchlist"></div></div></div></div>
    <div class="lower"><div class="quads">${quads.map((name, q) =>
      `<div><canvas data-quad="${q}" role="img"></canvas><small data-share="${q}">${name}</small></div>`).join('')}
    </div><div><div class="heads" role="group" aria-label="head"></div><small data-part="entropysay"></small>
    <p role="status" aria-live="polite" data-part="status"></p></div></div>
    <small>Rows read, columns are read. Kept in eight bits: a weight w is shown to within √w / 255.</small>`;
  const part = name => root.querySelector(`[data-part="${name}"]`);
  const button = (into, text, choose) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.append(document.createElement('i'));
    made.onclick = choose;
    into.append(made);
    return made;
  };
  const set = change => { Object.assign(state, change); draw(); };
  part('title').textContent = data.title || 'Joint attention';
  const words = data.words.map((word, i) =>
    button(root.querySelector('.words'), word, () => set({ token: i })));
  const heads = [...Array(H + 1).keys()].map(h =>
    button(root.querySelector('.heads'), h === H ? 'mean of heads' : `head ${h + 1}`, () => set({ head: h })));
  const ways = [...root.querySelectorAll('[data-way]')];
  ways.forEach(way => way.onclick = () => set({ outputs: way.dataset.way === 'outputs',
    ...(way.dataset.way === 'outputs' ? {} : { reads: way.dataset.way === 'reads' }) }));
  for (const name of ['step', 'block']) part(name).oninput = event => set({ [name]: +event.target.value });

  const paint = (canvas, columns, rows, colour) => {
    if (canvas.width !== columns || canvas.height !== rows) [canvas.width, canvas.height] = [columns, rows];
    const pen = canvas.getContext('2d'), image = pen.createImageData(columns, rows);
    for (let i = 0; i < columns * rows; i++) image.data.set([...colour(i), 255], i * 4);
    pen.putImageData(image, 0, 0);
  };
  const heatColour = unit => {
    const at = Math.round(Math.min(1, Math.max(0, unit)) * 255) * 3;
    return [colours[at], colours[at + 1], colours[at + 2]];
  };
  const list = (into, rows) => {
    const top = Math.max(...rows.map(row => row[1]), 1e-12);
    into.replaceChildren(...rows.flatMap(([name, w]) => {
      const [label, bar, text] = ['span', 'i', 'span'].map(kind => document.createElement(kind));
      [label.textContent, text.textContent] = [name, number(w)];
      bar.style.width = `${100 * w / top}%`;
      return [label, bar, text];
    }));
  };
  // The words' share of each quadrant: how much of a row's weight lies there, the mean over its rows.
  const quadrant = q => {
    const [i0, rows, j0, columns] = [q < 2 ? 0 : L, q < 2 ? L : N, q % 2 ? L : 0, q % 2 ? N : L];
    const w = [...Array(rows * columns).keys()].map(k => weight(i0 + Math.floor(k / columns), j0 + k % columns));
    return { i0, rows, j0, columns, w, share: w.reduce((a, b) => a + b, 0) / rows };
  };

  let pointed = -1;
  const pointAt = p => {
    pointed = p;
    if (p >= 0) part('point').textContent = `${place(p)}: ${number(host.kitValues.map[p])}`;
  };

  const draw = () => {
    const { step, block, head, token, reads, outputs } = state, values = shown();
    const patches = values.slice(L), ofWords = values.slice(0, L);
    const hasPatches = patches[0] !== null, hasWords = ofWords[0] !== null;
    const best = hasWords ? ofWords.indexOf(Math.max(...ofWords)) : -1;
    // Outputs of two patches are not compared: the map of the likeliest word stands in.
    const map = hasPatches ? patches : patches.map((_, p) => likeness(best, p)), top = Math.max(...map, 1e-12);

    words.forEach((made, i) => {
      made.setAttribute('aria-pressed', i === token);
      made.lastChild.style.width = hasWords ? `${100 * ofWords[i] / Math.max(...ofWords, 1e-12)}%` : '0';
    });
    heads.forEach((made, h) => {
      made.setAttribute('aria-pressed', h === head);
      const bits = h < H ? data.entropy[((step * data.blocks + block) * H + h) * 2 + (isWord(token) ? 0 : 1)] : 0;
      made.lastChild.style.width = `${100 * bits / Math.log2(S)}%`;
      if (h < H) made.firstChild.textContent = `head ${h + 1}: ${bits.toFixed(2)} bits`;
    });
    const kind = isWord(token) ? 'words' : 'patches';
    part('entropysay').textContent = `How widely ${kind} read: the entropy of a row, the mean over the ${kind}. `
      + `A row that is even over all ${S} tokens has ${Math.log2(S).toFixed(2)} bits.`;
    ways.forEach(way => way.setAttribute('aria-pressed',
      way.dataset.way === (outputs ? 'outputs' : reads ? 'reads' : 'read')));
    for (const [name, text] of [['step', `${step + 1} of ${steps}, t = ${data.times[step].toFixed(2)}`],
      ['block', `${block + 1} of ${data.blocks}`]]) {
      part(name).value = state[name];
      part(name).nextElementSibling.textContent = text;
      part(name).setAttribute('aria-valuetext', text);
    }

    const px = data.width * data.height, first = step * px * data.channels;
    const pixel = (i, c) => pictures[first + i * data.channels + (data.channels > 2 ? c : 0)];
    // Lit where the map is: a quarter of the light is left elsewhere.
    const lit = i => .25 + .75 * map[Math.floor(Math.floor(i / data.width) * data.rows / data.height) * data.columns
      + Math.floor(i % data.width * data.columns / data.width)] / top;
    paint(part('picture').firstChild, data.width, data.height, i => [0, 1, 2].map(c => pixel(i, c) * lit(i)));
    paint(part('heat').firstChild, data.columns, data.rows, i => heatColour(map[i] / top));
    for (const name of ['picture', 'heat']) {
      const mark = part(name).lastElementChild, p = patchOf(token);
      mark.hidden = p < 0;
      mark.style.cssText = `left:${100 * (p % data.columns) / data.columns}%;width:${100 / data.columns}%;`
        + `top:${100 * Math.floor(p / data.columns) / data.rows}%;height:${100 / data.rows}%`;
    }
    root.querySelector('.ramp output').textContent = number(top);
    part('seen').textContent = `what the net sees at t = ${data.times[step].toFixed(2)}, lit by the map`;

    const verb = outputs ? 'is like' : reads ? 'reads' : 'is read by';
    part('wordsay').textContent = hasWords ? `${named(token)} ${verb} these words` : '';
    list(part('wordlist'), hasWords ? ofWords.map((w, i) => [data.words[i], w]).sort((a, b) => b[1] - a[1]) : []);
    const sum = patches.reduce((a, b) => a + b, 0).toFixed(2);
    part('patchsay').textContent = !hasPatches ? '' : outputs ? 'patches it is most like'
      : `patches ${reads ? 'it reads most' : 'that read it most'}, of ${sum} in all`;
    const ranked = patches.map((w, p) => [place(p), w]).sort((a, b) => b[1] - a[1]).slice(0, 4);
    list(part('patchlist'), hasPatches ? ranked : []);
    const does = outputs ? 'is most like' : reads ? 'reads most' : 'is read most by';
    const whom = [hasPatches ? `${ranked[0][0]}, ${number(ranked[0][1])}` : '',
      hasWords ? `${hasPatches ? 'of words ' : ''}“${data.words[best]}”, ${number(ofWords[best])}` : ''];
    part('status').textContent = `${named(token)} ${does} ${whom.filter(text => text).join('; ')}. Block ${block + 1}, `
      + `${head < H ? `head ${head + 1}` : 'mean of heads'}, t = ${data.times[step].toFixed(2)}.`;

    quads.forEach((name, q) => {
      const { rows, columns, w, share } = quadrant(q), most = Math.max(...w, 1e-12);
      const canvas = root.querySelector(`[data-quad="${q}"]`);
      canvas.style.aspectRatio = `${q % 2 ? 66 : 34} / ${q < 2 ? 34 : 66}`;
      // What is shown above is one row or column of two of them: it is bright, and the rest is dimmed.
      const on = !outputs && (reads ? q >> 1 : q % 2) === (isWord(token) ? 0 : 1), line = patchOf(token) < 0 ? token
        : patchOf(token), bright = i => !on || (reads ? Math.floor(i / columns) : i % columns) === line;
      paint(canvas, columns, rows, i => heatColour(Math.sqrt(w[i] / most)).map(c => bright(i) ? c : c * .6));
      canvas.className = on ? 'on' : '';
      canvas.setAttribute('aria-label', `${name}: ${(100 * share).toFixed(1)} % of a row`);
      root.querySelector(`[data-share="${q}"]`).textContent = `${name}: ${(100 * share).toFixed(1)} %`;
    });
    const way = outputs ? 'outputs' : reads ? 'reads' : 'read';
    Object.assign(host.dataset, { chosen: token, step, block, head, way });
    host.kitValues = { values, map };
    pointAt(pointed);
  };

  const at = (event, element, columns, rows) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / box.width * columns, (event.clientY - box.top) / box.height * rows];
    return x < 0 || y < 0 || x >= columns || y >= rows ? -1 : Math.floor(y) * columns + Math.floor(x);
  };
  for (const name of ['picture', 'heat']) {
    const area = part(name);
    area.onclick = event => { const p = at(event, area, data.columns, data.rows); if (p >= 0) set({ token: L + p }); };
    area.onpointermove = event => {
      const p = at(event, area, data.columns, data.rows);
      if (p >= 0) pointAt(p);
    };
    tools.keys(area, { columns: data.columns, count: N }, () => Math.max(0, patchOf(state.token)),
      p => set({ token: L + p }));
  }
  tools.keys(root.querySelector('.words'), { columns: 1, count: L }, () => Math.min(state.token, L - 1), i => {
    set({ token: i });
    words[i].focus();
  });
  root.querySelector('.words').removeAttribute('tabindex');
  root.querySelectorAll('[data-quad]').forEach(canvas => canvas.onclick = event => {
    const { i0, j0, columns, rows } = quadrant(+canvas.dataset.quad), cell = at(event, canvas, columns, rows);
    if (cell < 0) return;
    // A row is chosen, but of patches that read words the word: its map is what one looks for.
    const [i, j] = [i0 + Math.floor(cell / columns), j0 + cell % columns];
    const byWord = +canvas.dataset.quad === 2;
    set({ token: byWord ? j : i, reads: !byWord, outputs: false });
  });
  // A notebook has keys of its own.
  root.addEventListener('keydown', event => event.stopPropagation());
  paint(root.querySelector('.ramp canvas'), 256, 1, i => heatColour(i / 255));
  draw();
  svg.replaceWith(root);
}
