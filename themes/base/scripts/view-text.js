// What of a page is shown: the words that were sought, marked, and the passage they stand in.

const WINDOW = 40;
const BEFORE = 8;
const MOST_PAGE = 2_000_000;
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);
const SKIPPED = new Set(['script', 'style', 'nav', 'noscript', 'h1', 'svg', 'form', 'button']);
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The places of the words that were sought; neighbours with only a blank between them are one. */
export function places(text, keys) {
  const found = [];
  for (const { form, start, end } of words(text)) {
    if (!keys.has(key(form))) continue;
    const last = found[found.length - 1];
    if (last && /^\s*$/.test(text.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** Puts a text into an element, the words that were sought in mark elements. */
export function showMarked(element, text, keys) {
  const whole = text.normalize('NFC');
  let at = 0;
  for (const { start, end } of places(whole, keys)) {
    element.append(whole.slice(at, start));
    const mark = document.createElement('mark');
    mark.textContent = whole.slice(start, end);
    element.append(mark);
    at = end;
  }
  element.append(whole.slice(at));
}

/** True where a text has all the words. */
export function hasAll(text, keys) {
  const left = new Set(keys);
  for (const { form } of words(text.normalize('NFC'))) left.delete(key(form));
  return left.size === 0;
}

/** The passage with the most different words that were sought, or an empty text. */
export function excerpt(text, keys) {
  const whole = text.normalize('NFC');
  const all = words(whole).map(w => ({ ...w, key: key(w.form) }));
  const hits = all.flatMap((w, i) => keys.has(w.key) ? [i] : []);
  let best = { different: 0, hits: 0, first: 0 };
  hits.forEach((first, i) => {
    const within = hits.slice(i).filter(hit => hit < first + WINDOW - BEFORE);
    const different = new Set(within.map(hit => all[hit].key)).size;
    if (different > best.different || (different === best.different && within.length > best.hits)) best = { different, hits: within.length, first };
  });
  if (best.different === 0) return '';
  const from = Math.max(0, best.first - BEFORE);
  const to = Math.min(all.length, from + WINDOW) - 1;
  return (from > 0 ? '… ' : '') + whole.slice(all[from].start, all[to].end).replace(/\s+/g, ' ') + (to < all.length - 1 ? ' …' : '');
}

/** The words of the main part of a page of HTML. It is read as text and never becomes a part of this page. */
export function textOf(html) {
  const page = html.slice(0, MOST_PAGE);
  const end = page.lastIndexOf('</main>') < 0 ? page.length : page.lastIndexOf('</main>');
  const parts = [];
  for (let at = Math.max(0, page.indexOf('<main')); at < end;) {
    const tag = page.indexOf('<', at);
    if (tag < 0 || tag >= end) {
      parts.push(page.slice(at, end));
      break;
    }
    parts.push(page.slice(at, tag));
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(page.slice(tag, tag + 20))?.[1].toLowerCase() ?? '';
    at = endOfTag(page, tag);
    if (page[tag + 1] !== '/' && SKIPPED.has(name)) at = afterElement(page, name, at);
    if (!INLINE.has(name)) parts.push(' ');
  }
  return parts.join('').replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, reference).replace(/\s+/g, ' ').trim();
}

function endOfTag(page, tag) {
  for (let at = tag + 1, quote = ''; at < page.length; at++) {
    const letter = page[at];
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return page.length;
}

function afterElement(page, name, at) {
  const end = page.indexOf(`</${name}`, at);
  return end < 0 ? page.length : endOfTag(page, end);
}

function reference(whole, hex, decimal, name) {
  if (name) return NAMED[name] ?? whole;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : whole;
}
