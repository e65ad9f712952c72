import { invalid, notFound } from '../../../kernel/errors/index.ts';
import type { ActionContext, Html, PageContext } from '../../../kernel/http/index.ts';
import { hasErrors, type Problem } from '../../../kernel/problems/index.ts';
import type { Child } from '../../../ui/index.ts';
import { personCard, visiblePerson } from '../queries/persons.ts';
import { FormPage } from '../views/person-forms.tsx';
import { problemsOf } from './events.tsx';
import { Fields } from './fields.ts';

export const personCrumbs = (c: PageContext, ...rest: { label: string; href?: string }[]) => [
  { label: 'Đơn vị', href: c.link('/don-vi') },
  { label: 'Người', ...(rest.length > 0 && { href: c.link('/nguoi') }) },
  ...rest,
];

/** The person of the path, if the reader may see them. */
export const personOf = (c: PageContext) => found(c, visiblePerson);

/**
 * The person of the path for pages about Party membership: a Party unit asks for people whose posts are elsewhere. Such a
 * page may say the name; whatever else it says comes from a command that asks for the right itself.
 */
export const namedPersonOf = (c: PageContext) => found(c, personCard);

async function found(c: PageContext, query: typeof personCard) {
  const person = await c.read((tx) => query(tx, c.id('id')));
  if (!person) throw notFound('Không có người này.');
  return person;
}

interface Shown {
  title: string;
  say?: string;
  path: string;
  back: string;
  submit: string;
  problems: readonly Problem[];
  crumbs: { label: string; href?: string }[];
}

/** A form of a person, alone on its page. */
export function showForm(c: PageContext, shown: Shown, fields: Child): Promise<Response> {
  const { title, problems } = shown;
  const body = (
    <FormPage {...shown} action={c.link(shown.path)} back={c.link(shown.back)}>
      {fields}
    </FormPage>
  );
  return c.page(
    { title, current: '/don-vi', crumbs: personCrumbs(c, ...shown.crumbs, { label: title }) },
    body as Html,
    problems.length > 0 ? 422 : 200,
  );
}

/** What was typed and what is wrong with it. */
export interface Failed {
  fields: Fields;
  problems: readonly Problem[];
}

/** Runs the write of a form; with problems the form comes back as it was typed. */
export async function attempt(
  c: ActionContext,
  again: (failed: Failed) => Promise<Response>,
  work: (fields: Fields) => Promise<Response>,
): Promise<Response> {
  const fields = new Fields(c.form);
  try {
    return await work(fields);
  } catch (cause) {
    return again({ fields, problems: problemsOf(cause, fields.problems) });
  }
}

/** What could not be read stops the write, after the rules have said their part. */
export function stopIfUnread(fields: Fields): void {
  if (hasErrors(fields.problems)) throw invalid(fields.problems);
}
