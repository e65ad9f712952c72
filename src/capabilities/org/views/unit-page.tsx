import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { Button, type Child, Lead, Remark, Ring } from '../../../ui/index.ts';
import { elapsed, lifeText } from '../domain/time-words.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import type { UnitFacts } from '../domain/unit-facts.ts';
import { HIERARCHIES, type Hierarchy, type Relation } from '../domain/unit-kinds.ts';
import { UnitHistory } from './unit-history.tsx';
import { UnitPeople, UnitStructure } from './unit-structure.tsx';
import { HIERARCHY_SLUGS, Joined, type Link } from './words.tsx';

export interface UnitPageProps {
  link: Link;
  asOf: IsoDate;
  /** The day that structure and people are of: the last one of a unit that has ended. */
  day: IsoDate;
  card: {
    id: number;
    hierarchy: Hierarchy;
    kind: string;
    kindLabel: string;
    name: string;
    validFrom: string | null;
    validTo: string | null;
    sample: boolean;
  };
  facts: UnitFacts;
  note: string | null;
  /** Computed sentences of capabilities above. */
  sentences: string[];
  /** Sections of capabilities above, in their order. */
  panels: Child[];
  term: { name: string; validFrom: string; validTo: string } | null;
  superiors: { relation: Relation; id: number; name: string }[];
  subordinates: {
    shown: { relation: Relation; id: number; name: string; kind: string; below: number }[];
    counts: Partial<Record<Relation, number>>;
  };
  events: readonly UnitEvent[];
  names: ReadonlyMap<number, { name: string }>;
  successors: { unitId: number }[];
  /** null: this reader may not see people. */
  posts:
    | { id: number; personId: number; personName: string; title: string; validFrom: string | null; sample: boolean }[]
    | null;
  mayChange: boolean;
  mayRecordPeople: boolean;
  mayReadMembers: boolean;
}

/** Everything about one unit on a day: sentence, panels of the others, superiors and subordinates, people, history. */
export function UnitPage(props: UnitPageProps) {
  const { card, asOf, term } = props;
  const notYet = card.validFrom !== null && card.validFrom > asOf;
  return (
    <>
      <Lead
        title={card.name}
        say={props.sentences.join(' ') || ownSentence(props)}
        facts={facts(props)}
        side={term && <TermSide term={term} asOf={asOf} />}
        actions={card.validTo === null && props.mayChange && <Changes {...props} />}
      >
        {card.validTo !== null && card.validTo < asOf && <Closed {...props} />}
        {notYet && (
          <Remark>
            Ngày {formatDate(asOf)} đơn vị này chưa có; thành lập ngày {formatDate(card.validFrom ?? '')}.
          </Remark>
        )}
      </Lead>
      {props.panels}
      <UnitStructure {...props} />
      <UnitPeople {...props} />
      <UnitHistory {...props} />
    </>
  );
}

/** What can be said of the unit by itself, when the capabilities above have nothing to say yet. */
function ownSentence({ card, superiors, subordinates, posts }: UnitPageProps): string | undefined {
  const direct = superiors.find((s) => s.relation === 'direct');
  const below = subordinates.counts.direct ?? 0;
  const parts = [
    direct && `trực thuộc ${direct.name}`,
    below > 0 && `có ${formatNumber(below)} đơn vị trực thuộc`,
    posts !== null && posts.length > 0 && `${formatNumber(posts.length)} chức vụ đang có người giữ`,
  ].filter(Boolean);
  if (parts.length === 0 || card.validTo !== null) return undefined;
  const words = parts.join(', ');
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}.`;
}

function facts({ card, facts: all, asOf, link }: UnitPageProps) {
  const code = all.codes.find((c) => c.validTo === null || c.validTo >= asOf) ?? all.codes.at(-1);
  const words = [card.kindLabel, `hệ ${HIERARCHIES[card.hierarchy]}`, lifeText(card)];
  if (code) words.push(`mã ${code.code}`);
  return (
    <>
      {words.join(' · ')}
      {' · '}
      <a href={link(`/don-vi?he=${HIERARCHY_SLUGS[card.hierarchy]}`)}>Xem cả cơ cấu</a>
    </>
  );
}

function TermSide({ term, asOf }: { term: { name: string; validFrom: string; validTo: string }; asOf: IsoDate }) {
  const ring = elapsed(term, asOf);
  const left = ring.left === 0 ? 'Nhiệm kỳ hết hôm nay.' : `Còn ${formatNumber(ring.left)} ngày.`;
  return (
    <>
      <Ring
        parts={ring.parts}
        elapsed={ring.elapsed}
        label={`Năm thứ ${ring.years} trong ${ring.parts} năm của nhiệm kỳ ${term.name}`}
      />
      <p>
        Nhiệm kỳ {term.name}, năm thứ {ring.years}. {left}
      </p>
    </>
  );
}

function Changes({ link, card, mayRecordPeople }: UnitPageProps) {
  const at = (step: string) => link(`/don-vi/${card.id}/${step}`);
  return (
    <details>
      <summary>Ghi thay đổi</summary>
      <div class="acts">
        <Button href={at('doi-ten')}>Đổi tên</Button>
        <Button href={at('chuyen')}>Chuyển</Button>
        <Button href={at('tach')}>Tách</Button>
        <Button href={at('nhap-voi')}>Nhập với đơn vị khác</Button>
        <Button href={at('giai-the')}>Giải thể</Button>
        <Button href={link(`/don-vi/moi?truc-thuoc=${card.id}`)}>Thêm đơn vị trực thuộc</Button>
        {mayRecordPeople && <Button href={link(`/nguoi/moi?don-vi=${card.id}`)}>Ghi người và chức vụ</Button>}
        <Button kind="plain" href={at('sua')}>
          Sửa lỗi ghi
        </Button>
      </div>
    </details>
  );
}

function Closed({ link, card, successors, names }: UnitPageProps) {
  return (
    <Remark>
      Đơn vị đã kết thúc, ngày cuối là {formatDate(card.validTo ?? '')}.{' '}
      {successors.length > 0 ? (
        <>
          Kế thừa:{' '}
          <Joined
            items={successors.map((s) => <a href={link(`/don-vi/${s.unitId}`)}>{names.get(s.unitId)?.name}</a>)}
          />
          .
        </>
      ) : (
        'Chưa ghi đơn vị kế thừa.'
      )}
    </Remark>
  );
}
