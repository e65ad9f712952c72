import { formatDate } from '../../../kernel/time/index.ts';
import { RadioGroup, Select, TextInput } from '../../../ui/index.ts';
import { typeOptions } from '../domain/document-types.ts';
import { relationWords } from '../domain/relations.ts';
import { documentTitle } from '../domain/title.ts';
import type { CitationData, CitationTarget } from '../queries/citation-targets.ts';

/** The fields of an accepted citation: which entry of the registry it means, or what a new entry says. */
export function CitationForm(props: {
  citation: CitationData;
  targets: CitationTarget[];
  typed: Record<string, string>;
}) {
  const { citation, targets, typed } = props;
  const value = (name: string, otherwise: string | null) => typed[name] ?? otherwise ?? '';
  return (
    <>
      <RadioGroup
        name="targetId"
        label="Văn bản được nhắc"
        value={value('targetId', targets.length === 1 ? String(targets[0]?.id) : targets.length === 0 ? 'moi' : '')}
        options={[
          ...targets.map((target) => ({
            value: String(target.id),
            label: documentTitle(target),
            hint: target.symbol === null ? undefined : target.subject,
          })),
          { value: 'moi', label: 'Chưa có trong sổ: ghi một văn bản chưa có nguyên văn' },
        ]}
      />
      <RadioGroup
        name="relation"
        label="Văn bản đang đọc"
        value={value('relation', 'cites')}
        options={(['cites', 'implements', 'based_on', 'amends', 'replaces'] as const).map((kind) => ({
          value: kind,
          label: relationWords[kind].from.toLocaleLowerCase('vi'),
        }))}
      />
      <Select
        name="type"
        label="Loại"
        optional
        prompt="Không rõ"
        value={value('type', citation.type)}
        options={typeOptions()}
      />
      <TextInput name="symbol" label="Số, ký hiệu" optional value={value('symbol', citation.symbol)} maxlength={120} />
      <TextInput
        name="date"
        label="Ngày"
        optional
        value={value('date', citation.date ? formatDate(citation.date) : null)}
        maxlength={10}
      />
      <TextInput name="issuer" label="Nơi ban hành" optional value={value('issuer', citation.issuer)} maxlength={200} />
      <TextInput name="subject" label="Trích yếu khi ghi mới" optional value={value('subject', null)} maxlength={400} />
    </>
  );
}
