import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type pg from 'pg';
import { Slots } from '../capability/slots.ts';
import { forbidden } from '../errors/index.ts';
import type { Subscription } from '../events/index.ts';
import { eventJob } from '../jobs/event-job.ts';
import type { JobSender } from '../jobs/index.ts';
import { mayByGrants } from './rights.ts';
import { APP_ROLE } from './role.ts';
import type { Actor, CommandFrame, ReadTx, WriteTx } from './tx.ts';
import type { DB } from './types.ts';

/** In which authority and for whom a transaction runs. */
export interface Scope {
  authorityId: number;
  actor: Actor;
  now?: Date;
}

export interface DatabaseParts {
  pool: pg.Pool;
  /** Writes a job row in the caller's transaction. */
  jobs: JobSender;
  slots?: Slots;
  subscriptions?: readonly Subscription[];
  /** The ids of a unit's superiors and of itself, today: permissions hold in subtrees. Filled by org. */
  lineOf?: (tx: ReadTx, unitId: number) => Promise<readonly number[]>;
}

export interface Database {
  /** A consistent, read-only view of one authority. */
  read<T>(scope: Scope, fn: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** One transaction: everything in it is kept, or nothing. */
  write<T>(scope: Scope, fn: (tx: WriteTx) => Promise<T>): Promise<T>;
  /**
   * Rows that belong to no authority (accounts, the list of authorities), as the owner of the database: row-level
   * security does not apply. Only app, access and maintenance use it.
   */
  readonly system: Kysely<DB>;
  readonly pool: pg.Pool;
}

export function createDatabase(parts: DatabaseParts): Database {
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool: parts.pool }) });
  const slots = parts.slots ?? new Slots();

  async function enter(trx: Transaction<DB>, authorityId: number): Promise<void> {
    if (!Number.isSafeInteger(authorityId) || authorityId < 1) throw new Error('a transaction needs an authority');
    await sql`select set_config('app.authority', ${String(authorityId)}, true), set_config('role', ${APP_ROLE}, true)`.execute(
      trx,
    );
  }

  /** `known` keeps what was asked once; without it every question is asked anew. */
  function reader(trx: Transaction<DB>, scope: Scope, known?: Map<string, Promise<unknown>>): ReadTx {
    const { actor, authorityId } = scope;
    const tx: ReadTx = {
      db: trx,
      authorityId,
      actor,
      now: scope.now ?? new Date(),
      slots,
      async may(permission, unitId) {
        const known = mayByGrants(actor, permission, unitId);
        if (known !== null || parts.lineOf === undefined) return known ?? false;
        const line = await parts.lineOf(tx, unitId as number);
        return actor.grants.some((g) => g.permissions.has(permission) && g.unitId !== null && line.includes(g.unitId));
      },
      async require(permission, unitId) {
        if (!(await tx.may(permission, unitId))) throw forbidden();
      },
      once<T>(key: string, load: () => Promise<T>): Promise<T> {
        if (!known) return load();
        const asked = (known.get(key) ?? load()) as Promise<T>;
        known.set(key, asked);
        return asked;
      },
    };
    return tx;
  }

  function writer(trx: Transaction<DB>, scope: Scope): WriteTx {
    const command: CommandFrame = { name: '', audited: 0, settled: false };
    const base = reader(trx, scope);
    const tx: WriteTx = {
      ...base,
      // `may` of the reader passes the reader on; a writer is a reader too, so nothing is lost.
      command,
      async audit(...entries) {
        command.audited += entries.length;
        const rows = entries.map((entry) => ({
          authority_id: scope.authorityId,
          at: base.now,
          user_id: scope.actor.userId,
          actor_name: scope.actor.name,
          command: command.name,
          subject: entry.subject,
          subject_id: String(entry.subjectId),
          unit_id: entry.unitId ?? null,
          before: entry.before === undefined ? null : JSON.stringify(entry.before),
          after: entry.after === undefined ? null : JSON.stringify(entry.after),
          note: entry.note ?? null,
        }));
        for (const some of chunks(rows)) await trx.insertInto('kernel.audit').values(some).execute();
      },
      unchanged() {
        command.settled = true;
      },
      async emit(event, ...payloads) {
        const rows = payloads.map((payload) => ({
          authority_id: scope.authorityId,
          at: base.now,
          name: event.name,
          payload: JSON.stringify(payload),
        }));
        for (const some of chunks(rows)) await trx.insertInto('kernel.event').values(some).execute();
        for (const s of (parts.subscriptions ?? []).filter((each) => each.event.name === event.name))
          for (const payload of payloads) await tx.enqueue(eventJob, { subscription: s.name, payload });
      },
      async enqueue(job, data, options = {}) {
        await parts.jobs.send(trx, { job: job.name, authorityId: scope.authorityId, data }, options);
      },
    };
    return tx;
  }

  return {
    pool: parts.pool,
    system: kysely,
    read: (scope, fn) =>
      kysely
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (trx) => {
          await enter(trx, scope.authorityId);
          return fn(reader(trx, scope, new Map()));
        }),
    write: (scope, fn) =>
      kysely.transaction().execute(async (trx) => {
        await enter(trx, scope.authorityId);
        return fn(writer(trx, scope));
      }),
  };
}

/** A statement takes at most 65,535 parameters. */
const A_STATEMENT = 1000;

function chunks<T>(rows: readonly T[]): T[][] {
  const some: T[][] = [];
  for (let i = 0; i < rows.length; i += A_STATEMENT) some.push(rows.slice(i, i + A_STATEMENT));
  return some;
}
