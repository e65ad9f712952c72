import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  DateInput,
  ErrorSummary,
  Lead,
  Pair,
  Part,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import { aggregationWords, directionWords, kindWords, messageAt, optionsOf, periodWords, summary } from './words.tsx';

export interface IndicatorFormProps {
  title: string;
  action: string;
  back: string;
  button: string;
  values: Record<string, string>;
  problems: readonly Problem[];
  /** It has figures: what they mean may not change. */
  lasting: boolean;
}

/** The form of an indicator, new or corrected. */
export function IndicatorForm(props: IndicatorFormProps) {
  const { values, problems } = props;
  const field = (name: string) => ({ name, value: values[name] ?? '', error: messageAt(problems, name) });
  return (
    <>
      <Lead
        title={props.title}
        say={props.lasting ? 'Chỉ số đã có số liệu: tên, cách hiểu sửa được; loại, kỳ và cách cộng thì không.' : null}
      />
      <Part id="chi-so" title="Chỉ số">
        <form class="form" method="post" action={props.action}>
          <ErrorSummary items={summary(problems)} />
          <Pair>
            <TextInput {...field('code')} label="Mã" width="s" hint="Ngắn, không dấu cách: MN-01" maxlength={40} />
            <TextInput {...field('unitWord')} label="Đơn vị tính" width="s" optional hint="trường, trẻ, đồng" />
          </Pair>
          <TextInput {...field('name')} label="Tên chỉ số" maxlength={300} />
          <RadioGroup
            {...field('kind')}
            label="Loại"
            options={optionsOf(kindWords).map((o) => ({ value: o.value, label: o.label }))}
          />
          <Select
            {...field('aggregation')}
            label="Số của cấp trên"
            hint="Tỷ lệ phải tính lại từ tử số và mẫu số; không cộng, không lấy trung bình."
            options={optionsOf(aggregationWords).filter((o) => o.value !== 'latest')}
          />
          <Pair>
            <TextInput {...field('numeratorName')} label="Tử số là" optional hint="Chỉ với tỷ lệ" />
            <TextInput {...field('denominatorName')} label="Mẫu số là" optional />
          </Pair>
          <Pair>
            <Select {...field('periodKind')} label="Kỳ số liệu" options={optionsOf(periodWords)} />
            <TextInput {...field('decimals')} label="Số chữ số thập phân" figure width="s" />
          </Pair>
          <Select {...field('direction')} label="Chiều tốt" options={optionsOf(directionWords)} />
          <TextInput {...field('population')} label="Tính trên" optional hint="Ví dụ: trẻ 5 tuổi trên địa bàn" />
          <TextArea {...field('definition')} label="Cách hiểu, cách đếm" optional rows={3} />
          <Pair>
            <DateInput {...field('validFrom')} label="Dùng từ ngày" optional />
            <DateInput {...field('validTo')} label="Dùng đến ngày" optional />
          </Pair>
          <Actions>
            <Button kind="main">{props.button}</Button>
            <Button kind="plain" href={props.back}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}
