// node index-minisearch.js PAGES FOLDER: writes index.json, which also has what a list of results shows.

import { readFileSync, writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { options } from './minisearch-vi.js';

const [, , from, to] = process.argv;
const index = new MiniSearch(options);
index.addAll(JSON.parse(readFileSync(from, 'utf8')).map((page, number) => ({ number, ...page })));
writeFileSync(`${to}/index.json`, JSON.stringify(index));
