import { defineEvent } from '../kernel/events/index.ts';
import type { DocumentId, FigureId, SubmissionId, TargetId, TaskId, UnitId, VersionId } from './ids.ts';

/** A unit was founded, renamed, split, merged, abolished or moved. */
export const unitChanged = defineEvent<{ eventId: number; kind: string; unitIds: UnitId[] }>('org.unit-changed');
/** A document got a version with text. */
export const documentVersionAdded = defineEvent<{ documentId: DocumentId; versionId: VersionId }>(
  'documents.version-added',
);
/** A unit's sheet was approved and its figures are in force. */
export const submissionApproved = defineEvent<{ submissionId: SubmissionId; figureIds: FigureId[] }>(
  'collection.submission-approved',
);
export const targetSet = defineEvent<{ targetId: TargetId }>('targets.target-set');
export const taskChanged = defineEvent<{ taskId: TaskId; state: string }>('targets.task-changed');
