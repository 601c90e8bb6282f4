// The page of every peer: a box, and ten results as titles and passages. Named as on Portal's own page, so that one probe reads both.

const SHOWN = 10;
const by = id => document.getElementById(id);

/** @param search gives for a query and a number all results' count and the first ones: { total, results: [{ url, title, summary, date }] } */
export function serve(search) {
  const box = by('tu-khoa');
  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const { total, results } = await search(box.value, SHOWN);
    if (mine !== turn) return;
    by('muc').replaceChildren(...results.map(item));
    by('tinh-hinh').textContent = `${total} kết quả.`;
  };
  box.addEventListener('input', run);
  globalThis.findPages = async query => (await search(query, SHOWN)).results.map(result => result.url);
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  if (box.value) run();
  else by('tinh-hinh').textContent = '…';
}

function item({ url, title, summary, date }) {
  const [entry, head, link, facts, text] = ['li', 'h3', 'a', 'p', 'p'].map(tag => document.createElement(tag));
  link.href = url;
  link.textContent = title;
  facts.textContent = date ?? '';
  text.textContent = summary;
  head.append(link);
  entry.append(head, facts, text);
  return entry;
}
