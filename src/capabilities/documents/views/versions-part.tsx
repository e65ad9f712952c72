import { formatDateTime } from '../../../kernel/time/index.ts';
import { EmptyState, Part, Remark, RowsList } from '../../../ui/index.ts';
import type { VersionView } from '../queries/versions.ts';
import { RecognizeForm } from './scan-offer.tsx';
import { type Link, sourceLabels } from './words.tsx';

const states = { queued: 'chờ đọc', reading: 'đang đọc', done: 'đã đọc', failed: 'chưa đọc được' } as const;

interface VersionsPartProps {
  link: Link;
  versions: VersionView[];
  mayAdd: boolean;
}

/** The texts of a document, newest first; none of them ever changes. */
export function VersionsPart({ link, versions, mayAdd }: VersionsPartProps) {
  const newest = versions[0];
  const scanned = mayAdd && newest ? newest.scanned : [];
  return (
    <Part id="ban" title="Các bản nguyên văn">
      {versions.length === 0 ? (
        <EmptyState>Chưa có nguyên văn. Gửi tệp hoặc dán văn bản để đọc được từng câu.</EmptyState>
      ) : (
        <RowsList
          label="Các bản nguyên văn"
          items={versions.map((version) => ({
            what: `Bản ${version.no}`,
            href: link(`/van-ban/${version.documentId}/doc?ban=${version.id}`),
            more: `${sourceLabels[version.source]}${version.pageStarts ? ` ${version.pageStarts.length} trang` : ''}, đưa vào lúc ${formatDateTime(version.createdAt)}${
              version.reading ? `, ${states[version.reading.state]}` : ''
            }`,
            end: version.fileSha256 && (
              <a href={link(`/van-ban/${version.documentId}/tep?ban=${version.id}`)}>
                Tải {version.fileName ?? 'tệp gốc'}
              </a>
            ),
          }))}
        />
      )}
      {versions.flatMap((version) =>
        version.warnings.map((problem) => (
          <Remark>
            Bản {version.no}: {problem.message}
          </Remark>
        )),
      )}
      {newest?.fileSha256 && scanned.length > 0 && (
        <RecognizeForm
          action={link('/van-ban/nhan-dang')}
          tep={newest.fileSha256}
          ten={newest.fileName ?? ''}
          pages={scanned}
          documentId={newest.documentId}
        />
      )}
    </Part>
  );
}
