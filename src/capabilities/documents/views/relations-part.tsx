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
          items={grouped(relations).map(({ relation, places }) => ({
            what: `${relationWords[relation.kind][relation.direction]} ${lower(documentTitle(relation.other))}`,
            href: link(`/van-ban/${relation.other.id}`),
            more: (
              <>
                {relation.other.symbol === null ? null : relation.other.subject}
                <Places link={link} places={places} />
              </>
            ),
            end: mayAdd && relation.direction === 'from' && places.length < 2 && (
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

type Place = NonNullable<RelationView['place']>;

/** A relation said in several sentences is one line with all its places. */
function grouped(relations: RelationView[]): { relation: RelationView; places: Place[] }[] {
  const lines = new Map<string, { relation: RelationView; places: Place[] }>();
  for (const relation of relations) {
    const key = `${relation.kind} ${relation.direction} ${relation.other.id}${relation.place ? '' : ` ${relation.id}`}`;
    const line = lines.get(key) ?? { relation, places: [] };
    if (relation.place) line.places.push(relation.place);
    lines.set(key, line);
  }
  return [...lines.values()];
}

function Places({ link, places }: { link: Link; places: Place[] }) {
  if (places.length === 0) return null;
  const several = places.length > 1;
  return (
    <>
      {several ? ` ${places.length} chỗ: ` : ' '}
      {places.map((place, index) => (
        <>
          {index > 0 && ', '}
          <a href={link(citationHref(place))}>{several ? `câu ${index + 1}` : 'Xem câu'}</a>
        </>
      ))}
    </>
  );
}

const lower = (title: string): string => title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
