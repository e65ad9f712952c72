import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  EmptyState,
  ErrorSummary,
  Filters,
  Lead,
  Part,
  RadioGroup,
  Select,
  TextInput,
} from '../../../ui/index.ts';
import { relationWords } from '../domain/relations.ts';
import { type Link, messageAt, summary } from './words.tsx';

export interface RelatePageProps {
  link: Link;
  documentId: number;
  title: string;
  query: string;
  options: { id: number; label: string }[];
  values: { kind: string; targetId: string };
  problems: readonly Problem[];
}

/** Two steps on one page: find the other document, say how this one stands to it. */
export function RelatePage({ link, documentId, title, query, options, values, problems }: RelatePageProps) {
  const here = link(`/van-ban/${documentId}/noi`);
  return (
    <>
      <Lead
        title="Nối với văn bản khác"
        say={`${title} thực hiện, căn cứ, sửa đổi, thay thế hay nhắc đến văn bản nào?`}
      />
      <Part id="noi" title="Văn bản kia">
        <Filters action={here} label="Tìm văn bản">
          <TextInput name="q" label="Ký hiệu hoặc trích yếu" type="search" value={query} optional />
        </Filters>
        <ErrorSummary items={summary(problems)} />
        {options.length === 0 ? (
          <EmptyState>Không có văn bản nào hợp với lời tìm này.</EmptyState>
        ) : (
          <form method="post" action={here}>
            <Select
              name="kind"
              label="Quan hệ"
              value={values.kind}
              error={messageAt(problems, 'kind')}
              options={Object.entries(relationWords).map(([value, words]) => ({ value, label: words.from }))}
            />
            <RadioGroup
              name="targetId"
              label="Văn bản"
              value={values.targetId}
              error={messageAt(problems, 'targetId')}
              options={options.map(({ id, label }) => ({ value: String(id), label }))}
            />
            <Actions>
              <Button kind="main">Nối</Button>
              <Button kind="plain" href={link(`/van-ban/${documentId}`)}>
                Thôi
              </Button>
            </Actions>
          </form>
        )}
      </Part>
    </>
  );
}
