import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** Paths of all files below a folder of the checkout, from the checkout's root. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const isCode = (path: string) => /\.tsx?$/.test(path);
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
/** Factories and test databases: not part of the program. */
export const isTesting = (path: string): boolean => isTest(path) || /(^|\/)testing([-/.]|$)/.test(path);

export const code: readonly string[] = filesIn('src').filter(isCode);
export const program: readonly string[] = code.filter((path) => !isTesting(path));

export interface Import {
  from: string;
  /** A path from the root, or the name of a package. */
  to: string;
  inside: boolean;
  typeOnly: boolean;
  /** As written. */
  written: string;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export const imports: readonly Import[] = code.flatMap(importsOf);

function importsOf(path: string): Import[] {
  const text = textOf(path);
  const found: Import[] = [];
  for (const [, type, names = '', target, bare] of text.matchAll(STATEMENT)) {
    const inBraces = /^\{([^}]*)\}$/s.exec(names.trim())?.[1];
    const onlyTypes = inBraces?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
    found.push(link(path, target ?? bare ?? '', type !== undefined || onlyTypes === true));
  }
  for (const [, target] of text.matchAll(DYNAMIC)) found.push(link(path, target ?? '', false));
  return found;
}

function link(from: string, written: string, typeOnly: boolean): Import {
  const inside = written.startsWith('.');
  return { from, to: inside ? normalize(join(dirname(from), written)) : written, inside, typeOnly, written };
}

/** `app`, `ui`, `reading`, `contracts`, `kernel/db`, `capabilities/org` … */
export function roomOf(path: string): string {
  const [, house = '', room = ''] = path.split('/');
  return house === 'kernel' || house === 'capabilities' ? `${house}/${room}` : house;
}

export const capabilityNames: readonly string[] = readdirSync(join(root, 'src/capabilities'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

export const show = ({ from, written }: Import): string => `${from} imports ${written}`;
