import { formatNumber, formatPercent } from '../kernel/number/index.ts';
import { type Child, cls } from './child.ts';

/** Why there is no value. The signs are those of the statistical yearbook and what the clerk types. */
export type Missing = 'none' | 'pending' | 'inapplicable' | 'unstated';

const SIGNS: Record<Missing, { sign: string; word: string }> = {
  none: { sign: '–', word: 'không phát sinh' },
  pending: { sign: '…', word: 'có phát sinh nhưng chưa có số' },
  inapplicable: { sign: 'x', word: 'không áp dụng' },
  unstated: { sign: 'không nêu', word: '' },
};

export interface FigureProps {
  /** A number is written the Vietnamese way; a string (“226/226”, “6–11%”) is written as it is. */
  value?: number | string | null;
  /** Decimals for a number: at most and at least this many. */
  decimals?: number;
  /** `%` stands close, any other unit after a space in grey. */
  unit?: string;
  /** “trên”, “dưới”, “từ”: written, never > or ≥. */
  qualifier?: string;
  /** When `value` is absent. Default `pending`. */
  missing?: Missing;
  /** Approved is ink, provisional is pencil with *sb*, derived says “suy ra” under the number. */
  state?: 'approved' | 'provisional' | 'derived';
  /** The page with this figure's slip open, ending in `#` and the id of the slip. */
  href?: string;
  /** True while the slip stands on the page. */
  open?: boolean;
  /** The large figure of a row. */
  big?: boolean;
  /** A second line: “108,3%”, “so với đầu năm”. */
  sub?: Child;
  /** What the number is, read before it to those who hear it without its row: “Trường đạt chuẩn”. */
  label?: string;
}

/** A figure with its address. Never blank and never a silent zero: a missing value shows its sign. */
export function Figure(props: FigureProps) {
  const { value, state = 'approved', big, sub } = props;
  const known = value !== undefined && value !== null && value !== '';
  const shown = known ? (
    <Known {...props} value={value} />
  ) : (
    <MissingSign missing={props.missing ?? 'pending'} href={props.href} />
  );
  return (
    <>
      {big ? <span class="big">{shown}</span> : shown}
      {known && state === 'derived' && <span class="sub">suy ra</span>}
      {sub != null && <span class="sub">{sub}</span>}
    </>
  );
}

/** The sign of a missing value, with its meaning read aloud. */
export function MissingSign({ missing, href }: { missing: Missing; href?: string }) {
  const { sign, word } = SIGNS[missing];
  const said = word ? (
    <>
      <span aria-hidden="true">{sign}</span>
      <span class="vh">{word}</span>
    </>
  ) : (
    sign
  );
  return href ? (
    <a class="n sign" href={href} data-slip>
      {said}
    </a>
  ) : (
    <span class="sign">{said}</span>
  );
}

function Known(props: FigureProps & { value: number | string }) {
  const { value, unit, qualifier, state, href, open } = props;
  const text = typeof value === 'number' ? written(value, unit, props.decimals) : unit === '%' ? `${value}%` : value;
  const provisional = state === 'provisional';
  const inside = (
    <>
      {qualifier && `${qualifier} `}
      {text}
      {provisional && (
        <sup>
          <abbr title="sơ bộ, chưa duyệt">sb</abbr>
        </sup>
      )}
    </>
  );
  const name = cls('n', provisional && 'draft');
  return (
    <>
      {href ? (
        <a class={name} href={href} data-slip aria-expanded={open === undefined ? undefined : String(open)}>
          {props.label && <span class="vh">{props.label}: </span>}
          {inside}
        </a>
      ) : (
        <span class={name}>{inside}</span>
      )}
      {unit && unit !== '%' && <span class="unit"> {unit}</span>}
    </>
  );
}

function written(value: number, unit: string | undefined, decimals: number | undefined): string {
  if (unit === '%') return formatPercent(value, decimals ?? 1, decimals !== undefined);
  return formatNumber(value, decimals === undefined ? {} : { decimals, minDecimals: decimals });
}
