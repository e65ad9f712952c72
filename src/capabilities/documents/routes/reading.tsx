import { TOKEN_FIELD } from '../../../kernel/http/csrf.ts';
import { type ActionContext, action, page, type Route } from '../../../kernel/http/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { dismissProposal } from '../commands/dismiss-proposal.ts';
import { noteFinding } from '../commands/note-finding.ts';
import { type ProposalRow, proposalRow } from '../commands/proposal-row.ts';
import { requestReading } from '../commands/request-reading.ts';
import { settleFinding } from '../commands/settle-finding.ts';
import { settleProposal } from '../commands/settle-proposal.ts';
import { undoProposal } from '../commands/undo-proposal.ts';
import { locate } from '../domain/reading-spans.ts';
import { alikeCitations } from '../queries/alike-citations.ts';
import { nextOpen } from '../queries/open-proposal.ts';
import { paragraphOf } from '../queries/paragraph-of.ts';
import { findingId, proposalId } from '../views/reading-words.tsx';
import { outcomeOf } from './outcome.ts';
import { showReading } from './reading-state.tsx';

const base = '/van-ban/:id/doc';
const permission = 'documents.settle';

const rowOf = (c: ActionContext) => c.read((tx) => proposalRow(tx, c.id('proposalId')));

/** Back to the reading page as it was, at a proposal. */
function back(c: ActionContext, row: ProposalRow, no: number | null, anchor = true): string {
  const query = new URLSearchParams({ ban: String(row.version_id) });
  if (c.query('loai')) query.set('loai', c.query('loai'));
  if (no !== null) query.set('de-xuat', String(no));
  else query.set('trang', c.query('trang') || '1');
  return `/van-ban/${c.id('id')}/doc?${query}${no !== null && anchor ? `#${proposalId(no)}` : ''}`;
}

/** The next open proposal, so that the list can be worked through without looking for the place. */
const next = (c: ActionContext, row: ProposalRow) =>
  c.read((tx) => nextOpen(tx, row.version_id, row, c.query('loai') || null));

async function accept(c: ActionContext, fields?: URLSearchParams) {
  const row = await rowOf(c);
  const done = await outcomeOf(() =>
    c.write((tx) =>
      settleProposal(tx, {
        proposalId: row.id,
        ...(fields && { fields }),
        ...(c.query('lam') && { as: c.query('lam') }),
      }),
    ),
  );
  if (done.ok)
    return c.redirect(back(c, row, await next(c, row)), { kind: 'done', text: `Đã nhận đề xuất ${row.no}.` });
  if (done.code !== 'invalid')
    return c.redirect(back(c, row, await next(c, row)), { kind: 'problem', text: done.message });
  return showReading(c, {
    proposal: { id: row.id, no: row.no, problems: done.problems, ...(fields && { typed: fields }) },
  });
}

/** Accepts a citation and all others of the same document in this version, in one transaction. */
async function acceptAlike(c: ActionContext) {
  const row = await rowOf(c);
  const done = await outcomeOf(() =>
    c.write(async (tx) => {
      const alike = await alikeCitations(tx, { id: row.id, versionId: row.version_id, data: row.data });
      for (const proposalId of [row.id, ...alike]) await settleProposal(tx, { proposalId });
      return alike.length + 1;
    }),
  );
  if (!done.ok && done.code === 'invalid')
    return showReading(c, { proposal: { id: row.id, no: row.no, problems: done.problems } });
  const flash = done.ok
    ? ({ kind: 'done', text: `Đã nhận cả ${done.value} chỗ nhắc đến văn bản này.` } as const)
    : ({ kind: 'problem', text: done.message } as const);
  return c.redirect(back(c, row, await next(c, row)), flash);
}

async function dismiss(c: ActionContext) {
  const row = await rowOf(c);
  const done = await outcomeOf(() =>
    c.write((tx) => dismissProposal(tx, { proposalId: row.id, reason: c.form.text('reason') })),
  );
  const flash = done.ok
    ? ({ kind: 'done', text: `Đã bỏ đề xuất ${row.no}. Câu trong văn bản vẫn giữ nguyên.` } as const)
    : ({ kind: 'problem', text: done.message } as const);
  return c.redirect(back(c, row, await next(c, row)), flash);
}

async function undo(c: ActionContext) {
  const row = await rowOf(c);
  const done = await outcomeOf(() => c.write((tx) => undoProposal(tx, { proposalId: row.id })));
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
      const query = new URLSearchParams({ ban: c.query('ban'), trang: c.query('trang') || '1' });
      if (c.query('loai')) query.set('loai', c.query('loai'));
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
  action({ path: `${base}/de-xuat/:proposalId/nhan-ca`, permission, run: acceptAlike }),
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
