// Searches as a browser does: node same.mjs SEARCH.JS FOLDER < queries, one line of JSON each: {tenant, query}. Prints the ranked pages.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , script, folder] = process.argv;
const { Index, query } = await import(pathToFileURL(script));
const indexes = new Map();
const indexOf = tenant => {
  if (!indexes.has(tenant)) indexes.set(tenant, new Index(`${folder}/${tenant}/tim-kiem/`, async (path, isJson) => isJson ? JSON.parse(readFileSync(path, 'utf8')) : new Uint8Array(readFileSync(path))));
  return indexes.get(tenant);
};

for (const line of readFileSync(0, 'utf8').split('\n').filter(l => l)) {
  const asked = JSON.parse(line);
  const found = await indexOf(asked.tenant).ranked(query(asked.query));
  console.log(found.map(f => `${f.page}:${f.score}${f.listed ? '' : 'r'}${f.written ? '' : 'f'}`).join(' '));
}
