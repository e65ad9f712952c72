import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  DateInput,
  ErrorSummary,
  Lead,
  Pair,
  Part,
  Select,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import { inForce } from '../domain/days.ts';
import { nameOn, type UnitFacts } from '../domain/unit-facts.ts';
import { kindOptions } from './event-fields.tsx';
import type { Typed } from './event-form.tsx';
import { messageAt, summary } from './words.tsx';

export interface CorrectPageProps {
  unit: UnitFacts;
  note: string;
  asOf: IsoDate;
  /** null: nothing typed yet, the fields show what is recorded. */
  typed: Typed | null;
  problems: readonly Problem[];
  action: string;
  back: string;
}

/** Mends what was written wrongly, without an event. */
export function CorrectPage({ unit, note, asOf, typed, problems, action, back }: CorrectPageProps) {
  const name = unit.names.find((n) => inForce(n, asOf)) ?? unit.names.at(-1);
  const recorded: Record<string, string> = {
    name: nameOn(unit, asOf),
    shortName: name?.shortName ?? '',
    kind: unit.kind,
    code: unit.codes.find((c) => inForce(c, asOf))?.code ?? '',
    validFrom: unit.validFrom ? formatDate(unit.validFrom) : '',
    note,
  };
  const value = typed ?? ((field: string) => recorded[field] ?? '');
  return (
    <>
      <Lead
        title={`Sửa lỗi ghi của ${recorded.name}`}
        say="Chỉ để chữa chỗ ghi sai. Nếu đơn vị thật sự đổi tên hay đổi cấp trên, dùng Đổi tên hoặc Chuyển để giữ lịch sử."
      />
      <Part id="sua" title="Sửa">
        <form class="form" method="post" action={action}>
          <ErrorSummary items={summary(problems)} />
          <Pair>
            <TextInput
              name="name"
              label="Tên đầy đủ"
              value={value('name')}
              maxlength={300}
              error={messageAt(problems, 'name')}
            />
            <TextInput name="shortName" label="Tên ngắn" value={value('shortName')} optional maxlength={120} />
          </Pair>
          <Pair>
            <Select
              name="kind"
              label="Loại"
              options={kindOptions(unit.hierarchy)}
              value={value('kind')}
              error={messageAt(problems, 'kind')}
            />
            <TextInput
              name="code"
              label="Mã"
              value={value('code')}
              optional
              maxlength={40}
              error={messageAt(problems, 'code')}
            />
          </Pair>
          <DateInput
            name="validFrom"
            label="Có từ ngày"
            value={value('validFrom')}
            optional
            hint="Chưa rõ thì bỏ trống"
            error={messageAt(problems, 'validFrom')}
          />
          <TextArea name="note" label="Ghi chú" value={value('note')} optional rows={2} maxlength={1000} />
          <Actions>
            <Button kind="main">Lưu chỗ sửa</Button>
            <Button kind="plain" href={back}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}
