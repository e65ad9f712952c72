/**
 * Boxes that choose many: with shift a whole stretch, a button for all of them, how many are chosen said beside the
 * button. A form that takes long says so and is sent once.
 */
export function enhanceChoices(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-choose], form[data-range]').forEach(chooseIn);
  document.querySelectorAll<HTMLFormElement>('form[data-busy]').forEach(sayBusy);
}

function chooseIn(form: HTMLFormElement): void {
  const boxes = [...form.elements].filter(
    (one): one is HTMLInputElement => one instanceof HTMLInputElement && one.classList.contains('pick'),
  );
  if (boxes.length === 0) return;
  const said = form.querySelector<HTMLElement>('[data-chosen]') ?? status(form);
  const all = document.createElement('button');
  all.type = 'button';
  all.className = 'btn sm plain';
  const tell = () => {
    const count = boxes.filter((box) => box.checked && box.isConnected).length;
    said.textContent = count === 0 ? '' : `Đã chọn ${count}.`;
    all.textContent = count === boxes.length ? 'Bỏ chọn tất cả' : `Chọn cả ${boxes.length} trên trang`;
  };
  all.addEventListener('click', () => {
    const want = boxes.some((box) => !box.checked);
    for (const box of boxes) box.checked = want;
    tell();
  });
  said.after(' ', all);
  let last = -1;
  boxes.forEach((box, index) => {
    box.addEventListener('click', (event) => {
      if (event.shiftKey && last >= 0)
        for (let at = Math.min(last, index); at <= Math.max(last, index); at++) {
          const other = boxes[at];
          if (other) other.checked = box.checked;
        }
      last = index;
      tell();
    });
  });
  tell();
}

function status(form: HTMLFormElement): HTMLElement {
  const made = document.createElement('span');
  made.className = 'chosen';
  made.setAttribute('role', 'status');
  (form.querySelector('.acts:last-of-type') ?? form).append(made);
  return made;
}

function sayBusy(form: HTMLFormElement): void {
  form.addEventListener('submit', (event) => {
    if (form.getAttribute('aria-busy') === 'true') {
      event.preventDefault();
      return;
    }
    form.setAttribute('aria-busy', 'true');
    const note = document.createElement('p');
    note.className = 'note';
    note.setAttribute('role', 'status');
    note.textContent = form.dataset.busy ?? '';
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', note.textContent);
    note.append(' ', bar);
    (form.querySelector('.acts:last-of-type') ?? form).append(note);
  });
  // Coming back with the browser's own button shows the form as it was: it may be sent again.
  window.addEventListener('pageshow', () => form.removeAttribute('aria-busy'));
}
