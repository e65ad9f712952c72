import type { Problem } from '../../../kernel/problems/index.ts';
import type { PeriodKind } from '../../../kernel/time/index.ts';
import { fieldId, type SelectOption, type SummaryItem, Tabs } from '../../../ui/index.ts';
import { figureText } from '../domain/figure-value.ts';
import type { Figure } from '../queries/figures.ts';
import type { Indicator } from '../queries/indicators.ts';

export type Link = (path: string) => string;

export const kindWords: Record<Indicator['kind'], string> = {
  count: 'Số đếm',
  ratio: 'Tỷ lệ (tử số trên mẫu số)',
  money: 'Tiền (đồng)',
  yesno: 'Có hoặc không',
  number: 'Số đo khác',
};
export const aggregationWords: Record<Indicator['aggregation'], string> = {
  sum: 'Cộng số của cấp dưới',
  ratio_of_sums: 'Cộng tử số, cộng mẫu số rồi chia lại; không bao giờ lấy trung bình các tỷ lệ',
  latest: 'Lấy số mới nhất',
  count_yes: 'Đếm đơn vị trả lời có',
  none: 'Không tính cho cấp trên',
};
export const directionWords: Record<Indicator['direction'], string> = {
  higher: 'Cao hơn là tốt hơn',
  lower: 'Thấp hơn là tốt hơn',
};
export const periodWords: Record<PeriodKind, string> = {
  date: 'Tại một ngày',
  month: 'Tháng',
  quarter: 'Quý',
  year: 'Năm',
  school_year: 'Năm học',
  term: 'Nhiệm kỳ',
  range: 'Giai đoạn',
};
export const ruleWords = {
  sum: 'Các thành phần cộng lại bằng tổng',
  max: 'Không thành phần nào lớn hơn tổng',
} as const;

export const optionsOf = (words: Record<string, string>): SelectOption[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The message of a field, to stand at the field itself. */
export function messageAt(problems: readonly Problem[], name: string): string | undefined {
  return problems.find((p) => p.at?.kind === 'field' && p.at.name === name)?.message;
}

/** Problems as items of the summary, each leading to its field. */
export const summary = (problems: readonly Problem[]): SummaryItem[] =>
  problems.map((p) => ({
    message: p.message,
    severity: p.severity,
    ...(p.at?.kind === 'field' && { href: `#${fieldId(p.at.name)}` }),
  }));

/** The four lists of the part “Số liệu”. */
export function FiguresTabs({ link, current }: { link: Link; current: 'home' | 'rounds' | 'forms' | 'indicators' }) {
  return (
    <Tabs
      label="Số liệu"
      items={[
        { label: 'Đang chờ', href: link('/so-lieu'), current: current === 'home' },
        { label: 'Kỳ báo cáo', href: link('/ky-bao-cao'), current: current === 'rounds' },
        { label: 'Biểu mẫu', href: link('/bieu-mau'), current: current === 'forms' },
        { label: 'Chỉ số', href: link('/chi-so'), current: current === 'indicators' },
      ]}
    />
  );
}

/** Where a figure came from, in a few words. */
export function sourceText(source: Figure['source']): string {
  switch (source.kind) {
    case 'cell':
      return `Ô ${source.address}, trang ${source.sheet}, tệp ${source.fileName}`;
    case 'sentence':
      return `“${source.quote}”`;
    case 'derived':
      return 'Suy ra từ số khác';
    case 'form':
      return 'Nhập trên trang';
  }
}

/** A figure with its unit word: `226/226`, `1.250 trường`, `95,5%`. */
export function figureWithUnit(figure: Parameters<typeof figureText>[0], indicator: Indicator): string {
  const text = figureText(figure, indicator);
  const plain = indicator.kind === 'count' || indicator.kind === 'number';
  return plain && figure.missing === null && indicator.unitWord !== '' ? `${text} ${indicator.unitWord}` : text;
}

/** “(mẫu)” after the name of something invented, unless the name says it itself. */
export const sampleMark = (one: { name: string; sample: boolean }): string =>
  one.sample && !/\((biểu )?mẫu\)/i.test(one.name) ? ' (mẫu)' : '';
