import { ASK_AGAIN } from '../../../contracts/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { TOKEN_FIELD } from '../../../kernel/http/csrf.ts';
import { type ActionContext, action, page, type Route } from '../../../kernel/http/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { acceptProposals } from '../commands/accept-proposals.ts';
import { dismissProposal } from '../commands/dismiss-proposal.ts';
import { keepPlace } from '../commands/keep-place.ts';
import { mergeProposals } from '../commands/merge-proposals.ts';
import { noteFinding } from '../commands/note-finding.ts';
import { type ProposalRow, proposalRow } from '../commands/proposal-row.ts';
import { requestReading } from '../commands/request-reading.ts';
import { settleFinding } from '../commands/settle-finding.ts';
import { settleProposal } from '../commands/settle-proposal.ts';
import { undoProposal } from '../commands/undo-proposal.ts';
import { duplicatesOf } from '../domain/duplicates.ts';
import { filterIn, filterQuery, nextOpen } from '../domain/reading-filter.ts';
import { locate } from '../domain/reading-spans.ts';
import { paragraphOf } from '../queries/paragraph-of.ts';
import { readingIndex } from '../queries/reading-index.ts';
import { findingId, proposalId } from '../views/reading-words.tsx';
import { outcomeOf } from './outcome.ts';
import { showReading } from './reading-state.tsx';

const base = '/van-ban/:id/doc';
const permission = 'documents.settle';

const rowOf = (c: ActionContext) => c.read((tx) => proposalRow(tx, c.id('proposalId')));

/** The page in the state of the address, at a proposal. */
function back(c: ActionContext, row: ProposalRow, no: number | null, anchor = true): string {
  const query = new URLSearchParams([['ban', String(row.version_id)], ...filterQuery(filterIn(c.query))]);
  if (no !== null) query.set('de-xuat', String(no));
  else query.set('trang', c.query('trang') || '1');
  return `/van-ban/${c.id('id')}/doc?${query}${no !== null && anchor ? `#${proposalId(no)}` : ''}`;
}

/** The next open proposal of the filter, so that the list can be worked through without looking for the place. */
async function next(c: ActionContext, row: ProposalRow): Promise<number | null> {
  const { entries, sections } = await c.read((tx) => readingIndex(tx, row.version_id));
  return nextOpen(entries, row, filterIn(c.query), sections)?.no ?? null;
}

/** A write about one proposal; the place of the person moves with it. */
const writeAt = <T,>(c: ActionContext, row: ProposalRow, write: (tx: WriteTx) => Promise<T>) =>
  outcomeOf(() =>
    c.write(async (tx) => {
      const made = await write(tx);
      await keepPlace(tx, { versionId: row.version_id, start: row.start });
      return made;
    }),
  );

async function accept(c: ActionContext, fields?: URLSearchParams) {
  const row = await rowOf(c);
  // Looking for another indicator takes nothing: the form comes back with what was found.
  if (fields?.has(ASK_AGAIN))
    return showReading(c, { proposal: { id: row.id, no: row.no, problems: [], typed: fields } });
  const done = await writeAt(c, row, (tx) =>
    settleProposal(tx, {
      proposalId: row.id,
      ...(fields && { fields }),
      ...(c.query('lam') && { as: c.query('lam') }),
    }),
  );
  if (done.ok)
    return c.redirect(back(c, row, await next(c, row)), { kind: 'done', text: `Đã nhận đề xuất ${row.no}.` });
  if (done.code !== 'invalid')
    return c.redirect(back(c, row, await next(c, row)), { kind: 'problem', text: done.message });
  return showReading(c, {
    proposal: { id: row.id, no: row.no, problems: done.problems, ...(fields && { typed: fields }) },
  });
}

/**
 * Accepts a proposal for all the places that say the same, in one transaction: each mention of a document becomes a
 * relation of its own, a target or a task said twice becomes one record with all its sentences.
 */
async function acceptAll(c: ActionContext) {
  const row = await rowOf(c);
  const { proposals } = await c.read((tx) => readingIndex(tx, row.version_id));
  const own = proposals.find((one) => one.no === row.no);
  const open = proposals.filter((one) => one.state === 'open');
  const again = own ? duplicatesOf(own, open).filter((one) => one.no !== row.no) : [];
  const done = await writeAt(c, row, async (tx) => {
    if (row.kind === 'citation') {
      const ids = [row.id, ...again.map((one) => one.id)];
      return (await acceptProposals(tx, { versionId: row.version_id, proposalIds: ids })).accepted;
    }
    if (again.length > 0) {
      const groups = [{ lead: row.no, others: again.map((one) => one.no) }];
      await mergeProposals(tx, { versionId: row.version_id, groups });
    }
    await settleProposal(tx, { proposalId: row.id });
    return again.length + 1;
  });
  if (!done.ok && done.code === 'invalid')
    return showReading(c, { proposal: { id: row.id, no: row.no, problems: done.problems } });
  const flash = done.ok
    ? ({
        kind: 'done',
        text:
          row.kind === 'citation'
            ? `Đã nhận cả ${done.value} chỗ nhắc đến văn bản này.`
            : `Đã nhận một lần cho cả ${done.value} chỗ.`,
      } as const)
    : ({ kind: 'problem', text: done.message } as const);
  return c.redirect(back(c, row, await next(c, row)), flash);
}

async function dismiss(c: ActionContext) {
  const row = await rowOf(c);
  const done = await writeAt(c, row, (tx) =>
    dismissProposal(tx, { proposalId: row.id, reason: c.form.text('reason') }),
  );
  const flash = done.ok
    ? ({ kind: 'done', text: `Đã bỏ đề xuất ${row.no}. Câu trong văn bản vẫn giữ nguyên.` } as const)
    : ({ kind: 'problem', text: done.message } as const);
  return c.redirect(back(c, row, await next(c, row)), flash);
}

async function undo(c: ActionContext) {
  const row = await rowOf(c);
  const done = await writeAt(c, row, (tx) => undoProposal(tx, { proposalId: row.id }));
  const flash = done.ok
    ? ({ kind: 'done', text: `Đã mở lại đề xuất ${row.no}.` } as const)
    : ({ kind: 'problem', text: done.message } as const);
  return c.redirect(back(c, row, row.no), flash);
}

/** The fields of a correction: all that was sent except the token of the form. */
function typed(c: ActionContext): URLSearchParams {
  const fields = new URLSearchParams(c.form.fields);
  fields.delete(TOKEN_FIELD);
  return fields;
}

async function remark(c: ActionContext) {
  const values = {
    paragraph: c.form.text('paragraph'),
    quote: c.form.raw('quote').trim(),
    message: c.form.raw('message').trim(),
    proposed: c.form.text('proposed'),
  };
  const versionId = c.form.int('versionId') ?? 0;
  const paragraph = await c.read((tx) => paragraphOf(tx, versionId, c.form.int('paragraph') ?? 0));
  const found = paragraph && locate(paragraph.text, values.quote);
  if (!paragraph || !found) {
    const at = { kind: 'field', name: paragraph ? 'quote' : 'paragraph' } as const;
    const message = paragraph
      ? `Đoạn ${paragraph.no} không có câu này. Chép lại đúng từng chữ trong văn bản.`
      : 'Ghi số đoạn, như số ở lề bên trái.';
    return showReading(c, { remark: { values, problems: [error('place_invalid', message, at)] } });
  }
  const done = await outcomeOf(() =>
    c.write((tx) =>
      noteFinding(tx, {
        versionId,
        start: paragraph.start + found.start,
        end: paragraph.start + found.end,
        message: values.message,
        proposed: values.proposed,
      }),
    ),
  );
  if (!done.ok) return showReading(c, { remark: { values, problems: done.problems } });
  const query = new URLSearchParams({ ban: String(versionId), trang: c.query('trang') || '1' });
  return c.redirect(`/van-ban/${c.id('id')}/doc?${query}#${findingId(done.value.findingId)}`, {
    kind: 'done',
    text: 'Đã ghi nhận xét. Nguyên văn vẫn giữ nguyên.',
  });
}

const verdict = (verb: string, state: 'confirmed' | 'rejected' | 'open') =>
  action({
    path: `${base}/nhan-xet/:findingId/${verb}`,
    permission,
    async run(c) {
      const id = c.id('findingId');
      await c.write((tx) => settleFinding(tx, { findingId: id, state }));
      const query = new URLSearchParams([
        ['ban', c.query('ban')],
        ['trang', c.query('trang') || '1'],
        ...filterQuery(filterIn(c.query)),
      ]);
      const text = {
        confirmed: 'Đã giữ nhận xét này. Nguyên văn vẫn giữ nguyên.',
        rejected: 'Đã bỏ nhận xét này. Nguyên văn vẫn giữ nguyên.',
        open: 'Đã mở lại nhận xét.',
      }[state];
      return c.redirect(`/van-ban/${c.id('id')}/doc?${query}${state === 'open' ? `#${findingId(id)}` : ''}`, {
        kind: 'done',
        text,
      });
    },
  });

export const readingRoutes: Route[] = [
  page({ path: base, permission: 'documents.read', run: (c) => showReading(c) }),
  action({ path: `${base}/de-xuat/:proposalId/nhan`, permission, run: (c) => accept(c) }),
  action({ path: `${base}/de-xuat/:proposalId/sua`, permission, run: (c) => accept(c, typed(c)) }),
  action({ path: `${base}/de-xuat/:proposalId/nhan-ca`, permission, run: acceptAll }),
  action({ path: `${base}/de-xuat/:proposalId/bo`, permission, run: dismiss }),
  action({ path: `${base}/de-xuat/:proposalId/hoan-tac`, permission, run: undo }),
  action({ path: `${base}/nhan-xet`, permission, run: remark }),
  verdict('dung', 'confirmed'),
  verdict('khong', 'rejected'),
  verdict('mo-lai', 'open'),
  action({
    path: `${base}/doc-lai`,
    permission,
    async run(c) {
      const versionId = /^\d{1,15}$/.test(c.query('ban')) ? Number(c.query('ban')) : 0;
      await c.write((tx) => requestReading(tx, { versionId }));
      return c.redirect(`/van-ban/${c.id('id')}/doc?ban=${versionId}`, {
        kind: 'done',
        text: 'Đang đọc lại. Việc đã nhận, đã bỏ giữ nguyên.',
      });
    },
  }),
];
