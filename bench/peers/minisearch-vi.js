// MiniSearch with folding of its own, which Vietnamese needs. The same options make the index and read it.

import { fold } from './words.js';

export const options = {
  idField: 'number',
  fields: ['title', 'summary', 'text'],
  storeFields: ['url', 'title', 'summary', 'date'],
  processTerm: fold,
  searchOptions: { boost: { title: 3, summary: 1.5 } },
};
