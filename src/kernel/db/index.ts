export { createDatabase, type Database, type DatabaseParts, type Scope } from './database.ts';
export { type MigrationState, migrate, migrationState } from './migrate.ts';
export { createPool } from './pool.ts';
export { mayByGrants } from './rights.ts';
export { type Actor, type AuditEntry, type Grant, type ReadTx, systemActor, type WriteTx } from './tx.ts';
