import { fold, hasMarks, tidy } from '../../../kernel/text/normalize.ts';
import { searchForm } from '../../../kernel/text/search-form.ts';

/** What people write short and long for the same body. Names are found by either. */
const SHORT_FORMS: [RegExp, string][] = [
  [/giáo dục (?:và|&|-|–) đào tạo/gi, 'GDĐT'],
  [/ủy ban nhân dân/gi, 'UBND'],
  [/trung học phổ thông/gi, 'THPT'],
  [/trung học cơ sở/gi, 'THCS'],
];

/** `GD&ĐT`, `GD-ĐT` and `GDĐT` are one abbreviation. */
function joined(text: string): string {
  return text
    .replace(/(\p{L}{1,4})\s?&\s?(\p{L}{1,4})(?!\p{L})/gu, '$1$2')
    .replace(/(?<![\p{L}])(\p{Lu}{1,4})-(\p{Lu}{1,4})(?![\p{L}])/gu, '$1$2');
}

function words(text: string): string[] {
  return searchForm(joined(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What is stored to find a name by: every word preceded by a space, so that beginnings of words can be asked for. */
export function searchFields(...texts: (string | null | undefined)[]): { search_form: string; search_fold: string } {
  const given = texts.filter((t): t is string => Boolean(t)).map(tidy);
  const modern = given.map((t) => t.replace(/uỷ/g, 'ủy').replace(/Uỷ/g, 'Ủy'));
  const short = SHORT_FORMS.filter(([pattern]) => modern.some((t) => t.search(pattern) >= 0)).map(([, s]) => s);
  const form = [...new Set([...given, ...short].flatMap(words))].map((w) => ` ${w}`).join('');
  return { search_form: form, search_fold: fold(form) };
}

/** One word of a query as a pattern for `like`, and which field it must match. */
export interface SearchWord {
  field: 'search_form' | 'search_fold';
  pattern: string;
}

/** A word typed with marks must match with them, a word typed without matches every marking. All words must match. */
export function searchWords(query: string): SearchWord[] {
  return words(tidy(query).slice(0, 200))
    .slice(0, 12)
    .map((word) => ({ field: hasMarks(word) ? 'search_form' : 'search_fold', pattern: `% ${word}%` }));
}
