import { sql } from 'kysely';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import type { FoundFinding, FoundProposal } from '../domain/from-reading.ts';

export interface StoreReadingInput {
  versionId: number;
  proposals: FoundProposal[];
  findings: FoundFinding[];
  /** What the reader threw; the lists are then empty and what was found before stays. */
  error: string | null;
}

const CHUNK = 2000;

/**
 * Writes what the reader found. What a person has accepted, dismissed, confirmed or rejected stays as it is; an open
 * proposal at the same place keeps its number, one that the reader no longer sees goes. Run by the job only.
 */
export const storeReading = defineCommand({
  name: 'documents.store-reading',
  permission: 'documents.add',
  unit: () => null,
  async run(tx, input: StoreReadingInput): Promise<void> {
    if (input.error === null) {
      await storeProposals(tx, input.versionId, input.proposals);
      await storeFindings(tx, input.versionId, input.findings);
    }
    const counts = countKinds(input);
    await tx.db
      .updateTable('documents.reading')
      .set({
        state: input.error === null ? 'done' : 'failed',
        finished_at: tx.now,
        error: input.error,
        ...(input.error === null && { counts: JSON.stringify(counts) }),
      })
      .where('authority_id', '=', tx.authorityId)
      .where('version_id', '=', input.versionId)
      .execute();
    await tx.audit({
      subject: 'documents.reading',
      subjectId: input.versionId,
      after: input.error === null ? counts : { error: input.error },
    });
  },
});

function countKinds(input: StoreReadingInput): Record<string, number> {
  const counts: Record<string, number> = { finding: input.findings.length };
  for (const { kind } of input.proposals) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

async function storeProposals(tx: WriteTx, versionId: number, found: FoundProposal[]): Promise<void> {
  const before = await tx.db
    .selectFrom('documents.proposal')
    .select(['no', 'kind', 'start', 'end', 'quote', 'state'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .orderBy('no')
    .forUpdate()
    .execute();
  const known = new Map<string, { no: number; state: string }[]>();
  for (const row of before) {
    const key = placeKey(row);
    known.set(key, [...(known.get(key) ?? []), row]);
  }
  let last = before.reduce((most, row) => Math.max(most, row.no), 0);
  const rows: (FoundProposal & { no: number })[] = [];
  for (const item of found) {
    const twin = known.get(placeKey(item))?.shift();
    if (twin && twin.state !== 'open') continue;
    rows.push({ ...item, no: twin?.no ?? ++last });
  }
  await tx.db
    .deleteFrom('documents.proposal')
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('state', '=', 'open')
    .execute();
  for (let from = 0; from < rows.length; from += CHUNK)
    await sql`
      insert into documents.proposal (authority_id, version_id, no, kind, start, "end", quote, data)
      select ${tx.authorityId}::int, ${versionId}::bigint, p.no, p.kind, p.start, p."end", p.quote, p.data
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + CHUNK))}::jsonb)
        as p (no int, kind text, start int, "end" int, quote text, data jsonb)`.execute(tx.db);
  await standAlone(tx, versionId);
}

/** What was merged into a proposal that is no longer there has nothing to stand with. */
async function standAlone(tx: WriteTx, versionId: number): Promise<void> {
  await sql`
    update documents.proposal p
    set state = 'open', merged_into = null, batch_id = null, settled_by = null, settled_at = null, changed_at = ${tx.now}
    where p.authority_id = ${tx.authorityId} and p.version_id = ${versionId} and p.state = 'merged'
      and not exists (select from documents.proposal lead
                      where lead.authority_id = p.authority_id and lead.version_id = p.version_id
                        and lead.no = p.merged_into)`.execute(tx.db);
}

async function storeFindings(tx: WriteTx, versionId: number, found: FoundFinding[]): Promise<void> {
  await tx.db
    .deleteFrom('documents.finding')
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('source', '=', 'reader')
    .where('state', '=', 'open')
    .execute();
  const settled = await tx.db
    .selectFrom('documents.finding')
    .select(['kind', 'start', 'end', 'message'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('source', '=', 'reader')
    .execute();
  const kept = new Set(settled.map((row) => `${placeKey(row)} ${row.message}`));
  const rows = found.filter((row) => !kept.has(`${placeKey(row)} ${row.message}`));
  for (let from = 0; from < rows.length; from += CHUNK)
    await sql`
      insert into documents.finding
        (authority_id, version_id, kind, start, "end", quote, message, severity, proposed, spans, source, noted_at)
      select ${tx.authorityId}::int, ${versionId}::bigint, f.kind, f.start, f."end", f.quote, f.message, f.severity,
             f.proposed, f.spans,
             'reader', ${tx.now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + CHUNK))}::jsonb)
        as f (kind text, start int, "end" int, quote text, message text, severity text, proposed text, spans jsonb)`.execute(
      tx.db,
    );
}

const placeKey = (item: { kind: string; start: number; end: number }) => `${item.kind} ${item.start} ${item.end}`;
