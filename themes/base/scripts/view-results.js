// The list of results: made of elements and text, never of HTML.

const day = iso => iso.split('-').reverse().join('/');

export class Results {
  /** @param list the ol; `pager` its nav; `say` the words of the page by key; `kinds` the class of each badge by its text */
  constructor(list, pager, say, kinds) {
    [this.list, this.pager, this.say, this.kinds] = [list, pager, say, kinds];
    this.texts = new Map();
    this.watch = new IntersectionObserver(seen => {
      for (const { isIntersecting, target } of seen) if (isIntersecting) this.fill(target);
    }, { rootMargin: '400px 0px' });
    this.waiting = new Map();
  }

  clear() {
    this.watch.disconnect();
    this.waiting.clear();
    this.list.replaceChildren();
    this.pager.hidden = true;
  }

  /** @param shown hits with their cards; `keys` of the words that were sought; `start` the number of the first */
  show(shown, keys, start) {
    this.clear();
    this.list.start = start;
    this.list.append(...shown.map(hit => this.item(hit, keys)));
  }

  item({ source, card }, keys) {
    const [item, article, head, link, facts, summary] = ['li', 'article', 'h3', 'a', 'p', 'p'].map(tag => document.createElement(tag));
    article.className = 'card';
    head.className = 'card-title';
    link.href = addressOf(source, card);
    showMarked(link, card.title, keys);
    head.append(link);
    facts.className = 'card-meta';
    this.showFacts(facts, source, card);
    summary.className = 'card-summary';
    showMarked(summary, card.summary, keys);
    article.append(head, facts, summary);
    item.append(article);
    if (keys.size > 0 && !hasAll(`${card.title} ${card.summary}`, keys)) this.await(item, { address: link.href, summary, keys });
    return item;
  }

  showFacts(facts, source, card) {
    const time = document.createElement('time');
    time.dateTime = card.date;
    time.textContent = day(card.date);
    facts.append(time, ` · ${card.type}`);
    const badges = card.badges.map(text => [text, this.kinds.get(text) ?? 'plain']);
    for (const [text, kind] of [...source.origin ? [[source.title, 'portal']] : [], ...badges]) {
      const badge = document.createElement('span');
      badge.className = `badge badge-${kind}`;
      badge.textContent = text;
      facts.append(' ', badge);
    }
  }

  await(item, want) {
    this.waiting.set(item, want);
    this.watch.observe(item);
  }

  /** The passage with the words, out of the page itself. Where it cannot be read, the summary stays. */
  async fill(item) {
    const want = this.waiting.get(item);
    this.watch.unobserve(item);
    if (!want) return;
    this.waiting.delete(item);
    const passage = excerpt(await this.text(want.address), want.keys);
    if (!passage || !item.isConnected) return;
    want.summary.replaceChildren();
    showMarked(want.summary, passage, want.keys);
  }

  text(address) {
    if (!this.texts.has(address)) this.texts.set(address, fetch(address, { credentials: 'omit' }).then(answer => answer.ok ? answer.text() : '').then(textOf).catch(() => ''));
    return this.texts.get(address);
  }

  /** @param to the address of a page by its number */
  showPager(here, count, to, go) {
    this.pager.hidden = count < 2;
    const items = [];
    const add = (text, number, prefix) => {
      const [item, link] = ['li', number === here ? 'span' : 'a'].map(tag => document.createElement(tag));
      if (number === here) link.setAttribute('aria-current', 'page');
      else Object.assign(link, { href: to(number), onclick: event => { if (isPlain(event)) { event.preventDefault(); go(number); } } });
      if (prefix) {
        const spoken = document.createElement('span');
        spoken.className = 'hidden';
        spoken.textContent = `${prefix} `;
        link.append(spoken);
      }
      link.append(text);
      item.append(link);
      items.push(item);
    };
    if (here > 1) add(this.say('previous'), here - 1);
    for (let n = 1, last = 0; n <= count; n++) {
      if (n !== 1 && n !== count && Math.abs(n - here) > 1) continue;
      if (n - last > 1) {
        const gap = document.createElement('li');
        gap.setAttribute('aria-hidden', 'true');
        gap.textContent = '…';
        items.push(gap);
      }
      add(String(n), n, this.say('page'));
      last = n;
    }
    if (here < count) add(this.say('next'), here + 1);
    this.pager.querySelector('ul').replaceChildren(...items);
  }
}

/** A press that is not meant to open a new tab or window. */
export const isPlain = event => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** An index names pages of its own portal only. */
function addressOf(source, card) {
  const base = source.origin || location.origin;
  const url = new URL(card.url, base);
  return url.origin === new URL(base).origin ? url.href : base;
}
