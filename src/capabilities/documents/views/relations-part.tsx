import { Button, EmptyState, Hidden, Part, RowsList } from '../../../ui/index.ts';
import { citationHref } from '../domain/citation.ts';
import { relationWords } from '../domain/relations.ts';
import { documentTitle } from '../domain/title.ts';
import type { RelationView } from '../queries/relations.ts';
import type { Link } from './words.tsx';

/** How a document stands to others, both ways, each with the sentence that says so. */
export function RelationsPart(props: { link: Link; documentId: number; relations: RelationView[]; mayAdd: boolean }) {
  const { link, documentId, relations, mayAdd } = props;
  const add = mayAdd && (
    <div class="acts">
      <Button href={link(`/van-ban/${documentId}/noi`)}>Nối với văn bản khác</Button>
    </div>
  );
  return (
    <Part id="quan-he" title="Quan hệ với văn bản khác">
      {relations.length === 0 ? (
        <EmptyState>Chưa nối với văn bản nào.</EmptyState>
      ) : (
        <RowsList
          label="Quan hệ với văn bản khác"
          items={relations.map((relation) => ({
            what: `${relationWords[relation.kind][relation.direction]} ${lower(documentTitle(relation.other))}`,
            href: link(`/van-ban/${relation.other.id}`),
            more: (
              <>
                {relation.other.symbol === null ? null : relation.other.subject}
                {relation.place && (
                  <>
                    {' '}
                    <a href={link(citationHref(relation.place))}>Xem câu</a>
                  </>
                )}
              </>
            ),
            end: mayAdd && relation.direction === 'from' && relation.place === null && (
              <form method="post" action={link(`/van-ban/${documentId}/noi/bo`)}>
                <Hidden name="relationId" value={relation.id} />
                <Button small kind="plain" about={documentTitle(relation.other)}>
                  Bỏ nối
                </Button>
              </form>
            ),
          }))}
        />
      )}
      {add}
    </Part>
  );
}

const lower = (title: string): string => title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
