const WAIT_MS = 200;

/** Offers names while one types and notes the id of the one that was picked; without it the name alone is sent. */
export function enhanceSuggestions(): void {
  document.querySelectorAll<HTMLInputElement>('input[data-suggest]').forEach(enhance);
}

function enhance(input: HTMLInputElement): void {
  const list = document.getElementById(`${input.id}-ds`);
  const chosen = document.querySelector<HTMLInputElement>(`input[data-chosen="${input.id}"]`);
  if (!list || !chosen) return;
  const address = new URL(input.dataset.suggest ?? '', location.href);
  let latest = 0;
  const offer = async () => {
    const mine = ++latest;
    address.searchParams.set('q', input.value.trim());
    const answer = await fetch(address);
    if (answer.ok && mine === latest) list.innerHTML = await answer.text();
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    const picked = [...list.querySelectorAll('option')].find((option) => option.value === input.value);
    chosen.value = picked?.dataset.id ?? '';
    clearTimeout(waiting);
    if (!picked) waiting = setTimeout(() => void offer().catch(() => {}), WAIT_MS);
  });
}
