import { Lead, Part, Remark } from '../../../ui/index.ts';
import { DocumentForm, type DocumentFormProps } from './document-form.tsx';

/** Correcting the fields of the registry; what the symbol's problem proposes stands beside. */
export function CorrectPage({ title, form }: { title: string; form: DocumentFormProps }) {
  const remarks = form.problems.filter((problem) => problem.severity === 'warning');
  return (
    <>
      <Lead
        title="Sửa sổ"
        say={`Sửa điều ghi trong sổ về ${title}. Nguyên văn không đổi; giá trị cũ còn trong nhật ký.`}
      />
      <Part id="so" title="Ghi trong sổ" aside={remarks.map((problem) => <Remark>{problem.message}</Remark>)}>
        <DocumentForm {...form} problems={form.problems.filter((problem) => problem.severity === 'error')} />
      </Part>
    </>
  );
}
