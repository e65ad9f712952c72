/**
 * Opens the address of a figure in place. The link leads to the page with the slip open; this fetches that page, takes
 * the slip out of it and puts it under the row. Without it, or when anything fails, the link is followed as it is.
 */
export function enhanceSlips(): void {
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const target = event.target instanceof Element ? event.target : null;
    const close = target?.closest('[data-slip-close]');
    const slip = close?.closest<HTMLElement>('.slip');
    if (slip) {
      event.preventDefault();
      closeSlip(slip);
      return;
    }
    const link = target?.closest<HTMLAnchorElement>('a[data-slip]');
    if (!link?.hash || new URL(link.href).origin !== location.origin) return;
    event.preventDefault();
    void toggle(link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const at = event.target instanceof Element ? event.target : null;
    const inside = at?.closest<HTMLElement>('.slip');
    const link = at?.closest<HTMLAnchorElement>('a[data-slip][aria-expanded=true]');
    const open = inside ?? (link && slipOf(link)) ?? document.querySelector<HTMLElement>('.slip.float');
    if (open) closeSlip(open);
  });
}

const openers = new WeakMap<HTMLElement, HTMLElement>();

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const shown = slipOf(link);
  if (shown && link.getAttribute('aria-expanded') === 'true') {
    closeSlip(shown);
    return;
  }
  link.setAttribute('aria-busy', 'true');
  const found = shown ?? (await fetchSlip(link).catch(() => null));
  link.removeAttribute('aria-busy');
  if (!found) {
    location.assign(link.href);
    return;
  }
  document.querySelectorAll<HTMLElement>('.slip').forEach((other) => {
    if (other !== found) closeSlip(other, false);
  });
  place(found, link);
  openers.set(found, link);
  link.setAttribute('aria-expanded', 'true');
  link.setAttribute('aria-controls', found.id);
  found.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'nearest' });
}

function slipOf(link: HTMLAnchorElement): HTMLElement | null {
  const found = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return found?.classList.contains('slip') ? found : null;
}

async function fetchSlip(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  const answer = await fetch(link.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = page.getElementById(decodeURIComponent(link.hash.slice(1)));
  return found?.classList.contains('slip') ? document.importNode(found, true) : null;
}

/** Under the row of a table; after the paragraph, floating, everywhere else. */
function place(slip: HTMLElement, link: HTMLElement): void {
  const row = link.closest('tr');
  if (!row || row.closest('.heat, tfoot')) {
    slip.classList.add('float');
    (link.closest('.scroll') ?? link.closest('p, li, dd, figure, h1, h2, h3') ?? link).after(slip);
    // in a right-hand column there is less room than a slip is wide
    const beyond = slip.getBoundingClientRect().right - (document.documentElement.clientWidth - 16);
    slip.style.marginInlineStart = beyond > 0 ? `${-Math.ceil(beyond)}px` : '';
    return;
  }
  slip.classList.remove('float');
  const line = document.createElement('tr');
  line.className = 'slip-row';
  line.setAttribute('role', 'row');
  const cell = line.insertCell();
  cell.colSpan = [...row.cells].reduce((sum, one) => sum + one.colSpan, 0);
  cell.className = 'wide';
  cell.setAttribute('role', 'cell');
  cell.append(slip);
  row.classList.add('open');
  row.after(line);
}

function closeSlip(slip: HTMLElement, giveBack = true): void {
  const id = slip.id;
  const link =
    openers.get(slip) ??
    document.querySelector<HTMLElement>(`a[data-slip][aria-expanded=true][href$="#${CSS.escape(id)}"]`);
  const line = slip.closest('tr.slip-row');
  line?.previousElementSibling?.classList.remove('open');
  (line ?? slip).remove();
  link?.setAttribute('aria-expanded', 'false');
  link?.removeAttribute('aria-controls');
  if (giveBack) link?.focus();
}
