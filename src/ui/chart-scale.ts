/** A straight scale from values to per cent of the width or to pixels of the height. */
export interface Scale {
  min: number;
  max: number;
  /** 0 to 1, held inside. */
  share: (value: number) => number;
  /** `"42.5%"`, for SVG attributes: letters beside it keep their size however wide the drawing gets. */
  percent: (value: number) => string;
}

/** A scale over the values, with a tenth of air at both ends; from zero when `zero` (bars). */
export function scaleOver(
  values: number[],
  options: { zero?: boolean; min?: number; max?: number; air?: number } = {},
): Scale {
  const given = values.filter(Number.isFinite);
  const known = given.length > 0 ? given : [0, 1];
  const low = options.zero ? Math.min(0, ...known) : Math.min(...known);
  const high = options.zero ? Math.max(0, ...known) : Math.max(...known);
  const span = high - low || Math.abs(high) || 1;
  const air = options.air ?? 0.1;
  const min = options.min ?? (options.zero && low >= 0 ? 0 : low - span * air);
  const max = options.max ?? high + span * air;
  const share = (value: number) => Math.min(1, Math.max(0, (value - min) / (max - min || 1)));
  return { min, max, share, percent: (value) => per(share(value) * 100) };
}

/** A percentage as an SVG attribute. */
export function per(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}

/**
 * Which of `count` labels of about `letters` letters fit side by side in `room` pixels: every how many-th. The first and
 * the last are always written.
 */
export function labelStep(count: number, letters: number, room: number): number {
  return Math.max(1, Math.ceil((count * (letters * 7 + 12)) / room));
}
