/** The first file of every archive: what is in it and how to know that it is whole. */
export interface Manifest {
  format: 1;
  program: string;
  version: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  server: string;
  migrations: { name: string; sha256: string }[];
  /** In the order of the archive, which is the order of loading. */
  tables: TableEntry[];
  sequences: { name: string; value: number }[];
  files: { sha256: string; size: number }[];
  /** Files that rows speak of and the disk no longer had whole. */
  lostFiles: string[];
}

export interface TableEntry {
  /** `schema.table`, quoted where PostgreSQL needs it. */
  name: string;
  /** Columns of the COPY, without generated ones. */
  columns: string[];
  rows: number;
  /** A sum over all rows, independent of their order and of the server's version. */
  content: string;
  /** Of the file in the archive. */
  bytes: number;
  sha256: string;
}

export const MANIFEST = 'manifest.json';
/** Tables carry a running number as well: their names may be longer than tar allows. */
export const tableFile = (index: number): string => `tables/${String(index + 1).padStart(4, '0')}.copy`;
export const storedFile = (sha256: string): string => `files/${sha256}`;
