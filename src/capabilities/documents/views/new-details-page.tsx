import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, Hidden, Lead, Note, Part, Remark, Said } from '../../../ui/index.ts';
import type { VersionInput } from '../commands/write-version.ts';
import { documentTitle } from '../domain/title.ts';
import type { DocumentCard } from '../queries/document-card.ts';
import type { Twins } from '../queries/twins.ts';
import { DocumentForm, type DocumentFormProps } from './document-form.tsx';
import { ScanOffer } from './scan-offer.tsx';
import { type Link, sourceLabels } from './words.tsx';

export interface NewDetailsPageProps {
  link: Link;
  /** The text of the first step in the store. */
  sent: { tep: string; ten: string; 'nhan-dang': string };
  /** What the head of the text was taken for; null without a text. */
  found: string | null;
  version: VersionInput | null;
  /** Pages of the file that are pictures and can still be recognised. */
  scanned: readonly number[];
  twins: Twins;
  form: Pick<DocumentFormProps, 'values' | 'places' | 'problems'>;
}

/** The second step: what the head of the text says, for a person to confirm or mend. */
export function NewDetailsPage({ link, sent, found, version, scanned, twins, form }: NewDetailsPageProps) {
  return (
    <>
      <Lead
        title="Xem lại trước khi vào sổ"
        say={
          found
            ? `Đầu văn bản cho thấy đây là ${found}. Xem lại từng ô, sửa chỗ chưa đúng rồi ghi vào sổ.`
            : 'Ghi một văn bản chưa có nguyên văn. Có thể thêm nguyên văn sau.'
        }
      />
      <TwinsPart link={link} sent={sent} twins={twins} />
      {scanned.length > 0 && (
        <ScanOffer action={link('/van-ban/nhan-dang')} tep={sent.tep} ten={sent.ten} pages={scanned} />
      )}
      <Part id="so" title="Ghi vào sổ" aside={version && <Note>{sizeOf(version)}</Note>}>
        <DocumentForm
          {...form}
          action={link('/van-ban/moi/ghi')}
          cancelHref={link('/van-ban')}
          button="Ghi vào sổ"
          hidden={hasText(sent) ? { ...sent } : {}}
        />
      </Part>
      {version && (
        <Part id="dau" title="Đầu văn bản" aside={<Warnings version={version} />}>
          {version.text
            .slice(0, 1500)
            .split('\n')
            .filter((line) => line.trim() !== '')
            .slice(0, 14)
            .map((line) => (
              <Said>{line}</Said>
            ))}
        </Part>
      )}
    </>
  );
}

const hasText = (sent: NewDetailsPageProps['sent']) => sent.tep !== '' || sent['nhan-dang'] !== '';

const sizeOf = (version: VersionInput): string =>
  `${sourceLabels[version.source]}${version.fileName ? ` ${version.fileName}` : ''}, ${formatNumber(version.text.length)} ký tự`;

function Warnings({ version }: { version: VersionInput }) {
  return (
    <>
      {(version.warnings ?? []).map((problem) => (
        <Remark>{problem.message}</Remark>
      ))}
    </>
  );
}

function TwinsPart({ link, sent, twins }: Pick<NewDetailsPageProps, 'link' | 'sent' | 'twins'>) {
  const [same] = twins.sameText;
  const others = twins.sameSymbol.filter((card) => card.id !== same?.id);
  if (!same && others.length === 0) return null;
  return (
    <Part id="da-co" title="Có thể đã có">
      {same && (
        <Remark>
          Nguyên văn này đã có trong sổ: <a href={link(`/van-ban/${same.id}`)}>{documentTitle(same)}</a>. Ghi nữa là
          thành hai.
        </Remark>
      )}
      {others.map((card) => (
        <Twin link={link} sent={sent} card={card} />
      ))}
    </Part>
  );
}

function Twin({ link, sent, card }: { link: Link; sent: NewDetailsPageProps['sent']; card: DocumentCard }) {
  return (
    <>
      <Remark>
        Trong sổ đã có ký hiệu này: <a href={link(`/van-ban/${card.id}`)}>{documentTitle(card)}</a>, {card.subject}
      </Remark>
      {hasText(sent) && (
        <form method="post" action={link(`/van-ban/${card.id}/ban-tu-kho`)}>
          <Hidden name="tep" value={sent.tep} />
          <Hidden name="ten" value={sent.ten} />
          <Hidden name="nhan-dang" value={sent['nhan-dang']} />
          <Button>Thêm nguyên văn vào văn bản đó</Button>
        </form>
      )}
    </>
  );
}
