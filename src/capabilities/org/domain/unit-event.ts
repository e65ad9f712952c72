import type { UnitId } from '../../../contracts/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';

export type EventKind = 'found' | 'rename' | 'split' | 'merge' | 'abolish' | 'move';

/** A unit's part in an event. `share`: the part of the predecessor's counts that goes to this successor, null unknown. */
export interface EventPart {
  unitId: UnitId;
  share: number | null;
}

export interface UnitEvent {
  id: number;
  kind: EventKind;
  /** null: unknown; `dateNote` then says what is known. */
  happenedOn: IsoDate | null;
  dateNote: string | null;
  basis: string | null;
  basisDocumentId: number | null;
  note: string | null;
  /** False: the fact still wants a source. */
  sourced: boolean;
  /** False: it came with the history of the unit and cannot be taken back as one. */
  undoable: boolean;
  predecessors: EventPart[];
  successors: EventPart[];
}
