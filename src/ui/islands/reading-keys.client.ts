const CHOICE = 'nhiemky.phim-tat';
let on = true;

/** Whether the single-letter keys act. */
export const keysOn = (): boolean => on;

/** Two buttons beside the list of keys: one opens the list of all of them, one switches the letters off and on. */
export function enhanceKeysHelp(list: HTMLElement): () => void {
  on = read() !== 'tat';
  const dialog = document.querySelector<HTMLDialogElement>('dialog.keys-help');
  const open = () => {
    const before = document.activeElement;
    dialog?.showModal();
    dialog?.addEventListener('close', () => before instanceof HTMLElement && before.focus(), { once: true });
  };
  const help = button('Mọi phím', open);
  help.setAttribute('aria-keyshortcuts', '?');
  const say = () => (on ? 'Tắt phím tắt' : 'Bật phím tắt');
  const toggle = button(say(), () => {
    on = !on;
    write(on ? 'bat' : 'tat');
    toggle.textContent = say();
  });
  list.querySelector('.keys')?.append(...(dialog ? [help] : []), toggle);
  return open;
}

function button(words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn sm plain';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
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
