import type { Problem } from '../../../kernel/problems/index.ts';
import {
  type Child,
  Confirm,
  DateInput,
  ErrorSummary,
  Lead,
  Part,
  Select,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import { mustSentence } from '../domain/target-words.ts';
import type { Target } from '../queries/targets.ts';
import type { Link } from './target-table.tsx';
import { type Choice, errorAt, options, summary } from './words.tsx';

interface StepProps {
  link: Link;
  target: Target;
  unitName: string;
  problems: readonly Problem[];
  values: Readonly<Record<string, string>>;
}

/** The question before a target is taken back: a mistake, or a decision. */
export function CancelPage({ link, problems, target, unitName, values }: StepProps) {
  return (
    <Step title={`Hủy chỉ tiêu: ${target.name}`} unitName={unitName} target={target} problems={problems}>
      <Confirm
        question="Hủy chỉ tiêu này?"
        consequences="Chỉ tiêu không còn được tính; câu gốc, số liệu và nhật ký vẫn giữ nguyên."
        action={link(`/chi-tieu/${target.id}/huy`)}
        confirm="Hủy chỉ tiêu"
        grave
        cancelHref={link(`/chi-tieu/${target.id}`)}
      >
        <ReasonField problems={problems} values={values} hint="Đặt nhầm, hoặc quyết định nào đã rút." />
      </Confirm>
    </Step>
  );
}

/** Closing before the end of the period, with nobody to carry on. */
export function ClosePage({ link, problems, target, unitName, values }: StepProps) {
  return (
    <Step title={`Đóng chỉ tiêu: ${target.name}`} unitName={unitName} target={target} problems={problems}>
      <Confirm
        question="Đóng chỉ tiêu này trước hạn?"
        consequences="Kết luận lấy theo số đến ngày đóng. Còn đơn vị nhận tiếp thì dùng “Chuyển”."
        action={link(`/chi-tieu/${target.id}/dong`)}
        confirm="Đóng chỉ tiêu"
        cancelHref={link(`/chi-tieu/${target.id}`)}
      >
        <DateInput name="on" label="Đóng từ ngày" value={values.on} {...errorAt(problems, 'on')} />
        <ReasonField problems={problems} values={values} hint="Đơn vị giải thể, nhiệm kỳ kết thúc sớm …" />
      </Confirm>
    </Step>
  );
}

export interface TransferPageProps extends StepProps {
  /** Units that took over from the bearer, as the events of the structure say. */
  heirs: readonly Choice[];
  units: readonly Choice[];
}

/** Handing a target to those who carry on: the successors of the unit, or any other. */
export function TransferPage(props: TransferPageProps) {
  const { heirs, link, problems, target, values } = props;
  const rows = Math.max(2, heirs.length);
  return (
    <Step
      title={`Chuyển chỉ tiêu: ${target.name}`}
      unitName={props.unitName}
      target={target}
      problems={problems}
      aside={
        heirs.length > 0 ? (
          <p>Đơn vị kế tiếp theo sổ tổ chức: {heirs.map((each) => each.label).join(', ')}.</p>
        ) : (
          <p>Sổ tổ chức chưa ghi đơn vị kế tiếp; chọn đơn vị nhận.</p>
        )
      }
    >
      <Confirm
        question="Chuyển cho đơn vị nào?"
        consequences="Mỗi đơn vị nhận có chỉ tiêu riêng với cùng câu gốc; chỉ tiêu cũ đóng lại và dẫn sang đó."
        action={link(`/chi-tieu/${target.id}/chuyen`)}
        confirm="Chuyển chỉ tiêu"
        cancelHref={link(`/chi-tieu/${target.id}`)}
      >
        {Array.from({ length: rows }, (_, index) => (
          <>
            <Select
              name={`den-${index + 1}`}
              label={index === 0 ? 'Đơn vị nhận' : `Đơn vị nhận ${index + 1}`}
              optional={index > 0}
              prompt="Chọn đơn vị"
              value={values[`den-${index + 1}`] ?? (heirs[index] ? String(heirs[index].id) : '')}
              options={options(props.units)}
              {...(index === 0 ? errorAt(problems, 'to') : {})}
            />
            {target.value !== null && (
              <TextInput
                name={`muc-${index + 1}`}
                label="Mức của đơn vị này"
                figure
                optional
                width="s"
                value={values[`muc-${index + 1}`]}
                {...(target.unitWord && { unit: target.unitWord })}
                {...errorAt(problems, `muc-${index + 1}`)}
              />
            )}
          </>
        ))}
        <DateInput name="on" label="Chuyển từ ngày" value={values.on} {...errorAt(problems, 'on')} />
        <ReasonField problems={problems} values={values} hint="Theo quyết định, nghị quyết nào." />
      </Confirm>
    </Step>
  );
}

function Step(props: {
  title: string;
  unitName: string;
  target: Target;
  problems: readonly Problem[];
  aside?: Child;
  children?: Child;
}) {
  return (
    <>
      <Lead title={props.title} say={`${props.unitName}: ${mustSentence(props.target).toLocaleLowerCase('vi')}.`} />
      <Part id="viec" title="Xác nhận" aside={props.aside}>
        <ErrorSummary items={summary(props.problems)} />
        {props.children}
      </Part>
    </>
  );
}

function ReasonField({
  hint,
  problems,
  values,
}: {
  hint: string;
  problems: readonly Problem[];
  values: Readonly<Record<string, string>>;
}) {
  return (
    <TextArea
      name="reason"
      label="Lý do"
      rows={2}
      value={values.reason}
      hint={hint}
      maxlength={1000}
      {...errorAt(problems, 'reason')}
    />
  );
}
