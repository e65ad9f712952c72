import type { HtmlEscapedString } from 'hono/utils/html';
import type { Actor, ReadTx, WriteTx } from '../db/index.ts';
import type { FileStore } from '../files/index.ts';
import type { Problem } from '../problems/index.ts';
import type { IsoDate } from '../time/index.ts';
import type { Form } from './form.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface AuthorityInfo {
  id: number;
  slug: string;
  name: string;
  sample: boolean;
  /** The day as of which pages open when none is asked; null: today. */
  opensOn: IsoDate | null;
}

export interface SessionInfo {
  id: string;
  userId: string;
  name: string;
  email: string;
}

/** What a page tells the shell around it. */
export interface PageFrame {
  title: string;
  /** The path of the navigation entry that is open: `/don-vi`. */
  current?: string;
  /** Where one is: the last has no link. */
  crumbs?: { label: string; href?: string }[];
  /** The right of the context line: term, as of when, in which structure. */
  facts?: { label?: string; value?: string; href?: string }[];
  /** `reading`: text and proposals side by side. */
  sheet?: 'plain' | 'reading';
  /** Seconds until the page asks again by itself: for long work under way. */
  reloadAfter?: number;
  /** The page shows invented content. */
  sample?: boolean;
  /** No navigation: sign-in, errors. */
  bare?: boolean;
}

export interface PageContext {
  readonly request: Request;
  readonly url: URL;
  readonly authority: AuthorityInfo;
  readonly session: SessionInfo | null;
  readonly actor: Actor;
  readonly now: Date;
  /** The day as of which the page is asked (?ngay=08/05/2020 or 2020-05-08); without it the authority's own day, or today. */
  readonly asOf: IsoDate;
  /** True when the reader asked for a day of their own. */
  readonly asOfGiven: boolean;
  readonly files: FileStore;
  /** A parameter of the path. */
  param(name: string): string;
  /** A parameter of the path that is an id; anything else is `not_found`. */
  id(name: string): number;
  query(name: string): string;
  /** Query parameter as a page number, from 1. */
  pageNumber(name?: string): number;
  /** A link inside the authority, keeping ?ngay when one was asked: `c.link('/don-vi/3')`. */
  link(path: string): string;
  may(permission: string, unitId?: number | null | 'any'): Promise<boolean>;
  read<T>(fn: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** A page of the application: the shell around `body`. */
  page(frame: PageFrame, body: Html, status?: number): Promise<Response>;
  /** A download. `name` may have Vietnamese letters. */
  download(bytes: Uint8Array | string, name: string, type: string): Response;
  /** Rows that belong to no authority (accounts): access only. */
  readonly services: Services;
}

export interface ActionContext extends PageContext {
  readonly form: Form;
  write<T>(fn: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** 303 to a path inside the authority (of a global route: inside this server), with a message shown once. */
  redirect(path: string, flash?: { kind: 'done' | 'problem'; text: string }): Response;
  /** Keeps an uploaded file in the store and notes that this authority may have it. */
  keepFile(tx: WriteTx, file: UploadedFile): Promise<{ sha256: string; size: number }>;
}

export interface UploadedFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Things the app gives to routes that need more than a transaction (sign-in). */
export type Services = Record<string, unknown>;

export type { Problem };
