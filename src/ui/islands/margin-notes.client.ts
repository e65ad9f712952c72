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

/** A note may stand so far below its words, in pixels, before the text makes room for it. */
const FARTHEST = 320;
const GAP = 8;
/** Between the last note and what stands below the text. */
const AIR = 48;

/**
 * Puts every note level with its words, or right under the note above it, as Word does: the column of notes flows on by
 * itself, and only where it would fall too far behind does the text leave room. First everything is measured, then
 * everything is moved.
 */
function align(text: HTMLElement): void {
  const wide = matchMedia('screen and (min-width: 64rem)').matches;
  const paragraphs = [...text.querySelectorAll<HTMLElement>('.para')];
  for (const moved of [text, ...text.querySelectorAll<HTMLElement>('.para, .margin-note')])
    for (const name of ['--below', '--room', '--down']) moved.style.removeProperty(name);
  text.classList.toggle('aligned', wide);
  if (!wide) return;
  const origin = text.getBoundingClientRect().top;
  const measured = paragraphs.map((paragraph) => ({
    paragraph,
    top: paragraph.getBoundingClientRect().top - origin,
    notes: [...paragraph.querySelectorAll<HTMLElement>('.margin-note')].map((note) => ({
      note,
      height: note.getBoundingClientRect().height,
      at: (document.getElementById(note.dataset.passage ?? '') ?? paragraph).getBoundingClientRect().top - origin,
    })),
  }));
  const end = text.getBoundingClientRect().bottom - origin;
  let bottom = 0;
  let pushed = 0;
  for (const { paragraph, top, notes } of measured) {
    const first = notes[0];
    const behind = first ? bottom + GAP - (first.at + pushed) : 0;
    if (behind > FARTHEST) {
      paragraph.style.setProperty('--room', `${behind - FARTHEST}px`);
      pushed += behind - FARTHEST;
    }
    let above = top + pushed;
    for (const { note, height, at } of notes) {
      const place = Math.max(at + pushed, bottom + GAP);
      note.style.setProperty('--down', `${place - above}px`);
      above = place + height;
      bottom = above;
    }
  }
  const lacking = bottom + AIR - end - pushed;
  // what the text leaves below itself is counted in its end
  const left = Number.parseFloat(getComputedStyle(text).paddingBottom) || 0;
  if (lacking > 0) text.style.setProperty('--below', `${left + lacking}px`);
}
