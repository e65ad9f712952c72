import { leadersOf, mainUnit, termAt, unitHref } from '../../capabilities/org/index.ts';
import { overviewPanel, type PanelScene, unitSentence } from '../../contracts/index.ts';
import { type Html, type PageContext, page } from '../../kernel/http/index.ts';
import { formatNumber } from '../../kernel/number/index.ts';
import { daysBetween, formatDate } from '../../kernel/time/index.ts';
import { type Child, EmptyState, Lead, Ring } from '../../ui/index.ts';

/** The authority on one page: the sentence for the meeting, what is in trouble, what waits, the matrix of targets. */
export const overviewPage = page({
  path: '/',
  permission: 'targets.read',
  async run(c) {
    const scene: PanelScene = { link: c.link, asOf: c.asOf, query: c.url.searchParams };
    const seen = await c.read(async (tx) => {
      const unit = await mainUnit(tx, c.asOf);
      if (!unit) return null;
      // The panels first: they judge the targets of the whole subtree at once, of which the sentences then speak.
      const panels: Child[] = [];
      for (const slot of tx.slots.all(overviewPanel).sort((a, b) => a.order - b.order))
        if (await tx.may(slot.permission, 'any')) panels.push((await slot.render(tx, unit.id, scene)) as Child);
      const sentences: string[] = [];
      const speakers = [unit.id, ...(await leadersOf(tx, unit.id, c.asOf))];
      for (const slot of tx.slots.all(unitSentence).sort((a, b) => a.order - b.order))
        if (await tx.may(slot.permission, 'any'))
          for (const speaker of speakers) sentences.push((await slot.say(tx, speaker, scene)) ?? '');
      return { unit, term: await termAt(tx, c.asOf), sentences: sentences.filter(Boolean), panels };
    });
    if (!seen) return c.page({ title: 'Tổng quan', current: '/' }, (<NoUnits c={c} />) as Html);
    const { panels, sentences, term, unit } = seen;
    const body = (
      <>
        <Lead
          title={unit.name}
          say={sentences.join(' ') || 'Chưa có chỉ tiêu hay số liệu nào trong kỳ này.'}
          side={term && <TermRing term={term} asOf={c.asOf} />}
          facts={<a href={c.link(unitHref(unit.id))}>Mở trang của đơn vị</a>}
        />
        {panels}
      </>
    );
    const facts = [
      ...(term ? [{ label: '', value: term.name }] : []),
      { label: 'số liệu đến', value: formatDate(c.asOf) },
      ...(c.asOfGiven ? [{ label: 'cơ cấu lúc đó' }] : []),
    ];
    return c.page({ title: 'Tổng quan', current: '/', facts }, body as Html);
  },
});

/** How much of the term has passed, in its natural parts: years of a term, months of a year. */
export function TermRing({
  term,
  asOf,
}: {
  term: { name: string; validFrom: string; validTo: string; kind: string };
  asOf: string;
}) {
  const whole = daysBetween(term.validFrom, term.validTo) + 1;
  const passed = Math.min(Math.max(daysBetween(term.validFrom, asOf), 0), whole);
  const parts = term.kind === 'term' ? Math.max(1, Math.round(whole / 365)) : term.kind === 'school_year' ? 9 : 12;
  const left = daysBetween(asOf, term.validTo);
  return (
    <>
      <Ring parts={parts} elapsed={(passed / whole) * parts} />
      <p>
        {left >= 0
          ? `${term.name}. Còn ${formatNumber(left)} ngày.`
          : `${term.name} đã hết ngày ${formatDate(term.validTo)}.`}
      </p>
    </>
  );
}

function NoUnits({ c }: { c: PageContext }) {
  return (
    <>
      <Lead title={c.authority.name} />
      <EmptyState action={<a href={c.link('/don-vi')}>Thêm đơn vị</a>}>
        Cơ quan này chưa có đơn vị nào, nên chưa có gì để xem.
      </EmptyState>
    </>
  );
}
