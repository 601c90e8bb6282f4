// MiniSearch with words and folding of its own, which Vietnamese needs. The same options make the index and read it.

import { fold, WORD } from './words.js';

export const options = {
  idField: 'number',
  fields: ['title', 'summary', 'text'],
  storeFields: ['url', 'title', 'summary', 'date'],
  tokenize: text => text.split(WORD).filter(Boolean),
  processTerm: term => fold(term) || null,
  // Of what was tried on the tuning half of the queries this finds best: pages with all words, titles three times.
  searchOptions: { boost: { title: 3, summary: 1.5 }, combineWith: 'AND' },
};
