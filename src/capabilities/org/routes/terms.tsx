import { invalid } from '../../../kernel/errors/index.ts';
import { action, type Html, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { addTerm } from '../commands/add-term.ts';
import { terms } from '../queries/terms.ts';
import { unitNames } from '../queries/unit-card.ts';
import { TermsPage } from '../views/terms-page.tsx';
import { problemsOf } from './events.tsx';
import { Fields } from './fields.ts';
import { unitChoices } from './unit-choices.ts';

async function termsPage(c: PageContext, failed?: { fields: Fields; problems: readonly Problem[] }): Promise<Response> {
  const seen = await c.read(async (tx) => {
    const all = await terms(tx);
    const names = await unitNames(
      tx,
      all.flatMap((t) => t.unitId ?? []),
      c.asOf,
    );
    const mayChange = await tx.may('org.change', null);
    return {
      terms: all
        .map((t) => ({ ...t, unitName: t.unitId === null ? null : (names.get(t.unitId)?.name ?? '') }))
        .reverse(),
      units: mayChange ? await unitChoices(tx, c.asOf, 'org.change', 'party') : null,
    };
  });
  const body = (
    <TermsPage
      link={c.link}
      asOf={c.asOf}
      {...seen}
      typed={(name) => failed?.fields.form.raw(name) ?? ''}
      problems={failed?.problems ?? []}
    />
  );
  const crumbs = [{ label: 'Đơn vị', href: c.link('/don-vi') }, { label: 'Nhiệm kỳ' }];
  return c.page({ title: 'Nhiệm kỳ', current: '/don-vi', crumbs }, body as Html, failed ? 422 : 200);
}

export const termRoutes: Route[] = [
  page({ path: '/don-vi/nhiem-ky', permission: 'org.read', run: (c) => termsPage(c) }),
  action({
    path: '/don-vi/nhiem-ky',
    permission: 'org.change',
    async run(c) {
      const fields = new Fields(c.form);
      const [from, to] = [fields.date('from'), fields.date('to')];
      try {
        for (const name of ['from', 'to'])
          if (fields.text(name) === '')
            fields.problems.push(error('date_needed', 'Ghi ngày đầu và ngày cuối.', { kind: 'field', name }));
        if (fields.problems.length > 0) throw invalid(fields.problems);
        const kind = (['term', 'school_year', 'year'] as const).find((k) => k === fields.text('kind')) ?? 'term';
        await c.write((tx) =>
          addTerm(tx, { name: fields.text('name'), kind, from: from ?? '', to: to ?? '', unitId: fields.id('unitId') }),
        );
      } catch (cause) {
        return termsPage(c, { fields, problems: problemsOf(cause, fields.problems) });
      }
      return c.redirect('/don-vi/nhiem-ky', { kind: 'done', text: 'Đã thêm nhiệm kỳ.' });
    },
  }),
];
