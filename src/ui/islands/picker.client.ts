const WAIT_MS = 250;

/** Searches for further choices of a field while one types; the button does the same without this. */
export function enhancePickers(): void {
  document.querySelectorAll<HTMLElement>('[data-picker]').forEach(enhance);
}

function enhance(picker: HTMLElement): void {
  const input = picker.querySelector<HTMLInputElement>('input[data-href]');
  const found = picker.querySelector<HTMLElement>('[data-found]');
  const button = picker.querySelector<HTMLButtonElement>('button');
  if (!input || !found) return;
  // The address stands inside the authority, which is the first part of every path.
  const address = `/${location.pathname.split('/')[1]}${input.dataset.href}`;
  let latest = 0;
  const search = async () => {
    const query = input.value.trim();
    const mine = ++latest;
    const answer = await fetch(`${address}?q=${encodeURIComponent(query)}`);
    if (!answer.ok || mine !== latest) return;
    const kept = found.querySelector<HTMLElement>('input:checked')?.closest('.choice');
    found.innerHTML = await answer.text();
    // What was chosen stays chosen, also when the next search no longer finds it.
    if (kept && !found.querySelector(`[value="${kept.querySelector('input')?.value}"]`)) found.prepend(kept);
  };
  const run = () => void search().catch(() => {});
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, WAIT_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    run();
  });
  if (button) {
    button.type = 'button';
    button.addEventListener('click', run);
  }
}
