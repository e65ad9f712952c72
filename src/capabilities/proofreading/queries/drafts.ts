import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { Severity } from '../domain/found.ts';

export interface DraftLine {
  id: number;
  title: string;
  ownerName: string;
  changedAt: Date;
  expiresAt: Date;
  rounds: number;
  state: 'queued' | 'reading' | 'done' | 'failed';
  open: number;
  total: number;
}

/** Drafts that are still kept: a person's own, or (null) those of all the others. The newest first. */
export async function draftsOf(tx: ReadTx, whose: 'own' | 'others'): Promise<DraftLine[]> {
  const me = tx.actor.userId ?? '';
  const { rows } = await sql<DraftLine>`
    select d.id::int as id, d.title, d.owner_name as "ownerName", d.changed_at as "changedAt",
           d.expires_at as "expiresAt", r.no as rounds, r.state,
           coalesce(f.open, 0)::int as open, coalesce(f.total, 0)::int as total
    from proofreading.draft d
    join lateral (
      select id, no, state from proofreading.round
      where authority_id = d.authority_id and draft_id = d.id order by no desc limit 1) r on true
    left join lateral (
      select count(*) filter (where state = 'open') as open, count(*) as total from proofreading.finding
      where authority_id = d.authority_id and round_id = r.id) f on true
    where d.authority_id = ${tx.authorityId} and d.expires_at > ${tx.now}::timestamptz
      and ${whose === 'own' ? sql`d.owner_id = ${me}` : sql`d.owner_id <> ${me}`}
    order by d.changed_at desc limit 200`.execute(tx.db);
  return rows;
}

export interface Draft {
  id: number;
  title: string;
  ownerName: string;
  own: boolean;
  expiresAt: Date;
}

/** A draft that the person may see: their own, or one opened with a reason within the last hour. */
export async function draft(tx: ReadTx, draftId: number): Promise<Draft> {
  const row = await tx.db
    .selectFrom('proofreading.draft')
    .select(['id', 'title', 'owner_id', 'owner_name', 'expires_at'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', draftId)
    .where('expires_at', '>', tx.now)
    .executeTakeFirst();
  const own = row?.owner_id === tx.actor.userId;
  if (!row || !(own || (await opened(tx, draftId))))
    throw notFound('Không có bản nháp này, hoặc đã hết hạn giữ và đã xóa.');
  return { id: row.id, title: row.title, ownerName: row.owner_name, own, expiresAt: row.expires_at };
}

async function opened(tx: ReadTx, draftId: number): Promise<boolean> {
  if (!(await tx.may('proofreading.inspect', null))) return false;
  const row = await tx.db
    .selectFrom('proofreading.opening')
    .select('until')
    .where('authority_id', '=', tx.authorityId)
    .where('draft_id', '=', draftId)
    .where('user_id', '=', tx.actor.userId ?? '')
    .where('until', '>', tx.now)
    .executeTakeFirst();
  return row !== undefined;
}

export interface Round {
  id: number;
  no: number;
  source: string;
  fileName: string | null;
  hasFile: boolean;
  text: string;
  warnings: Problem[];
  /** Of the author, as far as the draft was compared with kept records. */
  permissions: string[];
  state: DraftLine['state'];
  createdAt: Date;
}

/** The last round of a draft with its text; the file stays where it is. */
export async function lastRound(tx: ReadTx, draftId: number): Promise<Round> {
  const row = await tx.db
    .selectFrom('proofreading.round')
    .select(['id', 'no', 'source', 'file_name', 'text', 'warnings', 'permissions', 'state', 'created_at'])
    .select(sql<boolean>`file is not null`.as('has_file'))
    .where('authority_id', '=', tx.authorityId)
    .where('draft_id', '=', draftId)
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    no: row.no,
    source: row.source,
    fileName: row.file_name,
    hasFile: row.has_file,
    text: row.text,
    warnings: row.warnings as Problem[],
    permissions: row.permissions,
    state: row.state as Round['state'],
    createdAt: row.created_at,
  };
}

/** The file of a round as it was sent; null for a pasted text. */
export async function roundFile(tx: ReadTx, roundId: number): Promise<Uint8Array | null> {
  const row = await tx.db
    .selectFrom('proofreading.round')
    .select('file')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', roundId)
    .executeTakeFirst();
  return row?.file ?? null;
}

export interface Solved {
  kind: string;
  severity: Severity;
  quote: string;
  message: string;
}

/** Findings of the round before that the last one no longer has. */
export async function solvedSince(tx: ReadTx, draftId: number, round: { id: number; no: number }): Promise<Solved[]> {
  const { rows } = await sql<Solved>`
    select f.kind, f.severity, f.quote, f.message
    from proofreading.finding f
    join proofreading.round r on r.authority_id = ${tx.authorityId} and r.id = f.round_id
    where f.authority_id = ${tx.authorityId} and r.draft_id = ${draftId} and r.no = ${round.no - 1}
      and f.state <> 'ignored' and not exists (
        select from proofreading.finding n
        where n.authority_id = ${tx.authorityId} and n.round_id = ${round.id} and n.before_id = f.id)
    order by f.no`.execute(tx.db);
  return rows;
}
