import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { Button, EmptyState, Lead, Ledger, Part, Remark, RowsList } from '../../../ui/index.ts';
import type { FormLine } from '../domain/sheet.ts';
import type { Form, FormSummary } from '../queries/forms.ts';
import { FiguresTabs, kindWords, type Link, sampleMark } from './words.tsx';

/** The forms of the authority. */
export function FormsPage({ link, forms, designs }: { link: Link; forms: FormSummary[]; designs: boolean }) {
  return (
    <>
      <Lead
        title="Biểu mẫu"
        say={forms.length === 0 ? 'Chưa có biểu mẫu nào.' : `${formatNumber(forms.length)} biểu mẫu.`}
        actions={
          designs && (
            <Button kind="main" href={link('/bieu-mau/moi')}>
              Soạn biểu mẫu
            </Button>
          )
        }
      >
        <FiguresTabs link={link} current="forms" />
      </Lead>
      <Part id="cac-bieu" title="Các biểu" flush>
        {forms.length === 0 ? (
          <EmptyState>Biểu mẫu xếp các chỉ số thành dòng để hỏi nhiều đơn vị cùng một cách.</EmptyState>
        ) : (
          <Ledger
            caption="Biểu mẫu"
            stack
            rows={forms}
            columns={[
              { head: 'Mã', nowrap: true, phone: 'corner', cell: (form) => form.code },
              {
                head: 'Biểu',
                rowHead: true,
                cell: (form) => (
                  <>
                    <a href={link(`/bieu-mau/${form.id}`)}>{form.name}</a>
                    {sampleMark(form)}
                    {form.note && <span class="sub">{form.note}</span>}
                  </>
                ),
              },
              { head: 'Số dòng', kind: 'num', cell: (form) => formatNumber(form.lines) },
            ]}
          />
        )}
      </Part>
    </>
  );
}

/** One form: its lines, its rules, the rounds that used it. */
export function FormPage(props: {
  link: Link;
  form: Form;
  rounds: { id: number; name: string; dueOn: string }[];
  designs: boolean;
}) {
  const { link, form, rounds, designs } = props;
  const used = rounds.length > 0;
  const label = (id: number) => form.lines.find((line) => line.indicatorId === id)?.label ?? '';
  return (
    <>
      <Lead
        title={form.name}
        facts={`Mã ${form.code}${form.note ? `. ${form.note}` : ''}`}
        say={`${formatNumber(form.lines.length)} dòng, ${formatNumber(form.rules.length)} quy tắc kiểm tra.`}
        actions={
          designs && (
            <>
              <Button kind="main" href={link(`/ky-bao-cao/moi?bieu=${form.id}`)}>
                Mở kỳ báo cáo
              </Button>
              {!used && <Button href={link(`/bieu-mau/${form.id}/sua`)}>Sửa biểu</Button>}
            </>
          )
        }
      />
      <Part
        id="dong"
        title="Các dòng"
        flush
        aside={designs && used && <Remark tone="calm">Biểu đã dùng nên giữ nguyên. Muốn khác, soạn biểu mới.</Remark>}
      >
        <Ledger<FormLine>
          caption="Các dòng của biểu"
          stack
          rows={form.lines}
          group={groupsOf(form.lines)}
          columns={[
            { head: 'Dòng', kind: 'num', phone: 'corner', cell: (line) => line.no },
            {
              head: 'Chỉ số',
              rowHead: true,
              cell: (line) => (
                <>
                  <a href={link(`/chi-so/${line.indicatorId}`)}>{line.label}</a>
                  {!line.required && <span class="sub">không bắt buộc</span>}
                </>
              ),
            },
            { head: 'Mã', nowrap: true, cell: (line) => line.code },
            { head: 'Loại', cell: (line) => kindWords[line.kind] },
            { head: 'Đơn vị tính', cell: (line) => (line.kind === 'ratio' ? '%' : line.unitWord || '–') },
          ]}
        />
      </Part>
      {form.rules.length > 0 && (
        <Part id="quy-tac" title="Quy tắc kiểm tra">
          <RowsList
            items={form.rules.map((rule) => ({
              what:
                rule.kind === 'sum'
                  ? `${rule.partIndicatorIds.map(label).join(' + ')} = ${label(rule.wholeIndicatorId)}`
                  : `${rule.partIndicatorIds.map(label).join(', ')} không lớn hơn ${label(rule.wholeIndicatorId)}`,
            }))}
          />
        </Part>
      )}
      <Part id="ky" title="Đã dùng trong">
        {used ? (
          <RowsList
            items={rounds.map((round) => ({
              what: round.name,
              href: link(`/ky-bao-cao/${round.id}`),
              end: `hạn gửi ${formatDate(round.dueOn)}`,
            }))}
          />
        ) : (
          <EmptyState>Chưa kỳ nào dùng biểu này, còn sửa được.</EmptyState>
        )}
      </Part>
    </>
  );
}

/** A heading stands for its own line and for those after it. */
function groupsOf(lines: readonly FormLine[]): (line: FormLine) => string {
  const groups = new Map<number, string>();
  let group = '';
  for (const line of lines) {
    group = line.groupName ?? group;
    groups.set(line.no, group);
  }
  return (line) => groups.get(line.no) || 'Các chỉ số';
}
