import { formatNumber } from '../../../kernel/number/index.ts';
import { tidy } from '../../../kernel/text/index.ts';
import { formatDate, type IsoDate, parseDate } from '../../../kernel/time/index.ts';
import { capital } from './count-words.ts';
import { type DueScene, periodOfDue } from './due-period.ts';
import { unitsNamed } from './named-units.ts';
import { comparatorOptions, emptyTargetFields, type TargetFields } from './target-form.ts';
import { emptyTaskFields, type TaskFields } from './task-form.ts';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const digits = (value: number | null): string => (value === null ? '' : formatNumber(value));

/** What the reader found, as its proposal carries it. */
export interface Found {
  quote: string;
  data: Record<string, unknown>;
}

/**
 * The form of a target filled from what the reader found: name, comparator, value, unit, period, and what it worked out.
 * A fraction (“226/226”) is the share it makes. A quantity becomes a target at least of its size. Everything can be
 * corrected before it is taken.
 */
export function targetFieldsFor(found: Found, unitId: number | null, scene: DueScene): TargetFields {
  const { data, quote } = found;
  const above = number(data.numerator);
  const below = number(data.denominator);
  const share = above !== null && below ? (100 * above) / below : null;
  const unit = text(data.unit) ?? '';
  const due = text(data.due);
  const period = periodOfDue(due, scene);
  const said = text(data.comparator);
  const comparator = comparatorOptions.find((option) => option.value === said)?.value ?? '>=';
  const parts = share === null ? '' : `Câu gốc ghi ${formatNumber(above!)}/${formatNumber(below!)} ${unit}.`;
  return {
    ...emptyTargetFields,
    name: shortened(capital(tidy(text(data.indicator) ?? quote)), 300),
    unitId: unitId === null ? '' : String(unitId),
    scope: text(data.scope) ?? '',
    comparator: number(data.value_to) === null ? comparator : 'range',
    value: digits(share ?? number(data.value)),
    valueTo: digits(number(data.value_to)),
    unitWord: share === null ? unit : '%',
    period: period.text,
    yearly: period.yearly ? '1' : '',
    dueNote: due ?? '',
    note: [parts, ...derivationNotes(data.derivations)].filter(Boolean).join(' ').trim(),
  };
}

function derivationNotes(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const words: Record<string, string> = { base: 'Mẫu số suy ra', complement: 'Phần còn lại', share: 'Tỷ lệ tính lại' };
  return list.flatMap((one: { kind?: string; formula?: string }) =>
    one.formula ? [`${words[one.kind ?? ''] ?? 'Suy ra'}: ${one.formula}.`] : [],
  );
}

/** What is known around the sentence of a task. */
export interface TaskScene {
  unitId: number | null;
  /** Units by name: those that the sentence names share in the work. */
  units: readonly { id: number; label: string }[];
  issuer: string | null;
  documentTitle: string;
}

/**
 * The form of a task filled from its sentence: the title is the sentence cut short, a date in it the deadline, units it
 * names co-operate; tasks of one document are counted together.
 */
export function taskFieldsFor(found: Found, scene: TaskScene): TaskFields {
  const words = capital(tidy(found.quote).replace(/[;,.]+$/, ''));
  const title = shortened(words, 200);
  const deadline = dateIn(words);
  const named = unitsNamed(scene.units, words).filter(({ id }) => id !== scene.unitId);
  const ordinal = text(found.data.ordinal) ?? '';
  return {
    ...emptyTaskFields,
    no: ordinal.length <= 8 ? ordinal.replace(/[.):]+$/, '') : '',
    title,
    work: title === words ? '' : words,
    leadUnitId: scene.unitId === null ? '' : String(scene.unitId),
    coUnitIds: named.slice(0, 6).map(({ id }) => String(id)),
    deadlineKind: deadline ? 'fixed' : 'none',
    deadline: deadline ? formatDate(deadline) : '',
    decidedBy: scene.issuer ?? '',
    register: scene.documentTitle.slice(0, 200),
  };
}

/** The last whole date of a sentence: what comes before it is when something was, or began. */
function dateIn(words: string): IsoDate | null {
  const dates = [...words.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}/gu)];
  return dates.flatMap((match) => parseDate(match[0]) ?? []).at(-1) ?? null;
}

/** Cut at a word, with an ellipsis. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
