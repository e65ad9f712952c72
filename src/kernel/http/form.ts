import type { z } from 'zod';
import { error, type Problem } from '../problems/index.ts';
import { tidy } from '../text/index.ts';
import type { UploadedFile } from './context.ts';

const storable = (text: string) => text.replaceAll('\0', '').normalize('NFC');

/** What came with a form. Texts are NFC, without NUL (no text of PostgreSQL can hold it), and trimmed; nothing is trusted. */
export class Form {
  readonly #texts = new URLSearchParams();
  readonly #files = new Map<string, UploadedFile[]>();

  static async read(data: FormData): Promise<Form> {
    const form = new Form();
    for (const [name, value] of data.entries()) {
      if (typeof value === 'string') form.#texts.append(name, storable(value));
      else if (value.size > 0 || value.name !== '') {
        const file = { name: storable(value.name), type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) };
        form.#files.set(name, [...(form.#files.get(name) ?? []), file]);
      }
    }
    return form;
  }

  /** One line of text: white space folded, trimmed; '' when absent. */
  text(name: string): string {
    return tidy(this.#texts.get(name) ?? '');
  }
  /** Text as it was typed, with its lines. */
  raw(name: string): string {
    return (this.#texts.get(name) ?? '').replace(/\r\n?/g, '\n');
  }
  all(name: string): string[] {
    return this.#texts.getAll(name).map(tidy);
  }
  has(name: string): boolean {
    return this.#texts.has(name);
  }
  /** A whole number, or null when the field is empty or not one. */
  int(name: string): number | null {
    const text = this.text(name);
    return /^\d{1,15}$/.test(text) ? Number(text) : null;
  }
  file(name: string): UploadedFile | null {
    return this.#files.get(name)?.[0] ?? null;
  }
  get fields(): URLSearchParams {
    return new URLSearchParams(this.#texts);
  }

  /**
   * Checks the texts with a schema. Every problem is reported with its field; messages of the schema must be finished
   * Vietnamese sentences.
   */
  parse<S extends z.ZodType>(schema: S): { ok: true; value: z.output<S> } | { ok: false; problems: Problem[] } {
    const record: Record<string, string | string[]> = {};
    for (const name of new Set(this.#texts.keys())) {
      const all = this.all(name);
      record[name] = all.length > 1 ? all : (all[0] ?? '');
    }
    const result = schema.safeParse(record);
    if (result.success) return { ok: true, value: result.data };
    return {
      ok: false,
      problems: result.error.issues.map((issue) =>
        error(`field_${issue.code}`, issue.message, { kind: 'field', name: String(issue.path[0] ?? '') }),
      ),
    };
  }
}
