import { announce } from './announce.ts';
import { passagesOf } from './reading.client.ts';

const EVERY_MS = 12_000;
const HERE_MS = 55_000;

interface Pulse {
  open: number;
  total: number;
  here: string;
  changed: { no: number; state: string; own: boolean; words: string }[];
}

/**
 * Keeps the reading page true while others work on the same text: asks now and then what they settled, marks it without
 * touching what is being typed, and says where this person is. Stops while the window is hidden.
 */
export function enhancePulse(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-pulse]');
  if (!form) return;
  const token = form.querySelector<HTMLInputElement>('input[name="_token"]')?.value ?? '';
  const known = new Map<number, string>();
  let etag = '';
  const ask = async () => {
    if (document.hidden) return;
    const address = `${form.dataset.pulse}&tu=${encodeURIComponent(form.dataset.since ?? '')}`;
    const answer = await fetch(address, { headers: etag ? { 'if-none-match': etag } : {}, cache: 'no-store' });
    if (answer.status !== 200) return;
    etag = answer.headers.get('etag') ?? '';
    show((await answer.json()) as Pulse, known);
  };
  const beat = () => void ask().catch(() => {});
  keepPlace(form.dataset.place ?? '', token);
  setInterval(beat, EVERY_MS);
  document.addEventListener('visibilitychange', beat);
  window.addEventListener('focus', beat);
}

function show(pulse: Pulse, known: Map<number, string>): void {
  const here = document.querySelector<HTMLElement>('[data-here]');
  if (here && here.textContent !== pulse.here) here.textContent = pulse.here;
  const news = pulse.changed.filter(({ no, own, state }) => !own && known.get(no) !== state);
  for (const { no, state, words } of news) {
    known.set(no, state);
    const item = document.getElementById(`de-xuat-${no}`);
    if (!item || state === 'open' || item.classList.contains('done')) continue;
    if (item.querySelector('form [name]:not([type=hidden])')) remark(item, words);
    else settle(item, words);
    announce(`Đề xuất ${no}: ${words}`);
  }
  count(pulse);
}

/** Somebody settled it while it is open in a form here: what was typed stays, and says so. */
function remark(item: HTMLElement, words: string): void {
  const note = document.createElement('p');
  note.className = 'news';
  note.textContent = `${words}. Những gì đồng chí đã gõ vẫn ở đây; lưu sẽ không ghi đè lên việc ấy.`;
  item.querySelector('.news')?.remove();
  (item.querySelector('.full') ?? item).prepend(note);
}

function settle(item: HTMLElement, words: string): void {
  const held = item.contains(document.activeElement);
  item.classList.add('done', 'theirs');
  item.querySelectorAll('.acts, .pick, details').forEach((part) => {
    part.remove();
  });
  const note = document.createElement('p');
  note.className = 'news';
  note.textContent = `${words}.`;
  item.append(note);
  if (held) item.focus();
  passagesOf(item.id).forEach((piece) => {
    piece.classList.add('settled');
  });
}

/** The heading and the bar of a list that is not filtered by kind: the numbers of the whole version. */
function count({ open, total }: Pulse): void {
  const section = document.querySelector<HTMLElement>('[data-proposals]');
  const title = section?.querySelector('h2');
  const bar = section?.querySelector('progress');
  if (!title || !bar || bar.max !== total || bar.value === total - open) return;
  const said = (n: number) => n.toLocaleString('vi-VN');
  title.textContent =
    open === 0 ? `Đã xử lý cả ${said(total)} đề xuất` : `Còn ${said(open)} trong ${said(total)} đề xuất`;
  bar.value = total - open;
}

/** The paragraph at the top of the window, or that of the proposal looked at until one scrolls; sent when it changes. */
function keepPlace(address: string, token: string): void {
  let moved = false;
  let sent = '';
  let sentAt = 0;
  const send = (last = false) => {
    const no = moved ? topParagraph() : (nowParagraph() ?? topParagraph());
    const now = Date.now();
    if (no === null || (no === sent && (last || now - sentAt < HERE_MS))) return;
    sent = no;
    sentAt = now;
    const body = new URLSearchParams({ _token: token, doan: no });
    void fetch(address, { method: 'POST', body, keepalive: true }).catch(() => {});
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    'wheel',
    () => {
      moved = true;
    },
    { passive: true },
  );
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(send, 1500);
    },
    { passive: true },
  );
  document.addEventListener('touchmove', () => {
    moved = true;
  });
  window.addEventListener('pagehide', () => send(true));
  setInterval(() => document.hidden || send(), 10_000);
  send();
}

function topParagraph(): string | null {
  const all = document.querySelectorAll<HTMLElement>('.para[id]');
  for (const one of all) if (one.getBoundingClientRect().bottom > 80) return numberOf(one);
  return null;
}

function nowParagraph(): string | null {
  const now = document.querySelector<HTMLElement>('.proposal.now');
  const paragraph = now && passagesOf(now.id)[0]?.closest<HTMLElement>('.para[id]');
  return paragraph ? numberOf(paragraph) : null;
}

const numberOf = (paragraph: HTMLElement): string => paragraph.id.replace('doan-', '');
