import { type ActionContext, action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { acceptProposals } from '../commands/accept-proposals.ts';
import { mergeProposals } from '../commands/merge-proposals.ts';
import { duplicateGroups } from '../domain/duplicates.ts';
import { readingIndex } from '../queries/reading-index.ts';
import { RepeatsPage } from '../views/repeats-page.tsx';
import { cardOf, crumbsOf } from './card.tsx';
import { outcomeOf } from './outcome.ts';
import { askedVersion } from './reading-state.tsx';

const base = '/van-ban/:id/doc/trung';
const permission = 'documents.settle';

/** Groups of open proposals that say the same, to be merged (or, citations, accepted) group by group or all at once. */
async function repeatsPage(c: PageContext) {
  const card = await cardOf(c);
  const maySettle = await c.may(permission, card.unitId);
  const { version, groups } = await c.read(async (tx) => {
    const version = await askedVersion(tx, c, card.id);
    const { proposals } = await readingIndex(tx, version.id);
    return { version, groups: duplicateGroups(proposals.filter((one) => one.state === 'open')) };
  });
  return c.page(
    { title: 'Chỗ nói trùng', current: '/van-ban', crumbs: crumbsOf(c, card, 'Chỗ nói trùng') },
    <RepeatsPage link={c.link} documentId={card.id} versionId={version.id} groups={groups} maySettle={maySettle} />,
  );
}

/** `nhom`: a group by its numbers, the first in front: “12-45-77”. */
const groupsIn = (c: ActionContext) =>
  c.form
    .all('nhom')
    .filter((text) => /^[1-9]\d{0,8}(-[1-9]\d{0,8}){1,199}$/.test(text))
    .map((text) => text.split('-').map(Number))
    .map(([lead = 0, ...others]) => ({ lead, others }));

async function mergeGroups(c: ActionContext) {
  const groups = groupsIn(c);
  const version = await c.read((tx) => askedVersion(tx, c, c.id('id')));
  const { proposals } = await c.read((tx) => readingIndex(tx, version.id));
  const byNo = new Map(proposals.map((one) => [one.no, one]));
  const cited = groups.filter(({ lead }) => byNo.get(lead)?.kind === 'citation');
  const said = groups.filter((group) => !cited.includes(group));
  const done = await outcomeOf(() =>
    c.write(async (tx) => {
      if (said.length > 0) return (await mergeProposals(tx, { versionId: version.id, groups: said })).batchId;
      const ids = cited.flatMap(({ lead, others }) => [lead, ...others].map((no) => byNo.get(no)?.id ?? 0));
      return (await acceptProposals(tx, { versionId: version.id, proposalIds: ids })).batchId;
    }),
  );
  if (done.ok) return c.redirect(`/van-ban/${c.id('id')}/doc/nhieu/${done.value}`);
  const text = done.problems[0]?.message ?? done.message;
  return c.redirect(`/van-ban/${c.id('id')}/doc/trung?ban=${version.id}`, { kind: 'problem', text });
}

export const readingRepeatsRoutes: Route[] = [
  page({ path: base, permission: 'documents.read', run: repeatsPage }),
  action({ path: base, permission, run: mergeGroups }),
];
