import {
  approveSheet,
  designForm,
  openRound,
  returnSheet,
  saveEntries,
  submitSheet,
} from '../../../capabilities/collection/index.ts';
import { systemActor } from '../../../kernel/db/index.ts';
import type { House } from '../../compose.ts';
import type { DemoAuthority, DemoSubmission, MissingReason } from '../content/types.ts';
import { type Keys, period } from './keys.ts';

const signs: Record<MissingReason, string> = { not_arising: '–', not_yet: '…', not_applicable: 'x', only_words: '…' };

/** Forms, rounds and sheets, each step at its own day, so that the history reads as it would have been. */
export async function loadCollection(
  house: House,
  authorityId: number,
  keys: Keys,
  authority: DemoAuthority,
): Promise<void> {
  const at = (day: string | null, hour: number) => ({
    authorityId,
    actor: systemActor('Cán bộ trình diễn (mẫu)'),
    now: new Date(`${day ?? authority.asOf}T${String(hour).padStart(2, '0')}:00:00+07:00`),
  });
  const forms = new Map<string, number>();
  const rounds = new Map<string, number>();
  await house.db.write(at(null, 8), async (tx) => {
    for (const form of authority.forms) {
      const byCode = new Map(form.fields.map((field) => [field.code, keys.indicator(field.indicator)]));
      const id = await designForm(tx, {
        code: form.code,
        name: form.name,
        note: form.note ?? null,
        sample: form.sample ?? false,
        lines: form.fields.map(({ indicator, label, required }) => ({
          indicatorId: keys.indicator(indicator),
          label,
          required,
        })),
        rules: form.rules.map((rule) => ({
          kind: rule.kind === 'sum' ? 'sum' : 'max',
          wholeIndicatorId: byCode.get(rule.total)!,
          partIndicatorIds: rule.parts.map((part) => byCode.get(part)!),
          message: rule.message,
        })),
      });
      forms.set(form.key, id);
    }
    for (const round of authority.rounds) {
      const id = await openRound(tx, {
        formId: forms.get(round.form)!,
        name: round.name,
        period: period(round.period, authority.asOf),
        opensOn: round.opensOn,
        dueOn: round.dueOn,
        unitIds: round.units.map((unit) => keys.unit(unit)),
        sample: round.sample ?? false,
      });
      rounds.set(round.key, id);
    }
  });
  for (const sheet of authority.submissions)
    await loadSheet(house, at, rounds.get(sheet.round)!, keys, authority, sheet);
}

async function loadSheet(
  house: House,
  at: (day: string | null, hour: number) => Parameters<House['db']['write']>[0],
  roundId: number,
  keys: Keys,
  authority: DemoAuthority,
  sheet: DemoSubmission,
): Promise<void> {
  if (sheet.state === 'not_started') return;
  const round = authority.rounds.find((each) => each.key === sheet.round)!;
  const form = authority.forms.find((each) => each.key === round.form)!;
  const unitId = keys.unit(sheet.unit);
  const step = { roundId, unitId, version: null };
  const entries = form.fields.flatMap((field) => {
    const value = sheet.values[field.code];
    if (value === undefined) return [];
    const raw = typeof value === 'number' ? String(value).replace('.', ',') : signs[value];
    // A value that replaces an approved one needs its reason.
    return [{ indicatorId: keys.indicator(field.indicator), raw, note: sheet.remark ?? 'Số mẫu của kỳ này.' }];
  });
  await house.db.write(at(sheet.submittedOn ?? round.opensOn, 9), (tx) => saveEntries(tx, { ...step, entries }));
  if (sheet.state === 'draft') return;
  await house.db.write(at(sheet.submittedOn, 10), (tx) => submitSheet(tx, step));
  const decided = at(sheet.settledOn ?? sheet.submittedOn, 15);
  if (sheet.state === 'approved') await house.db.write(decided, (tx) => approveSheet(tx, step));
  if (sheet.state === 'returned')
    await house.db.write(decided, (tx) => returnSheet(tx, { ...step, reason: sheet.remark ?? 'Kiểm lại số liệu.' }));
}
