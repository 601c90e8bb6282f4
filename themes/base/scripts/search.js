// Searches the index that docs/search.md describes. generator/Search does the same in C#; a test holds both to the same results.
// Nothing is ever written as HTML: results are made of elements and text.

const MOST_LETTERS = 32;
const MOST_WORDS = 16;
const MOST_PAIRS = 31;
const MOST_QUERY = 400;
const MOST_PAGES = 2048;
const PAIR_STEP = 4;
const TWO_NUMBERS = 0xf0;
const AS_WRITTEN = 4;
const OTHER_FORMS = 3;
const VERSION = 1;
const SEAL = 4;
const MOST_NAME = 255;
const MOST_NUMBERED = 2 ** 24;
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

const lower = letter => letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter;
const isDigit = letter => /\p{Nd}/u.test(letter);
const isEnd = (text, at) => '.!?;…'.includes(text[at]) && (at + 1 === text.length || ' \n\u2029'.includes(text[at + 1]));
const isLetter = letter => /[\p{L}\p{Mn}\p{Mc}]/u.test(letter);

/**
 * The words of a text, each with the place it stands at: runs of letters or of digits, as the index has them; `first` are those
 * that begin a sentence or a block and are no neighbours of the word before.
 */
export function words(text) {
  const found = [];
  let [start, number, first, mayEnd] = [-1, false, true, false];
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? text[at] : ' ';
    const [digit, word] = [isDigit(letter), isLetter(letter)];
    if (start >= 0 && (digit !== number || !(digit || word))) {
      const form = normalised([...text.slice(start, Math.min(at, start + MOST_LETTERS))].map(lower).join(''));
      found.push({ form, start, end: at, first });
      // The point of TP., Th.S. or of a number ends nothing.
      mayEnd = !number && Math.min(at - start, MOST_LETTERS) >= 2 && lower(text[start]) === text[start];
      [start, first] = [-1, false];
    }
    if (!digit && !word) {
      if (letter === '\u2029' || mayEnd && isEnd(text, at)) first = true;
      continue;
    }
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
  const q = { words: [], pairs: [], phrases: 0, accented: false, isLoose: false };
  const parts = text.slice(0, MOST_QUERY).normalize('NFC').split(/["“”]/);
  parts.forEach((part, i) => {
    let before = -1;
    for (const { form, first } of words(part)) {
      if (first) before = -1;
      let number = q.words.findIndex(w => w.form === form);
      if (number < 0 && q.words.length === MOST_WORDS) break;
      if (number < 0) number = q.words.push({ form, key: key(form) }) - 1;
      if (before >= 0 && before !== number) {
        let pair = q.pairs.findIndex(([a, b]) => a === before && b === number);
        if (pair < 0 && q.pairs.length < MOST_PAIRS) pair = q.pairs.push([before, number]) - 1;
        if (pair >= 0 && i % 2 === 1 && i < parts.length - 1) q.phrases |= 1 << pair;
      }
      before = number;
    }
  });
  q.accented = q.words.some(w => w.form !== w.key);
  // Of a longer phrase only its pairs are known to stand somewhere in a page.
  const chained = q.pairs.filter((_, i) => q.phrases & (1 << i));
  q.isLoose = chained.some(([, b]) => chained.some(([a]) => a === b));
  return q;
}

/** A title as addresses write it. */
const slugOf = title => title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').replace(/[A-Z]/g, l => l.toLowerCase()).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');

/** The address of a card, where *N* stands for the first N letters of its title's slug. */
const fullUrl = (shortened, title) => shortened.replace(/\*(\d+)\*/, (_, letters) => slugOf(title).slice(0, letters));

/* Files of the index ------------------------------------------------------------------------------------------------ */

/** Why an index could not be read: `missing`, `damaged`, `offline`, `late` or `outdated` (made for another version of this script). */
export class Unreadable extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

function expect(isSound) {
  if (!isSound) throw new Unreadable('damaged');
}

/** What a binary file holds, without the FNV-1a of it at its end, which must be right. */
export function opened(content) {
  const end = content.length - SEAL;
  expect(end >= 0);
  let hash = 0x811c9dc5;
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ content[i], 0x01000193);
  expect(new DataView(content.buffer, content.byteOffset).getInt32(end, true) === (hash | 0));
  return content.subarray(0, end);
}

const isCount = number => Number.isInteger(number) && number >= 0 && number <= MOST_NUMBERED;
const isTexts = list => Array.isArray(list) && list.every(text => typeof text === 'string');

/** A root that can be relied on: other portals' indexes come from other hosts. */
function sound(root) {
  expect(isCount(root?.v));
  if (root.v !== VERSION) throw new Unreadable('outdated');
  expect(/^[0-9a-f]{12}$/.test(root.build) && isCount(root.pages) && isCount(root.cards) && root.cards > 0);
  expect(isTexts(root.shards) && isTexts(root.facets) && typeof root.rests === 'object' && root.rests !== null && Object.values(root.rests).every(isCount));
  return root;
}

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

/** A place in a part of a file. */
class Bytes {
  constructor(content, at = 0, length = content.length) {
    [this.content, this.at, this.end] = [content, Math.min(at, content.length), Math.min(at + length, content.length)];
  }
  get more() { return this.at < this.end; }
  number() {
    let [value, shift] = [0, 0];
    while (this.more) {
      const part = this.content[this.at++];
      value |= (part & 127) << shift;
      if (part < 128 || (shift += 7) > 21) break;
    }
    return value;
  }
  twoNumbers() {
    if (!this.more) return [0, 0];
    const both = this.content[this.at++];
    return both === TWO_NUMBERS ? [this.number(), this.number()] : [both >> 4, both & 15];
  }
  take(count) {
    const from = this.at;
    this.at = Math.min(this.end, this.at + count);
    return this.content.subarray(from, this.at);
  }
}

const utf8 = new TextDecoder();

/** The columns of a shard: names, letters, counts and forms in order, impacts and pages by number of posting. */
class Columns {
  constructor(content) {
    const header = new Bytes(content);
    this.pageBytes = header.number();
    const lengths = [header.number(), header.number(), header.number(), header.number()];
    this.postings = header.number();
    let at = header.at;
    [this.names, this.letters, this.counts, this.forms] = lengths.map(length => new Bytes(content, (at += length) - length, length));
    [this.content, this.impacts, this.posting] = [content, Math.min(at, content.length), 0];
    expect((this.pageBytes === 2 || this.pageBytes === 3) && this.impacts + this.postings * (1 + this.pageBytes) === content.length);
  }

  entry(isPair, isWanted) {
    let total = this.counts.number();
    const [count, frequency] = total === 0 ? [this.counts.number(), this.counts.number()] : [1, total];
    const forms = [];
    for (let i = 0; i < count && (i === 0 || this.counts.more); i++) {
      if (count > 1) total = this.counts.number();
      const [first, second] = isPair ? this.forms.twoNumbers() : [0, 0];
      const letters = isPair ? null : this.letters.take(this.counts.number());
      const kept = Math.min(total, MOST_PAGES, this.postings - this.posting);
      if (isWanted) forms.push({ text: letters && utf8.decode(letters), first, second, total, ...this.list(kept, isPair ? PAIR_STEP : 1) });
      this.posting += kept;
    }
    return { frequency, forms };
  }

  list(count, step) {
    const [pages, impacts] = [[], []];
    for (let i = this.posting, page = 0; i < this.posting + count; i++) {
      let by = 0;
      for (let part = 1; part <= this.pageBytes; part++) by = (by << 8) | this.content[this.impacts + part * this.postings + i];
      pages.push(page += by);
      impacts.push(this.content[this.impacts + i] * step);
    }
    return { pages, impacts };
  }
}

const directories = new WeakMap();
const binary = bytes => String.fromCharCode(...bytes);

/** The entry of a key in a shard, or null. */
export function find(content, wanted) {
  const { columns, places } = directoryOf(content);
  const place = places.get(binary(new TextEncoder().encode(wanted)));
  if (!place) return null;
  [columns.letters.at, columns.counts.at, columns.forms.at, columns.posting] = place;
  return columns.entry(wanted.includes(' '), true);
}

/** True for a shard whose first key is the one that the root names: hosts may answer with a page of their own instead. */
function begins(content, first) {
  return directoryOf(content).places.keys().next().value === binary(new TextEncoder().encode(first));
}

function directoryOf(content) {
  if (!directories.has(content)) directories.set(content, directory(content));
  return directories.get(content);
}

/** Where each entry of a shard begins, by its name as a string of bytes; read once, since a query asks a shard several times. */
function directory(content) {
  const [columns, places] = [new Columns(content), new Map()];
  for (let name = ''; columns.names.more;) {
    const [shared, length] = columns.names.twoNumbers();
    name = name.slice(0, shared) + binary(columns.letters.take(length));
    expect(name.length <= MOST_NAME);
    places.set(name, [columns.letters.at, columns.counts.at, columns.forms.at, columns.posting]);
    columns.entry(name.includes(' '), false);
  }
  return { columns, places };
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
    for (const [page, best] of evident(entry, q.accented, isWritten, (impact, w) => impact * (w ? AS_WRITTEN : 1))) add(of(page), 1 << i, best);
  });
  pairs.forEach((entry, i) => {
    const [a, b] = q.pairs[i];
    const has = (word, form) => singles[word]?.forms[form] && text(singles[word].forms[form], q.words[word]) === q.words[word].form;
    const isWritten = form => !q.accented || Boolean(has(a, form.first) && has(b, form.second));
    for (const [page, best] of evident(entry, q.accented, isWritten, (impact, w) => w ? impact : Math.trunc(impact / AS_WRITTEN))) {
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

/** What an entry says of each page: the best of its forms and, where marks do not tell them apart, three quarters of the others. */
function evident(entry, accented, isWritten, weigh) {
  const said = new Map();
  for (const form of entry?.forms ?? []) {
    const written = isWritten(form);
    form.pages.forEach((page, i) => {
      const score = weigh(form.impacts[i], written);
      const before = said.get(page);
      if (before) said.set(page, { most: Math.max(before.most, score), sum: before.sum + score, written: written || before.written });
      else said.set(page, { most: score, sum: score, written });
    });
  }
  return [...said].map(([page, { most, sum, written }]) => [page, { score: most + (accented ? 0 : Math.trunc((sum - most) * OTHER_FORMS / AS_WRITTEN)), written }]);
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
    [this.folder, this.load, this.files, this.here] = [folder, load, new Map(), new Set()];
  }

  /** True where a part of the index is in memory. */
  has(part) { return Boolean(this.known) && this.here.has(`${this.known.build}/${part}`); }

  /** True where a query needs no file that is not in memory; cards aside. */
  isLoaded(q) {
    if (!this.known) return false;
    const keys = [...q.words.map(w => w.key), ...q.pairs.map(([a, b]) => `${q.words[a].key} ${q.words[b].key}`)];
    return keys.map(wanted => shardOf(this.known.shards, wanted)).every(shard => shard < 0 || this.has(`s${shard}.bin`))
      && q.words.every(w => !Object.hasOwn(this.known.rests, w.key) || this.has(`r${this.known.rests[w.key]}.bin`));
  }

  hasCard(page) { return this.has(`c${Math.floor(page / this.known?.cards)}.json`); }

  file(name, isJson) {
    if (!this.files.has(name)) {
      const loading = this.load(this.folder + name, isJson).then(content => isJson ? content : opened(content));
      // What failed may succeed when asked again.
      loading.then(() => this.here.add(name), () => this.files.delete(name));
      this.files.set(name, loading);
    }
    return this.files.get(name);
  }

  async root() {
    const root = await this.file('goc.json', true);
    if (root !== this.known) this.known = sound(root);
    return root;
  }

  async inBuild(name, isJson = false) { return this.file(`${(await this.root()).build}/${name}`, isJson); }

  async entry(wanted) {
    const { shards } = await this.root();
    const shard = shardOf(shards, wanted);
    if (shard < 0) return null;
    const content = await this.inBuild(`s${shard}.bin`);
    expect(begins(content, shards[shard]));
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
    expect(found.every(hit => hit.page < root.pages));
    // A phrase is found by pairs, and of the most frequent ones not every page is listed.
    found.isCut = pairs.some((entry, i) => q.phrases & (1 << i) && entry?.forms.some(form => form.total > MOST_PAGES));
    return found;
  }

  /** What a list of results shows of a page. */
  async card(page) {
    const { cards } = await this.root();
    const card = (await this.inBuild(`c${Math.floor(page / cards)}.json`, true))?.[page % cards];
    expect(Array.isArray(card) && card.length > 5 && isTexts(card.slice(0, 5)) && /^\/(?!\/)/.test(card[0]) && isTexts(card[5]));
    const [shortened, title, summary, type, date, badges] = card;
    return { url: fullUrl(shortened, title), title, summary, type, date, badges };
  }

  async facet(name) { return this.inBuild(`f-${name}.json`, true); }

  async dictionary() { return this.inBuild('tu.json', true); }
}
