import type { PanelScene, UnitPanel } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { compareVietnamese } from '../../../kernel/text/index.ts';
import { formatPeriod, parsePeriodKey, periodKey } from '../../../kernel/time/index.ts';
import { Columns, Ledger, Note, Part, SlipOf } from '../../../ui/index.ts';
import { type Indicator, indicatorsById } from '../../collection/index.ts';
import { type Coverage, coverageKey, coverageOf } from '../queries/coverage.ts';
import { figureSlip } from '../queries/figure-slip.ts';
import { series } from '../queries/series.ts';
import { type UnitValue, unitValues } from '../queries/unit-values.ts';
import { SeriesChart } from '../views/series-chart.tsx';
import { ValueCell } from '../views/value-cell.tsx';

const SHOWN = 15;
const CHARTS = 2;

interface Row {
  indicator: Indicator;
  newest: UnitValue;
  earlier: number;
  coverage: Coverage | null;
  key: string;
}

/** The unit's figures: newest value of every indicator with its address, the longest series as charts. */
export const unitFigures: UnitPanel = {
  order: 30,
  permission: 'collection.read',
  async render(tx, unitId, scene) {
    const values = await unitValues(tx, { unitIds: [unitId], to: scene.asOf });
    if (values.length === 0) return null;
    const all = await rowsOf(tx, values);
    const every = scene.query.get('so-lieu') === 'tat-ca';
    const rows = every ? all : all.slice(0, SHOWN);
    const open = await openSlip(tx, unitId, scene);
    const charts = [];
    for (const row of [...all].sort((a, b) => b.earlier - a.earlier).slice(0, CHARTS))
      if (row.earlier > 0) {
        const own = values.filter((value) => value.indicatorId === row.indicator.id);
        charts.push({ row, points: await series(tx, row.indicator.id, unitId, { until: scene.asOf, own }) });
      }
    const here = scene.link(`/don-vi/${unitId}`);
    const address = (query: string) => `${here}${here.includes('?') ? '&' : '?'}${query}`;
    return (
      <Part id="so-lieu" title="Số liệu" aside={<p>Bấm vào một số để xem địa chỉ của nó.</p>} flush>
        {charts.length > 0 && (
          <Columns cols="half">
            {charts.map(({ points, row }) => (
              <SeriesChart indicator={row.indicator} points={points} />
            ))}
          </Columns>
        )}
        <Ledger
          caption="Số mới nhất của từng chỉ số"
          stack
          rows={rows}
          rowId={(row) => `so-${row.indicator.id}`}
          open={(row) =>
            open && open.key === row.key ? (
              <SlipOf
                id={`dia-chi-${row.indicator.id}`}
                data={open.data}
                link={scene.link}
                closeHref={`${here}#so-${row.indicator.id}`}
              />
            ) : undefined
          }
          columns={[
            {
              head: 'Chỉ số',
              rowHead: true,
              phone: 'first',
              cell: (row) => (
                <>
                  <a href={scene.link(`/chi-so/${row.indicator.id}?don-vi=${unitId}`)}>{row.indicator.name}</a>
                  {row.indicator.population && <span class="sub">{row.indicator.population}</span>}
                </>
              ),
            },
            { head: 'Kỳ', cell: (row) => formatPeriod(row.newest.period) },
            {
              head: 'Số mới nhất',
              kind: 'num',
              cell: (row) => (
                <ValueCell
                  value={row.newest}
                  indicator={row.indicator}
                  coverage={row.coverage}
                  href={`${address(`so=${encodeURIComponent(row.key)}`)}#dia-chi-${row.indicator.id}`}
                  open={open?.key === row.key}
                />
              ),
            },
            {
              head: 'Đơn vị tính',
              cell: (row) => (row.indicator.kind === 'ratio' ? '%' : row.indicator.unitWord),
              optional: true,
            },
            {
              head: 'Kỳ trước',
              cell: (row) =>
                row.earlier === 0 ? (
                  'chưa có'
                ) : (
                  <a href={scene.link(`/chi-so/${row.indicator.id}?don-vi=${unitId}`)}>{row.earlier} kỳ</a>
                ),
            },
          ]}
        />
        <Note>
          <b>–</b> không phát sinh; <b>…</b> có nhưng chưa có số; <b>x</b> không áp dụng; <b>sb</b> sơ bộ, chưa đủ đơn
          vị; “suy ra” là số hệ thống tính từ số khác.{' '}
          {rows.length < all.length && <a href={address('so-lieu=tat-ca#so-lieu')}>Xem cả {all.length} chỉ số</a>}
        </Note>
      </Part>
    );
  },
};

async function rowsOf(tx: ReadTx, values: readonly UnitValue[]): Promise<Row[]> {
  const byId = await indicatorsById(
    tx,
    values.map((v) => v.indicatorId),
  );
  const newest = new Map<number, UnitValue[]>();
  for (const value of values) newest.set(value.indicatorId, [...(newest.get(value.indicatorId) ?? []), value]);
  const last = [...newest.values()].map((list) => list.at(-1)!);
  const coverage = await coverageOf(tx, last);
  return last
    .flatMap((value): Row[] => {
      const indicator = byId.get(value.indicatorId);
      if (!indicator) return [];
      const key = `${indicator.id}~${periodKey(value.period)}`;
      return [
        {
          indicator,
          newest: value,
          earlier: newest.get(value.indicatorId)!.length - 1,
          coverage: value.figure ? null : (coverage.get(coverageKey(value)) ?? null),
          key,
        },
      ];
    })
    .sort((a, b) => compareVietnamese(a.indicator.name, b.indicator.name));
}

async function openSlip(tx: ReadTx, unitId: number, scene: PanelScene) {
  const [id, key] = (scene.query.get('so') ?? '').split('~');
  const period = parsePeriodKey(key ?? '');
  if (!id || !period || !/^\d{1,15}$/.test(id)) return null;
  const data = await figureSlip(tx, { indicatorId: Number(id), unitId, period });
  return data && { key: `${id}~${key}`, data };
}
