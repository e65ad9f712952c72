import type { Transaction } from 'kysely';
import type { Slots } from '../capability/slots.ts';
import type { EventType } from '../events/index.ts';
import type { JobType, SendOptions } from '../jobs/index.ts';
import type { DB } from './types.ts';

/** A role given to a user: permissions that hold in the subtree of a unit (null: everywhere) during a time. */
export interface Grant {
  permissions: ReadonlySet<string>;
  unitId: number | null;
}

/** Who acts. `system` acts for jobs and the demo loader and may do everything. */
export interface Actor {
  kind: 'user' | 'system';
  userId: string | null;
  name: string;
  /** Only the grants in force now. */
  grants: readonly Grant[];
}

export const systemActor = (name = 'Hệ thống'): Actor => ({ kind: 'system', userId: null, name, grants: [] });

/** A read-only transaction within one authority. Functions that only read take this. */
export interface ReadTx {
  readonly db: Transaction<DB>;
  readonly authorityId: number;
  readonly actor: Actor;
  /** The moment of the transaction: the only clock that queries and commands use. */
  readonly now: Date;
  readonly slots: Slots;
  /** May the actor do this, to this unit (null: to the authority as a whole; 'any': to at least one unit)? */
  may(permission: string, unitId: number | null | 'any'): Promise<boolean>;
  /** The same, throwing a `forbidden` error. */
  require(permission: string, unitId: number | null | 'any'): Promise<void>;
  /**
   * The answer to a question that several parts of a page ask: a read transaction sees one state of the database, so it
   * is loaded once for each key; a transaction that writes loads it every time. Keys begin with the name of the query
   * (`org.childrenOf 3 2026-05-08`). What comes back is shared: nobody changes it.
   */
  once<T>(key: string, load: () => Promise<T>): Promise<T>;
}

export interface AuditEntry {
  /** What was changed: `org.unit`, `targets.target` … */
  subject: string;
  subjectId: number | string;
  unitId?: number | null;
  before?: unknown;
  after?: unknown;
  note?: string;
}

/** A transaction that may write. Audit, events and jobs go into the same transaction. */
export interface WriteTx extends ReadTx {
  /** Leaves an audit row for each. Every command leaves at least one. */
  audit(...entries: readonly AuditEntry[]): Promise<void>;
  /** For a command that found nothing to change (a repeated click): no audit row is expected of it. */
  unchanged(): void;
  /** Notes that something happened, once for each payload. */
  emit<P>(event: EventType<P>, ...payloads: readonly P[]): Promise<void>;
  enqueue<D extends object>(job: JobType<D>, data: D, options?: SendOptions): Promise<void>;
  /** Set while a command runs; audit rows carry it. */
  readonly command: CommandFrame;
}

/** Which command is running and how many audit rows it has written. */
export interface CommandFrame {
  name: string;
  audited: number;
  settled: boolean;
}
