import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Button,
  type Child,
  Column,
  EmptyState,
  Lead,
  Part,
  Remark,
  Ring,
  RowsList,
  Timeline,
} from '../../../ui/index.ts';
import { elapsed, eventDay, eventSentence, lifeText, type Piece } from '../domain/event-words.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import type { UnitFacts } from '../domain/unit-facts.ts';
import { HIERARCHIES, type Hierarchy, kindLabel, RELATIONS, type Relation } from '../domain/unit-kinds.ts';
import { Joined, type Link } from './words.tsx';

export interface UnitPageProps {
  link: Link;
  asOf: IsoDate;
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
  events: UnitEvent[];
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

const BELOW: Record<Relation, string> = {
  direct: 'Đơn vị trực thuộc',
  professional: 'Đơn vị được hướng dẫn chuyên môn',
  leads: 'Đơn vị do tổ chức đảng này lãnh đạo',
  place: 'Đơn vị trên địa bàn',
};

/** Everything about one unit on a day: sentence, panels of the others, superiors and subordinates, people, history. */
export function UnitPage(props: UnitPageProps) {
  const { card, asOf, term } = props;
  const notYet = card.validFrom !== null && card.validFrom > asOf;
  return (
    <>
      <Lead
        title={card.name}
        say={props.sentences.length > 0 ? props.sentences.join(' ') : undefined}
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
        {props.note && <Remark tone="calm">{props.note}</Remark>}
      </Lead>
      {props.panels}
      <Structure {...props} />
      <People {...props} />
      <Part id="lich-su" title="Lịch sử" aside={<p>Việc mới ghi sau cùng có thể hoàn tác.</p>}>
        {props.events.length === 0 ? (
          <EmptyState>Chưa ghi việc thành lập, đổi tên hay sắp xếp nào của đơn vị này.</EmptyState>
        ) : (
          <History {...props} />
        )}
      </Part>
    </>
  );
}

function facts({ card, facts: all, asOf, link }: UnitPageProps) {
  const code = all.codes.find((c) => c.validTo === null || c.validTo >= asOf) ?? all.codes.at(-1);
  const words = [card.kindLabel, `hệ ${HIERARCHIES[card.hierarchy]}`, lifeText(card)];
  if (code) words.push(`mã ${code.code}`);
  return (
    <>
      {words.join(' · ')}
      {' · '}
      <a
        href={link(
          `/don-vi?he=${card.hierarchy === 'party' ? 'dang' : card.hierarchy === 'territory' ? 'dia-ban' : 'hanh-chinh'}`,
        )}
      >
        Xem cả cơ cấu
      </a>
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

function Structure({ link, superiors, subordinates, card }: UnitPageProps) {
  const relations = (Object.keys(BELOW) as Relation[]).filter((r) => (subordinates.counts[r] ?? 0) > 0);
  return (
    <Part id="tren-duoi" title="Trên và dưới" cols={relations.length > 0 ? 'two' : undefined}>
      <Column id="cap-tren" title="Cấp trên">
        {superiors.length === 0 ? (
          <EmptyState>Không ghi cấp trên nào vào ngày này.</EmptyState>
        ) : (
          <RowsList
            items={superiors.map((s) => ({ what: s.name, href: link(`/don-vi/${s.id}`), more: RELATIONS[s.relation] }))}
          />
        )}
      </Column>
      {relations.length > 0 && (
        <div class="col">
          {relations.map((relation) => {
            const shown = subordinates.shown.filter((s) => s.relation === relation);
            const rest = (subordinates.counts[relation] ?? 0) - shown.length;
            return (
              <>
                <h3>
                  {BELOW[relation]} <span class="n">({formatNumber(subordinates.counts[relation] ?? 0)})</span>
                </h3>
                <RowsList
                  items={shown.map((s) => ({
                    what: s.name,
                    href: link(`/don-vi/${s.id}`),
                    more: kindLabel(s.kind),
                    end: s.below > 0 ? `${formatNumber(s.below)} đơn vị` : undefined,
                  }))}
                />
                {rest > 0 && (
                  <p>
                    <a href={link(`/don-vi?he=${SLUG[card.hierarchy]}&goc=${card.id}`)}>
                      Xem {formatNumber(rest)} đơn vị còn lại
                    </a>
                  </p>
                )}
              </>
            );
          })}
        </div>
      )}
    </Part>
  );
}

const SLUG = { administration: 'hanh-chinh', party: 'dang', territory: 'dia-ban' } as const;

function People({ link, posts, card, asOf, mayRecordPeople, mayReadMembers }: UnitPageProps) {
  if (posts === null && !mayReadMembers) return null;
  return (
    <Part id="nguoi" title="Người và chức vụ" aside={<p>Đang giữ chức vụ ngày {formatDate(asOf)}.</p>}>
      {posts !== null &&
        (posts.length === 0 ? (
          <EmptyState
            action={
              mayRecordPeople && <Button href={link(`/nguoi/moi?don-vi=${card.id}`)}>Ghi người và chức vụ</Button>
            }
          >
            Chưa ghi ai giữ chức vụ ở đơn vị này vào ngày này.
          </EmptyState>
        ) : (
          <RowsList
            items={posts.map((p) => ({
              what: p.personName,
              href: link(`/nguoi/${p.personId}`),
              more: p.title,
              end: p.validFrom ? `từ ${formatDate(p.validFrom)}` : undefined,
            }))}
          />
        ))}
      {mayReadMembers && card.hierarchy === 'party' && (
        <form method="post" action={link(`/don-vi/${card.id}/dang-vien`)}>
          <p class="note">Danh sách đảng viên là dữ liệu cá nhân nhạy cảm; mỗi lần xem đều ghi vào nhật ký.</p>
          <div class="acts">
            <Button>Xem danh sách đảng viên</Button>
          </div>
        </form>
      )}
    </Part>
  );
}

function History({ link, events, facts: unit, names, mayChange, card }: UnitPageProps) {
  const newest = Math.max(...events.map((e) => e.id));
  return (
    <Timeline
      items={events.map((event) => ({
        when: eventDay(event),
        ...(event.happenedOn && { datetime: event.happenedOn }),
        what: <Sentence pieces={eventSentence(event, unit)} names={names} link={link} />,
        more: (
          <More
            event={event}
            link={link}
            undo={mayChange && event.id === newest ? link(`/don-vi/${card.id}/hoan-tac/${event.id}`) : null}
          />
        ),
      }))}
    />
  );
}

function Sentence({ pieces, names, link }: { pieces: Piece[]; names: UnitPageProps['names']; link: Link }) {
  return (
    <span>
      {pieces.map((piece) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <a href={link(`/don-vi/${piece.unitId}`)}>{names.get(piece.unitId)?.name ?? 'đơn vị khác'}</a>
        ),
      )}
    </span>
  );
}

function More({ event, link, undo }: { event: UnitEvent; link: Link; undo: string | null }) {
  const words = [
    event.happenedOn !== null && event.dateNote,
    event.basis ? `Căn cứ: ${event.basis}` : !event.basisDocumentId && 'Chưa ghi văn bản căn cứ',
    event.note,
    !event.sourced && 'Còn cần nguồn xác nhận',
  ].filter(Boolean) as string[];
  return (
    <>
      {words.map((word) => `${word.replace(/\.$/, '')}. `).join('')}
      {event.basisDocumentId && <a href={link(`/van-ban/${event.basisDocumentId}`)}>Mở văn bản căn cứ</a>}
      {undo && (
        <>
          {' '}
          <a href={undo}>Hoàn tác</a>
        </>
      )}
    </>
  );
}
