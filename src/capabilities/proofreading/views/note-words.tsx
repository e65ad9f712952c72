import { Button, type MarginNoteProps, type MarkedSpan, Status, type Verdict } from '../../../ui/index.ts';
import { otherPlaces, proposalBeside } from '../domain/comment-lines.ts';
import { kindLabel, severityLabels, stateLabels } from '../domain/finding-words.ts';
import type { FindingState, Severity } from '../domain/found.ts';
import type { FindingView } from '../queries/findings.ts';

/** The one form whose buttons stand in all notes. */
export const MARK_FORM = 'danh-dau';
/** The field that says which version a form was made for: another window may have a newer one. */
export const ROUND_FIELD = 'ban';

export const noteId = (no: number): string => `ghi-chu-${no}`;
export const passageId = (no: number): string => `cho-${no}`;

const VERDICTS: Record<Severity, Verdict> = { error: 'missed', warning: 'risk', note: 'unmeasurable' };
const TONES = { error: 'bad', warning: 'ask', note: 'calm' } as const;
const PENS: Record<Severity, MarkedSpan['kind']> = { error: 'finding', warning: 'doubt', note: 'question' };

export const penOf = (severity: Severity): MarkedSpan['kind'] => PENS[severity];

/** How grave, or what became of it: shape and word. */
export function FindingStatus({ finding }: { finding: Pick<FindingView, 'severity' | 'state'> }) {
  if (finding.state !== 'open')
    return <Status status={finding.state === 'fixed' ? 'met' : 'cancelled'} label={stateLabels[finding.state]} />;
  return <Status status={VERDICTS[finding.severity]} label={severityLabels[finding.severity]} />;
}

export interface NoteScene {
  link: (path: string) => string;
  draftId: number;
  /** The address of the page without its path, `?trang=2`, for the way back after a mark. */
  query: string;
  /** Others who look at a draft mark nothing. */
  mayMark: boolean;
  /** A corrected version: what is new is said, too. */
  again: boolean;
  /** The whole text, for the words at the other places. */
  text: string;
}

/** A finding as a note in the margin. */
export function noteOf(
  scene: NoteScene,
  finding: FindingView,
  neighbours: { before?: string; next?: string },
): MarginNoteProps {
  const { no, state } = finding;
  return {
    id: noteId(no),
    number: no,
    passageId: passageId(no),
    tone: state === 'open' ? TONES[finding.severity] : 'done',
    ...neighbours,
    head: (
      <>
        <FindingStatus finding={finding} />
        <span>
          {kindLabel(finding.kind)}
          {scene.again && <b> · {sinceWords(finding)}</b>}
        </span>
      </>
    ),
    children: state === 'open' ? <NoteBody scene={scene} finding={finding} /> : <p>{finding.message}</p>,
    actions: scene.mayMark && <div class="acts">{buttons(scene, finding)}</div>,
  };
}

function sinceWords({ before }: FindingView): string {
  if (before === null) return 'mới';
  return before === 'again' ? 'vẫn còn, đã ghi là sửa' : 'vẫn còn';
}

function NoteBody({ scene, finding }: { scene: NoteScene; finding: FindingView }) {
  const proposed = proposalBeside(finding);
  const others = otherPlaces(finding, scene.text);
  return (
    <>
      <p>{finding.message}</p>
      {others !== '' && <p>So với {others}.</p>}
      {proposed !== null && (
        <p>
          Đề nghị: <b>{proposed}</b>
        </p>
      )}
      {finding.href !== null && (
        <p>
          <a href={scene.link(finding.href)}>Mở mục đã ghi</a>
        </p>
      )}
    </>
  );
}

const VERBS: Record<FindingState, { path: string; words: string; key: 'S' | 'B' | 'Z' }> = {
  fixed: { path: 'da-sua', words: 'Đã sửa', key: 'S' },
  ignored: { path: 'bo-qua', words: 'Bỏ qua', key: 'B' },
  open: { path: 'mo-lai', words: 'Mở lại', key: 'Z' },
};

function buttons(scene: NoteScene, finding: FindingView) {
  const choices: FindingState[] = finding.state === 'open' ? ['fixed', 'ignored'] : ['open'];
  return choices.map((state) => (
    <Button
      small
      kind={state === 'fixed' ? undefined : 'plain'}
      form={MARK_FORM}
      shortcut={VERBS[state].key}
      formaction={scene.link(`/soat-loi/${scene.draftId}/cho/${finding.no}/${VERBS[state].path}${scene.query}`)}
      about={`chỗ số ${finding.no}`}
    >
      {VERBS[state].words}
    </Button>
  ));
}
