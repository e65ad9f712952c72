/**
 * Lets an entry table behave like the workbook: arrows and Enter move, a block copied from Excel fills cells from the
 * one it is pasted into, changed cells are marked, and leaving with unsaved cells asks first. The server checks it all.
 */
export function enhanceEntryGrids(): void {
  document.querySelectorAll<HTMLTableElement>('table[data-grid]').forEach(enhance);
}

function enhance(table: HTMLTableElement): void {
  const status = document.createElement('p');
  status.className = 'note';
  status.setAttribute('role', 'status');
  (table.closest('.scroll') ?? table).after(status);

  table.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLInputElement) event.target.select();
  });
  table.addEventListener('keydown', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event, input);
    if (!step) return;
    const next = neighbour(table, input, step);
    if (event.key === 'Enter' || next) event.preventDefault();
    next?.focus();
  });
  table.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) mark(event.target);
    status.textContent = unsaved(table);
  });
  table.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!(event.target instanceof HTMLInputElement) || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const { filled, left } = fill(table, event.target, text);
    status.textContent = `Đã dán ${filled} ô${left > 0 ? `, ${left} ô không có chỗ hoặc do hệ thống tự tính` : ''}. ${unsaved(table)}`;
  });

  let sending = false;
  table.closest('form')?.addEventListener('submit', () => {
    sending = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!sending && table.querySelector('.dirty')) event.preventDefault();
  });
}

type Step = { rows: number; columns: number };

function stepOf(event: KeyboardEvent, input: HTMLInputElement): Step | null {
  const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  switch (event.key) {
    case 'ArrowDown':
      return { rows: 1, columns: 0 };
    case 'Enter':
      return { rows: event.shiftKey ? -1 : 1, columns: 0 };
    case 'ArrowUp':
      return { rows: -1, columns: 0 };
    case 'ArrowLeft':
      return whole || input.selectionEnd === 0 ? { rows: 0, columns: -1 } : null;
    case 'ArrowRight':
      return whole || input.selectionStart === input.value.length ? { rows: 0, columns: 1 } : null;
    default:
      return null;
  }
}

/** The next cell that takes a value, over sums, closed cells and group lines. */
function neighbour(table: HTMLTableElement, from: HTMLInputElement, step: Step): HTMLInputElement | null {
  const cell = from.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row) return null;
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  let y = rows.indexOf(row);
  let x = cell.cellIndex;
  for (;;) {
    y += step.rows;
    x += step.columns;
    const line = rows[y];
    if (!line || x < 0 || x >= row.cells.length) return null;
    const found = line.cells[x]?.querySelector<HTMLInputElement>('input:not([readonly])');
    if (found) return found;
  }
}

/** Fills from a cell with lines of tab-separated values. A value meant for a sum or a closed cell is not taken. */
function fill(table: HTMLTableElement, from: HTMLInputElement, text: string): { filled: number; left: number } {
  const cell = from.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row) return { filled: 0, left: 0 };
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]).filter((line) => line.cells.length > 1);
  const top = rows.indexOf(row);
  let filled = 0;
  let left = 0;
  const lines = text.replace(/\r/g, '').replace(/\n+$/, '').split('\n');
  lines.forEach((line, down) => {
    line.split('\t').forEach((value, right) => {
      const input =
        rows[top + down]?.cells[cell.cellIndex + right]?.querySelector<HTMLInputElement>('input:not([readonly])');
      if (input) {
        input.value = value.trim();
        mark(input);
        filled += 1;
      } else if (value.trim() !== '') left += 1;
    });
  });
  return { filled, left };
}

function mark(input: HTMLInputElement): void {
  input.closest('td')?.classList.toggle('dirty', input.value !== input.defaultValue);
}

function unsaved(table: HTMLTableElement): string {
  const count = table.querySelectorAll('.dirty').length;
  return count > 0 ? `${count} ô vừa nhập chưa lưu.` : '';
}
