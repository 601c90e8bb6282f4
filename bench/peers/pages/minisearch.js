import MiniSearch from './minisearch/index.js';
import { options } from './minisearch-vi.js';
import { serve } from './show.js';

const index = await MiniSearch.loadJSONAsync(await (await fetch('index.json')).text(), options);

serve(async (query, count) => {
  const found = index.search(query);
  return { total: found.length, results: found.slice(0, count) };
});
