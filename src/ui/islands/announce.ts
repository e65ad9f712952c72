let region: HTMLElement | undefined;

/** Says something to those who do not see the page: once, politely. */
export function announce(words: string): void {
  if (words.trim() === '') return;
  if (!region) {
    region = document.createElement('p');
    region.className = 'vh';
    // No role: what was done is a status of the page already, this only reads it aloud.
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
  }
  const said = region;
  // A region that appears together with its words is not read by every screen reader.
  setTimeout(() => {
    said.textContent = words.replace(/\s+/g, ' ').trim();
  }, 150);
}
