import { formatDate, formatDateTime, formatPeriod } from '../../../kernel/time/index.ts';
import {
  Button,
  Checks,
  Column,
  DefinitionList,
  EmptyState,
  Lead,
  LineChart,
  Note,
  Part,
  Said,
  Timeline,
} from '../../../ui/index.ts';
import { mustSentence, mustText } from '../domain/target-words.ts';
import { aimOf } from '../domain/verdict.ts';
import type { TargetPageData } from '../queries/target-page.ts';
import type { OpenSlip } from '../queries/target-slip.ts';
import { CascadePart, type HandDownValues } from './cascade-part.tsx';
import { commandWords } from './command-words.ts';
import { ReplacedRemarks } from './resting-page.tsx';
import { SaidAgain } from './said-again.tsx';
import { type Link, SignsNote, TargetRemarks, TargetTable } from './target-table.tsx';
import { TaskTable } from './task-table.tsx';

export interface TargetPageProps extends TargetPageData {
  link: Link;
  slip: OpenSlip | null;
  maySet: boolean;
  mayAdd: boolean;
  handDown: HandDownValues;
}

/** One target: conclusion with its rule, definition, series, what follows from its numbers, parts, log. */
export function TargetPage(props: TargetPageProps) {
  const { link, row } = props;
  const path = `/chi-tieu/${row.id}`;
  return (
    <>
      <Lead
        title={row.name}
        say={sentenceOf(props)}
        facts={
          <>
            <a href={link(`/don-vi/${row.unitId}`)}>{row.unitName}</a>, {formatPeriod(row.period)}
          </>
        }
        actions={props.maySet && props.open && <Steps link={link} path={path} heirs={props.heirs.length} />}
      />
      <Part
        id="ket-qua"
        title="Kết luận"
        aside={
          <>
            <ReplacedRemarks link={link} replaced={props.replaced} />
            <TargetRemarks findings={props.remarks} rows={[row]} link={link} />
          </>
        }
        flush
      >
        <TargetTable
          caption={`Kết luận về ${row.name}`}
          rows={[row]}
          link={link}
          here={(extra) => link(extra ? `${path}?${extra}` : path)}
          slip={props.slip}
          mayAdd={props.mayAdd}
        />
        <Note>
          Quy tắc đã dùng: {row.verdict.rule} {ruleWords(props)}
        </Note>
        <SignsNote />
      </Part>
      <Definition {...props} />
      {(props.points.length > 0 || props.derivations.length > 0) && <Series {...props} />}
      <CascadePart {...props} values={props.handDown} />
      {props.tasks.length > 0 && (
        <Part id="nhiem-vu" title="Nhiệm vụ phục vụ chỉ tiêu" flush>
          <TaskTable caption="Nhiệm vụ phục vụ chỉ tiêu" rows={props.tasks} link={link} />
        </Part>
      )}
      <Part id="da-sua" title="Đã ghi gì" aside={<p>Mỗi lần đặt, sửa, giao, đóng đều ghi lại.</p>}>
        {props.history.length === 0 ? (
          <EmptyState>Chưa có lần ghi nào trong nhật ký.</EmptyState>
        ) : (
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
        )}
      </Part>
    </>
  );
}

function Steps({ heirs, link, path }: { heirs: number; link: Link; path: string }) {
  return (
    <>
      <Button href={link(`${path}/sua`)}>Sửa chỉ tiêu</Button>
      <Button href={link(`${path}/chuyen`)}>
        {heirs > 0 ? 'Chuyển cho đơn vị kế tiếp' : 'Chuyển cho đơn vị khác'}
      </Button>
      <Button kind="plain" href={link(`${path}/dong`)}>
        Đóng chỉ tiêu
      </Button>
      <Button kind="plain" href={link(`${path}/huy`)}>
        Hủy chỉ tiêu
      </Button>
    </>
  );
}

/** “Phải đạt từ 205 trường; kết quả 222: Vượt 17.” */
function sentenceOf({ row }: TargetPageProps): string {
  if (row.state === 'cancelled') return `Đã hủy: ${row.closedReason ?? ''}`;
  const closed =
    row.state === 'transferred'
      ? ` Chuyển ngày ${row.closedOn ? formatDate(row.closedOn) : ''}: ${row.closedReason ?? ''}`
      : row.state === 'closed'
        ? ` Đóng ngày ${row.closedOn ? formatDate(row.closedOn) : ''}: ${row.closedReason ?? ''}`
        : '';
  const result = row.said.text ?? row.said.missingWords;
  const must = mustSentence(row);
  return result === null
    ? `${must}. ${row.verdict.label}: ${row.verdict.rule}${closed}`
    : `${must}, kết quả ${result}: ${row.verdict.label.charAt(0).toLocaleLowerCase('vi')}${row.verdict.label.slice(1)}.${closed}`;
}

function ruleWords({ row }: TargetPageProps): string {
  const words = [
    row.fromRollup ? 'Kết quả là tổng của các đơn vị cấp dưới.' : '',
    row.coverage?.provisional ? 'Chưa đủ đơn vị nên mới là số sơ bộ, chưa kết luận.' : '',
    row.result && row.result.period.end < row.period.end
      ? `Số mới nhất của kỳ ${formatPeriod(row.result.period)}.`
      : '',
    row.unitWord === '%' ? 'Chênh lệch giữa hai tỷ lệ tính bằng điểm %.' : '',
  ];
  return words.filter(Boolean).join(' ');
}

/** The period, and how the text words it when it does so differently. */
function periodText({ dueNote, period }: TargetPageProps['row']): string {
  const said = formatPeriod(period);
  const same = dueNote && said.toLocaleLowerCase('vi').endsWith(dueNote.trim().toLocaleLowerCase('vi'));
  return dueNote && !same ? `${said} (văn bản ghi: ${dueNote})` : said;
}

function Definition({ assignerName, link, measuredName, mentions, parent, row, successor }: TargetPageProps) {
  const place = row.citationPlace;
  return (
    <Part id="dinh-nghia" title="Chỉ tiêu">
      <DefinitionList
        items={[
          { name: 'Phải đạt', value: `${mustText(row)}${row.yearly ? ', trong từng năm' : ''}` },
          { name: 'Kỳ', value: periodText(row) },
          { name: 'Tính trên', value: row.scope ?? 'chưa nêu' },
          {
            name: 'Đo bằng',
            value: row.indicator ? (
              <a href={link(`/chi-so/${row.indicator.id}`)}>{row.indicator.name}</a>
            ) : (
              'chưa gắn chỉ số, nên chưa tự kết luận được'
            ),
          },
          ...(measuredName ? [{ name: 'Số liệu của', value: measuredName }] : []),
          ...(row.baseline
            ? [
                {
                  name: 'Xuất phát',
                  value: `${mustText({ ...row, comparator: '=', value: row.baseline.value, valueTo: null })} (${formatPeriod(row.baseline.period)})${row.baseline.derived ? `, suy ra: ${row.baseline.derived}` : ''}`,
                },
              ]
            : []),
          ...(assignerName || row.assigner
            ? [{ name: 'Nơi giao', value: [assignerName, row.assigner].filter(Boolean).join('. ') }]
            : []),
          ...(parent
            ? [
                {
                  name: parent.state === 'transferred' ? 'Nhận chuyển từ' : 'Giao từ',
                  value: (
                    <a href={link(`/chi-tieu/${parent.id}`)}>
                      {parent.unitName}: {mustText(parent)}
                    </a>
                  ),
                },
              ]
            : []),
          ...(successor
            ? [{ name: 'Đã chuyển sang', value: <a href={link(`/chi-tieu/${successor.id}`)}>{successor.name}</a> }]
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
              'Đặt thẳng trên hệ thống, không trích văn bản.'
            ),
          },
          ...(row.note ? [{ name: 'Ghi chú', value: row.note }] : []),
        ]}
      />
    </Part>
  );
}

/** Arithmetic fits or not; a result reaches its level or not yet. */
function checkWord({ compares, holds }: TargetPageProps['derivations'][number]): string {
  if (compares) return holds ? 'Đạt mức' : 'Chưa đạt mức';
  return holds ? 'Khớp' : 'Không khớp';
}

function Series({ derivations, points, row }: TargetPageProps) {
  const aim = aimOf({ ...row, baseline: row.baseline?.value ?? null, direction: row.indicator?.direction ?? 'higher' });
  return (
    <Part id="dien-bien" title="Diễn biến" cols="half">
      <Column id="chuoi" title="Qua các kỳ">
        {points.length === 0 ? (
          <EmptyState>Chưa có số nào của chỉ số này.</EmptyState>
        ) : (
          <LineChart
            title={row.indicator?.name ?? row.name}
            unit={row.indicator?.kind === 'ratio' ? '%' : row.indicator?.unitWord}
            decimals={row.indicator?.kind === 'ratio' ? Math.max(1, row.indicator.decimals) : undefined}
            points={points.map((point) => ({
              period: formatPeriod(point.period).replace(/^(năm học|năm|nhiệm kỳ) /, ''),
              value: point.value,
              state: point.derived ? ('derived' as const) : point.approved ? undefined : ('provisional' as const),
              ...(point.breakBefore && { breakBefore: 'đổi cơ cấu' }),
            }))}
            {...(aim && { target: { value: aim.value, words: `phải đạt ${mustText(row)}` } })}
          />
        )}
      </Column>
      <Column id="suy-ra" title="Suy ra và kiểm tra">
        {derivations.length === 0 ? (
          <EmptyState>Không có phép tính nào để kiểm tra.</EmptyState>
        ) : (
          <Checks
            items={derivations.map((each) => ({
              status: each.holds ? 'met' : 'risk',
              word: checkWord(each),
              text: (
                <>
                  <span class="n">{each.formula}</span>. {each.text}
                </>
              ),
            }))}
          />
        )}
      </Column>
    </Part>
  );
}
