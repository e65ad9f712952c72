import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { Note, Part, RowsList } from '../../../ui/index.ts';
import { documentTitle } from '../domain/title.ts';
import type { DocumentCard } from '../queries/document-card.ts';
import type { Link } from './words.tsx';

/** The documents of a unit on its page: the newest, and the way to all. */
export function UnitPanel(props: { link: Link; unitId: number; documents: DocumentCard[]; total: number }) {
  const { link, documents, total } = props;
  return (
    <Part
      id="van-ban"
      title="Văn bản"
      aside={
        <Note>
          <a href={link(`/van-ban?dv=${props.unitId}`)}>Xem cả {formatNumber(total)} văn bản</a>
        </Note>
      }
    >
      <RowsList
        label="Văn bản của đơn vị"
        items={documents.map((card) => ({
          what: documentTitle({ ...card, issuedOn: null }),
          href: link(`/van-ban/${card.id}`),
          more: card.symbol === null ? undefined : card.subject,
          end: card.issuedOn ? formatDate(card.issuedOn) : (card.dateNote ?? undefined),
        }))}
      />
    </Part>
  );
}
