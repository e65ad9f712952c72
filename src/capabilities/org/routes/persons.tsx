import { notFound } from '../../../kernel/errors/index.ts';
import { action, type Html, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { formatDate, today } from '../../../kernel/time/index.ts';
import { DateInput, type SelectOption, TextInput } from '../../../ui/index.ts';
import { correctPerson } from '../commands/correct-person.ts';
import { endPost } from '../commands/end-post.ts';
import { recordPerson } from '../commands/record-person.ts';
import { recordPost } from '../commands/record-post.ts';
import { countPersons, postsOf, searchPersons } from '../queries/persons.ts';
import { PeoplePage } from '../views/people-page.tsx';
import { PersonFields, PostFields } from '../views/person-forms.tsx';
import { PersonPage } from '../views/person-page.tsx';
import { messageAt } from '../views/words.tsx';
import type { Fields } from './fields.ts';
import { attempt, type Failed, personCrumbs, personOf, showForm, stopIfUnread } from './person-form.tsx';
import { dayFacts } from './tree.tsx';
import { unitChoices } from './unit-choices.ts';

const READ = 'org.person.read';
const CHANGE = 'org.person.change';
const A_PAGE = 50;

const personInput = (f: Fields) => ({
  fullName: f.text('fullName'),
  title: f.text('academic') || null,
  sex: f.text('sex') === 'female' ? ('female' as const) : f.text('sex') === 'male' ? ('male' as const) : null,
  publicOffice: f.text('publicOffice') === '1',
  note: f.form.raw('note').trim() || null,
});

function postInput(f: Fields) {
  const unitId = f.id('unitId');
  if (unitId === null) f.problems.push(error('unit_missing', 'Chọn đơn vị.', { kind: 'field', name: 'unitId' }));
  return {
    unitId: unitId ?? 0,
    title: f.text('title'),
    from: f.date('from'),
    to: f.date('to'),
    source: f.text('source') || null,
  };
}

async function newPage(c: PageContext, failed?: Failed): Promise<Response> {
  const typed = (name: string) => failed?.fields.form.raw(name) ?? (name === 'unitId' ? c.query('don-vi') : '');
  const units = await c.read((tx) => unitChoices(tx, c.asOf, CHANGE));
  const problems = failed?.problems ?? [];
  const shown = {
    title: 'Ghi người và chức vụ',
    path: '/nguoi/moi',
    back: '/nguoi',
    submit: 'Ghi',
    problems,
    crumbs: [],
  };
  return showForm(
    c,
    shown,
    <>
      <PersonFields typed={typed} problems={problems} />
      <PostFields typed={typed} problems={problems} units={units} legend="Chức vụ đầu tiên" />
    </>,
  );
}

async function editPage(c: PageContext, failed?: Failed): Promise<Response> {
  const person = await personOf(c);
  const recorded: Record<string, string> = {
    fullName: person.fullName,
    academic: person.title ?? '',
    sex: person.sex ?? '',
    publicOffice: person.publicOffice ? '1' : '',
    note: person.note ?? '',
  };
  const typed = (name: string) => failed?.fields.form.raw(name) ?? recorded[name] ?? '';
  const back = `/nguoi/${person.id}`;
  const shown = { title: 'Sửa thông tin', path: `${back}/sua`, back, submit: 'Lưu', problems: failed?.problems ?? [] };
  const crumbs = [{ label: person.fullName, href: c.link(back) }];
  return showForm(c, { ...shown, crumbs }, <PersonFields typed={typed} problems={shown.problems} />);
}

async function postPage(c: PageContext, failed?: Failed): Promise<Response> {
  const person = await personOf(c);
  const units: SelectOption[] = await c.read((tx) => unitChoices(tx, c.asOf, CHANGE));
  const back = `/nguoi/${person.id}`;
  const problems = failed?.problems ?? [];
  const typed = (name: string) => failed?.fields.form.raw(name) ?? '';
  const shown = { title: 'Ghi chức vụ', path: `${back}/chuc-vu`, back, submit: 'Ghi chức vụ', problems };
  const crumbs = [{ label: person.fullName, href: c.link(back) }];
  return showForm(c, { ...shown, crumbs }, <PostFields typed={typed} problems={problems} units={units} />);
}

async function endPage(c: PageContext, failed?: Failed): Promise<Response> {
  const person = await personOf(c);
  const posts = await c.read((tx) => postsOf(tx, person.id, c.asOf));
  const post = posts.find((p) => p.id === c.id('post'));
  if (!post) throw notFound('Không có chức vụ này.');
  const back = `/nguoi/${person.id}`;
  const problems = failed?.problems ?? [];
  const shown = {
    title: 'Thôi giữ chức vụ',
    say: `${person.fullName} thôi giữ chức vụ ${post.title}, ${post.unitName}. Chức vụ vẫn còn trong quá trình công tác.`,
    path: `${back}/chuc-vu/${post.id}/thoi`,
    back,
    submit: 'Ghi ngày cuối',
    problems,
    crumbs: [{ label: person.fullName, href: c.link(back) }],
  };
  const typed = (name: string) =>
    failed?.fields.form.raw(name) ?? (name === 'lastDay' ? formatDate(today(undefined, c.now)) : '');
  return showForm(
    c,
    shown,
    <>
      <DateInput
        name="lastDay"
        label="Ngày cuối giữ chức vụ"
        value={typed('lastDay')}
        error={messageAt(problems, 'lastDay')}
      />
      <TextInput name="note" label="Vì sao, theo văn bản nào" value={typed('note')} optional maxlength={300} />
    </>,
  );
}

export const personRoutes: Route[] = [
  page({
    path: '/nguoi',
    permission: READ,
    async run(c) {
      const query = c.query('q').slice(0, 200);
      const number = c.pageNumber();
      const seen = await c.read(async (tx) => ({
        people: await searchPersons(tx, query, { asOf: c.asOf, limit: A_PAGE, offset: (number - 1) * A_PAGE }),
        total: await countPersons(tx, query),
        mayRecord: await tx.may(CHANGE, 'any'),
      }));
      const body = (
        <PeoplePage link={c.link} query={query} asOf={c.asOf} asOfGiven={c.asOfGiven} page={number} {...seen} />
      );
      return c.page(
        { title: 'Người và chức vụ', current: '/don-vi', crumbs: personCrumbs(c), facts: dayFacts(c) },
        body as Html,
      );
    },
  }),
  page({ path: '/nguoi/moi', permission: CHANGE, run: (c) => newPage(c) }),
  action({
    path: '/nguoi/moi',
    permission: CHANGE,
    run: (c) =>
      attempt(
        c,
        (failed) => newPage(c, failed),
        async (fields) => {
          const post = postInput(fields);
          if (fields.text('fullName') === '')
            fields.problems.push(error('name_empty', 'Ghi họ và tên.', { kind: 'field', name: 'fullName' }));
          if (post.title === '')
            fields.problems.push(error('title_empty', 'Ghi tên chức vụ.', { kind: 'field', name: 'title' }));
          stopIfUnread(fields);
          const id = await c.write((tx) => recordPerson(tx, { ...personInput(fields), post }));
          return c.redirect(`/nguoi/${id}`, { kind: 'done', text: 'Đã ghi người và chức vụ.' });
        },
      ),
  }),
  page({
    path: '/nguoi/:id',
    permission: READ,
    async run(c) {
      const person = await personOf(c);
      const seen = await c.read(async (tx) => {
        const posts = await postsOf(tx, person.id, c.asOf);
        const endable = new Set<number>();
        for (const post of posts)
          if (post.validTo === null && (await tx.may(CHANGE, post.unitId))) endable.add(post.id);
        return {
          posts,
          endable,
          mayRecord: await tx.may(CHANGE, 'any'),
          mayReadMembership: await tx.may('org.membership.read', 'any'),
          mayRecordMembership: await tx.may('org.membership.change', 'any'),
        };
      });
      return c.page(
        {
          title: person.fullName,
          current: '/don-vi',
          crumbs: personCrumbs(c, { label: person.fullName }),
          facts: dayFacts(c),
          sample: person.sample,
        },
        (<PersonPage link={c.link} asOf={c.asOf} person={person} {...seen} />) as Html,
      );
    },
  }),
  page({ path: '/nguoi/:id/sua', permission: CHANGE, run: (c) => editPage(c) }),
  action({
    path: '/nguoi/:id/sua',
    permission: CHANGE,
    run: (c) =>
      attempt(
        c,
        (failed) => editPage(c, failed),
        async (fields) => {
          await c.write((tx) => correctPerson(tx, { personId: c.id('id'), ...personInput(fields) }));
          return c.redirect(`/nguoi/${c.id('id')}`, { kind: 'done', text: 'Đã lưu thông tin.' });
        },
      ),
  }),
  page({ path: '/nguoi/:id/chuc-vu', permission: CHANGE, run: (c) => postPage(c) }),
  action({
    path: '/nguoi/:id/chuc-vu',
    permission: CHANGE,
    run: (c) =>
      attempt(
        c,
        (failed) => postPage(c, failed),
        async (fields) => {
          const post = postInput(fields);
          stopIfUnread(fields);
          await c.write((tx) => recordPost(tx, { personId: c.id('id'), ...post }));
          return c.redirect(`/nguoi/${c.id('id')}`, { kind: 'done', text: 'Đã ghi chức vụ.' });
        },
      ),
  }),
  page({ path: '/nguoi/:id/chuc-vu/:post/thoi', permission: CHANGE, run: (c) => endPage(c) }),
  action({
    path: '/nguoi/:id/chuc-vu/:post/thoi',
    permission: CHANGE,
    run: (c) =>
      attempt(
        c,
        (failed) => endPage(c, failed),
        async (fields) => {
          const lastDay = fields.date('lastDay');
          if (lastDay === null && fields.problems.length === 0)
            fields.problems.push(error('date_needed', 'Ghi ngày cuối.', { kind: 'field', name: 'lastDay' }));
          stopIfUnread(fields);
          await c.write((tx) =>
            endPost(tx, { postId: c.id('post'), lastDay: lastDay ?? '', note: fields.text('note') || null }),
          );
          return c.redirect(`/nguoi/${c.id('id')}`, { kind: 'done', text: 'Đã ghi ngày cuối của chức vụ.' });
        },
      ),
  }),
];
