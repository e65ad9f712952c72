import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { Button, EmptyState, Lead, Part, RowsList } from '../../../ui/index.ts';
import { kindLabels } from '../domain/proposal-words.ts';
import type { BatchView } from '../queries/batch-view.ts';
import { proposalId } from './reading-words.tsx';
import type { Link } from './words.tsx';

const UNDO = 'hoan-tac-lan';

/** What came of a batch: records with their links, what was left and why, and the way back for all of it. */
export function BatchPage(props: { link: Link; documentId: number; batch: BatchView; maySettle: boolean }) {
  const { batch, documentId, link } = props;
  const reading = (no?: number) => {
    const at = no === undefined ? '' : `&de-xuat=${no}#${proposalId(no)}`;
    return link(`/van-ban/${documentId}/doc?ban=${batch.versionId}${at}`);
  };
  return (
    <>
      <Lead
        title={batch.kind === 'merge' ? 'Gộp chỗ nói trùng' : 'Nhận nhiều đề xuất'}
        say={sentence(batch)}
        facts={`${batch.madeBy}, ${formatDateTime(batch.madeAt)}`}
        actions={
          <>
            <Button kind="main" href={reading()}>
              Đọc tiếp
            </Button>
            {props.maySettle && batch.settled.length > 0 && (
              <Button form={UNDO}>Hoàn tác cả {formatNumber(batch.settled.length)} mục</Button>
            )}
          </>
        }
      />
      <form
        id={UNDO}
        method="post"
        action={link(`/van-ban/${documentId}/doc/nhieu/${batch.id}/hoan-tac`)}
        data-busy="Đang hoàn tác, xin đợi đến khi trang mở lại."
      />
      {batch.left.length > 0 && (
        <Part id="de-lai" title="Để lại" near>
          <RowsList
            label="Đề xuất để lại"
            items={batch.left.map(({ message, no }) => ({
              what: `Đề xuất ${no}`,
              href: reading(no),
              more: message,
            }))}
          />
        </Part>
      )}
      <Part id="da-ghi" title={batch.kind === 'merge' ? 'Đã gộp' : 'Đã nhận'}>
        {batch.settled.length === 0 ? (
          <EmptyState>Không còn mục nào của lần này: đã hoàn tác.</EmptyState>
        ) : (
          <RowsList
            label="Đã ghi"
            items={batch.settled.map((one) => ({
              what: `${one.no}. ${one.quote}`,
              href: one.href === null ? reading(one.no) : link(one.href),
              more:
                one.mergedInto === null
                  ? kindLabels[one.kind]
                  : `${kindLabels[one.kind]}, nói lại câu ${one.mergedInto}`,
            }))}
          />
        )}
      </Part>
    </>
  );
}

function sentence(batch: BatchView): string {
  const left = batch.left.length;
  const verb = batch.kind === 'merge' ? 'gộp' : 'nhận';
  if (batch.settled.length === 0 && batch.undoneAt)
    return `Lần ${verb} này đã được hoàn tác lúc ${formatDateTime(batch.undoneAt)}.`;
  const stayed = left > 0 ? `; ${formatNumber(left)} đề xuất để lại, lý do ở dưới` : '';
  return `Đã ${verb} ${formatNumber(batch.settled.length)} mục trong một lần${stayed}.`;
}
