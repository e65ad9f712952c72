import { formatDate } from '../../../kernel/time/index.ts';
import { Ledger, Status } from '../../../ui/index.ts';
import { deadlineOptions } from '../domain/task-form.ts';
import type { TaskRow } from '../queries/task-list.ts';
import type { Link } from './target-table.tsx';

/** “21/05/2020”, “thường xuyên”, or what the document says of it. */
export function deadlineText(task: Pick<TaskRow, 'deadline' | 'deadlineKind' | 'deadlineNote'>): string {
  if (task.deadline) return formatDate(task.deadline);
  if (task.deadlineKind === 'none') return task.deadlineNote ?? 'chưa nêu';
  return deadlineOptions.find((option) => option.value === task.deadlineKind)?.label ?? '';
}

/** The ledger of tasks: where it stands, what, who leads, what comes of it, by when. */
export function TaskTable({ caption, link, rows }: { caption: string; link: Link; rows: readonly TaskRow[] }) {
  return (
    <Ledger
      caption={caption}
      stack
      rows={[...rows]}
      rowId={(row) => `nv-${row.id}`}
      columns={[
        {
          head: 'Tình trạng',
          phone: 'first',
          cell: (row) => <Status of="task" status={row.status} label={standingWord(row)} />,
        },
        {
          head: 'Nhiệm vụ',
          rowHead: true,
          cell: (row) => (
            <>
              <a href={link(`/nhiem-vu/${row.id}`)}>
                {row.no ? `${row.no}. ` : ''}
                {row.title}
              </a>
              <span class="sub">{moreOf(row)}</span>
            </>
          ),
        },
        {
          head: 'Chủ trì',
          cell: (row) => (
            <>
              {row.leadName}
              {row.leadPerson && <span class="sub">{row.leadPerson}</span>}
            </>
          ),
        },
        { head: 'Sản phẩm', cell: (row) => row.product ?? <span class="sign">chưa nêu</span> },
        { head: 'Hạn', kind: 'num', cell: (row) => deadlineText(row) },
      ]}
    />
  );
}

/** A regular task that is under way says so. */
export const standingWord = (row: Pick<TaskRow, 'status' | 'label' | 'deadlineKind'>): string =>
  row.status === 'ontrack' && row.deadlineKind === 'regular' ? 'Thường xuyên' : row.label;

function moreOf(row: TaskRow): string {
  return [
    row.origin === 'added' ? 'Bổ sung' : '',
    row.coNames.length > 4
      ? `Phối hợp ${row.coNames.length} đơn vị`
      : row.coNames.length > 0
        ? `Phối hợp ${row.coNames.join(', ')}`
        : '',
    row.deadline ? (row.deadlineNote ?? '') : '',
  ]
    .filter(Boolean)
    .join('. ');
}
