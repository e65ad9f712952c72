import { findPhrase, matchLength, type PhraseTable, phraseTable } from '../lexicon/phrases.ts';
import type { ClassRule, NeedRule, QuotaRule, ShareRule, SizeRule, VoteRule } from '../lexicon/rules/quotas.ts';
import { rulesOn } from '../lexicon/rules/quotas.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding, Severity } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { finding, isCount, loose } from './figures.ts';
import type { Scene } from './index.ts';
import { textDate } from './papers/own-date.ts';
import { dateText } from './papers/query.ts';
import { figure } from './printing.ts';
import { unitKey } from './unit-keys.ts';

// Figures against the rules that papers are held to, those in force on the day of the text.

export function checkQuotas(f: Scene): Finding[] {
  const date = textDate(f);
  const out: Finding[] = [];
  const say = (rule: QuotaRule, parts: Mention[], text: string, severity: Severity = 'warning') => {
    const when = date
      ? ` (tính theo ngày ${dateText(date.iso)}${date.known === 'latest' ? ', ngày muộn nhất trong bài' : ''})`
      : '';
    const source = rule.unsourced ? 'mức này chưa có nguồn, đơn vị tự đặt' : rule.basis;
    out.push(
      finding('quota', parts, `${text}. Quy định: ${rule.text}; ${source}${when}`, rule.unsourced ? 'note' : severity),
    );
  };
  for (const rule of rulesOn(f.rules, date?.iso ?? null)) {
    if (!isNamed(f.t, rule)) continue;
    if (rule.kind === 'share') shares(f, rule, say);
    else if (rule.kind === 'size') sizes(f, rule, say);
    else if (rule.kind === 'need') needs(f, rule, say);
    else if (rule.kind === 'class') classes(f, rule, say);
    else votes(f, rule, say);
  }
  return out;
}

/** Does the text name what the rule is about? Most texts name nothing of most rules. */
function isNamed(t: Tokens, rule: QuotaRule): boolean {
  const named = (list: string) => findPhrase(t, tableOf(list), 0, t.count) >= 0;
  if (rule.kind === 'share') return named(rule.title) && named(rule.base);
  if (rule.kind === 'size') return named(rule.body);
  if (rule.kind === 'need') return named(rule.body) && named(rule.owner);
  return rule.kind === 'class' ? named(rule.level) : true;
}

type Say = (rule: QuotaRule, parts: Mention[], text: string, severity?: Severity) => void;

/** Tables of the phrases that rules are written in: made once for each list. */
const tables = new Map<string, PhraseTable>();
function tableOf(list: string): PhraseTable {
  const known = tables.get(list);
  if (known) return known;
  const table = phraseTable(list);
  if (tables.size > 200) tables.clear();
  tables.set(list, table);
  return table;
}

/** Makes the tables of the rules before a text is cut into words, so that every word of theirs is known in it. */
export function readyRules(rules: readonly QuotaRule[]): void {
  for (const rule of rules) {
    if (rule.kind === 'share') [rule.title, rule.base].forEach(tableOf);
    else if (rule.kind === 'size') tableOf(rule.body);
    else if (rule.kind === 'need') [rule.body, rule.owner].forEach(tableOf);
    else if (rule.kind === 'class') tableOf(rule.level);
  }
}

/** Marks that end a clause. */
const CLAUSE = ',;()';

/** Which of two tables names a figure: the words behind it in its clause, else those before; null for neither or both. */
function labelOf(f: Scene, m: Mention, title: PhraseTable, base: PhraseTable): 'title' | 'base' | null {
  const { t } = f;
  const s = f.sentences[m.sentence] as Sentence;
  const ends = (k: number) =>
    t.kind[k] === NUM || (t.kind[k] === PUNCT && CLAUSE.includes(String.fromCharCode(t.code[k] as number)));
  let isTitle = false;
  let isBase = false;
  const look = (k: number, to: number) => {
    if (matchLength(title, t, k, to) > 0) isTitle = true;
    else if (matchLength(base, t, k, to) > 0) isBase = true;
  };
  for (let k = m.num + 1; k < s.to && k < m.to + 12 && !(k >= m.to && ends(k)); k++) look(k, s.to);
  if (!isTitle && !isBase) for (let k = m.from - 1; k >= s.body && k > m.from - 12 && !ends(k); k--) look(k, m.from);
  return isTitle === isBase ? null : isTitle ? 'title' : 'base';
}

const BODIES = phraseTable('chi bộ, tổ chức, đảng bộ, đơn vị, tập thể, tổ chức đảng, tổ chức cơ sở đảng, trường, tổ');

/** "Số chi bộ hoàn thành tốt nhiệm vụ đạt 100 %": bodies are rated too, under rules of their own. */
function ofBodies(f: Scene, m: Mention): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  const from = m.percent ? Math.max(s.body, m.from - 12) : m.num;
  for (let k = from; k < Math.min(s.to, m.to + 2); k++) if (matchLength(BODIES, f.t, k, s.to) > 0) return true;
  return false;
}

const IN_IT = phraseTable('trong đó, trong đó có');

function shares(f: Scene, rule: ShareRule, say: Say): void {
  const title = tableOf(rule.title);
  const base = tableOf(rule.base);
  const value = (m: Mention) => m.quantity.numerator ?? m.quantity.value;
  for (let i = 0; i < f.mentions.length; i++) {
    const part = f.mentions[i] as Mention;
    const counted = part.percent || isCount(part) || part.quantity.numerator !== undefined;
    if (part.quantity.role === 'change' || !counted || ofBodies(f, part)) continue;
    if (labelOf(f, part, title, base) !== 'title') continue;
    for (const k of [i - 1, i + 1, i - 2, i + 2]) {
      const whole = f.mentions[k];
      if (!whole || Math.abs(whole.sentence - part.sentence) > 1 || whole.percent !== part.percent) continue;
      if (whole.quantity.role === 'change' || ofBodies(f, whole)) continue;
      if (labelOf(f, whole, title, base) !== 'base') continue;
      const [a, b] = [value(part), whole.quantity.value_to ?? value(whole)];
      if (a === null || !b || a > b) break;
      judgeShare(rule, part, whole, a, b, k === i - 1 && joined(f.t, whole.to, part.from), say);
      break;
    }
  }
}

function judgeShare(
  rule: ShareRule,
  part: Mention,
  whole: Mention,
  a: number,
  b: number,
  inIt: boolean,
  say: Say,
): void {
  const share = (a / b) * 100;
  // "100 % LĐTT, trong đó 15 % CSTĐ": the share may be of these already
  if (inIt && part.percent) {
    if (a > rule.most) say(rule, [part, whole], `${figure(a)} % là quá ${rule.most} %`);
    return;
  }
  if (share <= rule.most + 0.05) return;
  const both = part.percent && a <= rule.most;
  const text = `${figure(a)}${part.percent ? ' %' : ''} so với ${figure(b)}${part.percent ? ' %' : ''} là ${figure(share)} %, quá ${rule.most} %`;
  say(
    rule,
    [part, whole],
    both ? `${text} nếu cả hai tính trên cùng một tổng; nếu ${figure(a)} % tính trong số ấy thì không quá mức` : text,
  );
}

function joined(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 12; k++) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.')) return false;
    if (matchLength(IN_IT, t, k, to) > 0) return true;
  }
  return false;
}

const OF_PEOPLE = /^(?:thành viên|ủy viên|uỷ viên|đồng chí|người|đ\/c)$/;
const MEMBERS = phraseTable('gồm, có, gồm có, bầu, bầu ra, bầu được, với, số lượng, là');

/** "Ban Thanh tra nhân dân gồm 11 thành viên". */
function sizes(f: Scene, rule: SizeRule, say: Say): void {
  const body = tableOf(rule.body);
  for (const m of f.mentions) {
    if (!isCount(m) || loose(m) || !OF_PEOPLE.test(unitKey(m.quantity.unit))) continue;
    const n = m.quantity.value as number;
    if (n >= rule.least && n <= rule.most) continue;
    const s = f.sentences[m.sentence] as Sentence;
    for (let k = m.from - 1; k >= s.body && k > m.from - 14; k--) {
      if (isPunct(f.t, k, ',') || isPunct(f.t, k, ';')) break;
      const size = matchLength(body, f.t, k, m.from);
      if (size === 0) continue;
      if (has(f.t, k + size, m.from)) say(rule, [m], `${figure(n)} người nằm ngoài khoảng ${rule.least}–${rule.most}`);
      break;
    }
  }
}

function has(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (matchLength(MEMBERS, t, k, to) > 0) return true;
  return false;
}

/** A chi ủy elected in a chi bộ that has too few members for one. */
function needs(f: Scene, rule: NeedRule, say: Say): void {
  const { t } = f;
  const body = tableOf(rule.body);
  const owner = tableOf(rule.owner);
  let small: Mention | null = null;
  for (const m of f.mentions) {
    if (
      !isCount(m) ||
      m.quantity.role !== 'actual' ||
      !unitKey(m.quantity.unit).startsWith('đảng viên') ||
      !ownedBy(f, m, owner)
    )
      continue;
    const n = m.quantity.value as number;
    if (n >= rule.least || n < 3) return;
    small ??= m;
  }
  if (!small) return;
  for (let k = 0; k < t.count; k++) {
    if (matchLength(body, t, k) === 0) continue;
    say(rule, [small], `Chi bộ có ${figure(small.quantity.value as number)} đảng viên mà bài nói bầu chi ủy`);
    return;
  }
}

/** "Chi bộ có 07 đảng viên", "Chi bộ hiện có …": the owner is the subject of the figure. */
function ownedBy(f: Scene, m: Mention, owner: PhraseTable): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  for (let k = m.from - 1; k >= s.body && k > m.from - 6; k--) {
    const size = matchLength(owner, f.t, k, m.from);
    if (size > 0) return onlyHas(f, k + size, m.from);
  }
  return false;
}

/** Not "Chi bộ kết nạp được 04 đảng viên": whom it took in are not all it has. */
function onlyHas(f: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (f.t.kind[k] === WORD && !HAVING.has(f.t.words[k] as number)) return false;
  return true;
}
const HAVING = wordSet('có hiện đang chỉ gồm với là tổng số nay hiện tại');

/** "bình quân 38 học sinh/lớp" of a level. */
function classes(f: Scene, rule: ClassRule, say: Say): void {
  const level = tableOf(rule.level);
  for (const m of f.mentions) {
    if (!/^(?:học sinh|hs|em)\/lớp$/.test(unitKey(m.quantity.unit)) && m.quantity.unit !== 'học sinh/lớp') continue;
    const n = m.quantity.value;
    if (n === null || n <= rule.most || n > rule.most * 2 || m.quantity.role === 'change') continue;
    const s = f.sentences[m.sentence] as Sentence;
    for (let k = m.from - 1; k >= s.from && k > m.from - 40; k--) {
      if (matchLength(ANY_LEVEL, f.t, k, m.from) === 0) continue;
      if (matchLength(level, f.t, k, m.from) > 0) say(rule, [m], `${figure(n)} học sinh một lớp, quá ${rule.most}`);
      break;
    }
  }
}
const ANY_LEVEL = phraseTable('mầm non, tiểu học, thcs, thpt, trung học cơ sở, trung học phổ thông, mẫu giáo, nhà trẻ');

const ELECTED = phraseTable('trúng cử, đắc cử, đã trúng cử');

/** "được 60/134 phiếu … trúng cử". */
function votes(f: Scene, rule: VoteRule, say: Say): void {
  for (const m of f.mentions) {
    const { numerator, denominator, unit } = m.quantity;
    if (!numerator || !denominator || !unit?.startsWith('phiếu') || numerator * 2 > denominator) continue;
    const s = f.sentences[m.sentence] as Sentence;
    for (let k = Math.max(s.body, m.from - 30); k < Math.min(s.to, m.to + 12); k++)
      if (matchLength(ELECTED, f.t, k, s.to) > 0) {
        say(rule, [m], `${numerator}/${denominator} phiếu không quá một nửa mà ghi trúng cử`);
        break;
      }
  }
}
