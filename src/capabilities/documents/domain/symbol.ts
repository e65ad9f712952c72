import type { Problem } from '../../../kernel/problems/index.ts';
import { fold } from '../../../kernel/text/index.ts';
import type { Family } from './document-types.ts';
import { typesOfCode } from './document-types.ts';
import { symbolProblems } from './symbol-problems.ts';

/** What could be understood of a symbol. Nothing in it is invented: what is not written is null. */
export interface ParsedSymbol {
  /** As written, spaces at the ends taken off. */
  raw: string;
  /** Without inner spaces, with plain hyphens: for comparing and for proposing. */
  plain: string;
  shape: 'state' | 'party' | 'law' | 'assembly' | 'letter' | 'number' | 'malformed';
  family: Family | null;
  number: number | null;
  year: number | null;
  /** The code of the type as written: `QĐ`, `CTr`. Null in a công văn of the state. */
  code: string | null;
  /** The only type that the code can mean, else null. */
  type: string | null;
  /** All types that the code can mean. */
  types: string[];
  org: string | null;
  /** The drafting unit or field behind the organization: GDCN in `388/SGD&ĐT-GDCN`. */
  unit: string | null;
  /** Equal for two writings of one symbol; null when there is no number. */
  key: string | null;
  problems: Problem[];
}

const L = String.raw`[\p{L}\p{N}]`;
const ORG = String.raw`${L}[\p{L}\p{N}&.-]*`;
const NUMBER = String.raw`(?<number>\d{1,6})(?<letter>[a-zđ])?`;
const ASSEMBLY = new RegExp(
  String.raw`^${NUMBER}/(?<year>\d{4})/(?<code>QH|UBTVQH|PL-UBTVQH|NQ-UBTVQH)(?<term>\d{1,3})$`,
  'iu',
);
const LAW = new RegExp(String.raw`^${NUMBER}/(?<year>\d{4})/(?<code>${L}+)-(?<org>${ORG})$`, 'u');
const PARTY = new RegExp(String.raw`^${NUMBER}-(?<code>${L}+)/(?<org>${L}[\p{L}\p{N}&./-]*)$`, 'u');
const STATE = new RegExp(String.raw`^${NUMBER}/(?<code>${L}[\p{L}\p{N}&]*)-(?<org>${ORG})$`, 'u');

/**
 * Takes a symbol apart (domain rules: state family `{n}/{type}-{org}`, công văn `{n}/{org}-{unit}`, normative
 * `{n}/{yyyy}/{type}-{org}`, National Assembly `{n}/{yyyy}/QH{term}`, Party `{n}-{type}/{org}`). Accepts everything: what is
 * incomplete, malformed or contradicts the type word is a problem of severity warning, never a refusal.
 * @param said.type the type word that stands before the symbol, as a key
 */
export function parseSymbol(raw: string, said: { type?: string | null; family?: Family | null } = {}): ParsedSymbol {
  const trimmed = raw.normalize('NFC').replace(/\s+/g, ' ').trim();
  const plain = plainSymbol(trimmed);
  const found = shapeOf(plain);
  const parsed: ParsedSymbol = { raw: trimmed, plain, ...found, key: keyOf(plain), problems: [] };
  parsed.problems = symbolProblems(parsed, said);
  return parsed;
}

/** The same symbol in two writings has the same key: hyphens, spaces, `&`, case, leading zeros and đ/d do not count. */
export function symbolKey(raw: string | null): string | null {
  return raw === null ? null : keyOf(plainSymbol(raw));
}

function plainSymbol(raw: string): string {
  return raw
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^\s*số\s*:?/iu, '')
    .replace(/\s+/g, '');
}

function keyOf(plain: string): string | null {
  const match = /^(\d{1,6})([a-zđ](?=[/-]|$))?(?:\/((?:19|20)\d\d)(?=\/))?(.*)$/iu.exec(plain);
  if (!match) return null;
  const [, number, letter = '', year, rest = ''] = match;
  const letters = fold(rest).replace(/[^a-z0-9]/g, '');
  return [String(Number(number)) + fold(letter), year, letters].filter(Boolean).join('-');
}

type Shape = Omit<ParsedSymbol, 'raw' | 'plain' | 'key' | 'problems'>;

function shapeOf(plain: string): Shape {
  const nothing = { year: null, code: null, type: null, types: [], org: null, unit: null };
  const number = /^\d{1,6}/.exec(plain)?.[0];
  const base = { ...nothing, family: null, number: number === undefined ? null : Number(number) };
  const assembly = ASSEMBLY.exec(plain)?.groups;
  if (assembly)
    return { ...base, shape: 'assembly', family: 'law', year: Number(assembly.year), ...assemblyTypes(assembly) };
  const law = LAW.exec(plain)?.groups;
  if (law) return { ...base, shape: 'law', family: 'law', year: Number(law.year), ...typed(law, 'law') };
  const party = PARTY.exec(plain)?.groups;
  if (party) return { ...base, shape: 'party', family: 'party', ...typed(party, 'party') };
  const state = STATE.exec(plain)?.groups;
  if (state) return stateShape(base, state);
  if (/^\d{1,6}[a-zđ]?$/iu.test(plain)) return { ...base, shape: 'number' };
  return { ...base, shape: 'malformed' };
}

/** `40/QĐ-SGD&ĐT` has a type code, `388/SGD&ĐT-GDCN` has not: what is no known code is the organization of a công văn. */
function stateShape(base: Omit<Shape, 'shape'>, groups: Record<string, string | undefined>): Shape {
  const code = groups.code ?? '';
  if (
    typesOfCode(code, 'state').length > 0 ||
    typesOfCode(code, 'party').length > 0 ||
    typesOfCode(code, 'law').length > 0
  )
    return { ...base, shape: 'state', family: 'state', ...typed(groups, 'state') };
  // the organization goes on until the last hyphen: 12/SGD-ĐT-VP
  const whole = `${code}-${groups.org ?? ''}`;
  const cut = whole.lastIndexOf('-');
  return {
    ...base,
    shape: 'letter',
    family: 'state',
    type: 'cong_van',
    types: ['cong_van'],
    org: whole.slice(0, cut),
    unit: whole.slice(cut + 1),
  };
}

function typed(groups: Record<string, string | undefined>, family: Family) {
  const code = groups.code ?? null;
  const types = code === null ? [] : typesOfCode(code, family);
  return { code, types, type: types.length === 1 ? (types[0] ?? null) : null, org: groups.org ?? null };
}

/** `QH15` may be a law or a resolution; the standing committee writes its type or issues ordinances and resolutions. */
function assemblyTypes(groups: Record<string, string | undefined>) {
  const code = (groups.code ?? '').toUpperCase();
  const types =
    code === 'QH'
      ? ['luat', 'nghi_quyet']
      : code.startsWith('PL')
        ? ['phap_lenh']
        : code.startsWith('NQ')
          ? ['nghi_quyet']
          : ['phap_lenh', 'nghi_quyet'];
  return {
    code: null,
    types,
    type: types.length === 1 ? (types[0] ?? null) : null,
    org: `${code.replace(/^(PL|NQ)-/, '')}${groups.term ?? ''}`,
  };
}
