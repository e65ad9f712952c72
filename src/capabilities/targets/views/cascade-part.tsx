import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, Checks, EmptyState, ErrorSummary, Ledger, Note, Part, TextInput } from '../../../ui/index.ts';
import { valueText } from '../domain/target-words.ts';
import type { TargetPageData } from '../queries/target-page.ts';
import { type Link, TargetTable } from './target-table.tsx';
import { errorAt, summary } from './words.tsx';

/** What was typed into the form of handing down: units chosen, levels by unit. */
export interface HandDownValues {
  chosen: ReadonlySet<number>;
  levels: ReadonlyMap<number, string>;
  problems: readonly Problem[];
}

export const emptyHandDown: HandDownValues = { chosen: new Set(), levels: new Map(), problems: [] };

/** The parts of a target, whether they cover it, and the form that gives it to units that have none yet. */
export function CascadePart(props: TargetPageData & { link: Link; maySet: boolean; values: HandDownValues }) {
  const { children, cover, link, row, without } = props;
  const open = props.maySet && props.open && without.length > 0;
  if (children.length === 0 && !open) return null;
  return (
    <Part
      id="giao-xuong"
      title={row.state === 'transferred' ? 'Đơn vị nhận tiếp' : 'Giao xuống đơn vị'}
      aside={row.unitWord === '%' ? <p>Tỷ lệ không cộng lại; tổng tính từ tử số và mẫu số.</p> : undefined}
      flush
    >
      {children.length > 0 && (
        <TargetTable
          caption={`Phần của các đơn vị trong ${row.name}`}
          rows={children}
          link={link}
          here={(extra) => link(`/chi-tieu/${row.id}${extra ? `?${extra}` : ''}`)}
          slip={null}
          withUnit
        />
      )}
      {cover && (
        <Checks
          items={[
            {
              status: cover.holds ? 'met' : 'risk',
              word: cover.holds ? 'Đủ' : 'Chưa đủ',
              text: (
                <>
                  <span class="n">{cover.formula}</span>. {cover.text}
                </>
              ),
            },
          ]}
        />
      )}
      {children.length === 0 && !open && <EmptyState>Chưa giao cho đơn vị nào.</EmptyState>}
      {open && <HandDownForm {...props} />}
    </Part>
  );
}

function HandDownForm({ link, row, values, without }: TargetPageData & { link: Link; values: HandDownValues }) {
  return (
    <details open={values.problems.length > 0}>
      <summary>Giao xuống đơn vị trực thuộc</summary>
      <form method="post" action={link(`/chi-tieu/${row.id}/giao`)}>
        <ErrorSummary items={summary(values.problems)} />
        <Ledger
          caption="Đơn vị được giao và mức của từng đơn vị"
          rows={[...without]}
          columns={[
            {
              head: 'Giao',
              kind: 'mid',
              cell: (unit) => (
                <input
                  type="checkbox"
                  name="donVi"
                  value={String(unit.id)}
                  checked={values.chosen.has(unit.id)}
                  aria-label={`Giao cho ${unit.name}`}
                />
              ),
            },
            { head: 'Đơn vị', rowHead: true, cell: (unit) => unit.name },
            {
              head: 'Mức',
              cell: (unit) => (
                <TextInput
                  name={`muc-${unit.id}`}
                  label={<span class="vh">Mức của {unit.name}</span>}
                  figure
                  optional
                  width="s"
                  value={values.levels.get(unit.id) ?? ''}
                  {...(row.unitWord && { unit: row.unitWord })}
                  {...errorAt(values.problems, `muc-${unit.id}`)}
                />
              ),
            },
          ]}
        />
        <Note>
          Để trống mức thì giao đúng mức chung{row.value === null ? '' : ` (${valueText(row)})`}. Số đếm thì nên ghi mức
          của từng đơn vị: trang này cộng lại và nói còn thiếu bao nhiêu.
        </Note>
        <Actions>
          <Button kind="main">Giao xuống đơn vị</Button>
        </Actions>
      </form>
    </details>
  );
}
