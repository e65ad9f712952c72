import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LearnedTrees } from '../../src/reading/weights/trees.ts';
import { CueBook } from './book.ts';
import { dues } from './dues.ts';
import { learn, type Settings, type Weights } from './learn.ts';
import { relations } from './relations.ts';
import { roles } from './roles.ts';
import type { RuledQuestion, Subject } from './subject.ts';
import { tasks } from './tasks.ts';
import { labelledTexts, learnWords } from './texts.ts';

// Learns the weights of src/reading/weights from folders of labelled texts, and says how well that goes: every text
// is answered by weights that were learned from the others.

// relations look at the roles of figures: when both are learned anew, roles come first
const SUBJECTS: Record<string, Subject> = { dues, roles, tasks, relations: relations as Subject };
const PARTS = 8;

/**
 * `args`: folders of labelled texts; `--write` writes the files of weights, `--onto` learns onto those that are there,
 * `--only=roles` looks at one of them.
 */
export function main(root: string, args: readonly string[]): void {
  const write = args.includes('--write');
  const onto = args.includes('--onto');
  const folders = args.filter((a) => !a.startsWith('--'));
  const missing = folders.filter((folder) => !statSync(folder, { throwIfNoEntry: false })?.isDirectory());
  if (folders.length === 0 || missing.length > 0) {
    const why = missing.length > 0 ? `There is no folder ${missing.join(', ')}. ` : '';
    console.error(
      `${why}usage: npm run train -- [--onto] [--write] [--only=${Object.keys(SUBJECTS).join('|')}] FOLDER …`,
    );
    process.exitCode = 2;
    return;
  }
  const texts = folders.flatMap(labelledTexts);
  learnWords(texts);
  const only = args.find((a) => a.startsWith('--only='))?.slice('--only='.length);
  for (const [name, subject] of Object.entries(SUBJECTS)) {
    if (only !== undefined && only !== name) continue;
    const book = new CueBook();
    const folder = join(root, 'src/reading/weights');
    const treesFile = join(folder, `${name}.trees.json`);
    const known = onto
      ? {
          weights: book.know(fromFile(join(folder, `${name}.json`))),
          trees: subject.trees && fromFile<LearnedTrees>(treesFile),
        }
      : undefined;
    const questions = subject.questions(texts, book);
    report(name, subject, questions, book, known?.weights);
    if (!write) continue;
    save(join(folder, `${name}.json`), subject, questions, book, known?.weights);
    if (!subject.trees) continue;
    const trees = subject.trees(questions, book.names.length, subject.settings, known);
    keep(treesFile, { values: trees.values, base: trees.base }, 'trees', trees.trees);
  }
}

const fromFile = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

type Answers = Record<'rules' | 'known' | 'cues' | 'both', number>;

/** Prints how often rules, cues, and both together are right, folder by folder. */
function report(name: string, subject: Subject, questions: RuledQuestion[], book: CueBook, known?: Weights): void {
  const texts = [...new Set(questions.map((q) => q.text))];
  const folders = new Map<string, { q: RuledQuestion; given: Answers }[]>();
  for (let part = 0; part < PARTS; part++) {
    const tried = new Set(texts.filter((_, i) => i % PARTS === part));
    const others = questions.filter((q) => !tried.has(q.text));
    const weights = learn(others, book.names.length, subject.columns.length, settingsOf(subject, known), known);
    for (const q of questions.filter((q) => tried.has(q.text))) {
      const folder = q.text.slice(0, q.text.indexOf('/'));
      const rows = folders.get(folder) ?? [];
      rows.push({ q, given: answersTo(q, subject, weights, known) });
      folders.set(folder, rows);
    }
  }
  for (const [folder, rows] of folders) {
    const rate = (by: keyof Answers) =>
      share(rows.filter(({ q, given }) => q.options[given[by]]?.right).length, rows.length);
    const scores = { rules: rate('rules'), known: rate('known'), cues: rate('cues'), both: rate('both') };
    console.log(JSON.stringify({ subject: name, folder, questions: rows.length, ...scores }));
  }
}

function answersTo(q: RuledQuestion, subject: Subject, weights: Weights, known?: Weights): Answers {
  const sums = q.options.map((o) => weights.sum(o));
  const rules = q.options.findIndex((o) => o.ruled);
  const before = known
    ? subject.answer(
        q.options,
        q.options.map((o) => known.sum(o)),
      )
    : rules;
  return { rules, known: before, cues: sums.indexOf(Math.max(...sums)), both: subject.answer(q.options, sums) };
}

const settingsOf = (subject: Subject, known?: Weights): Settings =>
  known ? (subject.onto ?? subject.settings) : subject.settings;

const share = (k: number, n: number): number => Math.round((10_000 * k) / Math.max(1, n)) / 10_000;

function save(path: string, subject: Subject, questions: RuledQuestion[], book: CueBook, known?: Weights): void {
  const weights = learn(questions, book.names.length, subject.columns.length, settingsOf(subject, known), known);
  const cues = book.names
    .map((name, cue) => ({ name, row: subject.columns.map((_, column) => Math.round(100 * weights.of(cue, column))) }))
    .filter(({ row }) => row.some((w) => w !== 0))
    .map(({ name, row }) => `${name}\t${row.join(' ')}`)
    .sort();
  keep(path, { columns: subject.columns }, 'cues', cues);
}

/** Longer rows stand one value a line, as the formatter of the repository wants them. */
const WIDE = 100;

/** Writes what was learned, each row on a line of its own: so one sees what changed. */
function keep(path: string, head: Record<string, unknown>, of: string, rows: readonly string[]): void {
  const list = (row: readonly unknown[]): string => {
    const short = `[${row.map((x) => JSON.stringify(x)).join(', ')}]`;
    return short.length < WIDE ? short : `[\n${row.map((x) => `    ${JSON.stringify(x)}`).join(',\n')}\n  ]`;
  };
  const lines = Object.entries(head).map(([key, x]) => `  "${key}": ${Array.isArray(x) ? list(x) : x},\n`);
  const body = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  writeFileSync(path, `{\n${lines.join('')}  "${of}": [\n${body}\n  ]\n}\n`);
  console.log(`${path}: ${rows.length} ${of}, ${readFileSync(path).length} bytes`);
}
