import { formatDate, formatDateTime } from '../../../kernel/time/index.ts';
import {
  Button,
  Column,
  DefinitionList,
  EmptyState,
  Lead,
  Part,
  Remark,
  RowsList,
  Said,
  Status,
  Timeline,
} from '../../../ui/index.ts';
import { clarity } from '../domain/task.ts';
import type { TaskPageData } from '../queries/task-page.ts';
import { commandWords } from './command-words.ts';
import { ReplacedRemarks } from './resting-page.tsx';
import { SaidAgain } from './said-again.tsx';
import type { Link } from './target-table.tsx';
import { EvidenceForm, ExtendForm, ProgressForm, type TaskForms } from './task-forms.tsx';
import { deadlineText, standingWord } from './task-table.tsx';

export interface TaskPageProps extends TaskPageData {
  link: Link;
  mayAssign: boolean;
  mayReport: boolean;
  forms: TaskForms;
}

const stateWords: Record<string, string> = {
  new: 'chưa bắt đầu',
  doing: 'bắt đầu làm',
  done: 'báo hoàn thành',
  paused: 'tạm dừng',
  cancelled: 'hủy',
};

/** One task: where it stands, the six clears and what is missing, what happened, what shows it. */
export function TaskPage(props: TaskPageProps) {
  const { link, row } = props;
  const { clear, missing } = clarity(row);
  const path = `/nhiem-vu/${row.id}`;
  const live = row.state !== 'cancelled';
  return (
    <>
      <Lead
        title={`${row.no ? `${row.no}. ` : ''}${row.title}`}
        say={sentenceOf(props)}
        tally={
          <p>
            <Status of="task" status={row.status} label={standingWord(row)} />
          </p>
        }
        actions={
          props.mayAssign &&
          live && (
            <>
              <Button href={link(`${path}/sua`)}>Sửa nhiệm vụ</Button>
              {row.state !== 'done' && (
                <Button kind="plain" href={link(`${path}/huy`)}>
                  Hủy nhiệm vụ
                </Button>
              )}
            </>
          )
        }
      />
      <Part
        id="sau-ro"
        title={`Sáu rõ: đã rõ ${clear}`}
        aside={
          <>
            {missing.length > 0 && (
              <Remark>
                Chưa {missing.map((words) => words.split(':')[0]).join(', chưa ')}.{' '}
                {props.mayAssign && live && <a href={link(`${path}/sua`)}>Ghi thêm</a>}
              </Remark>
            )}
            <ReplacedRemarks link={link} replaced={props.replaced} />
            {props.findings
              .filter((finding) => finding.state !== 'rejected' && finding.severity !== 'note')
              .slice(0, 3)
              .map((finding) => (
                <Remark tone="calm">{finding.message}</Remark>
              ))}
          </>
        }
      >
        <DefinitionList items={clears(props)} />
      </Part>
      <Part id="tien-do" title="Tiến độ" cols="half">
        <Column id="nhat-ky" title="Đã báo">
          {props.notes.length === 0 ? (
            <EmptyState>Chưa có lần báo nào.</EmptyState>
          ) : (
            <Timeline
              items={props.notes.map((note, index) => ({
                when: formatDateTime(note.at),
                datetime: note.at.toISOString(),
                what: `${note.byName}${note.state ? `, ${stateWords[note.state] ?? note.state}` : ''}: ${note.text}`,
                now: index === 0,
              }))}
            />
          )}
        </Column>
        <Column id="bao" title="Báo tiến độ">
          {props.mayReport && live ? (
            <ProgressForm {...props} />
          ) : (
            <EmptyState>
              {live ? `Đơn vị chủ trì (${row.leadName}) báo tiến độ.` : 'Nhiệm vụ đã hủy nên không báo nữa.'}
            </EmptyState>
          )}
        </Column>
      </Part>
      <Part id="minh-chung" title="Minh chứng" aside={<p>Văn bản trong sổ cho thấy việc đã làm.</p>} cols="half">
        <Column id="da-gan" title="Đã gắn">
          {props.evidence.length === 0 ? (
            <EmptyState>Chưa có minh chứng.</EmptyState>
          ) : (
            <RowsList
              items={props.evidence.map((each) => ({
                what: each.title,
                href: link(`/van-ban/${each.documentId}`),
                more: each.note,
                end: props.mayReport && (
                  <form method="post" action={link(`${path}/go`)}>
                    <input type="hidden" name="documentId" value={String(each.documentId)} />
                    <Button small about={each.title}>
                      Gỡ
                    </Button>
                  </form>
                ),
              }))}
            />
          )}
        </Column>
        <Column id="gan" title="Gắn thêm">
          {props.mayReport && live ? (
            <EvidenceForm {...props} />
          ) : (
            <EmptyState>Đơn vị chủ trì gắn minh chứng.</EmptyState>
          )}
        </Column>
      </Part>
      {props.mayAssign && live && row.state !== 'done' && (
        <Part
          id="gia-han"
          title="Gia hạn"
          aside={<p>Chỉ người được giao việc gia hạn; hạn cũ vẫn nằm trong nhật ký.</p>}
        >
          <ExtendForm {...props} />
        </Part>
      )}
      <Part id="da-sua" title="Đã ghi gì">
        <Timeline
          items={props.history.map((entry) => ({
            when: formatDateTime(entry.at),
            datetime: entry.at.toISOString(),
            what: `${entry.by}: ${commandWords[entry.command] ?? 'Ghi'}`,
            more: [
              ...entry.changes.map((c) => `${c.name}: ${c.from} → ${c.to}`),
              ...(entry.note ? [entry.note] : []),
            ].join('. '),
          }))}
        />
      </Part>
    </>
  );
}

function sentenceOf({ register, row }: TaskPageProps): string {
  const first = `${row.leadName} chủ trì${row.leadPerson ? `, ${row.leadPerson} chịu trách nhiệm` : ''}. `;
  const when = row.deadline ? `Hạn ${formatDate(row.deadline)}. ` : '';
  const count = register ? `Sổ “${row.register}”: ${register} đã xong.` : '';
  return `${first}${when}${count}`.trim();
}

function clears({ link, mentions, place, row, target }: TaskPageProps) {
  const none = <span class="sign">chưa nêu</span>;
  return [
    { name: 'Rõ người', value: row.leadPerson ?? none },
    {
      name: 'Đơn vị',
      value: (
        <>
          <a href={link(`/don-vi/${row.leadUnitId}`)}>{row.leadName}</a> chủ trì
          {row.coNames.length > 0 && `; phối hợp: ${row.coNames.join(', ')}`}
        </>
      ),
    },
    { name: 'Rõ việc', value: row.work ?? row.title },
    {
      name: 'Rõ thời gian',
      value: `${deadlineText(row)}${row.deadline && row.deadlineNote ? ` (${row.deadlineNote})` : ''}`,
    },
    { name: 'Rõ trách nhiệm', value: row.responsibility ?? none },
    { name: 'Rõ sản phẩm', value: row.product ?? none },
    { name: 'Rõ thẩm quyền', value: row.decidedBy ?? none },
    { name: 'Nguồn giao', value: row.origin === 'added' ? 'Bổ sung trong quá trình làm' : 'Được giao từ đầu' },
    ...(target
      ? [{ name: 'Phục vụ chỉ tiêu', value: <a href={link(`/chi-tieu/${target.id}`)}>{target.name}</a> }]
      : []),
    {
      name: 'Câu gốc',
      value: row.citation ? (
        <>
          <Said>“{row.citation.quote}”</Said>
          {place && (
            <p>
              {place.documentTitle}
              {place.paragraph !== null && `, đoạn ${place.paragraph}`}.{' '}
              <a href={link(place.href)}>Mở câu này trong văn bản</a>
            </p>
          )}
          <SaidAgain link={link} mentions={mentions} />
        </>
      ) : (
        'Giao thẳng trên hệ thống, không trích văn bản.'
      ),
    },
  ];
}
