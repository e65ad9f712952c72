import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { type Period, type PeriodKind, periodKey } from '../../../kernel/time/index.ts';
import type { SheetState } from '../domain/sheet.ts';

export interface Round {
  id: number;
  formId: number;
  formName: string;
  name: string;
  period: Period;
  opensOn: string;
  dueOn: string;
  state: 'open' | 'closed';
  sample: boolean;
}

export type RoundProgress = Round & Record<SheetState, number> & { asked: number };

const rounds = (tx: ReadTx) =>
  tx.db
    .selectFrom('collection.round as r')
    .innerJoin('collection.form as f', (j) =>
      j.onRef('f.authority_id', '=', 'r.authority_id').onRef('f.id', '=', 'r.form_id'),
    )
    .select([
      'r.id',
      'r.form_id as formId',
      'f.name as formName',
      'r.name',
      'r.period_kind as kind',
      'r.period_start as start',
      'r.period_end as end',
      'r.opens_on as opensOn',
      'r.due_on as dueOn',
      'r.state',
      'r.sample',
    ])
    .where('r.authority_id', '=', tx.authorityId);

function toRound(
  row: { kind: string; start: string; end: string; state: string } & Omit<Round, 'period' | 'state'>,
): Round {
  const { kind, start, end, state, ...rest } = row;
  return { ...rest, state: state as Round['state'], period: { kind: kind as PeriodKind, start, end } };
}

/** One round; throws `not_found`. */
export async function round(tx: ReadTx, id: number): Promise<Round> {
  const row = await rounds(tx).where('r.id', '=', id).executeTakeFirst();
  if (!row) throw notFound('Không có kỳ báo cáo này.');
  return toRound(row);
}

/** Rounds, newest first, with how many of the asked units are where. Only units of `within` when given. */
export async function roundsWithProgress(
  tx: ReadTx,
  options: { within?: readonly number[]; limit?: number; offset?: number } = {},
): Promise<RoundProgress[]> {
  const list = await rounds(tx)
    .orderBy('r.due_on', 'desc')
    .orderBy('r.id', 'desc')
    .limit(options.limit ?? 50)
    .offset(options.offset ?? 0)
    .execute();
  if (list.length === 0) return [];
  let counts = tx.db
    .selectFrom('collection.submission')
    .select((e) => ['round_id as roundId', 'state', e.fn.countAll<number>().as('n')])
    .where('authority_id', '=', tx.authorityId)
    .where(
      'round_id',
      'in',
      list.map((r) => r.id),
    );
  if (options.within) counts = counts.where('unit_id', 'in', [0, ...options.within]);
  const rows = await counts.groupBy(['round_id', 'state']).execute();
  return list.map((row) => {
    const own = rows.filter((r) => r.roundId === row.id);
    const of = (state: SheetState) => own.find((r) => r.state === state)?.n ?? 0;
    const progress = {
      waiting: of('waiting'),
      draft: of('draft'),
      submitted: of('submitted'),
      returned: of('returned'),
      approved: of('approved'),
      released: of('released'),
    };
    return { ...toRound(row), ...progress, asked: own.reduce((sum, r) => sum + r.n, 0) };
  });
}

/** How many rounds there are. */
export async function countRounds(tx: ReadTx): Promise<number> {
  const { n } = await tx.db
    .selectFrom('collection.round')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where('authority_id', '=', tx.authorityId)
    .executeTakeFirstOrThrow();
  return n;
}

/** The rounds that ask for an indicator for exactly a period, by id; by `askingKey`. One statement for all of them. */
export async function roundsAsking(
  tx: ReadTx,
  asked: readonly { indicatorId: number; period: Period }[],
): Promise<Map<string, number[]>> {
  const asking = new Map<string, number[]>();
  if (asked.length === 0) return asking;
  const periods = [...new Map(asked.map(({ period }) => [periodKey(period), period])).values()];
  const { rows } = await sql<{ indicatorId: number; roundId: number } & Period>`
    select l.indicator_id as "indicatorId", r.id as "roundId", r.period_kind as kind, r.period_start as start,
      r.period_end as "end"
    from collection.round r
    join collection.form_line l on l.authority_id = ${tx.authorityId} and l.form_id = r.form_id
    where r.authority_id = ${tx.authorityId}
      and l.indicator_id = any(${[...new Set(asked.map((each) => each.indicatorId))]}::bigint[])
      and (r.period_kind, r.period_start, r.period_end) in (select * from unnest(${periods.map((p) => p.kind)}::text[],
        ${periods.map((p) => p.start)}::date[], ${periods.map((p) => p.end)}::date[]))
    order by r.id`.execute(tx.db);
  for (const { end, indicatorId, kind, roundId, start } of rows) {
    const key = askingKey({ indicatorId, period: { kind, start, end } });
    asking.set(key, [...(asking.get(key) ?? []), roundId]);
  }
  return asking;
}

export const askingKey = (of: { indicatorId: number; period: Period }): string =>
  `${of.indicatorId} ${periodKey(of.period)}`;
