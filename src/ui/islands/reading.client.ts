import { announce } from './announce.ts';
import { enhanceKeysHelp, keysOn } from './reading-keys.client.ts';

/**
 * Ties the words of a document to the proposals about them, both ways, and lets the list be worked through with keys
 * while focus is inside it or in the text. Single-letter keys can be switched off; the choice is kept in this browser.
 */
export function enhanceReading(): void {
  const list = document.querySelector<HTMLElement>('[data-proposals]');
  if (!list) return;
  linkBothWays();
  foldOutlineOnPhones();
  const help = enhanceKeysHelp(list);
  list.addEventListener('keydown', (event) => {
    const at = event.target instanceof HTMLElement ? event.target : null;
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    if (at.closest('input:not(.pick), textarea, select')) {
      if (event.key === 'Escape') leaveField(at);
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(list, at, event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    if (keysOn() && press(list, at, event, help)) event.preventDefault();
  });
  document.querySelector('article.text')?.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof HTMLElement)) return;
    const passage = event.target.closest<HTMLElement>('[data-proposal]');
    const back = event.key === 'Escape' || (keysOn() && event.key.toUpperCase() === 'T');
    if (!back || !passage || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    document.getElementById(passage.dataset.proposal?.split(' ').at(-1) ?? '')?.focus();
  });
  // The browser's own jump to the anchor would take the focus back: it comes before the page has loaded.
  if (document.readyState === 'complete') startHere(list);
  else window.addEventListener('load', () => setTimeout(() => startHere(list)));
}

/** Does what a key says; true when it did something. */
function press(list: HTMLElement, at: HTMLElement, event: KeyboardEvent, help: () => void): boolean {
  const proposal = at.closest<HTMLElement>('.proposal');
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  if (key === '?') {
    help();
    return true;
  }
  if (key === 'T' && proposal) {
    const passage = document.getElementById(proposal.dataset.passage ?? '') ?? passagesOf(proposal.id)[0];
    passage?.scrollIntoView({ block: 'center' });
    passage?.focus();
    return passage !== undefined;
  }
  if (key === 'X') {
    const box = proposal?.querySelector<HTMLInputElement>('input.pick');
    box?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: event.shiftKey }));
    return box != null;
  }
  if (!['Enter', 'S', 'B', 'Z', 'N'].includes(key)) return false;
  // Enter on a button, a link or a box does what that one says
  if (key === 'Enter' && at.closest('a, button, summary, input')) return false;
  const button =
    proposal?.querySelector<HTMLElement>(`[data-key="${key}"]`) ??
    (key === 'Z' || key === 'N' ? list.querySelector<HTMLElement>(`[data-key=${key}]`) : null);
  button?.click();
  return button !== null;
}

/** Out of a field to its proposal, so that the keys of the list work again; what was typed stays. */
function leaveField(field: HTMLElement): void {
  field.closest<HTMLElement>('.proposal')?.focus();
}

/**
 * After an action the page comes back at the next proposal: focus goes there (into the first field when it is being
 * corrected), its words come into view, and what was done is said.
 */
function startHere(list: HTMLElement): void {
  const led = location.hash.startsWith('#de-xuat-') ? document.getElementById(location.hash.slice(1)) : null;
  const now = led ?? (document.querySelector('.resumed') ? list.querySelector<HTMLElement>('.proposal.now') : null);
  if (!now) return;
  const form = now.querySelector('form:has([name="name"], [name="title"], [name="relation"], [name="period"])');
  const wrong = now.querySelector<HTMLElement>('[aria-invalid="true"]');
  const field = wrong ?? form?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea');
  (led ? (field ?? now) : null)?.focus({ preventScroll: true });
  passagesOf(now.id)[0]?.scrollIntoView({ block: 'center' });
  // On a phone the list stands under the text: going on from a bookmark begins with the text.
  if (led || !matchMedia(PHONE).matches) now.scrollIntoView({ block: 'nearest' });
  const done = document.querySelector('.flash')?.textContent?.trim() ?? '';
  if (led) announce(`${done} ${now.querySelector('.claim')?.textContent?.trim() ?? ''}`);
}

const PHONE = '(max-width: 63.99rem)';

function foldOutlineOnPhones(): void {
  const outline = document.querySelector<HTMLDetailsElement>('[data-outline]');
  if (outline && matchMedia(PHONE).matches) outline.open = false;
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

/** The pieces of text that a proposal is about. */
export function passagesOf(id: string): HTMLElement[] {
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
