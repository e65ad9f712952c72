import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, EmptyState, Lead, Ledger, Note, Part, RowsList } from '../../../ui/index.ts';
import { certaintyLabels } from '../domain/certainty.ts';
import { type Section, sectionName } from '../domain/outline.ts';
import { kindLabels, proposalWords } from '../domain/proposal-words.ts';
import type { FindingView } from '../queries/findings.ts';
import type { ProposalView } from '../queries/reading-index.ts';
import { stateLabels } from './reading-filters.tsx';

export interface TablePageProps {
  title: string;
  subject: string;
  backHref: string;
  sections: readonly Section[];
  proposals: readonly ProposalView[];
  findings: readonly FindingView[];
}

/** More rows than this no meeting goes through; the sentence above says that some are left out. */
const MOST = 3000;

/** All proposals in the order of the text, under their sections: for paper. */
export function TablePage({ backHref, findings, proposals, sections, subject, title }: TablePageProps) {
  const shown = proposals.slice(0, MOST);
  const settled = proposals.filter((one) => one.state !== 'open').length;
  return (
    <>
      <Lead
        title="Bảng đề xuất"
        facts={title === subject ? title : `${title}. ${subject}`}
        say={
          proposals.length === 0
            ? 'Không có đề xuất nào hợp bộ lọc.'
            : `${formatNumber(proposals.length)} đề xuất, ${formatNumber(settled)} đã xử lý, ${formatNumber(proposals.length - settled)} còn mở.`
        }
        actions={<Button href={backHref}>Về trang đọc</Button>}
      />
      <Part id="bang" title="Đề xuất" flush>
        {shown.length === 0 ? (
          <EmptyState>Đổi bộ lọc ở trang đọc rồi mở lại bảng.</EmptyState>
        ) : (
          <Ledger
            caption="Đề xuất theo thứ tự văn bản"
            rows={[...shown]}
            stack
            group={(one) => sectionName(sections, one.start) ?? ''}
            columns={[
              { head: 'Số', cell: (one) => String(one.no), phone: 'corner' },
              { head: 'Loại', cell: (one) => kindLabels[one.kind] },
              {
                head: 'Nói gì',
                rowHead: true,
                phone: 'first',
                cell: (one) => {
                  const { rest, strong } = proposalWords(one.kind, one.quote, one.data);
                  return [strong, rest].filter(Boolean).join(' ');
                },
              },
              { head: 'Độ chắc', cell: (one) => certaintyLabels[one.judged.level] },
              {
                head: 'Tình trạng',
                cell: (one) => (one.mergedInto === null ? stateLabels[one.state] : `Gộp với ${one.mergedInto}`),
              },
            ]}
          />
        )}
        {proposals.length > MOST && (
          <Note>Bảng có {formatNumber(MOST)} dòng đầu. Lọc theo mục hoặc loại để xem phần còn lại.</Note>
        )}
      </Part>
      {findings.length > 0 && (
        <Part id="khong-khop" title="Chỗ không khớp">
          <RowsList
            label="Chỗ không khớp"
            items={findings.map((one) => ({ what: `“${one.quote}”`, more: one.message }))}
          />
        </Part>
      )}
    </>
  );
}
