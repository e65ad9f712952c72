import { EmptyState, Part, Remark, Timeline } from '../../../ui/index.ts';
import { eventSentence, gather, type Piece } from '../domain/event-words.ts';
import { eventDay } from '../domain/time-words.ts';
import type { UnitEvent } from '../domain/unit-event.ts';
import type { UnitPageProps } from './unit-page.tsx';
import type { Link } from './words.tsx';

/** What happened to the unit, and its note. */
export function UnitHistory(props: UnitPageProps) {
  return (
    <Part id="lich-su" title="Lịch sử" aside={props.note && <Remark tone="calm">{props.note}</Remark>}>
      {props.events.length === 0 ? (
        <EmptyState>Chưa ghi việc thành lập, đổi tên hay sắp xếp nào của đơn vị này.</EmptyState>
      ) : (
        <Events {...props} />
      )}
    </Part>
  );
}

function Events({ link, events, facts: unit, names, mayChange, card }: UnitPageProps) {
  const newest = Math.max(...events.map((e) => e.id));
  const undo = (event: UnitEvent) =>
    mayChange && event.undoable && event.id === newest ? link(`/don-vi/${card.id}/hoan-tac/${event.id}`) : null;
  return (
    <Timeline
      items={gather(events, card.id).map((event) => ({
        when: eventDay(event),
        ...(event.happenedOn && { datetime: event.happenedOn }),
        what: <Sentence pieces={eventSentence(event, unit)} names={names} link={link} />,
        more: <More event={event} link={link} undo={undo(event)} />,
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
