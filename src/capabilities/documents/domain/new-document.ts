/** Under this name a pasted text lies in the store between the two steps of putting it into the registry. */
export const PASTED = 'nguyen-van-dan.txt';

/** The second step for a text that lies in the store already: its head is shown before it is written down. */
export const newDocumentHref = (file: { sha256: string; name: string }): string =>
  `/van-ban/moi/ghi?${new URLSearchParams({ tep: file.sha256, ten: file.name })}`;
