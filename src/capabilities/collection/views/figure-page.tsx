import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDateTime, formatPeriod } from '../../../kernel/time/index.ts';
import { Actions, Button, ErrorSummary, Lead, Ledger, Part, Remark, TextArea, TextInput } from '../../../ui/index.ts';
import type { Figure } from '../queries/figures.ts';
import type { Indicator } from '../queries/indicators.ts';
import { figureWithUnit, type Link, messageAt, sourceText, summary } from './words.tsx';

export interface FigurePageProps {
  link: Link;
  figure: Figure;
  indicator: Indicator;
  unit: { id: number; name: string };
  history: Figure[];
  totals: string[];
  uses: { text: string; href?: string }[];
  /** Links of the documents that revisions were read from, by revision's id. */
  sourceHrefs: ReadonlyMap<number, string>;
  revises: boolean;
  values: { raw: string; reason: string };
  problems: readonly Problem[];
}

/** One figure with every revision; whoever may approve corrects it here, with a reason. */
export function FigurePage(props: FigurePageProps) {
  const { link, figure, indicator, unit, history, problems } = props;
  return (
    <>
      <Lead
        title={`${indicator.name}, ${formatPeriod(figure.period)}`}
        facts={
          <>
            <a href={link(`/don-vi/${unit.id}`)}>{unit.name}</a>
            {figure.sample && ', số liệu mẫu'}
          </>
        }
        say={
          figure.current
            ? `${figureWithUnit(figure, indicator)}. ${sourceText(figure.source)}.`
            : 'Đây là số cũ, đã được thay.'
        }
      />
      <Part id="lich-su" title="Các lần ghi" aside={<p>Số cũ không mất: ai đổi, lúc nào, vì sao.</p>} flush>
        <Ledger
          caption="Các lần ghi của số này"
          stack
          rows={history}
          columns={[
            { head: 'Lần', kind: 'num', phone: 'corner', cell: (f) => f.revision },
            {
              head: 'Số',
              rowHead: true,
              cell: (f) => (
                <>
                  <b class="n">{figureWithUnit(f, indicator)}</b>
                  {f.current && <span class="sub">đang dùng</span>}
                  {f.derived && <span class="sub">suy ra: {f.derived}</span>}
                </>
              ),
            },
            { head: 'Nguồn', phone: 'wide', cell: (f) => <Source figure={f} href={props.sourceHrefs.get(f.id)} /> },
            { head: 'Nhập', cell: (f) => whoWhen(f.enteredName, f.enteredAt) },
            { head: 'Duyệt', cell: (f) => whoWhen(f.approvedName, f.approvedAt) },
            { head: 'Vì sao đổi', phone: 'wide', cell: (f) => f.changeReason ?? (f.revision > 1 ? 'không ghi' : '') },
          ]}
        />
      </Part>
      {props.revises && figure.current && (
        <Part id="sua" title="Sửa số đã duyệt">
          <Remark>{movesText(props)}</Remark>
          {props.uses.length > 0 && (
            <ul>
              {props.uses.map((use) => (
                <li>{use.href ? <a href={link(use.href)}>{use.text}</a> : use.text}</li>
              ))}
            </ul>
          )}
          <form class="form" method="post" action={link(`/so-lieu/${figure.id}`)}>
            <ErrorSummary items={summary(problems)} />
            <TextInput
              name="raw"
              label="Số đúng"
              width="m"
              value={props.values.raw}
              hint={indicator.kind === 'ratio' ? 'Tử số/mẫu số, ví dụ 81/85; hoặc –, …, x' : 'Hoặc ký hiệu –, …, x'}
              error={messageAt(problems, 'raw')}
            />
            <TextArea
              name="reason"
              label="Vì sao đổi"
              rows={2}
              value={props.values.reason}
              error={messageAt(problems, 'reason')}
            />
            <Actions>
              <Button kind="main">Ghi số mới</Button>
              <Button kind="plain" href={link(`/don-vi/${unit.id}`)}>
                Thôi
              </Button>
            </Actions>
          </form>
        </Part>
      )}
    </>
  );
}

function Source({ figure, href }: { figure: Figure; href: string | undefined }) {
  const text = sourceText(figure.source);
  const inside = figure.source.kind === 'sentence' ? <span class="said">{text}</span> : text;
  return href ? <a href={href}>{inside}</a> : <span>{inside}</span>;
}

const whoWhen = (who: string | null, at: Date | null) =>
  who === null ? (
    ''
  ) : (
    <>
      {who}
      {at && <span class="sub">{formatDateTime(at)}</span>}
    </>
  );

function movesText({ totals, uses }: FigurePageProps): string {
  const parts = [
    uses.length > 0 && `${uses.length} chỗ dưới đây`,
    uses.length === 0 && totals.length > 0 && `${totals.length} tổng (${totals.join(', ')})`,
  ].filter(Boolean);
  if (parts.length === 0) return 'Số này đã duyệt. Đổi thì số cũ giữ trong lịch sử; ghi vì sao.';
  return `Số này đã duyệt. Đổi sẽ làm đổi ${parts.join(' và ')}; ghi vì sao.`;
}
