import { indicatorPanel, type PanelScene } from '../../../contracts/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { formatDate, PERIOD_KINDS, type PeriodKind } from '../../../kernel/time/index.ts';
import type { Child } from '../../../ui/index.ts';
import { correctIndicator, hasFigures } from '../commands/correct-indicator.ts';
import { defineIndicator } from '../commands/define-indicator.ts';
import { aggregationsOf, type IndicatorDraft } from '../domain/indicator-rules.ts';
import { figureCounts, formsAsking } from '../queries/indicator-uses.ts';
import { type Indicator, indicator, searchIndicators } from '../queries/indicators.ts';
import { IndicatorForm } from '../views/indicator-form.tsx';
import { IndicatorPage } from '../views/indicator-page.tsx';
import { IndicatorsPage } from '../views/indicators-page.tsx';
import { aggregationWords, kindWords, periodWords } from '../views/words.tsx';
import { A_PAGE, crumbsTo, DESIGN, dateField, HOME, outcomeOf, READ } from './service.ts';

const LIST = '/chi-so';
const list = (c: PageContext) => ({ label: 'Chỉ số', href: c.link(LIST) });

const blank = {
  kind: 'count',
  aggregation: 'sum',
  direction: 'higher',
  periodKind: 'year',
  decimals: '0',
};

/** What was typed, as a draft; what cannot be read is a problem. */
function draftIn(c: ActionContext): { draft: IndicatorDraft; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = (name: string) => c.form.text(name);
  const kind = text('kind') in aggregationsOf ? (text('kind') as IndicatorDraft['kind']) : 'count';
  const draft: IndicatorDraft = {
    code: text('code'),
    name: text('name'),
    kind,
    unitWord: kind === 'ratio' ? text('unitWord') || '%' : text('unitWord'),
    decimals: c.form.int('decimals') ?? -1,
    aggregation: (text('aggregation') || aggregationsOf[kind][0]) as IndicatorDraft['aggregation'],
    direction: text('direction') === 'lower' ? 'lower' : 'higher',
    population: text('population') || null,
    definition: c.form.raw('definition').trim() || null,
    numeratorName: text('numeratorName') || null,
    denominatorName: text('denominatorName') || null,
    periodKind: (PERIOD_KINDS as readonly string[]).includes(text('periodKind'))
      ? (text('periodKind') as PeriodKind)
      : 'year',
    validFrom: dateField(c, 'validFrom', problems),
    validTo: dateField(c, 'validTo', problems),
  };
  return { draft, problems };
}

const typed = (c: ActionContext): Record<string, string> => Object.fromEntries(c.form.fields);

const valuesOf = (one: Indicator): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(one).map(([key, value]) => [key, value === null ? '' : String(value)])),
  validFrom: one.validFrom ? formatDate(one.validFrom) : '',
  validTo: one.validTo ? formatDate(one.validTo) : '',
});

function newPage(c: PageContext, values: Record<string, string>, problems: readonly Problem[] = []) {
  const title = 'Thêm chỉ số';
  const props = { title, action: c.link(`${LIST}/moi`), back: c.link(LIST), button: title, lasting: false };
  const body = <IndicatorForm {...props} values={values} problems={problems} />;
  const status = problems.length > 0 ? 422 : 200;
  return c.page({ title, current: HOME, crumbs: crumbsTo(c, list(c), { label: title }) }, body as Html, status);
}

async function correctPage(c: PageContext, values: Record<string, string> | null, problems: readonly Problem[] = []) {
  const id = c.id('id');
  const { one, lasting } = await c.read(async (tx) => ({
    one: await indicator(tx, id),
    lasting: await hasFigures(tx, id),
  }));
  const own = c.link(`${LIST}/${id}`);
  const props = { title: 'Sửa chỉ số', action: `${own}`, back: own, button: 'Lưu chỉ số', lasting };
  const body = <IndicatorForm {...props} values={values ?? valuesOf(one)} problems={problems} />;
  const crumbs = crumbsTo(c, list(c), { label: one.name, href: own }, { label: 'Sửa' });
  return c.page({ title: props.title, current: HOME, crumbs }, body as Html, problems.length > 0 ? 422 : 200);
}

export const indicatorRoutes: Route[] = [
  page({
    path: LIST,
    permission: READ,
    async run(c) {
      const query = c.query('q').slice(0, 200);
      const number = c.pageNumber();
      const { rows, total } = await c.read((tx) =>
        searchIndicators(tx, query, { limit: A_PAGE, offset: (number - 1) * A_PAGE }),
      );
      const body = (
        <IndicatorsPage
          link={c.link}
          rows={rows}
          total={total}
          query={query}
          page={number}
          pages={Math.max(1, Math.ceil(total / A_PAGE))}
          designs={await c.may(DESIGN, null)}
        />
      );
      return c.page({ title: 'Chỉ số', current: HOME, crumbs: crumbsTo(c, { label: 'Chỉ số' }) }, body as Html);
    },
  }),
  page({
    path: `${LIST}/danh-muc.xlsx`,
    permission: READ,
    async run(c) {
      const { rows } = await c.read((tx) =>
        searchIndicators(tx, c.query('q').slice(0, 200), { limit: 20_000, offset: 0 }),
      );
      const headers = [
        'Mã',
        'Chỉ số',
        'Loại',
        'Đơn vị tính',
        'Kỳ số liệu',
        'Số của cấp trên',
        'Tử số',
        'Mẫu số',
        'Cách hiểu',
      ];
      const bytes = await writeWorkbook([
        {
          name: 'Chỉ số',
          title: `Danh mục chỉ số: ${c.authority.name}`,
          columns: headers.map((header) => ({ header })),
          rows: rows.map((one) => [
            one.code,
            one.name,
            kindWords[one.kind],
            one.unitWord,
            periodWords[one.periodKind],
            aggregationWords[one.aggregation],
            one.numeratorName,
            one.denominatorName,
            one.definition,
          ]),
        },
      ]);
      return c.download(bytes, 'Danh mục chỉ số.xlsx', XLSX);
    },
  }),
  page({ path: `${LIST}/moi`, permission: DESIGN, run: (c) => newPage(c, blank) }),
  action({
    path: `${LIST}/moi`,
    permission: DESIGN,
    async run(c) {
      const { draft, problems } = draftIn(c);
      const outcome = await outcomeOf(() => {
        if (problems.length > 0) throw invalid(problems);
        return c.write((tx) => defineIndicator(tx, draft));
      });
      if (outcome.kind === 'done')
        return c.redirect(`${LIST}/${outcome.value}`, { kind: 'done', text: `Đã thêm chỉ số “${draft.name}”.` });
      return newPage(c, typed(c), outcome.kind === 'problems' ? outcome.problems : []);
    },
  }),
  page({
    path: `${LIST}/:id`,
    permission: READ,
    async run(c) {
      const id = c.id('id');
      const scene: PanelScene = { link: c.link, asOf: c.asOf, query: c.url.searchParams };
      const seen = await c.read(async (tx) => {
        const panels: Child[] = [];
        const one = await indicator(tx, id);
        for (const slot of tx.slots.all(indicatorPanel).sort((a, b) => a.order - b.order))
          if (await tx.may(slot.permission, 'any')) panels.push((await slot.render(tx, id, scene)) as Child);
        return { indicator: one, forms: await formsAsking(tx, id), counts: await figureCounts(tx, id), panels };
      });
      const body = <IndicatorPage link={c.link} {...seen} designs={await c.may(DESIGN, null)} />;
      const { name } = seen.indicator;
      return c.page({ title: name, current: HOME, crumbs: crumbsTo(c, list(c), { label: name }) }, body as Html);
    },
  }),
  page({ path: `${LIST}/:id/sua`, permission: DESIGN, run: (c) => correctPage(c, null) }),
  action({
    path: `${LIST}/:id`,
    permission: DESIGN,
    async run(c) {
      const indicatorId = c.id('id');
      const { draft, problems } = draftIn(c);
      const outcome = await outcomeOf(() => {
        if (problems.length > 0) throw invalid(problems);
        return c.write((tx) => correctIndicator(tx, { indicatorId, draft }));
      });
      if (outcome.kind === 'problems') return correctPage(c, typed(c), outcome.problems);
      return c.redirect(`${LIST}/${indicatorId}`, { kind: 'done', text: `Đã lưu chỉ số “${draft.name}”.` });
    },
  }),
];
