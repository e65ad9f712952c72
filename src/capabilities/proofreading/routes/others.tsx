import { AppError } from '../../../kernel/errors/index.ts';
import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { openDraft } from '../commands/open-draft.ts';
import { setKeeping } from '../commands/set-keeping.ts';
import { daysKept } from '../queries/days-kept.ts';
import { draftsOf } from '../queries/drafts.ts';
import { OpenDraftForm, OthersPage } from '../views/others-page.tsx';
import { HOME } from './draft-scene.ts';

const OTHERS = `${HOME}/nguoi-khac`;
const permission = 'proofreading.inspect';

const crumbs = (c: PageContext, last: string) => [{ label: 'Soát lỗi', href: c.link(HOME) }, { label: last }];

async function others(c: PageContext, failed?: { days: string; problems: readonly Problem[] }): Promise<Response> {
  const { drafts, days } = await c.read(async (tx) => ({
    drafts: await draftsOf(tx, 'others'),
    days: await daysKept(tx),
  }));
  return c.page(
    { title: 'Bản nháp của người khác', current: HOME, crumbs: crumbs(c, 'Bản nháp của người khác') },
    <OthersPage link={c.link} drafts={drafts} days={failed?.days ?? String(days)} problems={failed?.problems ?? []} />,
    failed ? 422 : 200,
  );
}

async function askReason(c: PageContext, problems: readonly Problem[] = []): Promise<Response> {
  return c.page(
    { title: 'Mở bản nháp của người khác', current: HOME, crumbs: crumbs(c, 'Mở bản nháp') },
    <OpenDraftForm action={c.link(`${HOME}/${c.id('id')}/mo`)} back={c.link(OTHERS)} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

/** The problems of a form, or the error itself when it is none that the person can mend here. */
function problemsOf(cause: unknown): readonly Problem[] {
  if (cause instanceof AppError && cause.code === 'invalid') return cause.problems;
  throw cause;
}

export const othersRoutes: Route[] = [
  page({ path: OTHERS, permission, run: (c) => others(c) }),
  action({
    path: `${OTHERS}/so-ngay`,
    permission,
    async run(c) {
      try {
        await c.write((tx) => setKeeping(tx, { days: c.form.int('days') }));
      } catch (cause) {
        return others(c, { days: c.form.text('days'), problems: problemsOf(cause) });
      }
      return c.redirect(OTHERS, { kind: 'done', text: 'Đã lưu số ngày giữ bản nháp.' });
    },
  }),
  page({ path: `${HOME}/:id/mo`, permission, run: (c) => askReason(c) }),
  action({
    path: `${HOME}/:id/mo`,
    permission,
    async run(c) {
      try {
        await c.write((tx) => openDraft(tx, { draftId: c.id('id'), reason: c.form.text('reason') }));
      } catch (cause) {
        return askReason(c, problemsOf(cause));
      }
      return c.redirect(`${HOME}/${c.id('id')}`, { kind: 'done', text: 'Đã ghi lý do. Xem được trong một giờ.' });
    },
  }),
];
