import { notFound } from '../../../kernel/errors/index.ts';
import { action, type Html, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { formatPeriod } from '../../../kernel/time/index.ts';
import { citationHref } from '../../documents/index.ts';
import { unitCard } from '../../org/index.ts';
import { reviseFigure } from '../commands/revise-figure.ts';
import { totalsAbove, usesOf } from '../queries/figure-uses.ts';
import { figureById, figureHistory } from '../queries/figures.ts';
import { indicator } from '../queries/indicators.ts';
import { FigurePage } from '../views/figure-page.tsx';
import { APPROVE, crumbsTo, HOME, outcomeOf, READ } from './service.ts';

const PATH = '/so-lieu/:id';

async function showFigure(
  c: PageContext,
  failed: { values: { raw: string; reason: string }; problems: readonly Problem[] } | null = null,
): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const figure = await figureById(tx, c.id('id'));
    if (!figure) throw notFound('Không có số liệu này.');
    await tx.require(READ, figure.unitId);
    const unit = await unitCard(tx, figure.unitId, figure.period.end);
    const one = await indicator(tx, figure.indicatorId);
    return {
      figure,
      indicator: one,
      unit: unit ?? { id: figure.unitId, name: `Đơn vị ${figure.unitId}` },
      history: await figureHistory(tx, figure),
      totals: one.aggregation === 'none' ? [] : await totalsAbove(tx, figure.unitId, figure.period),
      uses: await usesOf(tx, figure),
      revises: await tx.may(APPROVE, figure.unitId),
    };
  });
  const sourceHrefs = new Map(
    seen.history.flatMap((f) => (f.source.kind === 'sentence' ? [[f.id, c.link(citationHref(f.source))]] : [])),
  );
  const body = (
    <FigurePage
      link={c.link}
      {...seen}
      sourceHrefs={sourceHrefs}
      values={failed?.values ?? { raw: '', reason: '' }}
      problems={failed?.problems ?? []}
    />
  );
  const { indicator: one, figure } = seen;
  const title = `${one.name}, ${formatPeriod(figure.period)}`;
  const crumbs = crumbsTo(c, { label: one.name, href: c.link(`/chi-so/${one.id}`) }, { label: seen.unit.name });
  return c.page({ title, current: HOME, crumbs, sample: figure.sample }, body as Html, failed ? 422 : 200);
}

export const figureRoutes: Route[] = [
  page({ path: PATH, permission: READ, run: (c) => showFigure(c) }),
  action({
    path: PATH,
    permission: APPROVE,
    async run(c) {
      const values = { raw: c.form.text('raw'), reason: c.form.raw('reason').trim() };
      const outcome = await outcomeOf(() => c.write((tx) => reviseFigure(tx, { figureId: c.id('id'), ...values })));
      if (outcome.kind === 'problems') return showFigure(c, { values, problems: outcome.problems });
      if (outcome.kind === 'refused')
        return c.redirect(`/so-lieu/${c.id('id')}`, { kind: 'problem', text: outcome.text });
      return c.redirect(`/so-lieu/${outcome.value}`, { kind: 'done', text: 'Đã ghi số mới; các tổng đã đổi theo.' });
    },
  }),
];
