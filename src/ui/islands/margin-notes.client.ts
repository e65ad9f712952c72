/**
 * A text with notes in its margin: notes stand level with their passages, words and note light up together, and while
 * focus is on a note or a passage the arrows go from one to the next (over pages too) and letters press the buttons.
 */
export function enhanceMarginNotes(): void {
  const text = document.querySelector<HTMLElement>('[data-noted]');
  if (!text) return;
  align(text);
  addEventListener('resize', () => align(text));
  // the letters of the text are wider or narrower once its font has come
  void document.fonts?.ready.then(() => align(text));
  (['mouseover', 'focusin'] as const).forEach((name) => {
    text.addEventListener(name, (event) => light(event.target, true));
  });
  (['mouseout', 'focusout'] as const).forEach((name) => {
    text.addEventListener(name, (event) => light(event.target, false));
  });
  text.addEventListener('keydown', (event) => onKey(text, event));
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.focus({ preventScroll: true });
}

function onKey(text: HTMLElement, event: KeyboardEvent): void {
  const at = event.target instanceof HTMLElement ? event.target : null;
  if (!at || event.altKey || event.ctrlKey || event.metaKey || at.closest('input, textarea, select')) return;
  const note = at.closest<HTMLElement>('.margin-note') ?? noteOf(at);
  if (!note) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    step(text, note, event.key === 'ArrowDown' ? 1 : -1);
    return;
  }
  const button = note.querySelector<HTMLElement>(`[data-key="${event.key.toUpperCase()}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
}

function step(text: HTMLElement, note: HTMLElement, by: 1 | -1): void {
  const all = [...text.querySelectorAll<HTMLElement>('.margin-note')];
  const next = all[all.indexOf(note) + by];
  if (next) {
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'center' });
    return;
  }
  // the neighbour stands on another page: its link leads there
  note.querySelector<HTMLElement>(`[data-step="${by}"]`)?.click();
}

const noteOf = (element: Element): HTMLElement | null => {
  const id = element.closest<HTMLElement>('[data-proposal]')?.dataset.proposal?.split(' ').at(-1);
  return id ? document.getElementById(id) : null;
};

function light(target: EventTarget | null, on: boolean): void {
  if (!(target instanceof Element)) return;
  const note = target.closest<HTMLElement>('.margin-note') ?? noteOf(target);
  if (!note) return;
  note.classList.toggle('lit', on);
  document.querySelectorAll(`[data-proposal~="${CSS.escape(note.id)}"]`).forEach((piece) => {
    piece.classList.toggle('lit', on);
  });
}

/** Moves every note down to the line of its passage, as far as the notes above leave room. */
function align(text: HTMLElement): void {
  const wide = matchMedia('screen and (min-width: 64rem)').matches;
  text.querySelectorAll<HTMLElement>('.notes').forEach((list) => {
    const notes = [...list.querySelectorAll<HTMLElement>('.margin-note')];
    notes.forEach((note) => {
      note.style.removeProperty('margin-top');
    });
    if (!wide) return;
    for (const note of notes) {
      const passage = document.getElementById(note.dataset.passage ?? '');
      if (!passage) continue;
      const short = passage.getBoundingClientRect().top - note.getBoundingClientRect().top;
      const own = Number.parseFloat(getComputedStyle(note).marginTop) || 0;
      if (short > 4) note.style.setProperty('margin-top', `${own + short}px`);
    }
  });
}
