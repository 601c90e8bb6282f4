// node index-lunr.js PAGES FOLDER: writes index.json, and what a list of results shows as cards.json.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from './lunr-vi.js';

const require = createRequire(import.meta.url);
const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.vi')(lunr);

const [, , from, to] = process.argv;
const pages = JSON.parse(readFileSync(from, 'utf8'));
writeFileSync(`${to}/index.json`, JSON.stringify(build(lunr, pages)));
writeFileSync(`${to}/cards.json`, JSON.stringify(pages.map(({ url, title, summary, date }) => [url, title, summary, date])));
