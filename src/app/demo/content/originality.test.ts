import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { authorities } from './index.ts';

/** Texts by others that were read for this demo. They stay outside the repository, so a clone may lack them. */
const sources = ['documents', 'reading/labelled'].map((folder) =>
  fileURLToPath(new URL(`../../../../../shared/${folder}/`, import.meta.url)),
);
/** A symbol or a date is one word to a reader, and several to a stricter comparison: both are tried. */
const readers = { run: 10, split: /\s+/u };
const strict = { run: 14, split: /[^\p{L}\p{N}]+/u };
type Comparison = typeof readers;

const shingles = (text: string, { run, split }: Comparison) => {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(split)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
};

function texts(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(folder + name, 'utf8'));
}

const present = sources.filter((folder) => existsSync(folder));
const title =
  present.length === sources.length
    ? 'shares no 10 consecutive words with the texts it was written from'
    : 'NOT COMPARED: the source texts are not beside this checkout; only the comparison itself is tried';

const copied = (comparison: Comparison) => {
  const theirs = new Set(present.flatMap(texts).flatMap((text) => shingles(text, comparison)));
  return authorities.flatMap((a) =>
    a.documents
      .flatMap((d) => [...(d.text ?? []), ...(d.images ?? []).map((i) => i.caption ?? '')])
      .flatMap((paragraph) => shingles(paragraph, comparison).filter((s) => theirs.has(s)))
      .map((s) => `${a.slug}: ${s}`),
  );
};

describe('originality of the demo texts', () => {
  it('notices a copied sentence whatever its case and punctuation', () => {
    const original = 'Một hai ba bốn năm, sáu bảy tám chín 29-NQ/TW.';
    expect(shingles('một, HAI ba bốn năm sáu bảy tám chín 29-NQ/TW', readers)).toEqual(shingles(original, readers));
    expect(shingles('một hai ba bốn năm sáu bảy tám chín', readers)).toEqual([]);
  });

  it(title, () => {
    expect(copied(readers)).toEqual([]);
    expect(copied(strict)).toEqual([]);
  });
});
