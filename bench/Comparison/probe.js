// Runs before everything else on each page: notes when results stand there, and when what was typed is answered.
(() => {
  const probe = globalThis.probe = { shownAt: 0, keyAt: 0, ranAt: 0, saidAt: 0, isKey: false, answered: () => {} };
  const isAnswer = node => node.id === 'tinh-hinh' && node.textContent !== document.querySelector('[data-word=searching]')?.textContent;
  new MutationObserver(changes => {
    if (!probe.shownAt && document.querySelector('#muc li')) probe.shownAt = performance.now();
    if (probe.saidAt || !probe.keyAt || !changes.some(change => isAnswer(change.target))) return;
    probe.saidAt = performance.now();
    probe.answered();
  }).observe(document, { childList: true, subtree: true });

  document.addEventListener('input', () => { Object.assign(probe, { keyAt: performance.now(), ranAt: 0, saidAt: 0, isKey: true }); }, true);
  addEventListener('input', () => { probe.isKey = false; });
  const later = setTimeout;
  // Whatever a key only sets going after a while counts from there too.
  globalThis.setTimeout = (run, wait, ...rest) => later(!probe.isKey ? run : (...given) => {
    probe.ranAt = performance.now();
    run(...given);
  }, wait, ...rest);

  /** Puts a text in the box as if it was typed; tells how long the answer took, and how much of that was work and no waiting. */
  probe.type = text => new Promise(done => {
    const box = document.getElementById('tu-khoa');
    probe.answered = () => done(`${probe.saidAt - probe.keyAt} ${probe.saidAt - (probe.ranAt || probe.keyAt)}`);
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
})();
