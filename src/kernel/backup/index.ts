export { type BackupParts, writeBackup } from './backup.ts';
export type { Manifest } from './manifest.ts';
export { type RestoreParts, restoreBackup } from './restore.ts';
