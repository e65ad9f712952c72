import type { Problem } from '../../../kernel/problems/index.ts';
import type { SummaryItem } from '../../../ui/index.ts';
import { fieldId } from '../../../ui/index.ts';
import type { VersionSource } from '../commands/write-version.ts';

/** Problems as the summary above a form shows them, each leading to its field. */
export const summary = (problems: readonly Problem[]): SummaryItem[] =>
  problems.map((problem) => ({
    message: problem.message,
    severity: problem.severity,
    ...(problem.at?.kind === 'field' && { href: `#${fieldId(problem.at.name)}` }),
  }));

/** The message at a field, if there is one. */
export const messageAt = (problems: readonly Problem[], name: string): string | undefined =>
  problems.find((p) => p.severity === 'error' && p.at?.kind === 'field' && p.at.name === name)?.message;

/** Where a link goes inside the authority. */
export type Link = (path: string) => string;

export const sourceLabels: Record<VersionSource, string> = {
  docx: 'tệp .docx',
  doc: 'tệp .doc',
  odt: 'tệp .odt',
  rtf: 'tệp .rtf',
  pdf: 'tệp .pdf',
  xlsx: 'bảng tính .xlsx',
  csv: 'bảng .csv',
  html: 'trang web',
  eml: 'thư điện tử',
  txt: 'tệp .txt',
  pasted: 'dán vào',
  ocr: 'nhận dạng từ bản chụp (OCR), cần soát',
};
