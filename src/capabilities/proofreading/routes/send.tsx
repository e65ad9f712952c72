import { AppError } from '../../../kernel/errors/index.ts';
import { type ActionContext, action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { Lead, Part } from '../../../ui/index.ts';
import { sendDraft } from '../commands/send-draft.ts';
import { storeFindings } from '../commands/store-findings.ts';
import { daysKept } from '../queries/days-kept.ts';
import { draft, draftsOf } from '../queries/drafts.ts';
import { findIn, readText } from '../queries/find-in.ts';
import { DraftsPage } from '../views/drafts-page.tsx';
import { SendForm } from '../views/send-form.tsx';
import { draftCrumbs, HOME, ownDraftOf } from './draft-scene.ts';
import { MOST_BYTES, sentText } from './sent-text.ts';

const permission = 'proofreading.use';

interface Failed {
  text: string;
  problems: readonly Problem[];
}
const nothing: Failed = { text: '', problems: [] };

async function home(c: PageContext, failed: Failed = nothing): Promise<Response> {
  const { drafts, days, inspects } = await c.read(async (tx) => ({
    drafts: await draftsOf(tx, 'own'),
    days: await daysKept(tx),
    inspects: await tx.may('proofreading.inspect', null),
  }));
  return c.page(
    { title: 'Soát lỗi bản nháp', current: HOME, crumbs: [{ label: 'Soát lỗi' }] },
    <DraftsPage link={c.link} drafts={drafts} days={days} inspects={inspects} form={failed} />,
    failed.problems.length > 0 ? 422 : 200,
  );
}

async function againPage(c: PageContext, failed: Failed = nothing): Promise<Response> {
  const shown = await ownDraftOf(c);
  return c.page(
    { title: 'Gửi bản đã sửa', current: HOME, crumbs: draftCrumbs(c, shown, 'Gửi bản đã sửa') },
    <>
      <Lead
        title="Gửi bản đã sửa"
        facts={shown.title}
        say="Máy soát lại cả bài và cho biết chỗ nào đã hết, chỗ nào còn, chỗ nào mới. Chỗ đã bỏ qua vẫn bỏ qua."
      />
      <Part id="gui" title="Bản đã sửa">
        <SendForm
          again
          action={c.link(`${HOME}/${shown.id}/gui-lai`)}
          back={c.link(`${HOME}/${shown.id}`)}
          {...failed}
        />
      </Part>
    </>,
    failed.problems.length > 0 ? 422 : 200,
  );
}

/** Keeps what was sent; a text that is not long is checked in the same step. */
async function send(
  c: ActionContext,
  draftId: number | null,
  again: (failed: Failed) => Promise<Response>,
): Promise<Response> {
  const read = await sentText(c);
  const text = c.form.raw('text');
  if (!read.ok) return again({ text, problems: read.problems });
  const { sent } = read;
  const reading = sent.later ? null : readText(sent.text);
  try {
    const made = await c.write(async (tx) => {
      const round = await sendDraft(tx, { ...sent, draftId });
      if (!sent.later) {
        const found = reading && (await findIn(tx, sent.text, reading, round.permissions));
        await storeFindings(tx, { roundId: round.roundId, found });
      }
      return round;
    });
    const words = sent.later ? 'Đã nhận bản nháp, đang soát.' : made.no > 1 ? 'Đã soát lại.' : 'Đã soát xong.';
    return c.redirect(`${HOME}/${made.draftId}`, { kind: 'done', text: words });
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'invalid') throw cause;
    return again({ text, problems: cause.problems });
  }
}

export const sendRoutes: Route[] = [
  page({ path: HOME, permission, run: (c) => home(c) }),
  action({ path: HOME, permission, maxBytes: MOST_BYTES, run: (c) => send(c, null, (failed) => home(c, failed)) }),
  page({ path: `${HOME}/:id/gui-lai`, permission, run: (c) => againPage(c) }),
  action({
    path: `${HOME}/:id/gui-lai`,
    permission,
    maxBytes: MOST_BYTES,
    async run(c) {
      const { id } = await c.read((tx) => draft(tx, c.id('id')));
      return send(c, id, (failed) => againPage(c, failed));
    },
  }),
];
