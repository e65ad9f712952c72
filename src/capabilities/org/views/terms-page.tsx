import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  DateInput,
  EmptyState,
  ErrorSummary,
  Lead,
  Pair,
  Part,
  RowsList,
  Select,
  type SelectOption,
  TextInput,
} from '../../../ui/index.ts';
import type { Typed } from './event-form.tsx';
import { type Link, messageAt, summary } from './words.tsx';

const KINDS = { term: 'Nhiệm kỳ', school_year: 'Năm học', year: 'Năm' } as const;

export interface TermsPageProps {
  link: Link;
  asOf: IsoDate;
  terms: {
    id: number;
    name: string;
    kind: keyof typeof KINDS;
    validFrom: string;
    validTo: string;
    unitId: number | null;
    unitName: string | null;
  }[];
  /** null: this reader may not add one. */
  units: SelectOption[] | null;
  typed: Typed;
  problems: readonly Problem[];
}

/** The terms of office, school years and years that the authority counts in. */
export function TermsPage({ link, asOf, terms, units, typed, problems }: TermsPageProps) {
  const now = terms.find((t) => t.kind === 'term' && t.unitId === null && t.validFrom <= asOf && t.validTo >= asOf);
  return (
    <>
      <Lead
        title="Nhiệm kỳ"
        say={
          now
            ? `Ngày ${formatDate(asOf)} ở trong nhiệm kỳ ${now.name}.`
            : `Ngày ${formatDate(asOf)} chưa ghi nhiệm kỳ nào.`
        }
      />
      <Part id="danh-sach" title="Đã ghi">
        {terms.length === 0 ? (
          <EmptyState>Chưa ghi nhiệm kỳ, năm học hay năm nào.</EmptyState>
        ) : (
          <RowsList
            items={terms.map((t) => ({
              what: `${KINDS[t.kind]} ${t.name}`,
              more: t.unitId === null ? 'Cả cơ quan' : <a href={link(`/don-vi/${t.unitId}`)}>{t.unitName}</a>,
              end: `${formatDate(t.validFrom)} đến ${formatDate(t.validTo)}`,
            }))}
          />
        )}
      </Part>
      {units && (
        <Part id="them" title="Thêm">
          <form class="form" method="post" action={link('/don-vi/nhiem-ky')}>
            <ErrorSummary items={summary(problems)} />
            <Pair>
              <Select
                name="kind"
                label="Là"
                options={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
                value={typed('kind')}
              />
              <TextInput
                name="name"
                label="Tên"
                value={typed('name')}
                hint="2020–2025"
                maxlength={60}
                error={messageAt(problems, 'name')}
              />
            </Pair>
            <Pair>
              <DateInput name="from" label="Từ ngày" value={typed('from')} error={messageAt(problems, 'from')} />
              <DateInput name="to" label="Ngày cuối" value={typed('to')} error={messageAt(problems, 'to')} />
            </Pair>
            <Select
              name="unitId"
              label="Riêng của"
              optional
              prompt="Cả cơ quan"
              options={units}
              value={typed('unitId')}
              hint="Chi bộ có nhiệm kỳ ngắn hơn đảng bộ thì ghi riêng."
            />
            <Actions>
              <Button kind="main">Thêm nhiệm kỳ</Button>
            </Actions>
          </form>
        </Part>
      )}
    </>
  );
}
