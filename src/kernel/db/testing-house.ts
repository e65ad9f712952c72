import { randomBytes } from 'node:crypto';
import { type Filling, Slots } from '../capability/slots.ts';
import { createJobSender } from '../jobs/index.ts';
import { createDatabase, type Database } from './database.ts';
import { type TestDatabase, testDatabase } from './testing.ts';
import { type Actor, type ReadTx, systemActor, type WriteTx } from './tx.ts';

export interface TestHouse {
  db: Database;
  base: TestDatabase;
  /** A fresh authority; tests that need another make one with `newAuthority`. */
  authorityId: number;
  newAuthority(): Promise<number>;
  /** As the system unless an actor is given. */
  read<T>(fn: (tx: ReadTx) => Promise<T>, options?: { actor?: Actor; authorityId?: number; now?: Date }): Promise<T>;
  write<T>(fn: (tx: WriteTx) => Promise<T>, options?: { actor?: Actor; authorityId?: number; now?: Date }): Promise<T>;
  close(): Promise<void>;
}

/** A user who holds these permissions, in the subtree of a unit or (null) everywhere. */
export const testActor = (permissions: string[], unitId: number | null = null): Actor => ({
  kind: 'user',
  userId: 'user-test',
  name: 'Người thử (mẫu)',
  grants: [{ permissions: new Set(permissions), unitId }],
});

/**
 * A database of one's own with an empty authority in it, for the database tests of a capability. `fillings` are the
 * slots that the test needs filled; `lineOf` decides subtree permissions (org's, or a stand-in).
 */
export async function testHouse(
  options: { fillings?: Filling[]; lineOf?: (tx: ReadTx, unitId: number) => Promise<readonly number[]> } = {},
): Promise<TestHouse> {
  const base = await testDatabase();
  const db = createDatabase({
    pool: base.pool,
    jobs: createJobSender(),
    slots: new Slots(options.fillings ?? []),
    ...(options.lineOf && { lineOf: options.lineOf }),
  });
  const newAuthority = async () => {
    const slug = `thu-${randomBytes(4).toString('hex')}`;
    const row = await db.system
      .insertInto('org.authority')
      .values({ slug, name: 'Cơ quan thử (mẫu)', kind: 'department', sample: true })
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  };
  const authorityId = await newAuthority();
  const scope = (o: { actor?: Actor; authorityId?: number; now?: Date } = {}) => ({
    authorityId: o.authorityId ?? authorityId,
    actor: o.actor ?? systemActor(),
    ...(o.now && { now: o.now }),
  });
  return {
    db,
    base,
    authorityId,
    newAuthority,
    read: (fn, o) => db.read(scope(o), fn),
    write: (fn, o) => db.write(scope(o), fn),
    close: () => base.close(),
  };
}
