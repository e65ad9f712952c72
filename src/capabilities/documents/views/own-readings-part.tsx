import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { Part, RowsList } from '../../../ui/index.ts';
import { documentTitle } from '../domain/title.ts';
import type { DocumentCard } from '../queries/document-card.ts';
import type { OwnReading } from '../queries/own-readings.ts';
import type { Link } from './words.tsx';

/** Texts that one has begun to read: how much is left, and the way back to where one stopped. */
export function OwnReadingsPart({ link, readings }: { link: Link; readings: (OwnReading & { card: DocumentCard })[] }) {
  return (
    <Part id="doc-do" title="Đang đọc dở">
      <RowsList
        label="Văn bản đang đọc dở"
        items={readings.map(({ card, documentId, open, seenAt, total, versionId }) => ({
          what: documentTitle(card),
          href: link(`/van-ban/${documentId}/doc?ban=${versionId}`),
          more: `Còn ${formatNumber(open)} trong ${formatNumber(total)} đề xuất. Đọc lần cuối ${formatDateTime(seenAt)}.`,
          end: (
            <a href={link(`/van-ban/${documentId}/doc?ban=${versionId}`)}>
              Đọc tiếp<span class="vh"> {documentTitle(card)}</span>
            </a>
          ),
        }))}
      />
    </Part>
  );
}
