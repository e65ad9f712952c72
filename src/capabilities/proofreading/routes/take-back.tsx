import { action, page, type Route } from '../../../kernel/http/index.ts';
import { takeBackRound } from '../commands/take-back-round.ts';
import { expiryWithout } from '../domain/keeping.ts';
import { newestRounds } from '../queries/newest-rounds.ts';
import { ROUND_FIELD } from '../views/note-words.tsx';
import { OnlyTheFirst, TakeBackPage } from '../views/take-back-page.tsx';
import { draftCrumbs, HOME, orNewest, ownDraftOf } from './draft-scene.ts';

const permission = 'proofreading.use';
const PATH = `${HOME}/:id/bo-ban-vua-gui`;

/** Taking back a version that was sent by mistake: a question, then the draft as it was before. */
export const takeBackRoutes: Route[] = [
  page({
    path: PATH,
    permission,
    async run(c) {
      const shown = await ownDraftOf(c);
      const { newest, before } = await c.read((tx) => newestRounds(tx, shown.id));
      const back = `${HOME}/${shown.id}`;
      return c.page(
        { title: 'Bỏ bản vừa gửi', current: HOME, crumbs: draftCrumbs(c, shown, 'Bỏ bản vừa gửi') },
        before ? (
          <TakeBackPage
            title={shown.title}
            newest={newest}
            before={before}
            expiresAt={expiryWithout(c.now, shown.expiresAt, before.expiresAt)}
            action={c.link(`${back}/bo-ban-vua-gui`)}
            back={c.link(back)}
          />
        ) : (
          <OnlyTheFirst title={shown.title} back={c.link(back)} />
        ),
        before ? 200 : 409,
      );
    },
  }),
  action({
    path: PATH,
    permission,
    run: (c) =>
      orNewest(c, async (draftId) => {
        const { no } = await c.write((tx) => takeBackRound(tx, { draftId, roundId: c.form.int(ROUND_FIELD) }));
        return c.redirect(`${HOME}/${draftId}`, {
          kind: 'done',
          text: `Đã bỏ bản vừa gửi. Bản nháp trở lại lần soát ${no}.`,
        });
      }),
  }),
];
