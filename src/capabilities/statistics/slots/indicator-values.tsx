import type { IndicatorPanel, PanelScene } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { compareVietnamese } from '../../../kernel/text/index.ts';
import { formatPeriod, type IsoDate, type Period, parsePeriodKey, periodKey } from '../../../kernel/time/index.ts';
import { EmptyState, Ledger, Part, SlipOf, Tabs } from '../../../ui/index.ts';
import { figuresOf, type Indicator, indicator } from '../../collection/index.ts';
import { childrenOf, lineOf, mainUnit, topsOf, type UnitCard, unitCard, unitHref } from '../../org/index.ts';
import { coverageKey, coverageOf } from '../queries/coverage.ts';
import { figureSlip } from '../queries/figure-slip.ts';
import { series } from '../queries/series.ts';
import { type UnitValue, unitValues, widestTotal } from '../queries/unit-values.ts';
import { SeriesChart } from '../views/series-chart.tsx';
import { ValueCell } from '../views/value-cell.tsx';

/** An indicator's values: the series of one unit, and its direct subordinates side by side in one period. */
export const indicatorValues: IndicatorPanel = {
  order: 10,
  permission: 'collection.read',
  async render(tx, indicatorId, scene) {
    const asked = scene.query.get('don-vi') ?? '';
    const unit = /^\d{1,15}$/.test(asked)
      ? await unitCard(tx, Number(asked), scene.asOf)
      : await firstSeen(tx, indicatorId, scene.asOf);
    if (!unit) return null;
    const reads = await tx.may('collection.read', unit.id);
    if (!reads && !(await isAbove(tx, unit.id))) return <Hidden />;
    const measured = await indicator(tx, indicatorId);
    const points = await series(tx, indicatorId, unit.id, { until: scene.asOf });
    const below = reads ? await belowOf(tx, measured, unit.id, scene) : null;
    return (
      <>
        <Part
          id="dien-bien"
          title="Diễn biến"
          aside={
            <p>
              <a href={scene.link(unitHref(unit.id))}>{unit.name}</a>
            </p>
          }
        >
          {points.length === 0 ? (
            <EmptyState>Đơn vị này chưa có số nào của chỉ số.</EmptyState>
          ) : (
            <SeriesChart indicator={measured} points={points} table="open" />
          )}
        </Part>
        {below && <Below {...below} indicator={measured} unitId={unit.id} scene={scene} />}
      </>
    );
  },
};

/**
 * The unit that the page opens with: the main unit; where nothing was measured on it, the one that has the widest total or
 * else the latest figure, so that figures which exist are seen.
 */
async function firstUnit(tx: ReadTx, indicatorId: number, asOf: IsoDate): Promise<UnitCard | null> {
  const main = await mainUnit(tx, asOf);
  if (main && (await unitValues(tx, { unitIds: [main.id], indicatorIds: [indicatorId], to: asOf })).length > 0)
    return main;
  const found = (await widestTotal(tx, indicatorId)) ?? (await latestFigure(tx, indicatorId, asOf));
  return (found === null ? null : await unitCard(tx, found, asOf)) ?? main;
}

async function latestFigure(tx: ReadTx, indicatorId: number, asOf: IsoDate): Promise<number | null> {
  const figures = await figuresOf(tx, { indicatorIds: [indicatorId], to: asOf });
  return figures.sort((a, b) => (a.period.end < b.period.end ? 1 : -1))[0]?.unitId ?? null;
}

/** The unit stands above one of the reader's: its total holds their own figures, and may be seen; its parts may not. */
async function isAbove(tx: ReadTx, unitId: number): Promise<boolean> {
  for (const top of topsOf(tx, 'collection.read')) if ((await lineOf(tx, top)).includes(unitId)) return true;
  return false;
}

/** The unit that the page opens with, or else the reader's own where that one is not theirs to see. */
async function firstSeen(tx: ReadTx, indicatorId: number, asOf: IsoDate): Promise<UnitCard | null> {
  const first = await firstUnit(tx, indicatorId, asOf);
  if (!first || (await tx.may('collection.read', first.id)) || (await isAbove(tx, first.id))) return first;
  const [own] = topsOf(tx, 'collection.read');
  return own === undefined ? null : unitCard(tx, own, asOf);
}

const Hidden = () => (
  <Part id="dien-bien" title="Diễn biến">
    <EmptyState>Đồng chí không có quyền xem số liệu của đơn vị này.</EmptyState>
  </Part>
);

interface BelowData {
  periods: Period[];
  period: Period;
  rows: { unitId: number; name: string; value: UnitValue | null }[];
  total: UnitValue | null;
  coverage: Awaited<ReturnType<typeof coverageOf>>;
  slip: { key: string; data: NonNullable<Awaited<ReturnType<typeof figureSlip>>> } | null;
}

async function belowOf(tx: ReadTx, measured: Indicator, unitId: number, scene: PanelScene): Promise<BelowData | null> {
  const units = await childrenOf(tx, unitId, scene.asOf);
  const ids = [unitId, ...units.map((u) => u.id)];
  const values = await unitValues(tx, { unitIds: ids, indicatorIds: [measured.id], to: scene.asOf });
  const periods = [...new Map(values.map((v) => [periodKey(v.period), v.period])).values()].sort((a, b) =>
    a.end < b.end ? 1 : -1,
  );
  const period = parsePeriodKey(scene.query.get('ky') ?? '') ?? periods[0];
  if (!period || units.length === 0) return null;
  const key = periodKey(period);
  const of = (id: number) => values.find((v) => v.unitId === id && periodKey(v.period) === key) ?? null;
  const total = of(unitId);
  const open = scene.query.get('so') ?? '';
  const slip = ids.some((id) => String(id) === open)
    ? await figureSlip(tx, { indicatorId: measured.id, unitId: Number(open), period })
    : null;
  return {
    periods: periods.slice(0, 8),
    period,
    rows: units
      .map((u) => ({ unitId: u.id, name: u.name, value: of(u.id) }))
      .sort((a, b) => compareVietnamese(a.name, b.name)),
    total,
    coverage: total?.rollup ? await coverageOf(tx, [total]) : new Map(),
    slip: slip && { key: open, data: slip },
  };
}

function Below(props: BelowData & { indicator: Indicator; unitId: number; scene: PanelScene }) {
  const { coverage, indicator: measured, period, periods, rows, scene, slip, total, unitId } = props;
  const here = (query: Record<string, string>) =>
    scene.link(`/chi-so/${measured.id}?${new URLSearchParams({ 'don-vi': String(unitId), ...query })}`);
  const ky = periodKey(period);
  const cell = (id: number, value: UnitValue | null) =>
    value ? (
      <ValueCell
        value={value}
        indicator={measured}
        coverage={coverage.get(coverageKey(value)) ?? null}
        href={`${here({ ky, so: String(id) })}#dia-chi-${id}`}
        open={slip?.key === String(id)}
      />
    ) : (
      <span class="sign">…</span>
    );
  const withNumber = rows.filter((row) => row.value).length;
  return (
    <Part
      id="cap-duoi"
      title="Đơn vị trực thuộc"
      aside={
        <p>
          {withNumber}/{rows.length} đơn vị có số, {formatPeriod(period)}.
        </p>
      }
      flush
    >
      {periods.length > 1 && (
        <Tabs
          label="Kỳ số liệu"
          items={periods.map((each) => ({
            label: formatPeriod(each),
            href: `${here({ ky: periodKey(each) })}#cap-duoi`,
            current: periodKey(each) === ky,
          }))}
        />
      )}
      <Ledger
        caption={`${measured.name} của các đơn vị trực thuộc, ${formatPeriod(period)}`}
        rows={rows}
        rowId={(row) => `dv-${row.unitId}`}
        open={(row) =>
          slip?.key === String(row.unitId) ? (
            <SlipOf
              id={`dia-chi-${row.unitId}`}
              data={slip.data}
              link={scene.link}
              closeHref={`${here({ ky })}#dv-${row.unitId}`}
            />
          ) : undefined
        }
        columns={[
          {
            head: 'Đơn vị',
            rowHead: true,
            cell: (row) => <a href={here({ 'don-vi': String(row.unitId), ky })}>{row.name}</a>,
          },
          {
            head: measured.kind === 'ratio' ? '%' : measured.unitWord || 'Số',
            kind: 'num',
            cell: (row) => cell(row.unitId, row.value),
          },
        ]}
        foot={total ? [{ cells: ['Cả đơn vị', cell(unitId, total)] }] : []}
      />
      {slip?.key === String(unitId) && (
        <SlipOf id={`dia-chi-${unitId}`} data={slip.data} link={scene.link} closeHref={`${here({ ky })}#cap-duoi`} />
      )}
    </Part>
  );
}
