import { type Database, systemActor } from '../../../kernel/db/index.ts';
import { AppError, violates } from '../../../kernel/errors/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';

export interface NewAuthority {
  /** In addresses: `lang-son`. Lower-case letters, digits, hyphens; 2 to 41 characters. */
  slug: string;
  name: string;
  /** The kind of its main unit: `department` for a Sở. */
  kind: string;
  place?: string | null;
  sample?: boolean;
  note?: string | null;
}

/** Addresses of the program itself: an authority of this name could not be reached. */
const RESERVED = new Set(['dang-nhap', 'dang-xuat', 'vao', 'mat-khau', 'tai-khoan', 'healthz', 'assets']);

/**
 * Makes a tenant. The one write outside of `defineCommand`: there is no authority yet in which a permission could hold,
 * so only the command line and the demo loader may call it. Its audit row goes into the new authority.
 * @throws AppError `invalid` for a slug that is not one, `conflict` for one that is taken
 */
export async function createAuthority(db: Database, input: NewAuthority): Promise<{ id: number; slug: string }> {
  const slug = input.slug.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]{1,40}$/.test(slug))
    throw new AppError('invalid', 'Mã cơ quan gồm 2 đến 41 chữ thường không dấu, chữ số và gạch nối, ví dụ lang-son.');
  if (RESERVED.has(slug)) throw new AppError('conflict', `Mã cơ quan ${slug} là địa chỉ của hệ thống. Chọn mã khác.`);
  const row = {
    slug,
    name: tidy(input.name),
    kind: input.kind,
    place: input.place ?? null,
    sample: input.sample ?? false,
    note: input.note ?? null,
  };
  let id: number;
  try {
    ({ id } = await db.system.insertInto('org.authority').values(row).returning('id').executeTakeFirstOrThrow());
  } catch (cause) {
    if (violates(cause, 'authority_slug_unique')) throw new AppError('conflict', `Mã cơ quan ${slug} đã có.`);
    throw cause;
  }
  await db.write({ authorityId: id, actor: systemActor() }, async (tx) => {
    tx.command.name = 'org.create-authority';
    await tx.audit({ subject: 'org.authority', subjectId: id, after: row });
  });
  return { id, slug };
}
