import { formatNumber } from '../../../kernel/number/index.ts';
import { formatPeriod } from '../../../kernel/time/index.ts';
import { Button, type Child, Figure, Ledger, Note, Remark, Ruler, SlipOf, Status } from '../../../ui/index.ts';
import type { FindingView } from '../../documents/index.ts';
import { nounOf } from '../domain/target-words.ts';
import type { TargetRow } from '../queries/target-rows.ts';
import type { OpenSlip } from '../queries/target-slip.ts';
import { mustFigure, resultFigure, rulerOf } from './target-figures.ts';

/** Where a link goes inside the authority. */
export type Link = (path: string) => string;

export interface TargetTableProps {
  rows: readonly TargetRow[];
  link: Link;
  /** This page with a slip open: `here('so=t12')`, or without one: `here('')`. */
  here(extra: string): string;
  slip: OpenSlip | null;
  caption: string;
  /** Several units on one page: the unit stands under the name. */
  withUnit?: boolean;
  /** The reader may add a figure that is missing. */
  mayAdd?: boolean;
}

const sum = (key: string) => `dia-chi-${key}`;

/** The ledger of targets: conclusion, what, must, is, ruler, sentence. Every number opens its address. */
export function TargetTable(props: TargetTableProps) {
  const { link, rows, slip } = props;
  const address = (key: string) => `${props.here(`so=${key}`)}#${sum(key)}`;
  return (
    <Ledger
      caption={props.caption}
      stack
      rows={[...rows]}
      rowId={(row) => `ct-${row.id}`}
      open={(row) =>
        slip?.targetId === row.id ? (
          <SlipOf id={sum(slip.key)} data={slip.data} link={link} closeHref={`${props.here('')}#ct-${row.id}`} />
        ) : undefined
      }
      columns={[
        {
          head: 'Kết luận',
          phone: 'first',
          cell: (row) => <Status status={row.verdict.status} label={row.verdict.label} />,
        },
        {
          head: 'Chỉ tiêu',
          rowHead: true,
          cell: (row) => (
            <>
              <a href={link(`/chi-tieu/${row.id}`)}>{row.name}</a>
              <span class="sub">{moreOf(row, props.withUnit ?? false)}</span>
            </>
          ),
        },
        {
          head: 'Phải đạt',
          kind: 'num',
          cell: (row) => <Figure {...mustFigure(row, address(`m${row.id}`), slip?.key === `m${row.id}`)} />,
        },
        {
          head: 'Kết quả',
          kind: 'num',
          cell: (row) => <Figure {...resultFigure(row, address(`t${row.id}`), slip?.key === `t${row.id}`)} big />,
        },
        { head: 'Trên thước', phone: 'wide', cell: (row) => rulerCell(row, props) },
        {
          head: 'Câu gốc',
          phone: 'corner',
          nowrap: true,
          cell: (row) =>
            row.citationPlace ? (
              <a href={link(row.citationPlace.href)}>
                {row.citationPlace.paragraph === null ? 'câu gốc' : `đoạn ${row.citationPlace.paragraph}`}
                <span class="vh"> của {row.name}</span>
              </a>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
}

function rulerCell(row: TargetRow, props: TargetTableProps): Child {
  const ruler = rulerOf(row);
  if (ruler) return <Ruler {...ruler} />;
  const wanting = row.result === null || row.result.figure?.missing != null;
  if (!props.mayAdd || !wanting || row.indicatorId === null || row.state !== 'active') return '';
  return (
    <Button
      href={props.link(`/chi-so/${row.indicatorId}?don-vi=${row.measuredUnitId}`)}
      small
      about={`cho ${row.name}`}
    >
      Bổ sung số
    </Button>
  );
}

/** Under the name: unit, scope, how complete, and in people what is short. */
export function moreOf(row: TargetRow, withUnit: boolean): string {
  return [
    withUnit ? row.unitName : '',
    row.scope ?? '',
    row.yearly ? `Xét từng năm của ${formatPeriod(row.period)}` : withUnit ? capitalized(formatPeriod(row.period)) : '',
    shortOf(row),
    coverageText(row),
    row.state === 'transferred' ? 'Đã chuyển cho đơn vị khác' : '',
    row.state === 'closed' ? `Đã đóng: ${row.closedReason ?? ''}` : '',
    row.verdict.status === 'unmeasurable' || row.verdict.status === 'nofigure' ? row.verdict.rule : '',
  ]
    .map((text) => text.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .map((text) => `${text}.`)
    .join(' ');
}

/** “Thiếu 10 trẻ nữa là đạt”: a rate said in people or things. */
export function shortOf(row: TargetRow): string {
  const missing = row.verdict.missingCount;
  if (missing === null) return '';
  const word = row.indicator && row.indicator.unitWord !== '%' ? row.indicator.unitWord : nounOf(row.name);
  return `Thiếu ${formatNumber(missing)}${word ? ` ${word}` : ''} nữa là đạt`;
}

export function coverageText(row: TargetRow): string {
  const { coverage } = row;
  if (!coverage) return '';
  if (coverage.asked === null) return `Số liệu của ${formatNumber(coverage.reported)} đơn vị`;
  return `Số liệu phủ ${formatNumber(coverage.reported)}/${formatNumber(coverage.asked)} đơn vị`;
}

/** What the signs in the table mean. */
export function SignsNote() {
  return (
    <Note>
      Vạch đứng là chỉ tiêu, chấm là kết quả, đoạn xanh là vùng đạt; mũi tên là “trên”. Ký hiệu: <b>…</b> có phát sinh
      nhưng chưa có số; <b>–</b> không phát sinh; <b>sb</b> sơ bộ, mới có một phần đơn vị; <b>suy ra</b> là số hệ thống
      tính từ số khác trong cùng câu.
    </Note>
  );
}

/** What was noticed beside the targets: open findings of their sentences, and notes that a person left. */
export function TargetRemarks({
  findings,
  link,
  rows,
}: {
  findings: readonly FindingView[];
  link: Link;
  rows: readonly TargetRow[];
}) {
  const notes = rows.filter((row) => row.note);
  return (
    <>
      {findings.slice(0, 4).map((finding) => (
        <Remark tone={finding.state === 'open' ? 'ask' : 'calm'}>
          {finding.message}{' '}
          <a
            href={link(
              `/van-ban/${finding.documentId}/doc?ban=${finding.versionId}&tu=${finding.start}&den=${finding.end}#doan`,
            )}
          >
            Xem câu này
          </a>
        </Remark>
      ))}
      {notes.slice(0, 4).map((row) => (
        <Remark tone="calm">
          {row.note} <a href={`#ct-${row.id}`}>{row.name}</a>
        </Remark>
      ))}
    </>
  );
}

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
