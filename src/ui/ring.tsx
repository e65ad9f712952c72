import { cls } from './child.ts';

export interface RingProps {
  /** The natural parts of the whole: 5 years, 9 months. */
  parts: number;
  /** Elapsed time in parts, 0 to `parts`: 4.9 is four years and most of the fifth. Never the progress of work. */
  elapsed: number;
  /** Read aloud: “Đã qua 4 năm 11 tháng của nhiệm kỳ 5 năm”. Without it the ring is an ornament. */
  label?: string;
  /** Diameter in pixels. Default 64. */
  size?: number;
  /** The mark of the brand: takes the colour of the text around it. */
  mark?: boolean;
}

/** The term ring: elapsed time in its natural parts. */
export function Ring({ parts, elapsed, label, size = 64, mark = false }: RingProps) {
  const width = mark ? size * 0.1875 : size * 0.11;
  const radius = (size - width) / 2;
  const gap = (mark ? 0.09 : 0.045) * Math.PI;
  const arcs = Array.from({ length: parts }, (_, index) => {
    const from = (index / parts) * 2 * Math.PI + gap / 2;
    const span = (2 * Math.PI) / parts - gap;
    const done = Math.min(1, Math.max(0, elapsed - index));
    return {
      whole: arc(size / 2, radius, from, span),
      done: done > 0.02 ? arc(size / 2, radius, from, span * done) : null,
    };
  });
  return (
    <svg
      class={cls('ring', mark && 'mark')}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      stroke-width={width}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {arcs.map(({ whole, done }) => (
        <>
          <path class="off" d={whole} />
          {done && <path d={done} />}
        </>
      ))}
    </svg>
  );
}

/** An arc that starts at `from` radians after twelve o'clock and runs clockwise for `span`. */
function arc(centre: number, radius: number, from: number, span: number): string {
  const at = (angle: number) =>
    `${(centre + radius * Math.sin(angle)).toFixed(2)} ${(centre - radius * Math.cos(angle)).toFixed(2)}`;
  return `M${at(from)}A${radius} ${radius} 0 ${span > Math.PI ? 1 : 0} 1 ${at(from + span)}`;
}
