// The search page: what is typed and chosen stands in the address, and what stands in the address is shown.

const TYPING = 120;
const SETTLED = 1500;
const BELOW_PATIENCE = 700;
const MOST_NAMED = 3;

class SearchPage {
  constructor(page) {
    const by = id => document.getElementById(id);
    this.page = page;
    this.form = by('phieu-tim');
    this.box = by('tu-khoa');
    [this.status, this.meant] = [by('tinh-hinh'), by('y-hoi')];
    [this.help, this.trouble, this.tips, this.found] = [by('tro-giup'), by('su-co'), by('goi-y'), by('ket-qua')];
    [this.below, this.clear, this.heading] = [by('cong-con'), by('bo-loc'), by('danh-sach')];
    this.sorting = by('sap-xep');
    this.sorts = [...this.sorting.querySelectorAll('a')];
    this.words = new Map([...document.querySelectorAll('#cau-chu [data-word]')].map(w => [w.dataset.word, w.textContent]));
    this.isFinder = page.dataset.finder === '1';
    this.language = page.dataset.language;
    this.title = document.title;
    this.sources = [{ title: page.dataset.title, origin: '', languages: page.dataset.languages }, ...[...document.querySelectorAll('[data-portal]')]
      .map(p => ({ title: p.dataset.portal, origin: p.dataset.origin, languages: p.dataset.languages }))].map((portal, number) => new Source({ ...portal, number }));
    this.results = new Results(by('muc'), by('phan-trang'), name => this.say(name),
      new Map([...document.querySelectorAll('#cau-chu [data-badge]')].map(b => [b.textContent, b.dataset.badge])));
    this.facets = new Facets(page.querySelectorAll('[data-facet]'), (name, value, isWanted) => this.choose(name, value, isWanted), () => this.run());
    this.notFound = new Set();
    [this.turn, this.address] = [0, location.search];
    this.sources[0].index.root().catch(() => {});
    by('thu-hep').open = matchMedia('(min-width: 64rem)').matches;
    this.listen(by('xuat'));
    this.fill();
    this.run();
  }

  say(name, values = {}) {
    return (this.words.get(name) ?? name).replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  }

  /** What is asked for; the browser's address says the same, while one types a moment later. */
  get parameters() { return new URLSearchParams(this.address); }

  /* Events */

  listen(exporter) {
    this.form.addEventListener('submit', event => {
      event.preventDefault();
      this.typed(true);
    });
    this.form.addEventListener('input', () => {
      clearTimeout(this.timer);
      if (this.isAtHand()) this.typed(false, true);
      else this.timer = setTimeout(() => this.typed(false), TYPING);
    });
    // Before a link is followed, too: Back is to show what stood here.
    addEventListener('pagehide', () => this.write());
    addEventListener('click', () => this.write(), true);
    addEventListener('popstate', () => {
      this.unwrite();
      this.address = location.search;
      this.fill();
      this.run();
    });
    for (const link of this.sorts) link.addEventListener('click', event => {
      if (!isPlain(event)) return;
      event.preventDefault();
      this.go(p => set(p, 'sap-xep', link.dataset.sort));
    });
    this.below?.addEventListener('change', () => this.go(p => set(p, 'cong-con', this.below.checked ? '' : '0')));
    this.clear.addEventListener('click', () => {
      const kept = this.parameters;
      this.go(p => { for (const name of [...p.keys()]) if (!['q', 'sap-xep', 'cong-con'].includes(name)) p.delete(name); });
      if (kept.toString() !== this.parameters.toString()) this.fill();
      this.box.focus();
    });
    this.trouble.querySelector('button').addEventListener('click', () => {
      this.sources[0].renew();
      this.run();
    });
    exporter.addEventListener('click', () => this.export());
  }

  /**
   * Takes over what stands in the form. While one types, the address changes without a new entry in the history; `isEarly`: no
   * waiting for more letters, because nothing but cards may have to be loaded.
   */
  typed(isDone, isEarly = false) {
    clearTimeout(this.timer);
    this.go(p => this.take(p), { isTyping: !isDone, isEarly });
    if (isDone) this.note(this.wish);
  }

  take(parameters) {
    for (const field of this.form.querySelectorAll('input[name]')) set(parameters, field.name, field.value.trim());
    parameters.delete('dung');
    return parameters;
  }

  /** True where what stands in the form can be searched without loading anything but cards. */
  isAtHand() {
    const wish = new Wish(this.take(this.parameters), this.isFinder);
    return isAtHand(wish, wish.withBelow ? this.sources : this.sources.slice(0, 1), this.facets.open);
  }

  choose(name, value, isWanted) {
    this.go(p => {
      const kept = p.getAll(name).filter(v => slug(v) !== value);
      p.delete(name);
      for (const v of isWanted ? [...kept, value] : kept) p.append(name, v);
    });
  }

  /** Changes the address and shows what it asks for; the first page, unless one was asked for. */
  go(change, { isTyping = false, isEarly = false, page = '' } = {}) {
    const parameters = this.parameters;
    change(parameters);
    set(parameters, 'trang', page);
    const address = addressWith(parameters);
    this.address = new URL(address, location.href).search;
    this.unwrite();
    // Browsers let an address change some times a second only.
    if (isEarly) [this.unwritten, this.writing] = [address, setTimeout(() => this.write(), TYPING)];
    else if (isTyping) history.replaceState(null, '', address);
    else if (address !== location.pathname + location.search) history.pushState(null, '', address);
    return this.run(isTyping, isEarly);
  }

  /** The address of an early search, now. */
  write() {
    if (this.unwritten) history.replaceState(null, '', this.unwritten);
    this.unwrite();
  }

  unwrite() {
    clearTimeout(this.writing);
    this.unwritten = null;
  }

  fill() {
    const parameters = this.parameters;
    for (const field of this.form.querySelectorAll('input[name]')) field.value = parameters.get(field.name) ?? '';
    if (this.below) this.below.checked = parameters.get('cong-con') !== '0';
    this.facets.reveal(new Wish(parameters, this.isFinder).chosen);
  }

  /* Searching */

  async run(isTyping = false, isEarly = false) {
    const turn = ++this.turn;
    const wish = this.wish = new Wish(this.parameters, this.isFinder);
    Object.assign(wish, { isTyping, isEarly });
    document.title = wish.text ? `${wish.text} – ${this.title}` : this.title;
    this.carry(wish);
    this.facets.fit(wish.chosen);
    this.found.removeAttribute('aria-busy');
    if (wish.isEmpty) return this.showNothing();
    this.found.setAttribute('aria-busy', 'true');
    const slow = setTimeout(() => { if (turn === this.turn) this.status.textContent = this.say('searching'); }, 300);
    try {
      await this.find(wish, turn);
    } catch (error) {
      if (turn !== this.turn) return;
      if (!this.isRenewed && ['missing', 'damaged', 'outdated'].includes(error.why)) return this.renew(isTyping);
      this.showTrouble(error);
    } finally {
      clearTimeout(slow);
      if (turn === this.turn) this.found.removeAttribute('aria-busy');
    }
  }

  /** Once, past what the browser keeps: it may have kept the root of a build that is gone. Only this portal's own failure comes here. */
  renew(isTyping) {
    this.isRenewed = true;
    this.sources[0].renew();
    return this.run(isTyping);
  }

  /** This portal first; those below it join as soon as they are there, at once where they are quick. */
  async find(wish, turn) {
    const open = this.facets.open;
    const isWide = wish.withBelow && this.sources.length > 1;
    const whole = search(wish, isWide ? this.sources : this.sources.slice(0, 1), this.language, open);
    whole.catch(() => {});
    if (isWide && await Promise.race([whole.then(() => false), after(BELOW_PATIENCE)])) {
      const own = await search(wish, this.sources.slice(0, 1), this.language, open);
      await this.show(wish, own, turn, ` ${this.say('below_searching')}`);
    }
    // A portal under this one whose cards cannot be read is left out: once for each, at most.
    for (let [found, lost] = [await whole, new Set()]; ;) {
      const unread = await this.show(wish, found, turn, '');
      if (!unread) return;
      found = await search(wish, this.sources, this.language, open, lost.add(unread));
    }
  }

  /** @returns the source whose cards could not be read, if there is one; nothing is shown then */
  async show(wish, found, turn, note) {
    const pages = Math.max(1, Math.ceil(found.hits.length / PER_PAGE));
    const here = Math.min(wish.page, pages);
    const start = (here - 1) * PER_PAGE;
    const hits = found.hits.slice(start, start + PER_PAGE);
    if (wish.isEarly && !hits.every(hit => hit.source.index.hasCard(hit.page))) await after(TYPING);
    if (turn !== this.turn) return null;
    const shown = await Promise.all(hits.map(withCard));
    if (turn !== this.turn) return null;
    const unread = shown.find(hit => !hit.card);
    if (unread) return unread.source;
    this.results.show(shown, found.keys, start + 1);
    this.results.showPager(here, pages, n => addressWith(set(this.parameters, 'trang', n > 1 ? String(n) : '')), n => this.turnTo(n));
    this.facets.show(found.counts, wish.chosen);
    this.showState(wish, found, note);
    return null;
  }

  async turnTo(number) {
    await this.go(() => {}, { page: number > 1 ? String(number) : '' });
    this.heading.focus();
    this.heading.scrollIntoView();
  }

  /* What the page says */

  showState(wish, found, note) {
    const isNone = found.hits.length === 0;
    const lines = [isNone ? this.none(wish) : this.total(found)];
    if (found.isOther) lines.push(this.say('other_language'));
    if (found.failed.length > 0) lines.push(this.say('below_failed', { names: found.failed.join(', ') }));
    this.status.textContent = lines.join(' ') + note;
    this.showMeant(wish, found.meant);
    [this.help.hidden, this.trouble.hidden, this.tips.hidden] = [!isNone, true, !isNone];
    this.found.hidden = isNone && !wish.isNarrowed;
    this.heading.hidden = isNone;
    this.clear.hidden = !wish.isNarrowed;
    this.sorting.hidden = isNone || wish.query.words.length === 0;
    for (const link of this.sorts) {
      if ((link.dataset.sort === 'ngay') === wish.byDate) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.isMissed = isNone || found.meant?.left.length > 0;
    if (this.isMissed && note === '') this.noteLater(wish);
  }

  /** What was searched instead, with the way back; or what else may have been meant. */
  showMeant(wish, meant) {
    this.meant.hidden = !meant;
    if (!meant) return;
    const link = document.createElement('a');
    const parameters = set(this.parameters, 'q', meant.isSearched ? wish.text : meant.text);
    link.href = addressWith(set(parameters, 'dung', meant.isSearched ? '1' : ''));
    link.textContent = meant.isSearched ? this.say('as_typed', { q: wish.text }) : meant.text;
    this.meant.replaceChildren(meant.isSearched ? this.insteadOf(meant) : this.say('did_you_mean'), ' ', link);
  }

  /** Of words that were left out, the few are named: these, or what is left; always this where others were put right. */
  insteadOf({ text, note, left }) {
    return this.say(left.length > MOST_NAMED ? 'meant_part' : `meant_${note}`, { q: plainly(text), left: left.map(word => `“${word}”`).join(', ') });
  }

  none(wish) { return wish.isNarrowed || !wish.text ? this.say('none_narrowed') : this.say('none', { q: wish.text }); }

  total({ hits, isCut, isLoose }) {
    const n = new Intl.NumberFormat(this.language).format(hits.length);
    if (isLoose) return this.say(isCut ? 'about' : 'at_most', { n });
    return isCut ? this.say('more_than', { n }) : hits.length === 1 ? this.say('one') : this.say('many', { n });
  }

  showNothing() {
    this.results.clear();
    this.meant.hidden = true;
    this.status.textContent = '';
    [this.help.hidden, this.found.hidden] = [true, true];
  }

  showTrouble(error) {
    this.results.clear();
    this.status.textContent = this.say(this.words.has(error.why) ? error.why : 'damaged');
    [this.help.hidden, this.trouble.hidden, this.tips.hidden, this.found.hidden] = [false, false, true, true];
    this.trouble.querySelector('p').textContent = this.status.textContent;
  }

  /** Links that lead to other portals, the finder or another order take the query along. */
  carry(wish) {
    for (const link of this.page.querySelectorAll('[data-same-query]')) link.search = wish.text ? `?q=${encodeURIComponent(wish.text)}` : '';
    for (const link of this.sorts) link.href = addressWith(set(set(this.parameters, 'sap-xep', link.dataset.sort), 'trang', ''));
  }

  /* What was not found, for the editors: only on this device, and only for as long as the page is open. */

  noteLater(wish) {
    setTimeout(() => { if (wish === this.wish) this.note(wish); }, SETTLED);
  }

  note(wish) {
    if (wish.text && this.isMissed && wish === this.wish) this.notFound.add(wish.text.replace(/\s+/g, ' '));
  }

  export() {
    if (this.wish.text) this.notFound.add(this.wish.text.replace(/\s+/g, ' '));
    const text = `${this.say('export_head')}: ${location.host}\r\n\r\n${[...this.notFound].join('\r\n')}\r\n`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = this.say('export_file');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

/** A hit with its card; without it where a portal under this one cannot hand it out. */
async function withCard(hit) {
  const { source, page } = hit;
  try {
    return { ...hit, card: await source.index.card(page) };
  } catch (error) {
    if (source.origin === '') throw error;
    return hit;
  }
}

const after = milliseconds => new Promise(done => { setTimeout(() => done(true), milliseconds); });

function set(parameters, name, value) {
  if (value) parameters.set(name, value);
  else parameters.delete(name);
  return parameters;
}

function addressWith(parameters) {
  const text = parameters.toString();
  return location.pathname + (text ? `?${text}` : '');
}

const searchPage = globalThis.document?.getElementById('tim-kiem');
if (searchPage) new SearchPage(searchPage);
