import { formatNumber } from '../kernel/number/index.ts';
import { labelStep, per, scaleOver } from './chart-scale.ts';
import { type Child, cls } from './child.ts';
import { Figure } from './figure.tsx';
import { Ledger } from './ledger.tsx';
import { isLow, type LinePoint, labelled, leftIsFree, segments } from './line-chart-shape.ts';

export interface LineChartProps {
  title: string;
  /** What the line says, in words: “Tăng 16 trường (7,3%)”. */
  say?: Child;
  points: LinePoint[];
  target?: { value: number; words: string };
  /** `%` stands close to the number, another unit only in the table. */
  unit?: string;
  decimals?: number;
  /** Pixels. Default 170. */
  height?: number;
  /** One scale for all of several small charts. */
  min?: number;
  max?: number;
  /** The table of the same figures: folded (default), open, or none when it stands elsewhere on the page. */
  table?: 'folded' | 'open' | 'none';
}

const TOP = 30;
const FOOT = 26;
/** Room under the lowest point for its value. */
const BELOW = 28;

/** A series through the periods: solid through figures, dashed over missing ones, cut where the structure changed. */
export function LineChart(props: LineChartProps) {
  const { points, target, height = 170 } = props;
  const known = points.map((point) => point.value).filter((value) => value !== null);
  const scale = scaleOver([...known, ...(target ? [target.value] : [])], { min: props.min, max: props.max });
  const y = (value: number) => Math.round(TOP + (1 - scale.share(value)) * (height - TOP - FOOT - BELOW));
  const x = (index: number) => 5 + (points.length > 1 ? (index / (points.length - 1)) * 90 : 45);
  const write = (value: number) => written(value, props);
  const drawing = (
    <svg class="chart" height={height} role="img" aria-label={described(props, write)}>
      <line class="ax" x1="0" y1={height - FOOT} x2="100%" y2={height - FOOT} />
      {target && <TargetLine target={target} y={y(target.value)} left={leftIsFree(points, target.value)} />}
      {segments(points).map(({ from, to, gap }) => (
        <line
          class={cls('series', gap && 'gap')}
          x1={per(x(from))}
          y1={y(points[from]?.value ?? 0)}
          x2={per(x(to))}
          y2={y(points[to]?.value ?? 0)}
        />
      ))}
      {points.map(
        (point, index) =>
          point.breakBefore && (
            <BreakMark
              late={index > points.length / 2}
              at={per((x(index) + x(index - 1)) / 2)}
              height={height - FOOT}
              words={point.breakBefore}
            />
          ),
      )}
      {points.map((point, index) =>
        point.value === null ? (
          <text x={per(x(index))} y={height - FOOT - 6} text-anchor="middle">
            …
          </text>
        ) : (
          <circle
            class={cls('dot', point.state === 'derived' && 'derived', point.state === 'provisional' && 'draft')}
            cx={per(x(index))}
            cy={y(point.value)}
            r="4.5"
          />
        ),
      )}
      {labelled(points).map((index) => {
        const point = points[index];
        if (!point || point.value === null) return null;
        const clash = target && Math.abs(y(point.value) - 16 - y(target.value)) < 11;
        const above = !isLow(points, index) && !clash;
        return (
          <text
            class={cls('val halo', point.state === 'provisional' && 'draft')}
            x={edge(index, points.length) ?? per(x(index))}
            y={y(point.value) + (above ? -11 : 21)}
            text-anchor={anchor(index, points.length)}
          >
            {write(point.value)}
            {point.state === 'provisional' && ' sb'}
          </text>
        );
      })}
      <PeriodLabels points={points} x={x} y={height - 8} />
    </svg>
  );
  return (
    <figure class="fig">
      <figcaption>
        <b>{props.title}</b>
        {props.say}
      </figcaption>
      {drawing}
      {props.table === 'none' ? null : props.table === 'open' ? (
        <PointTable {...props} />
      ) : (
        <details>
          <summary>Xem bảng số</summary>
          <PointTable {...props} />
        </details>
      )}
    </figure>
  );
}

function PeriodLabels({ points, x, y }: { points: LinePoint[]; x: (index: number) => number; y: number }) {
  const letters = Math.max(...points.map((point) => point.period.length));
  const wide = labelStep(points.length, letters, 540);
  const phone = labelStep(points.length, letters, 290);
  const last = points.length - 1;
  return points.map((point, index) => {
    const kept = (step: number) => index === 0 || index === last || (index % step === 0 && last - index >= step);
    if (!kept(wide)) return null;
    return (
      <text
        class={kept(phone) ? undefined : 'opt'}
        x={edge(index, points.length) ?? per(x(index))}
        y={y}
        text-anchor={anchor(index, points.length)}
      >
        {point.period}
      </text>
    );
  });
}

function TargetLine({ target, y, left }: { target: { words: string }; y: number; left: boolean }) {
  return (
    <>
      <line class="tgt" x1="0" y1={y} x2="100%" y2={y} />
      <text class="tgt-t halo" x={left ? '0' : '100%'} y={y - 7} text-anchor={left ? undefined : 'end'}>
        {target.words}
      </text>
    </>
  );
}

/** Two strokes on the axis and a dotted line upwards: the structure changed here. */
function BreakMark({ at, height, words, late }: { at: string; height: number; words: string; late: boolean }) {
  return (
    <svg x={at} overflow="visible">
      <path class="break" d={`M0 18V${height - 8}`} stroke-dasharray="1.5 4" />
      <path class="break" d={`M-5 ${height + 5}l4-10m2 10 4-10`} />
      <text class="halo" x={late ? -7 : 7} y="24" text-anchor={late ? 'end' : undefined}>
        {words}
      </text>
    </svg>
  );
}

function PointTable(props: LineChartProps) {
  return (
    <Ledger
      caption={`${props.title}: bảng số`}
      rows={props.points}
      columns={[
        {
          head: 'Kỳ',
          rowHead: true,
          cell: (point) => [point.period, point.breakBefore && <span class="sub">{point.breakBefore}</span>],
        },
        {
          head: props.unit && props.unit !== '%' ? `Số liệu (${props.unit})` : 'Số liệu',
          kind: 'num',
          cell: (point) => (
            <Figure
              value={point.value}
              unit={props.unit === '%' ? '%' : undefined}
              decimals={props.decimals}
              state={point.state}
              href={point.href}
            />
          ),
        },
      ]}
    />
  );
}

/** Words at the ends stay within the drawing; those of a single point stand under it, in the middle. */
function edge(index: number, count: number): string | null {
  if (count === 1) return null;
  return index === 0 ? '0' : index === count - 1 ? '100%' : null;
}

function anchor(index: number, count: number): string | undefined {
  if (count === 1) return 'middle';
  return index === 0 ? undefined : index === count - 1 ? 'end' : 'middle';
}

function written(value: number, props: { unit?: string; decimals?: number }): string {
  const text = formatNumber(
    value,
    props.decimals === undefined ? {} : { decimals: props.decimals, minDecimals: props.decimals },
  );
  return props.unit === '%' ? `${text}%` : text;
}

function described(props: LineChartProps, write: (value: number) => string): string {
  const said = props.points.map(
    (point) => `${point.period} ${point.value === null ? 'chưa có số' : write(point.value)}`,
  );
  return `${props.title}: ${said.join('; ')}${props.target ? `; ${props.target.words}` : ''}`;
}
