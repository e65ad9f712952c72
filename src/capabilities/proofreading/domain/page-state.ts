import { kindLabels, severities } from './finding-words.ts';
import type { FindingState, Severity } from './found.ts';

/** What of a draft is looked at: a page of its paragraphs, and which findings. Holds no word of the draft. */
export interface PageState {
  page: number | null;
  /** The page on which this finding stands, when no page is named. */
  at: number | null;
  severity: Severity | null;
  kind: string | null;
  state: FindingState | null;
}

const STATES: Record<string, FindingState> = { 'chua-xem': 'open', 'da-sua': 'fixed', 'bo-qua': 'ignored' };
const GRAVE: Record<string, Severity> = { 'khong-khop': 'error', 'nen-sua': 'warning', hoi: 'note' };

const valueIn = <T>(names: Record<string, T>, name: string): T | null =>
  Object.hasOwn(names, name) ? (names[name] ?? null) : null;
const nameIn = (names: Record<string, string>, value: string | null): string =>
  Object.keys(names).find((name) => names[name] === value) ?? '';

/** Reads the state out of an address; what it does not know counts as not said. */
export function pageState(query: (name: string) => string): PageState {
  const number = (name: string) => (/^[1-9]\d{0,5}$/.test(query(name)) ? Number(query(name)) : null);
  return {
    page: number('trang'),
    at: number('cho'),
    severity: valueIn(GRAVE, query('muc')),
    kind: Object.hasOwn(kindLabels, query('loai')) ? query('loai') : null,
    state: valueIn(STATES, query('xem')),
  };
}

/** The address of a state: `?trang=2&muc=hoi`, or nothing. */
export function stateQuery(state: Partial<PageState>): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string) => value && query.set(name, value);
  put('trang', state.page ? String(state.page) : '');
  put('cho', state.at && !state.page ? String(state.at) : '');
  put('muc', nameIn(GRAVE, state.severity ?? null));
  put('loai', state.kind ?? '');
  put('xem', nameIn(STATES, state.state ?? null));
  const text = query.toString();
  return text && `?${text}`;
}

/** Does a finding belong to what is looked at? */
export const isShown = (
  finding: { severity: Severity; kind: string; state: FindingState },
  { severity, kind, state }: PageState,
): boolean =>
  (severity === null || finding.severity === severity) &&
  (kind === null || finding.kind === kind) &&
  (state === null || finding.state === state);

/** Values and words of the filters. */
export const severityChoices = severities.map((value) => ({ value, name: nameIn(GRAVE, value) }));
export const stateChoices = Object.entries(STATES).map(([name, value]) => ({ value, name }));
