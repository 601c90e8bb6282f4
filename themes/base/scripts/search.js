// Searches the index that docs/search.md describes. generator/Search does the same in C#; a test holds both to the same results.
// Nothing is ever written as HTML: results are made of elements and text.

const MOST_LETTERS = 32;
const MOST_WORDS = 16;
const MOST_QUERY = 400;
const MOST_PAGES = 2048;
const AS_WRITTEN = 4;
const TONES = '\u0300\u0301\u0309\u0303\u0323';

const marked = (letter, tone) => (letter + tone).normalize('NFC');
const placed = new Map();
for (const [first, second] of ['oa', 'oe', 'uy'])
  for (const tone of TONES) placed.set(first + marked(second, tone), marked(first, tone) + second);
const ending = new Map([...'yỳýỷỹỵ'].map((y, i) => [y, 'iìíỉĩị'[i]]));

/* Words ------------------------------------------------------------------------------------------------------------- */

function normalised(word) {
  if (word.length < 2) return word;
  const [before, last] = [word[word.length - 2], word[word.length - 1]];
  const moved = word[word.length - 3] === 'q' ? undefined : placed.get(before + last);
  if (moved) return word.slice(0, -2) + moved;
  return /[b-df-hj-np-tv-xz]/.test(before) && ending.has(last) ? word.slice(0, -1) + ending.get(last) : word;
}

const isDigit = letter => /\p{Nd}/u.test(letter);
const isLetter = letter => /[\p{L}\p{Mn}\p{Mc}]/u.test(letter);

/** The words of a text, each with the place it stands at: runs of letters or of digits, as the index has them. */
export function words(text) {
  const found = [];
  let [start, number] = [-1, false];
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? text[at] : ' ';
    const [digit, word] = [isDigit(letter), isLetter(letter)];
    if (start >= 0 && (digit !== number || !(digit || word))) {
      const form = normalised([...text.slice(start, Math.min(at, start + MOST_LETTERS))].map(l => l.toLowerCase().length === l.length ? l.toLowerCase() : l).join(''));
      found.push({ form, start, end: at });
      start = -1;
    }
    if (!digit && !word) continue;
    if (start < 0) start = at;
    number = digit;
  }
  return found;
}

/** What a word is looked up by: without marks, numbers without leading zeros. */
export function key(form) {
  if (isDigit(form[0])) return form.replace(/^0+(?=.)/, '');
  const plain = form.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').normalize('NFC');
  return plain || form;
}

/** A query, cut into words, pairs of neighbours and phrases. */
export function query(text) {
  const q = { words: [], pairs: [], phrases: 0, accented: false };
  const parts = text.slice(0, MOST_QUERY).normalize('NFC').split(/["“”]/);
  parts.forEach((part, i) => {
    let before = -1;
    for (const { form } of words(part)) {
      let number = q.words.findIndex(w => w.form === form);
      if (number < 0 && q.words.length === MOST_WORDS) break;
      if (number < 0) number = q.words.push({ form, key: key(form) }) - 1;
      if (before >= 0 && before !== number) {
        let pair = q.pairs.findIndex(([a, b]) => a === before && b === number);
        if (pair < 0) pair = q.pairs.push([before, number]) - 1;
        if (i % 2 === 1 && i < parts.length - 1) q.phrases |= 1 << pair;
      }
      before = number;
    }
  });
  q.accented = q.words.some(w => w.form !== w.key);
  return q;
}

/* Files of the index ------------------------------------------------------------------------------------------------ */

/** The shard that would have a key; -1 where all begin after it. */
export function shardOf(shards, wanted) {
  let [low, high] = [0, shards.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shards[middle] <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

class Bytes {
  constructor(content) { this.content = content; this.at = 0; }
  get more() { return this.at < this.content.length; }
  number() {
    let [value, shift] = [0, 0];
    while (this.more) {
      const part = this.content[this.at++];
      value |= (part & 127) << shift;
      if (part < 128 || (shift += 7) > 28) break;
    }
    return value;
  }
  take(count) {
    const from = this.at;
    this.at = Math.min(this.content.length, this.at + count);
    return this.content.subarray(from, this.at);
  }
}

const utf8 = new TextDecoder();

/** The entry of a key in a shard, or null. */
export function find(content, wanted) {
  const bytes = new Bytes(content);
  let name = new Uint8Array(0);
  const sought = new TextEncoder().encode(wanted);
  while (bytes.more) {
    const shared = Math.min(bytes.number(), name.length);
    const rest = bytes.take(bytes.number());
    const next = new Uint8Array(shared + rest.length);
    next.set(name.subarray(0, shared));
    next.set(rest, shared);
    name = next;
    const entry = readEntry(bytes, name.includes(32));
    if (name.length === sought.length && name.every((b, i) => b === sought[i])) return entry;
  }
  return null;
}

/** True for a shard whose first key is the one that the root names: hosts may answer with a page of their own instead. */
function begins(content, first) {
  const name = new TextEncoder().encode(first);
  return content[0] === 0 && content[1] === name.length && name.every((b, i) => content[i + 2] === b);
}

function readEntry(bytes, isPair) {
  const impact = bytes.number();
  if (impact > 0) {
    const form = { text: null, first: bytes.number(), second: bytes.number() };
    return { frequency: 1, forms: [{ ...form, total: 1, pages: [bytes.number()], impacts: [impact] }] };
  }
  const [frequency, count] = [bytes.number(), bytes.number()];
  const forms = [];
  for (let i = 0; i < count && bytes.more; i++) forms.push(readForm(bytes, isPair));
  return { frequency, forms };
}

function readForm(bytes, isPair) {
  const [first, second] = isPair ? [bytes.number(), bytes.number()] : [0, 0];
  const text = isPair ? null : utf8.decode(bytes.take(bytes.number()));
  const total = bytes.number();
  const form = { text, first, second, total, pages: [], impacts: [] };
  while (form.pages.length < Math.min(total, MOST_PAGES)) {
    const [impact, count] = [bytes.number(), bytes.number()];
    if (count === 0) break;
    for (let i = 0, page = 0; i < count && bytes.at <= bytes.content.length; i++) {
      form.pages.push(page += bytes.number());
      form.impacts.push(impact);
    }
  }
  return form;
}

/** The pages of a list of the rest. */
export function rest(content) {
  const [bytes, pages] = [new Bytes(content), []];
  for (let page = 0; bytes.more;) pages.push(page += bytes.number());
  return pages;
}

/* Ranking ----------------------------------------------------------------------------------------------------------- */

/**
 * Every page that has all the words: those that have each as it is written first, then by the sum of impacts, then newest first.
 * `singles` and `pairs` are entries or null, `rests` lists of pages or null.
 */
export function rank(q, singles, pairs, rests) {
  const known = new Map();
  const of = page => known.get(page) ?? known.set(page, { page, words: 0, written: 0, pairs: 0, rest: 0, score: 0 }).get(page);
  const text = (form, word) => form.text || word.key;

  singles.forEach((entry, i) => {
    const isWritten = form => !q.accented || text(form, q.words[i]) === q.words[i].form;
    for (const [page, best] of strongest(entry, isWritten, (impact, w) => impact * (w ? AS_WRITTEN : 1))) add(of(page), 1 << i, best);
  });
  pairs.forEach((entry, i) => {
    const [a, b] = q.pairs[i];
    const has = (word, form) => singles[word]?.forms[form] && text(singles[word].forms[form], q.words[word]) === q.words[word].form;
    const isWritten = form => !q.accented || Boolean(has(a, form.first) && has(b, form.second));
    for (const [page, best] of strongest(entry, isWritten, (impact, w) => w ? impact : Math.trunc(impact / AS_WRITTEN))) {
      add(of(page), (1 << a) | (1 << b), best);
      of(page).pairs |= 1 << i;
    }
  });
  rests.forEach((pages, i) => pages?.forEach(page => { of(page).rest |= 1 << i; }));

  const all = (1 << q.words.length) - 1;
  return [...known.values()]
    .filter(k => (k.words | k.rest) === all && (k.pairs & q.phrases) === q.phrases)
    .map(k => ({ page: k.page, listed: k.words === all, written: k.written === all, score: k.score }))
    .sort((x, y) => y.listed - x.listed || y.written - x.written || y.score - x.score || x.page - y.page);
}

function strongest(entry, isWritten, weigh) {
  const best = new Map();
  for (const form of entry?.forms ?? []) {
    const written = isWritten(form);
    form.pages.forEach((page, i) => {
      const score = weigh(form.impacts[i], written);
      const before = best.get(page);
      best.set(page, { score: Math.max(before?.score ?? 0, score), written: written || Boolean(before?.written) });
    });
  }
  return best;
}

function add(evidence, words, { score, written }) {
  evidence.words |= words;
  if (written) evidence.written |= words;
  evidence.score += score;
}

/* Searching --------------------------------------------------------------------------------------------------------- */

/** An index, wherever its root stands. `load` gets an address and whether it is JSON. */
export class Index {
  constructor(folder, load) {
    [this.folder, this.load, this.files] = [folder, load, new Map()];
  }

  file(name, isJson) {
    if (!this.files.has(name)) {
      const loading = this.load(this.folder + name, isJson);
      // What failed may succeed when asked again.
      loading.catch(() => this.files.delete(name));
      this.files.set(name, loading);
    }
    return this.files.get(name);
  }

  async root() { return this.file('goc.json', true); }

  async inBuild(name, isJson = false) { return this.file(`${(await this.root()).build}/${name}`, isJson); }

  async entry(wanted) {
    const { shards } = await this.root();
    const shard = shardOf(shards, wanted);
    if (shard < 0) return null;
    const content = await this.inBuild(`s${shard}.bin`);
    if (!begins(content, shards[shard])) throw new Error(`s${shard}.bin is damaged`);
    return find(content, wanted);
  }

  /** Every page that has the words, best first. */
  async ranked(q) {
    const root = await this.root();
    if (q.words.length === 0) return [];
    const [singles, pairs, rests] = await Promise.all([
      Promise.all(q.words.map(w => this.entry(w.key))),
      Promise.all(q.pairs.map(([a, b]) => this.entry(`${q.words[a].key} ${q.words[b].key}`))),
      Promise.all(q.words.map(async w => Object.hasOwn(root.rests, w.key) ? rest(await this.inBuild(`r${root.rests[w.key]}.bin`)) : null)),
    ]);
    const found = rank(q, singles, pairs, rests);
    // A phrase is found by pairs, and of the most frequent ones not every page is listed.
    found.isCut = pairs.some((entry, i) => q.phrases & (1 << i) && entry?.forms.some(form => form.total > MOST_PAGES));
    return found;
  }

  /** What a list of results shows of a page. */
  async card(page) {
    const { cards } = await this.root();
    const [url, title, summary, type, date, badges] = (await this.inBuild(`c${Math.floor(page / cards)}.json`, true))[page % cards];
    return { url, title, summary, type, date, badges };
  }

  async facet(name) { return this.inBuild(`f-${name}.json`, true); }

  async dictionary() { return this.inBuild('tu.json', true); }
}
