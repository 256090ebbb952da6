// Brings every copy of a widget to life: its still picture becomes inline SVG, which the widget's own script then moves.
(id, live) => {
  const unpack = async text => {
    const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const start = host => {
    const img = host.querySelector('img');
    const bytes = Uint8Array.from(atob(img.src.split(',')[1]), c => c.charCodeAt(0));
    const svg = document.importNode(new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml').documentElement, true);
    svg.style.cssText = 'max-width:100%;height:auto;display:block;user-select:none;-webkit-user-select:none';
    const data = JSON.parse(document.querySelector(`[data-kit-data="${id}"]`).textContent);
    img.replaceWith(svg);
    live(svg, Object.assign(data, { unpack }), host);
  };
  const find = tries => {
    const fresh = [...document.querySelectorAll(`[data-kit-widget="${id}"]`)].filter(host => !host.kit);
    fresh.forEach(host => { host.kit = true; start(host); });
    if (!fresh.length && tries) setTimeout(find, 100, tries - 1);
  };
  find(50);
}
