/** Puts a field above a tree of units that narrows it while typing; diacritics may be left out: “que phong”. */
export function enhanceTrees(): void {
  document.querySelectorAll<HTMLElement>('.tree[data-filter]').forEach((tree, index) => {
    const id = `loc-cay-${index + 1}`;
    const field = document.createElement('div');
    field.className = 'field';
    const label = document.createElement('label');
    label.htmlFor = id;
    label.textContent = 'Lọc theo tên';
    const input = document.createElement('input');
    input.id = id;
    input.type = 'search';
    input.autocomplete = 'off';
    const status = document.createElement('p');
    status.className = 'hint';
    status.setAttribute('role', 'status');
    field.append(label, input, status);
    tree.prepend(field);

    const items = [...tree.querySelectorAll<HTMLLIElement>('li')];
    const names = new Map(items.map((item) => [item, plain(item.querySelector('[data-name]')?.textContent ?? '')]));
    const folds = new Map([...tree.querySelectorAll('details')].map((fold) => [fold, fold.open]));
    input.addEventListener('input', () => {
      const wanted = plain(input.value.trim());
      folds.forEach((open, fold) => {
        fold.open = open;
      });
      items.forEach((item) => {
        item.hidden = wanted !== '';
      });
      if (wanted === '') {
        status.textContent = '';
        return;
      }
      const hits = items.filter((item) => names.get(item)?.includes(wanted));
      hits.forEach(reveal);
      status.textContent = hits.length === 0 ? 'Không có tên nào như vậy.' : `${hits.length} tên.`;
    });
  });
}

/** Shows a hit, what is below it, and what is above it unfolded. */
function reveal(hit: HTMLLIElement): void {
  hit.hidden = false;
  hit.querySelectorAll<HTMLLIElement>('li').forEach((below) => {
    below.hidden = false;
  });
  let fold = hit.parentElement?.closest('details');
  while (fold) {
    fold.open = true;
    const item = fold.closest('li');
    if (item) item.hidden = false;
    fold = fold.parentElement?.closest('details');
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
