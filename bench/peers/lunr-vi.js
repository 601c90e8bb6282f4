// lunr with its Vietnamese, at its best. As it comes its trimmer cuts "thủ" to "th", and queries go through an English stemmer.

import { fold, toned, WORD } from './words.js';

/** Adds what both the index and the page need. */
export function prepare(lunr) {
  const folded = token => token.update(fold);
  lunr.Pipeline.registerFunction(folded, 'fold-vi');
  lunr.Pipeline.registerFunction(lunr.vi.stopWordFilter, 'stop-words-vi');
  lunr.tokenizer.separator = WORD;
  return folded;
}

/** The index of pages, as an object. */
export function build(lunr, pages) {
  const folded = prepare(lunr);
  return lunr(function () {
    this.use(lunr.vi);
    this.pipeline.add(folded);
    this.searchPipeline.reset();
    this.searchPipeline.add(lunr.vi.stopWordFilter, lunr.vi.trimmer, folded);
    this.ref('number');
    this.field('title', { boost: 3 });
    this.field('summary', { boost: 1.5 });
    this.field('text');
    pages.forEach((page, number) => this.add({ number, title: toned(page.title), summary: toned(page.summary), text: toned(page.text) }));
  });
}

/** Pages with all words, best first; no letter of a query is an operator. */
export function search(lunr, index, text) {
  return index.query(q => q.term(lunr.tokenizer(toned(text)), { presence: lunr.Query.presence.REQUIRED }));
}
