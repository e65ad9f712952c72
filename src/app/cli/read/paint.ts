/** Colours of a terminal; plain text where there is none. */
export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green', (text: string) => string>;

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36, green: 32 } as const;

/**
 * Whether to write colours: on a terminal, unless NO_COLOR is set to anything (no-color.org) or the terminal is dumb;
 * FORCE_COLOR, set to anything but 0, wins over the missing terminal but not over NO_COLOR.
 */
export function wantsColour(terminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return terminal && env.TERM !== 'dumb';
}

export function paint(colour: boolean): Paint {
  const with_ = (code: number) => (text: string) => (colour && text !== '' ? `\x1b[${code}m${text}\x1b[0m` : text);
  return {
    bold: with_(CODES.bold),
    dim: with_(CODES.dim),
    red: with_(CODES.red),
    yellow: with_(CODES.yellow),
    cyan: with_(CODES.cyan),
    green: with_(CODES.green),
  };
}
