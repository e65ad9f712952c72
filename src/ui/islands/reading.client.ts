/**
 * Ties the words of a document to the proposals about them, both ways, and lets the list be worked through with keys
 * while focus is inside it. Single-letter keys can be switched off; the choice is kept in this browser.
 */
export function enhanceReading(): void {
  const list = document.querySelector<HTMLElement>('[data-proposals]');
  if (!list) return;
  linkBothWays();
  const active = keySwitch(list);
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = event.target instanceof HTMLElement ? event.target : null;
    if (!at || at.closest('input, textarea, select')) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(list, at, event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const key = event.key === 'Enter' ? 'Enter' : event.key.toUpperCase();
    if (!active() || !['Enter', 'S', 'B', 'Z'].includes(key)) return;
    // Enter on a button or a link does what that button says
    if (key === 'Enter' && at.closest('a, button, summary')) return;
    const button =
      at.closest('.proposal')?.querySelector<HTMLElement>(`[data-key="${key}"]`) ??
      (key === 'Z' ? list.querySelector<HTMLElement>('[data-key=Z]') : null);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
}

const SHOWN = 'lit';

function linkBothWays(): void {
  const show = (element: EventTarget | null, on: boolean) => {
    if (!(element instanceof Element)) return;
    const passage = element.closest<HTMLElement>('[data-proposal]');
    const proposal = element.closest<HTMLElement>('.proposal');
    const ids = passage?.dataset.proposal?.split(' ') ?? (proposal ? [proposal.id] : []);
    ids.forEach((id) => {
      document.getElementById(id)?.classList.toggle(SHOWN, on);
      passagesOf(id).forEach((piece) => {
        piece.classList.toggle(SHOWN, on);
      });
    });
  };
  (['mouseover', 'focusin'] as const).forEach((name) => {
    document.addEventListener(name, (event) => show(event.target, true));
  });
  (['mouseout', 'focusout'] as const).forEach((name) => {
    document.addEventListener(name, (event) => show(event.target, false));
  });
}

function passagesOf(id: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-proposal~="${CSS.escape(id)}"]`)];
}

function move(list: HTMLElement, from: HTMLElement, by: number): void {
  const open = [...list.querySelectorAll<HTMLElement>('.proposal:not(.done)')];
  const here = from.closest<HTMLElement>('.proposal');
  const next = open[here ? open.indexOf(here) + by : by > 0 ? 0 : open.length - 1];
  if (!next) return;
  next.focus();
  passagesOf(next.id)[0]?.scrollIntoView({ block: 'nearest' });
}

const CHOICE = 'nhiemky.phim-tat';

/** A button beside the list of keys that switches the letters off and on. Returns whether they are on. */
function keySwitch(list: HTMLElement): () => boolean {
  let on = read() !== 'tat';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn sm plain';
  const say = () => {
    button.textContent = on ? 'Tắt phím tắt' : 'Bật phím tắt';
  };
  button.addEventListener('click', () => {
    on = !on;
    write(on ? 'bat' : 'tat');
    say();
  });
  say();
  list.querySelector('.keys')?.append(button);
  return () => on;
}

// Storage may be forbidden by the browser's settings; the switch then holds for this page only.
function read(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(CHOICE, value);
  } catch {
    // nothing to keep it in
  }
}
