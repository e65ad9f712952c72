import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { Button, type Child, DefinitionList, EmptyState, Lead, Part, RowsList } from '../../../ui/index.ts';
import type { Indicator } from '../queries/indicators.ts';
import { aggregationWords, directionWords, kindWords, type Link, periodWords } from './words.tsx';

export interface IndicatorPageProps {
  link: Link;
  indicator: Indicator;
  forms: { id: number; name: string; label: string }[];
  counts: { figures: number; units: number; from: string | null; to: string | null };
  designs: boolean;
  /** What statistics shows of its values. */
  panels: Child[];
}

/** One indicator: what it means, how a whole is made, where it is asked, and (from the slot) its values. */
export function IndicatorPage({ link, indicator, forms, counts, designs, panels }: IndicatorPageProps) {
  const say =
    counts.figures === 0
      ? 'Chưa có số liệu nào được duyệt.'
      : `${formatNumber(counts.figures)} số liệu đã duyệt của ${formatNumber(counts.units)} đơn vị, ${counts.from === counts.to ? `ngày ${formatDate(counts.from!)}` : `từ ${formatDate(counts.from!)} đến ${formatDate(counts.to!)}`}.`;
  return (
    <>
      <Lead
        title={indicator.name}
        facts={`Mã ${indicator.code}${indicator.sample ? ', chỉ số mẫu' : ''}`}
        say={say}
        actions={designs && <Button href={link(`/chi-so/${indicator.id}/sua`)}>Sửa chỉ số</Button>}
      />
      {panels}
      <Part id="dinh-nghia" title="Định nghĩa">
        <DefinitionList items={definition(indicator)} />
      </Part>
      <Part
        id="bieu"
        title="Biểu hỏi chỉ số này"
        aside={<p>Số liệu vào hệ thống qua các biểu này, hoặc từ văn bản.</p>}
      >
        {forms.length === 0 ? (
          <EmptyState action={designs && <Button href={link('/bieu-mau/moi')}>Soạn biểu mẫu</Button>}>
            Chưa biểu nào hỏi chỉ số này.
          </EmptyState>
        ) : (
          <RowsList
            items={forms.map((form) => ({
              what: form.name,
              href: link(`/bieu-mau/${form.id}`),
              more: form.label === indicator.name ? undefined : `dưới tên “${form.label}”`,
            }))}
          />
        )}
      </Part>
    </>
  );
}

function definition(indicator: Indicator): { name: Child; value: Child }[] {
  const rows: [string, Child | null][] = [
    ['Loại', kindWords[indicator.kind]],
    ['Đơn vị tính', indicator.kind === 'ratio' ? '%' : indicator.unitWord || null],
    ['Tử số', indicator.numeratorName],
    ['Mẫu số', indicator.denominatorName],
    ['Số chữ số thập phân', indicator.decimals > 0 ? indicator.decimals : null],
    ['Kỳ số liệu', periodWords[indicator.periodKind]],
    ['Cấp trên tính bằng cách', aggregationWords[indicator.aggregation]],
    ['Chiều tốt', directionWords[indicator.direction]],
    ['Tính trên', indicator.population],
    ['Cách hiểu', indicator.definition],
    ['Dùng từ', indicator.validFrom && formatDate(indicator.validFrom)],
    ['Dùng đến', indicator.validTo && formatDate(indicator.validTo)],
  ];
  return rows.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value }]));
}
