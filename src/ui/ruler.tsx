/** How the dot stands to the peg. `plain` when no verdict may be given yet. */
export type RulerTone = 'good' | 'risk' | 'bad' | 'plain';

export interface ScaleRulerProps {
  kind?: 'scale';
  min: number;
  max: number;
  target?: number;
  value?: number;
  /** The pale zone is “reached”: from the target up, or down to it. Default up. */
  better?: 'up' | 'down';
  /** The source says “trên” or “dưới” the value: an arrow after the dot. */
  beyond?: 'above' | 'below';
  tone?: RulerTone;
  minLabel: string;
  maxLabel: string;
  /** Read aloud: “Kết quả 222 trường, vượt vạch chỉ tiêu 205”. */
  label: string;
}

export interface CountRulerProps {
  kind: 'count';
  value: number;
  total: number;
  /** Default: all of them. */
  target?: number;
  tone?: RulerTone;
  label: string;
}

export type RulerProps = ScaleRulerProps | CountRulerProps;

/** Counts up to this many are drawn as cells that can be counted, above it as one bar. */
const CELLS = 16;

/** A result on its ruler: peg = must, dot = is, pale zone = reached, arrow = “trên”. Positions are in per cent. */
export function Ruler(props: RulerProps) {
  return props.kind === 'count' ? <CountRuler {...props} /> : <ScaleRuler {...props} />;
}

function ScaleRuler(props: ScaleRulerProps) {
  const { min, max, target, value, better = 'up', beyond, tone = 'plain' } = props;
  const x = (at: number) => percent((at - min) / (max - min));
  return (
    <svg class="ruler" role="img" aria-label={props.label} height="36">
      <line class="base" x1="0" y1="15" x2="100%" y2="15" />
      {target !== undefined && (
        <line
          class="zone"
          x1={better === 'up' ? x(target) : '0'}
          y1="15"
          x2={better === 'up' ? '100%' : x(target)}
          y2="15"
        />
      )}
      {target !== undefined && <Peg x={x(target)} length={17} />}
      {value !== undefined && (
        <svg x={x(value)} y="15" overflow="visible">
          <circle class={`at ${tone}`} r="5.5" />
          {beyond === 'above' && <path class="more" d="m9-4 5 4-5 4" />}
          {beyond === 'below' && <path class="more" d="m-9-4-5 4 5 4" />}
        </svg>
      )}
      <text x="0" y="34">
        {props.minLabel}
      </text>
      <text x="100%" y="34" text-anchor="end">
        {props.maxLabel}
      </text>
    </svg>
  );
}

function CountRuler({ value, total, target = total, tone = 'good', label }: CountRulerProps) {
  const cells = total <= CELLS && total > 0;
  const width = 100 / Math.max(1, total);
  return (
    <svg class="ruler" role="img" aria-label={label} height="22">
      {cells ? (
        Array.from({ length: total }, (_, index) => (
          <rect
            class={index < value ? `at ${tone}` : 'left'}
            x={`${(index * width).toFixed(2)}%`}
            y="5"
            width={`${(width * 0.85).toFixed(2)}%`}
            height="12"
          />
        ))
      ) : (
        <>
          <rect class="left" x="0" y="5" width="100%" height="12" />
          <rect class={`at ${tone}`} x="0" y="5" width={percent(value / Math.max(1, total))} height="12" />
        </>
      )}
      {(!cells || target < total) && <Peg x={percent(target / Math.max(1, total))} length={21} />}
    </svg>
  );
}

/** The target, driven into the ruler from above. */
function Peg({ x, length }: { x: string; length: number }) {
  return (
    <svg x={x} overflow="visible">
      <path class="peg" d={`M-5 0H5L1 5V${length}H-1V5z`} />
    </svg>
  );
}

function percent(share: number): string {
  return `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;
}
