// The panels by which results are narrowed: each loads its part of the index when it is opened.

const MOST_SHOWN = 12;

export class Facets {
  /** @param changed called with the name of a facet, a label's slug and whether it is wanted; `opened` when a panel is opened */
  constructor(panels, changed, opened) {
    this.panels = new Map([...panels].map(panel => [panel.dataset.facet, panel]));
    this.changed = changed;
    for (const panel of this.panels.values()) panel.addEventListener('toggle', () => { if (panel.open && !panel.querySelector('ul')) opened(); });
  }

  get open() { return [...this.panels].filter(([, panel]) => panel.open && !panel.hidden).map(([name]) => name); }

  /** Opens the panels in which something is chosen. */
  reveal(chosen) {
    for (const name of chosen.keys()) if (this.panels.has(name)) this.panels.get(name).open = true;
  }

  /** Fields of a type are of use once the type was chosen. */
  fit(chosen) {
    const types = chosen.get('loai') ?? new Set();
    for (const [name, panel] of this.panels)
      if (panel.dataset.types) panel.hidden = !chosen.has(name) && !panel.dataset.types.split('|').some(label => types.has(slug(label)));
  }

  show(counts, chosen) {
    for (const [name, labels] of counts) if (this.panels.has(name)) this.showOne(name, this.panels.get(name), labels, chosen.get(name) ?? new Set());
  }

  showOne(name, panel, labels, chosen) {
    const focused = panel.contains(document.activeElement) ? document.activeElement.value : null;
    const isAll = panel.dataset.all === '1';
    for (const s of chosen) if (!labels.has(s)) labels.set(s, { label: s, count: 0 });
    const sorted = [...labels].sort(([a, x], [b, y]) => name === 'nam' ? (a < b ? 1 : -1) : y.count - x.count || x.label.localeCompare(y.label, 'vi'));
    const shown = isAll ? sorted : sorted.filter(([s], i) => i < MOST_SHOWN || chosen.has(s));
    const list = document.createElement('ul');
    list.append(...shown.map(([s, { label, count }]) => this.option(name, s, label, count, chosen.has(s))));
    if (shown.length < sorted.length) list.append(this.more(panel, sorted.length - shown.length, () => { this.showOne(name, panel, labels, chosen); }));
    panel.querySelector('ul')?.remove();
    panel.append(list);
    if (focused !== null) [...list.querySelectorAll('input')].find(input => input.value === focused)?.focus();
  }

  option(name, value, label, count, isChosen) {
    const [item, wrap, box, text, number] = ['li', 'label', 'input', 'span', 'span'].map(tag => document.createElement(tag));
    Object.assign(box, { type: 'checkbox', value, checked: isChosen });
    box.addEventListener('change', () => this.changed(name, value, box.checked));
    text.textContent = label;
    number.textContent = ` (${count})`;
    number.className = 'quiet';
    wrap.className = 'search-option';
    wrap.append(box, text, number);
    item.append(wrap);
    return item;
  }

  more(panel, count, show) {
    const [item, button] = ['li', 'button'].map(tag => document.createElement(tag));
    Object.assign(button, { type: 'button', textContent: `+ ${count}` });
    button.addEventListener('click', () => {
      panel.dataset.all = '1';
      show();
      panel.querySelectorAll('input')[MOST_SHOWN]?.focus();
    });
    item.append(button);
    return item;
  }
}
