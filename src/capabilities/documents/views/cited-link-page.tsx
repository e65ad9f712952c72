import { formatNumber } from '../../../kernel/number/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  EmptyState,
  ErrorSummary,
  Filters,
  Lead,
  Note,
  Part,
  RowsList,
  TextInput,
} from '../../../ui/index.ts';
import { citationHref } from '../domain/citation.ts';
import { documentTitle } from '../domain/title.ts';
import type { CitationPlace } from '../queries/citation-places.ts';
import type { CitationTarget } from '../queries/citation-targets.ts';
import type { CitedDocument } from '../queries/cited-documents.ts';
import { CitationForm } from './citation-form.tsx';
import { citedTitle } from './cited-page.tsx';
import { type Link, summary } from './words.tsx';

export interface CitedLinkPageProps {
  link: Link;
  proposalId: number;
  group: CitedDocument;
  /** Some of the places, with their words. */
  places: CitationPlace[];
  /** Entries offered besides those that fit: near ones, or what the search found. */
  others: CitationTarget[];
  query: string;
  typed: Record<string, string>;
  problems: readonly Problem[];
}

/** Which entry of the registry a named document is, or what a new entry says; once for all the places that name it. */
export function CitedLinkPage(props: CitedLinkPageProps) {
  const { link, proposalId, group, places } = props;
  const here = link(`/van-ban/con-thieu/${proposalId}`);
  const count = group.proposalIds.length;
  const fitting = new Set(group.targets.map((target) => target.id));
  const others = props.others.filter((target) => !fitting.has(target.id));
  return (
    <>
      <Lead
        title={citedTitle(group)}
        say={`Được nhắc ở ${formatNumber(count)} chỗ trong ${formatNumber(group.documentIds.length)} văn bản. ${standingWords(group)}`}
      />
      <Part
        id="noi"
        title="Văn bản nào trong sổ"
        aside={<Note>Ghi mới thì sổ có tên văn bản, chưa có nguyên văn; thêm nguyên văn sau cũng được.</Note>}
      >
        <Filters action={here} label="Tìm trong sổ">
          <TextInput name="q" label="Tìm ký hiệu hoặc trích yếu" type="search" value={props.query} optional />
        </Filters>
        {props.query !== '' && others.length === 0 && (
          <EmptyState>Sổ không có văn bản nào khác hợp với “{props.query}”.</EmptyState>
        )}
        <ErrorSummary items={summary(props.problems)} />
        <form method="post" action={`${here}/noi`}>
          <CitationForm
            citation={group}
            targets={[...group.targets, ...others]}
            typed={{ targetId: group.targets.length === 1 ? String(group.targets[0]?.id) : 'moi', ...props.typed }}
          />
          <Actions>
            <Button kind="main">{count > 1 ? `Nối cả ${formatNumber(count)} chỗ` : 'Nối'}</Button>
            <Button kind="plain" href={link('/van-ban/con-thieu')}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
      <Part id="cho-nhac" title="Những chỗ nhắc đến">
        <RowsList
          label="Những chỗ nhắc đến văn bản này"
          items={places.map((place) => ({
            what: documentTitle(place.card),
            href: link(citationHref(place)),
            more: `“${place.quote}”`,
          }))}
        />
        {count > places.length && <Note>Và {formatNumber(count - places.length)} chỗ nữa.</Note>}
      </Part>
    </>
  );
}

function standingWords({ standing, targets }: CitedDocument): string {
  if (standing === 'known') return 'Sổ có một văn bản hợp với lời nhắc.';
  if (standing === 'unclear') return `Sổ có ${formatNumber(targets.length)} văn bản hợp với lời nhắc: chọn một.`;
  return 'Sổ chưa có văn bản này.';
}
