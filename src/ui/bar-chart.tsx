import { formatNumber } from '../kernel/number/index.ts';
import { per, scaleOver } from './chart-scale.ts';
import { type Child, cls } from './child.ts';

export interface BarItem {
  label: Child;
  value: number | null;
  /** The earlier of two: drawn paler. */
  before?: boolean;
  state?: 'approved' | 'provisional' | 'derived';
  href?: string;
}

interface ChartFrame {
  title: string;
  say?: Child;
  unit?: string;
  decimals?: number;
  target?: { value: number; words: string };
}

export interface BarChartProps extends ChartFrame {
  items: BarItem[];
  /** One scale for all of several small charts. */
  max?: number;
}

/** Bars from zero, the value at the end. Names are text of the page: they wrap, and may be links. */
export function BarChart(props: BarChartProps) {
  const { items, target } = props;
  const values = [...items.map((item) => item.value ?? 0), ...(target ? [target.value] : [])];
  const scale = scaleOver(values, { zero: true, max: props.max ?? Math.max(...values) * 1.35 });
  return (
    <Frame {...props} at={target && scale.percent(target.value)}>
      {items.map((item) => {
        const text = item.value === null ? '…' : written(item.value, props);
        const end = scale.percent(item.value ?? 0);
        return (
          <Line item={item} text={item.value === null ? 'chưa có số' : text}>
            {item.value !== null && (
              <rect class={cls('bar', item.before && 'before')} x="0" y="15%" width={end} height="70%" />
            )}
            {target && (
              <line class="tgt" x1={scale.percent(target.value)} y1="0" x2={scale.percent(target.value)} y2="100%" />
            )}
            <text class={cls('val halo', item.state === 'provisional' && 'draft')} x={end} y="50%" dx="6" dy="5">
              {text}
            </text>
          </Line>
        );
      })}
    </Frame>
  );
}

export interface DotItem {
  label: Child;
  value: number;
  /** Short of the target: a triangle. */
  short?: boolean;
  href?: string;
}

export interface RankedDotsProps extends ChartFrame {
  items: DotItem[];
  min?: number;
  max?: number;
}

/** One dot a unit, in the order given (sort before): name left, value at the dot, a triangle when short of the target. */
export function RankedDots(props: RankedDotsProps) {
  const { items, target } = props;
  const values = [...items.map((item) => item.value), ...(target ? [target.value] : [])];
  const scale = scaleOver(values, { min: props.min, max: props.max, air: 0.25 });
  return (
    <Frame {...props} at={target && scale.percent(target.value)}>
      {items.map((item) => (
        <Line item={item} text={`${written(item.value, props)}${item.short ? ', chưa tới' : ''}`}>
          <line class="gl" x1="0" y1="50%" x2="100%" y2="50%" />
          {target && (
            <line class="tgt" x1={scale.percent(target.value)} y1="0" x2={scale.percent(target.value)} y2="100%" />
          )}
          <svg x={scale.percent(item.value)} y="50%" overflow="visible">
            {item.short ? <path class="risk" d="M0-6 6.5 5h-13z" /> : <circle class="dot" r="4.5" />}
          </svg>
          <text
            class="val halo"
            x={scale.percent(item.value)}
            y="50%"
            dx={labelLeft(item, scale.share(item.value)) ? -11 : 11}
            dy="5"
            text-anchor={labelLeft(item, scale.share(item.value)) ? 'end' : undefined}
          >
            {written(item.value, props)}
          </text>
        </Line>
      ))}
    </Frame>
  );
}

/** Values short of the target stand left of their mark, others right, unless the edge of the plot is near. */
function labelLeft(item: DotItem, share: number): boolean {
  return share > 0.72 || (share > 0.3 && item.short === true);
}

export interface SplitBarProps {
  title: string;
  say?: Child;
  parts: { label: string; value: number }[];
}

/** A whole in two or three parts, each with its value and share; never a pie. */
export function SplitBar({ title, say, parts }: SplitBarProps) {
  const total = parts.reduce((sum, part) => sum + part.value, 0) || 1;
  let from = 0;
  return (
    <figure class="fig">
      <figcaption>
        <b>{title}</b>
        {say}
      </figcaption>
      <svg class="chart" height="24" aria-hidden="true">
        {parts.map((part, index) => {
          const x = from;
          from += (part.value / total) * 100;
          return (
            <rect
              class={cls('bar', index > 0 && 'before')}
              x={per(x)}
              y="2"
              width={per(Math.max(0.3, (part.value / total) * 100 - 0.5))}
              height="20"
            />
          );
        })}
      </svg>
      <ul class="split">
        {parts.map((part) => (
          <li>
            <b class="n">{formatNumber(part.value)}</b> {part.label} (
            {formatNumber((part.value / total) * 100, { decimals: 1 })}%)
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Frame(props: ChartFrame & { at?: string; children?: Child }) {
  return (
    <figure class="fig">
      <figcaption>
        <b>{props.title}</b>
        {props.say}
      </figcaption>
      {props.target && (
        <div class="plot-row" aria-hidden="true">
          <span></span>
          <svg class="chart" height="18">
            <text class="tgt-t" x={props.at} y="13" text-anchor="middle">
              {props.target.words}
            </text>
          </svg>
        </div>
      )}
      <ul class="plot">{props.children}</ul>
    </figure>
  );
}

function Line({ item, text, children }: { item: { label: Child; href?: string }; text: string; children?: Child }) {
  return (
    <li class="plot-row">
      <span class="name">{item.href ? <a href={item.href}>{item.label}</a> : item.label}</span>
      <div class="plot-cell">
        <svg class="chart" role="img" aria-label={text}>
          {children}
        </svg>
      </div>
    </li>
  );
}

function written(value: number, props: { unit?: string; decimals?: number }): string {
  const text = formatNumber(
    value,
    props.decimals === undefined ? {} : { decimals: props.decimals, minDecimals: props.decimals },
  );
  return props.unit === '%' ? `${text}%` : text;
}
