import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { parseNumber } from '../../../kernel/number/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { handDownTarget } from '../commands/hand-down-target.ts';
import { targetPage } from '../queries/target-page.ts';
import { openSlip } from '../queries/target-slip.ts';
import { target } from '../queries/targets.ts';
import { emptyHandDown, type HandDownValues } from '../views/cascade-part.tsx';
import { TargetPage } from '../views/target-page.tsx';
import { crumbs, idIn, outcomeOf, TARGETS } from './outcome.ts';

async function show(c: PageContext, handDown: HandDownValues | null = null): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const data = await targetPage(tx, c.id('id'), c.asOf);
    return {
      data,
      slip: await openSlip(tx, [data.row], c.query('so')),
      maySet: await tx.may('targets.set', data.row.unitId),
      mayAdd: await tx.may('collection.approve', data.row.unitId),
    };
  });
  const { row } = seen.data;
  const body = (
    <TargetPage
      {...seen.data}
      link={c.link}
      slip={seen.slip}
      maySet={seen.maySet}
      mayAdd={seen.mayAdd}
      handDown={handDown ?? emptyHandDown}
    />
  );
  return c.page(
    {
      title: row.name,
      current: TARGETS,
      crumbs: crumbs(c, 'targets', { label: row.name }),
      facts: [{ label: 'số liệu đến', value: formatDate(c.asOf) }],
      sample: row.sample,
    },
    body,
    handDown ? 422 : 200,
  );
}

/** The page of one target, and handing it down from there. */
export const targetPageRoutes: Route[] = [
  page({ path: '/chi-tieu/:id', permission: 'targets.read', run: (c) => show(c) }),
  action({
    path: '/chi-tieu/:id/giao',
    permission: 'targets.set',
    async run(c) {
      const targetId = c.id('id');
      const chosen = c.form.all('donVi').flatMap((text) => idIn(text) ?? []);
      const problems: Problem[] = [];
      const levels = new Map<number, string>();
      for (const [name, text] of c.form.fields) {
        const unitId = name.startsWith('muc-') ? idIn(name.slice(4)) : null;
        if (unitId !== null && text !== '') levels.set(unitId, text);
      }
      const parts = chosen.map((unitId) => {
        const text = levels.get(unitId);
        const value = text === undefined ? null : (parseNumber(text)?.value ?? null);
        if (text !== undefined && value === null)
          problems.push(error('not_a_number', `“${text}” không phải là số.`, { kind: 'field', name: `muc-${unitId}` }));
        return { unitId, value };
      });
      const values = (list: readonly Problem[]) => ({ chosen: new Set(chosen), levels, problems: list });
      if (problems.length > 0) return show(c, values(problems));
      const { unitWord, value } = await c.read((tx) => target(tx, targetId));
      if (unitWord !== '%' && value !== null && parts.length > 1 && parts.some((part) => part.value === null))
        return show(
          c,
          values(
            parts
              .filter((part) => part.value === null)
              .map((part) =>
                error('no_level', 'Số đếm chia cho nhiều đơn vị: ghi mức của từng đơn vị.', {
                  kind: 'field',
                  name: `muc-${part.unitId}`,
                }),
              ),
          ),
        );
      const done = await outcomeOf(() => c.write((tx) => handDownTarget(tx, { targetId, parts })));
      if (!done.ok) return show(c, values(done.problems));
      return c.redirect(`/chi-tieu/${targetId}#giao-xuong`, {
        kind: 'done',
        text: `Đã giao xuống ${done.value.length} đơn vị.`,
      });
    },
  }),
];
