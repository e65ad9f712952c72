import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import {
  Button,
  type Child,
  DefinitionList,
  EmptyState,
  Lead,
  Note,
  Part,
  Remark,
  RowsList,
  Said,
} from '../../../ui/index.ts';
import { citationHref } from '../domain/citation.ts';
import { familyLabels } from '../domain/document-types.ts';
import { kindLabels } from '../domain/proposal-words.ts';
import { replacedSentence } from '../domain/replaced-words.ts';
import { documentTitle } from '../domain/title.ts';
import type { Chain } from '../queries/chain.ts';
import type { DocumentCard } from '../queries/document-card.ts';
import type { FindingView } from '../queries/findings.ts';
import type { Outcome } from '../queries/outcomes.ts';
import type { RelationView } from '../queries/relations.ts';
import type { ReplacedDocument } from '../queries/replaced-documents.ts';
import type { VersionView } from '../queries/versions.ts';
import { ChainPart } from './chain-part.tsx';
import { RelationsPart } from './relations-part.tsx';
import { VersionsPart } from './versions-part.tsx';
import type { Link } from './words.tsx';

export interface DocumentPageProps {
  link: Link;
  card: DocumentCard;
  unitName: string | null;
  versions: VersionView[];
  relations: RelationView[];
  chain: Chain;
  /** Why it no longer stands as it was on the day; empty: it does. */
  replaced: ReplacedDocument[];
  findings: FindingView[];
  outcomes: Outcome[];
  /** Accepted proposals of each kind. */
  counts: Record<string, number>;
  openProposals: number;
  /** The reader of this page has a bookmark in the newest text. */
  begun: boolean;
  mayAdd: boolean;
  /** What other capabilities keep from this document; empty when they keep nothing. */
  panels: Child[];
}

/** A document: what it is, its texts, how it stands to others, what does not fit in it, what became of it. */
export function DocumentPage(props: DocumentPageProps) {
  const { link, card, versions } = props;
  const newest = versions[0];
  return (
    <>
      <Lead
        title={documentTitle(card)}
        facts={card.symbol === null ? undefined : card.subject}
        say={sentence(props)}
        actions={
          <>
            {newest && (
              <Button kind="main" href={link(`/van-ban/${card.id}/doc?ban=${newest.id}`)}>
                {props.begun && props.openProposals > 0 ? 'Đọc tiếp' : 'Đọc văn bản'}
              </Button>
            )}
            {props.mayAdd && <Button href={link(`/van-ban/${card.id}/sua`)}>Sửa sổ</Button>}
            {props.mayAdd && <Button href={link(`/van-ban/${card.id}/ban`)}>Thêm bản mới</Button>}
          </>
        }
      />
      <CardPart {...props} />
      <VersionsPart link={link} versions={versions} mayAdd={props.mayAdd} />
      <RelationsPart link={link} documentId={card.id} relations={props.relations} mayAdd={props.mayAdd} />
      <ChainPart link={link} id={card.id} chain={props.chain} />
      <FindingsPart {...props} />
      {props.panels}
      {(props.outcomes.length > 0 || props.panels.every((panel) => panel === null)) && <OutcomesPart {...props} />}
    </>
  );
}

function sentence({ versions, openProposals, counts, card }: DocumentPageProps): string {
  const newest = versions[0];
  if (!newest) return 'Mới ghi vào sổ, chưa có nguyên văn.';
  if (newest.reading?.state === 'failed')
    return 'Máy chưa đọc được nguyên văn; văn bản vẫn giữ nguyên, có thể cho đọc lại.';
  if (newest.reading?.state !== 'done') return 'Đang đọc nguyên văn để đưa ra đề xuất.';
  const made = Object.entries(counts).map(
    ([kind, n]) => `${formatNumber(n)} ${(kindLabels[kind] ?? kind).toLowerCase()}`,
  );
  const left =
    openProposals > 0 ? `còn ${formatNumber(openProposals)} đề xuất chưa xử lý` : 'không còn đề xuất nào chờ xử lý';
  const what = card.typeLabel ?? 'Văn bản';
  return made.length > 0
    ? `${what} này đã cho ${made.join(', ')}; ${left}.`
    : `Từ ${what.toLowerCase()} này chưa nhận gì; ${left}.`;
}

function CardPart({ card, link, replaced, unitName }: DocumentPageProps) {
  const items = [
    { name: 'Hệ', value: familyLabels[card.family] },
    { name: 'Loại', value: card.typeLabel ?? 'không rõ' },
    { name: 'Số, ký hiệu', value: card.symbol ?? 'không có' },
    { name: 'Ngày ban hành', value: card.issuedOn ? formatDate(card.issuedOn) : (card.dateNote ?? 'chưa rõ') },
    { name: 'Nơi ban hành', value: card.issuer ?? 'chưa rõ' },
    { name: 'Trích yếu', value: card.subject },
    { name: 'Đơn vị giữ', value: unitName ?? 'Cả cơ quan' },
    ...(card.note ? [{ name: 'Ghi chú', value: card.note }] : []),
  ];
  return (
    <Part id="the" title="Trong sổ" near>
      {replaced.map((reason) => (
        <Remark>
          {replacedSentence(reason)} <a href={link(`/van-ban/${reason.by.id}`)}>Xem văn bản mới</a>
        </Remark>
      ))}
      <DefinitionList items={items} />
      {card.symbolProblems.map((problem) => (
        <Remark>{problem.message}</Remark>
      ))}
    </Part>
  );
}

const findingStates = { open: 'chưa xem', confirmed: 'đúng là không khớp', rejected: 'không có vấn đề' } as const;

function FindingsPart({ link, findings }: DocumentPageProps) {
  if (findings.length === 0) return null;
  return (
    <Part
      id="khong-khop"
      title="Chỗ không khớp"
      aside={<Note>Nguyên văn giữ đúng từng chữ; nhận xét đứng bên cạnh.</Note>}
    >
      <RowsList
        label="Chỗ không khớp trong văn bản"
        items={findings.map((finding) => ({
          what: `“${finding.quote}”`,
          href: link(citationHref(finding)),
          more: `${finding.message}${finding.proposed ? ` Đề nghị: ${finding.proposed}.` : ''}`,
          end: findingStates[finding.state],
        }))}
      />
    </Part>
  );
}

function OutcomesPart({ link, outcomes, counts, card }: DocumentPageProps) {
  const total = Object.entries(counts).reduce((sum, [kind, n]) => (kind === 'citation' ? sum : sum + n), 0);
  return (
    <Part id="thanh-gi" title="Từ văn bản này">
      {outcomes.length === 0 ? (
        <EmptyState>Chưa có chỉ tiêu, nhiệm vụ hay số liệu nào được nhận từ văn bản này.</EmptyState>
      ) : (
        outcomes.map((one) => (
          <>
            <p>
              <a href={link(citationHref({ documentId: card.id, ...one }))}>Câu {one.no}</a>
              {one.href !== null && (
                <>
                  {' → '}
                  <a href={link(one.href)}>{kindLabels[one.kind]}</a>
                </>
              )}
            </p>
            <Said>“{one.quote}”</Said>
          </>
        ))
      )}
      {total > outcomes.length && (
        <Note>Và {formatNumber(total - outcomes.length)} mục nữa trên trang đọc văn bản.</Note>
      )}
    </Part>
  );
}
