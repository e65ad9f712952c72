import { type Child, cls } from './child.ts';
import { MarginNote, type MarginNoteProps } from './margin-note.tsx';
import { cut, type MarkedSpan } from './reading-cut.ts';

export interface ReadingParagraph {
  /** The anchor: `doan-23`. */
  id: string;
  /** In the margin: “đoạn 23”. */
  ref: string;
  text: string;
  heading?: boolean;
  spans: MarkedSpan[];
  /** In the margin beside it, in the order of its passages. */
  notes?: MarginNoteProps[];
}

export interface ReadingTextProps {
  paragraphs: ReadingParagraph[];
  label?: string;
  /** With a margin for notes at the right, as Word shows comments. */
  noted?: boolean;
}

/** The words of a document with what was found in them. The text is written as it stands, mistakes included. */
export function ReadingText({ paragraphs, label = 'Nguyên văn', noted }: ReadingTextProps) {
  return (
    <article class={cls('text', noted && 'noted')} aria-label={label} data-noted={noted || undefined}>
      {paragraphs.map((paragraph) => (
        <Paragraph {...paragraph} />
      ))}
    </article>
  );
}

/** The head of the reading page: title, and one line about the document. */
export function ReadingHead({ title, facts, children }: { title: Child; facts?: Child; children?: Child }) {
  return (
    <header>
      <h1>{title}</h1>
      {facts && <p class="facts">{facts}</p>}
      {children}
    </header>
  );
}

function Paragraph({ id, ref, text, heading, spans, notes }: ReadingParagraph) {
  // several places may belong to one thing
  const left = new Set(spans.filter((span) => !span.settled).map((span) => span.proposalId)).size;
  const words = <Words text={text} spans={spans} />;
  return (
    <div class="para" id={id}>
      <a class="ref" href={`#${id}`}>
        {ref}
        {spans.length > 0 && left === 0 && (
          <>
            {' '}
            <svg aria-hidden="true">
              <use href="#s-met" />
            </svg>
            <span class="vh"> đã xử lý hết</span>
          </>
        )}
        {left > 0 && <span> còn {left}</span>}
      </a>
      {heading ? <h2>{words}</h2> : <p>{words}</p>}
      {notes && notes.length > 0 && (
        <ol class="notes" aria-label={`Chú thích bên ${ref}`}>
          {notes.map((note) => (
            <MarginNote {...note} />
          ))}
        </ol>
      )}
    </div>
  );
}

/** Links cannot stand in links: overlapping spans are cut at every boundary, each piece leads to its innermost proposal. */
function Words({ text, spans }: { text: string; spans: MarkedSpan[] }) {
  return (
    <>
      {cut(text, spans).map((piece) => {
        const { inner } = piece;
        if (!inner) return piece.text;
        const kinds = [...new Set(piece.over.map((span) => span.kind))];
        return (
          <>
            <a
              class={cls('pass', ...kinds, piece.over.every((span) => span.settled) && 'settled')}
              id={piece.first ? inner.passageId : undefined}
              href={`#${inner.proposalId}`}
              data-proposal={piece.over.map((span) => span.proposalId).join(' ')}
              aria-current={piece.over.some((span) => span.current) ? 'true' : undefined}
              tabindex={piece.first ? undefined : -1}
            >
              {piece.text}
            </a>
            {piece.ending.map((span) => (
              <a
                class={cls('no-mark', span.settled && 'settled')}
                href={`#${span.proposalId}`}
                tabindex={-1}
                aria-hidden={span === inner ? 'true' : undefined}
                id={piece.first && span === inner ? undefined : lateId(span, piece.late)}
              >
                {span.number}
                {span.settled && '✓'}
              </a>
            ))}
          </>
        );
      })}
    </>
  );
}

/** A span that is nowhere the innermost has its anchor on its number. */
function lateId(span: MarkedSpan, late: MarkedSpan[]): string | undefined {
  return late.includes(span) ? span.passageId : undefined;
}
