import type { Form } from '../../../kernel/http/index.ts';
import { parseNumber } from '../../../kernel/number/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { type IsoDate, parseDate } from '../../../kernel/time/index.ts';
import type { EventWords } from '../domain/unit-facts.ts';

/** Reads what was typed; what cannot be read is collected, so that it is told with everything else. */
export class Fields {
  readonly problems: Problem[] = [];
  constructor(readonly form: Form) {}

  text(name: string): string {
    return this.form.text(name);
  }
  id(name: string): number | null {
    return this.form.int(name);
  }
  date(name: string): IsoDate | null {
    const text = this.form.text(name);
    const date = parseDate(text);
    if (text !== '' && date === null)
      this.problems.push(
        error('date_unreadable', `“${text}” không phải ngày. Ghi dạng 08/05/2020.`, { kind: 'field', name }),
      );
    return date;
  }
  /** A part of a whole, typed in per cent. */
  share(name: string): number | null {
    const text = this.form.text(name).replace(/%$/, '');
    if (text === '') return null;
    const number = parseNumber(text);
    if (number === null)
      this.problems.push(error('share_unreadable', `“${text}” không phải số phần trăm.`, { kind: 'field', name }));
    return number === null ? null : number.value / 100;
  }
  /** The fields that every event has. */
  event(): EventWords {
    return {
      date: this.date('date'),
      dateNote: this.text('dateNote') || null,
      basis: this.text('basis') || null,
      note: this.form.raw('note').trim() || null,
    };
  }
  /** What was typed again, without token and step. */
  pairs(): [string, string][] {
    return [...this.form.fields.entries()].filter(([name]) => !name.startsWith('_') && name !== 'step');
  }
}

/** Problems of reading and of rules together; a field that could not be read is not asked for once more. */
export function together(read: readonly Problem[], ruled: readonly Problem[]): Problem[] {
  const fields = new Set(read.map((p) => (p.at?.kind === 'field' ? p.at.name : '')));
  return [...read, ...ruled.filter((p) => !(p.at?.kind === 'field' && fields.has(p.at.name)))];
}
