// What a visitor meant to type: Telex or VNI left as it was typed, slips of one letter, and words too many. Stands after search.js in one file with it.
// model/Text/TypedVietnamese.cs and generator/Search/SearchUnderstanding.cs do the same; a test holds both to the same results.

// The rimes of Vietnamese, as Hoàng Phê, Từ điển vần (1996), orders them; ăk for names of the Central Highlands; y… also after qu.
const RIMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych yêm yên yêng yêt yêu ynh yt`.split(/\s/);

const [GRAVE, ACUTE, TILDE, HOOK, DOT, HAT, BREVE, HORN] = '\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b';
const TONE_KEYS = new Map([...'sfrxj'].concat([...'12345'], [ACUTE, GRAVE, HOOK, TILDE, DOT]).map((k, i) => [k, [ACUTE, GRAVE, HOOK, TILDE, DOT][i % 5]]));
const SHAPE_KEYS = new Map([['w', HORN + BREVE], ['6', HAT], ['7', HORN], ['8', BREVE], [HAT, HAT], [BREVE, BREVE], [HORN, HORN]]);
const shapeOf = rime => /[\u0302\u0306\u031b]/.exec(rime.normalize('NFD'))?.[0] ?? '';
const rimes = new Map(RIMES.map(rime => [key(rime) + shapeOf(rime), rime]));

const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])/;
const RUN = /(?:(?![\u{10000}-\u{10ffff}])[\p{L}\p{Mn}\p{Mc}\p{Nd}])+/gu;

/** The syllable that was meant by letters with the keys of Telex or VNI among them; null where there is none or it is the same. */
export function decoded(token) {
  const letters = token.toLowerCase().normalize('NFD');
  if (letters.length > MOST_LETTERS) return null;
  const isCapital = token === token.toUpperCase();
  const meant = abbreviation(letters) ?? (isCapital && !/[aeiouy]/.test(letters) ? null : syllable(letters));
  if (!meant) return null;
  if (isCapital) return meant.toUpperCase();
  return token[0] === token[0].toUpperCase() ? meant[0].toUpperCase() + meant.slice(1) : meant;
}

/** A short form that begins no syllable: hddnd, qd9. */
function abbreviation(letters) {
  const short = letters.replace(/d[d9]/, 'đ');
  return short !== letters && /^[bcđghklmnpqrstvx][bcdđghklmnpqrstvx]*$/.test(short) && short.length > 1 ? short : null;
}

function syllable(letters) {
  const onset = ONSET.exec(letters)?.[0] ?? '';
  return spelt(onset, letters.slice(onset.length)) ?? (onset === 'gi' ? spelt('g', letters.slice(1)) : null);
}

function spelt(onset, rest) {
  let [start, rime, tone, shapes, keys] = [onset, '', '', '', 0];
  for (const letter of rest) {
    const [toneKey, shapeKey] = [TONE_KEYS.get(letter), SHAPE_KEYS.get(letter)];
    if (letter < '\u0080' && (toneKey || shapeKey)) keys++;
    if (toneKey) {
      if (tone) return null;
      tone = toneKey;
    } else if (shapeKey) {
      if (shapes && shapes !== shapeKey) return null;
      if (letter === 'w' && !rime) {
        if (shapes) return null;
        rime = 'u';
      }
      shapes = shapeKey;
    } else if (letter === 'd' || letter === '9') {
      if (start !== 'd') return null;
      [start, keys] = ['đ', keys + 1];
    } else rime += letter;
  }
  const doubled = /\d/.test(rest) ? rime : rime.replace(/([aeo])(.*)\1/, '$1$2');
  const found = shapes ? [...shapes].map(s => rimes.get(rime + s)).find(Boolean) : rimes.get(rime) ?? (doubled === rime ? undefined : hatted(rime, doubled));
  if (!found || keys + (shapes ? 0 : found.length === rime.length ? 0 : 1) === 0) return null;
  if (/(?:[ckpt]|ch)$/.test(found) && tone !== ACUTE && tone !== DOT) return null;
  return start + toned(found, tone);
}

/** A rime with the letter that was typed twice under its hat. */
function hatted(rime, doubled) {
  const found = rimes.get(doubled + HAT);
  const twice = /([aeo]).*\1/.exec(rime)[1];
  return found?.normalize('NFD').includes(twice + HAT) ? found : undefined;
}

/** Where today's spelling puts the tone. */
function toned(rime, tone) {
  const vowels = /^[aeiouyăâêôơư]+/.exec(rime)[0].length;
  const shaped = Math.max(...[...'ăâêôơư'].map(l => rime.lastIndexOf(l)));
  const at = shaped >= 0 ? shaped : vowels < rime.length ? vowels - 1 : vowels === 3 ? 1 : 0;
  return rime.slice(0, at) + (rime[at] + tone).normalize('NFC') + rime.slice(at + 1);
}

/** A text with all that Telex or VNI left in it put right; null where that is nothing. */
export function retyped(text) {
  const plain = text.slice(0, MOST_QUERY).normalize('NFC');
  const meant = plain.replace(RUN, token => decoded(token) ?? token);
  return meant === plain ? null : meant;
}

/* Slips of one letter ----------------------------------------------------------------------------------------------- */

const LEAST_LETTERS = 3;
const CHOICES = 4;

/** Where two words differ: the letters before it, and what each has there. */
function difference(a, b) {
  let [start, end] = [0, 0];
  const least = Math.min(a.length, b.length);
  while (start < least && a[start] === b[start]) start++;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return { start, left, right, isSwap, isOne: left + right !== '' && (left.length <= 1 && right.length <= 1 || isSwap) };
}

/** The words that a slip may have made this one of, with the marks that were typed; those of most pages first. */
export function nearest(form, dictionary) {
  const typed = key(form);
  if (typed.length < LEAST_LETTERS || isDigit(typed[0])) return [];
  return Object.keys(dictionary)
    .filter(known => Math.abs(known.length - typed.length) <= 1 && !isDigit(known[0]) && difference(typed, known).isOne)
    .sort((a, b) => dictionary[b] - dictionary[a] || (a < b ? -1 : 1)).slice(0, CHOICES)
    .map(known => withMarks(form, typed, known));
}

function withMarks(form, typed, meant) {
  if (form.length !== typed.length) return meant;
  const { start, left, right, isSwap } = difference(typed, meant);
  const wrong = form.slice(start, start + left.length);
  return form.slice(0, start) + (isSwap ? wrong[1] + wrong[0] : right) + form.slice(start + left.length);
}

/** A text whose words are all in the dictionary, as far as they can be, by one choice of the nearest; null where nothing changes. */
export function mended(text, dictionary, choice, decodedFirst) {
  const plain = text.slice(0, MOST_QUERY).normalize('NFC');
  const isKnown = token => words(token).every(w => Object.hasOwn(dictionary, key(w.form)));
  const meant = plain.replace(RUN, token => {
    const typed = decoded(token);
    const [choices, parts] = [decodedFirst ? [typed, token] : [token, typed], words(token)];
    const known = choices.find(c => c && isKnown(c));
    if (known) return known;
    const near = parts.length === 1 ? nearest(parts[0].form, dictionary) : [];
    return near[Math.min(choice, near.length - 1)] ?? typed ?? token;
  });
  return meant === plain ? null : meant;
}

/* Words too many ---------------------------------------------------------------------------------------------------- */

/** Neighbours are mostly one word of Vietnamese, and seldom neighbours by chance. */
const PAIR_WEIGHT = 4;

/** Where one number ends that is kept or left out whole: 30/2020/TT-BTC. */
const APART = /[ \t\n\u00a0\u2029"“”,;:()]+/;
const readable = text => text.slice(0, MOST_QUERY).normalize('NFC');

/**
 * A text that no page has all the words of, without those that stand in the way: what is left says the most that any page has.
 * Phrases stay whole. `typed` is what the text was made of. Null where no part of it finds a page.
 */
async function shortened(text, typed, ask) {
  const parts = readable(text).split(/["“”]/);
  const q = query(text);
  const quoted = new Set(parts.filter((_, i) => i % 2 === 1 && i < parts.length - 1).flatMap(part => words(part).map(w => w.form)));
  const loose = new Set(q.words.map(w => w.form).filter(form => !quoted.has(form)));
  if (q.words.length < 2 || loose.size === 0) return null;
  const units = unitsOf(readable(text), readable(typed), loose);
  const keeping = forms => parts.map(part => only(part, forms)).join('"');
  const kept = await mostTelling(q, units, quoted.size === 0 ? null : await ask(keeping(quoted)), ask);
  if (!kept) return null;
  const forms = new Set([...quoted, ...kept.flatMap(u => u.forms)]);
  const own = new Set(query(typed).words.map(w => w.form));
  const size = q.words.filter(w => forms.has(w.form)).length;
  return {
    text: keeping(forms), ranked: await ask(keeping(forms)), size, lost: q.words.length - size,
    note: [...forms].every(form => own.has(form)) ? 'fewer' : 'part', left: units.filter(u => !u.forms.every(form => forms.has(form))).map(u => u.name),
  };
}

/** What is kept or left out whole: a number, or a word; `name` is what was typed in its place. */
function unitsOf(text, typed, loose) {
  const [units, before] = [[], typed.split(APART)];
  const looseOf = part => words(part).map(w => w.form).filter(form => loose.has(form));
  const add = (forms, name) => {
    if (forms.length > 0 && units.length < MOST_PAIRS && !units.some(u => forms.every(form => u.forms.includes(form)))) units.push({ forms, name: name ?? forms.join(' ') });
  };
  text.split(APART).forEach((token, i) => {
    if (/[0-9]/.test(token) && looseOf(token).length > 1) add(looseOf(token), before[i]);
    else (token.match(RUN) ?? []).forEach((run, j) => add(looseOf(run), before[i]?.match(RUN)?.[j]));
  });
  return units;
}

/**
 * Units of the page that says most: all that it has where that is all but one; otherwise those that are neighbours there, if any are.
 * `among` are the pages that count, null where all do.
 */
async function mostTelling({ words: all, pairs }, units, among, ask) {
  const bit = unit => 1 << units.indexOf(unit);
  const alone = word => units.find(u => u.forms.length === 1 && u.forms[0] === all[word].form);
  const neighbours = pairs.map(pair => pair.map(alone)).filter(pair => pair.every(Boolean));
  const textOf = found => `"${found.flatMap(u => u.forms).join(' ')}"`;
  const parts = [
    ...units.map(u => ({ text: textOf([u]), words: bit(u), linked: u.forms.length > 1 ? bit(u) : 0, weight: u.forms.length > 1 ? PAIR_WEIGHT : 1 })),
    ...neighbours.map(([a, b]) => ({ text: textOf([a, b]), words: 0, linked: bit(a) | bit(b), weight: PAIR_WEIGHT })),
  ];
  const found = await Promise.all(parts.map(part => ask(part.text)));
  const most = Math.max(...found.slice(0, units.length).map(f => f.length));
  const pages = new Map((among ?? []).map(({ page }) => [page, { says: 0, words: 0, linked: 0 }]));
  found.forEach((list, i) => {
    const { words: has, linked, weight } = parts[i];
    const says = weight * (1 + Math.max(0, Math.clz32(list.length) - Math.clz32(most)));
    // Where no page has it as it was written, any form will do.
    const isAny = !list.some(hit => hit.written);
    for (const { page, written } of list) {
      const before = pages.get(page) ?? { says: 0, words: 0, linked: 0 };
      if ((written || isAny) && (!among || pages.has(page))) pages.set(page, { says: before.says + says, words: before.words | has, linked: before.linked | linked });
    }
  });
  if (pages.size === 0) return null;
  const best = [...pages.values()].reduce((a, b) => (b.says - a.says || b.words - a.words || b.linked - a.linked) > 0 ? b : a);
  const has = units.filter(u => best.words & bit(u));
  return has.length + 1 === units.length || best.linked === 0 ? has : units.filter(u => best.linked & bit(u));
}

/** A text with some of its words only; those on both sides of a word left out are no neighbours, so that nothing more is loaded. */
const only = (text, kept) => words(text).map((w, i) => (w.first && i > 0 ? '\u2029' : '') + (kept.has(w.form) ? text.slice(w.start, w.end) : '\u2029')).join(' ');

/* Understanding ----------------------------------------------------------------------------------------------------- */

/**
 * What is searched for a text. `ask` finds the ranked pages of a text, `dictionary` loads the keys with their pages; it is asked only
 * where nothing is found. In the answer `text` is what was searched, `suggestion` what may have been meant instead, and `note` why one
 * of them is not what was typed: `typed` (Telex or VNI), `slip`, `fewer` where what `left` names was left out, or `part` where others
 * were put right besides.
 */
export async function understood(text, ask, dictionary) {
  const [ranked, typed] = [await ask(text), retyped(text)];
  if (ranked.length > 0) {
    const isMeant = typed !== null && (await ask(typed))[0]?.written === true;
    return { text, ranked, suggestion: isMeant ? typed : null, note: isMeant ? 'typed' : null };
  }
  if (typed !== null) {
    const found = await ask(typed);
    if (found.length > 0) return { text: typed, ranked: found, suggestion: null, note: 'typed' };
  }
  return (query(text).words.length === 0 ? null : await nearestTo(text, typed, ask, await dictionary())) ?? { text, ranked, suggestion: null, note: null };
}

/** Of the words that one slip may have spoilt, the one is meant that the rest of the query goes with: all of it, otherwise most of it. */
async function nearestTo(text, typed, ask, dictionary) {
  const spellings = new Set();
  for (let choice = 0; choice < CHOICES; choice++) for (const decodedFirst of [false, true]) spellings.add(mended(text, dictionary, choice, decodedFirst));
  spellings.delete(null);
  const asked = new Map();
  const once = part => asked.get(part) ?? asked.set(part, ask(part)).get(part);
  let best = null;
  for (const meant of spellings) {
    const ranked = meant === typed ? [] : await once(meant);
    if (ranked.length > (best?.ranked.length ?? 0)) best = { text: meant, ranked, suggestion: null, note: 'slip' };
  }
  return best ?? without(text, spellings, once);
}

/** With the least left out; as it was typed, unless less is once slips are put right. Where less than half is left, that is no answer. */
async function without(text, spellings, ask) {
  const asTyped = await shortened(text, text, ask);
  let best = asTyped;
  for (const meant of spellings) {
    const other = await shortened(meant, text, ask);
    if (other && (!best || other.lost < best.lost || other.lost === best.lost && best !== asTyped && other.ranked.length > best.ranked.length)) best = other;
  }
  if (!best || best.size >= best.lost) return best && { ...best, suggestion: null };
  return best.size < 2 ? null : { text, ranked: [], suggestion: plainly(best.text), note: 'fewer' };
}

/** A text without the ends of blocks that keep words apart. */
export const plainly = text => text.split(/[ \u2029]+/).filter(Boolean).join(' ');
