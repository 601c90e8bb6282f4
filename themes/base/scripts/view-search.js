// Searches one portal's index or several, narrows and orders what was found. Knows nothing of the page.

const PER_PAGE = 10;
const PATIENCE = 20_000;

/** Loads a file of an index; whatever goes wrong becomes Unreadable. `isFresh`: past what the browser keeps, which may be the damaged one. */
export async function loadFile(address, isJson, isFresh) {
  // The page asks for this portal's root before this script is there; browsers take that only for a request of the same kind.
  const isOwn = address.startsWith('/');
  const cache = isFresh ? 'reload' : !isOwn && address.endsWith('goc.json') ? 'no-cache' : 'default';
  const credentials = isOwn ? 'same-origin' : 'omit';
  try {
    const answer = await fetch(address, { cache, credentials, signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Unreadable('missing');
    return isJson ? await answer.json() : new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(error instanceof SyntaxError ? 'damaged' : navigator.onLine === false ? 'offline' : error.name === 'TimeoutError' ? 'late' : 'missing');
  }
}

/** A label as it stands in addresses: "Quyết định" → quyet-dinh. */
export const slug = label => words(String(label).normalize('NFC')).map(w => key(w.form)).join('-');

/** One portal: its index, and what facets its pages have. */
export class Source {
  /** @param portal title, origin ('' for this one) and languages */
  constructor(portal, load = loadFile) {
    Object.assign(this, portal);
    this.load = load;
    this.begin(false);
  }

  /** Forgets what was loaded, the browser's copies too. */
  renew() { this.begin(true); }

  begin(isFresh) {
    this.index = new Index(`${this.origin}/tim-kiem/`, (address, isJson) => this.load(address, isJson, isFresh));
    this.facets = new Map();
    this.documents = undefined;
  }

  /** Per page the slugs of its labels, and the labels by slug. */
  async facet(name) {
    if (!this.facets.has(name)) this.facets.set(name, await this.readFacet(name));
    return this.facets.get(name);
  }

  async readFacet(name) {
    const root = await this.index.root();
    if (!root.facets.includes(name)) return { labels: new Map(), of: () => [] };
    const { labels, pages } = await this.index.facet(name);
    const slugs = labels.map(slug);
    const of = page => [pages[page] ?? []].flat().map(i => slugs[i]).filter(s => s !== undefined);
    return { labels: new Map(slugs.map((s, i) => [s, labels[i]])), of };
  }

  async numbers() {
    const root = await this.index.root();
    this.documents ??= root.documents ? (await this.index.inBuild('so.json', true)).map(d => d ? { parts: numberParts(d[0]), issued: d[1] } : null) : [];
    return this.documents;
  }

  /** The day of each page, as a number. */
  async days() {
    const { newest, older } = await this.index.inBuild('ngay.json', true);
    return page => newest - (older[page] ?? 0);
  }

  /** Everything that has the words; all pages where there are none. */
  async hits(q) {
    const found = q.words.length > 0
      ? await this.index.ranked(q)
      : Array.from({ length: (await this.index.root()).pages }, (_, page) => ({ page, listed: true, written: true, score: 0 }));
    const hits = found.map(hit => ({ ...hit, source: this }));
    hits.isCut = Boolean(found.isCut);
    return hits;
  }
}

const numberParts = text => words(text.normalize('NFC')).map(w => key(w.form));

/** True where a number of a document has the parts that were asked for, side by side: "19/2019", "qd-ubnd", "19". */
export function hasNumber(parts, wanted) {
  const glued = wanted.join('');
  return wanted.length === 0
    || parts.some((_, from) => wanted.every((part, i) => parts[from + i] === part) || (/\D/.test(glued) && parts.slice(from).join('').startsWith(glued)));
}

/** What was asked for, as it stands in the address. */
export class Wish {
  constructor(parameters, isFinder) {
    const one = name => parameters.get(name) ?? '';
    this.isFinder = isFinder;
    this.text = one('q').slice(0, MOST_QUERY);
    this.query = query(this.text);
    this.isLiteral = one('dung') === '1';
    this.byDate = one('sap-xep') === 'ngay';
    this.page = Math.max(1, Math.min(100_000, Number.parseInt(one('trang'), 10) || 1));
    this.withBelow = one('cong-con') !== '0';
    this.number = isFinder ? numberParts(one('so').slice(0, 60)) : [];
    this.from = isFinder && isDay(one('tu-ngay')) ? one('tu-ngay') : '';
    this.until = isFinder && isDay(one('den-ngay')) ? one('den-ngay') : '';
    this.chosen = new Map();
    for (const [name, value] of parameters)
      if (!OWN.has(name) && slug(value)) this.chosen.set(name, new Set([...this.chosen.get(name) ?? [], slug(value)]));
  }

  get isEmpty() { return !this.isFinder && this.query.words.length === 0 && this.chosen.size === 0; }

  get isNarrowed() { return this.chosen.size > 0 || this.number.length > 0 || this.from !== '' || this.until !== ''; }
}

const OWN = new Set(['q', 'dung', 'sap-xep', 'trang', 'cong-con', 'so', 'tu-ngay', 'den-ngay']);
const isDay = text => /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * Searches the sources. `language` is the one whose pages come first; `open` names the facets whose counts are wanted.
 * Sources that cannot be read are named in `failed`, as are those that are in `lost`; only this portal's own failure is an exception.
 */
export async function search(asked, sources, language, open, lost = new Set()) {
  const failed = [];
  const { wish, meant } = await meaning(asked, sources);
  const isByDate = wish.byDate || wish.query.words.length === 0;
  const lists = await Promise.all(sources.map(async source => {
    try {
      expect(!lost.has(source));
      return await searchOne(wish, source, language, open, isByDate && sources.length > 1);
    } catch (error) {
      if (source.origin === '') throw error;
      if (error.why !== 'late') source.renew();
      failed.push(source.title);
      return { hits: [], facets: new Map(), rest: 0, isCut: false };
    }
  }));
  const isOther = lists.every(l => l.hits.length === 0) && lists.some(l => l.others?.length > 0);
  const kept = lists.map(l => isOther ? l.others ?? [] : l.hits);
  const portals = wish.chosen.get('cong');
  const hits = (portals ? kept.filter((_, i) => portals.has(slug(sources[i].title))) : kept).flat();
  order(hits, isByDate, sources.length > 1);
  return {
    hits, failed, isOther, meant, keys: new Set(wish.query.words.map(w => w.key)),
    isCut: lists.some(l => l.isCut), isLoose: wish.query.isLoose,
    counts: await count(lists, kept, sources, open, portals),
  };
}

/** What is searched for the text: as it stands while one types, or where that is asked for; otherwise with what typing left put right. */
async function meaning(wish, sources) {
  if (wish.isLiteral || wish.isTyping || wish.query.words.length === 0) return { wish, meant: null };
  const apart = ({ number }, hits) => number ? hits.map(hit => ({ ...hit, page: hit.page + number * MOST_NUMBERED })) : hits;
  const ask = async text => (await Promise.all(sources.map(async s => apart(s, await s.index.ranked(query(text)).catch(() => []))))).flat();
  const found = await understood(wish.text, ask, async () => await sources[0].index.dictionary().catch(() => null) ?? {});
  const meant = found.note && { text: found.suggestion ?? found.text, isSearched: found.text !== wish.text, note: found.note, left: found.left ?? [] };
  return { wish: meant?.isSearched ? Object.assign(Object.create(wish), { query: query(found.text) }) : wish, meant };
}

/** Facets that a search looks into. */
function facetsFor(wish, { languages }, open) {
  return [...new Set([...wish.chosen.keys(), ...open, ...languages.includes(' ') ? ['ngon-ngu'] : []])].filter(name => name !== 'cong');
}

/** True where a search needs no file that is not in memory; cards aside. */
export function isAtHand(wish, sources, open) {
  const isByDate = sources.length > 1 && (wish.byDate || wish.query.words.length === 0);
  return sources.every(source => source.index.isLoaded(wish.query) && facetsFor(wish, source, open).every(name => source.facets.has(name))
    && (!wish.isFinder || source.documents) && (!isByDate || source.index.has('ngay.json')));
}

async function searchOne(wish, source, language, open, withDays) {
  const isMixed = source.languages.includes(' ');
  const names = [...wish.chosen.keys()].filter(name => name !== 'cong');
  const needed = facetsFor(wish, source, open);
  const [found, documents, dayOf, ...facets] = await Promise.all([
    source.hits(wish.query),
    wish.isFinder ? source.numbers() : [],
    withDays ? source.days() : () => 0,
    ...needed.map(name => source.facet(name)),
  ]);
  const by = new Map(needed.map((name, i) => [name, facets[i]]));
  const wanted = found.filter(({ page }) => !wish.isFinder || isWanted(documents[page], wish));
  const misses = ({ page }) => names.filter(name => !by.get(name).of(page).some(s => wish.chosen.get(name).has(s)));
  // What misses one facet only still counts for that facet's own numbers.
  const near = wanted.map(hit => ({ ...hit, day: dayOf(hit.page), misses: misses(hit) })).filter(hit => hit.misses.length < 2);
  const isOwn = hit => !isMixed || by.get('ngon-ngu').of(hit.page).includes(slug(language));
  const inLanguage = near.filter(isOwn);
  const fits = hit => hit.misses.length === 0;
  return { hits: inLanguage.filter(fits), others: near.filter(h => fits(h) && !isOwn(h)), near, inLanguage, facets: by, isCut: found.isCut };
}

function isWanted(document, wish) {
  return Boolean(document) && hasNumber(document.parts, wish.number)
    && (!wish.from || document.issued >= wish.from) && (!wish.until || (document.issued !== '' && document.issued <= wish.until));
}

function order(hits, isByDate, isMany) {
  if (isByDate) hits.sort((x, y) => y.day - x.day || x.source.number - y.source.number || x.page - y.page);
  else if (isMany) hits.sort((x, y) => y.listed - x.listed || y.written - x.written || y.score - x.score || x.source.number - y.source.number || x.page - y.page);
}

/** For each open facet its labels with the numbers of what one would get. */
async function count(lists, kept, sources, open, portals) {
  const counts = new Map();
  for (const name of open) {
    const labels = new Map();
    lists.forEach((list, i) => {
      if (name === 'cong') labels.set(slug(sources[i].title), { label: sources[i].title, count: kept[i].length });
      else if (!portals || portals.has(slug(sources[i].title))) countIn(list, kept[i] === list.hits ? list.inLanguage : list.near, name, labels);
    });
    counts.set(name, labels);
  }
  return counts;
}

function countIn(list, hits, name, labels) {
  const facet = list.facets.get(name);
  for (const hit of hits ?? []) {
    if (hit.misses.length === 1 && hit.misses[0] !== name) continue;
    for (const s of facet.of(hit.page)) {
      const known = labels.get(s) ?? labels.set(s, { label: facet.labels.get(s), count: 0 }).get(s);
      known.count++;
    }
  }
}
