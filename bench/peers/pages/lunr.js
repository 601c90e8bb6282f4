import { serve } from './show.js';
import { prepare, search } from './lunr-vi.js';

const load = async name => (await fetch(name)).json();
prepare(lunr);
const [index, cards] = await Promise.all([load('index.json').then(lunr.Index.load), load('cards.json')]);

serve(async (query, count) => {
  const found = search(lunr, index, query);
  return { total: found.length, results: found.slice(0, count).map(({ ref }) => cards[ref]).map(([url, title, summary, date]) => ({ url, title, summary, date })) };
});
