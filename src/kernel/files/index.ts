export { createFileStore, DamagedFile, type FileStore, type StoredFile } from './store.ts';
