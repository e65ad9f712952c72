import { action, type Html, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { lookAtMemberships } from '../commands/look-at-memberships.ts';
import { recordMembership } from '../commands/record-membership.ts';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from '../domain/membership.ts';
import { MembershipFields } from '../views/person-forms.tsx';
import { MembershipPage } from '../views/person-page.tsx';
import type { Fields } from './fields.ts';
import { attempt, namedPersonOf, personCrumbs, showForm, stopIfUnread } from './person-form.tsx';
import { unitChoices } from './unit-choices.ts';

const CHANGE = 'org.membership.change';

async function formPage(c: PageContext, failed?: { fields: Fields; problems: readonly Problem[] }): Promise<Response> {
  const person = await namedPersonOf(c);
  const units = await c.read((tx) => unitChoices(tx, c.asOf, CHANGE, 'party'));
  const back = `/nguoi/${person.id}`;
  const problems = failed?.problems ?? [];
  const typed = (name: string) => failed?.fields.form.raw(name) ?? '';
  const shown = {
    title: 'Ghi sinh hoạt đảng',
    say: 'Tình trạng trước đó kết thúc hôm trước ngày ghi ở đây.',
    path: `${back}/sinh-hoat-dang/ghi`,
    back,
    submit: 'Ghi sinh hoạt đảng',
    problems,
    crumbs: [{ label: person.fullName, href: c.link(back) }],
  };
  return showForm(c, shown, <MembershipFields typed={typed} problems={problems} units={units} />);
}

export const membershipRoutes: Route[] = [
  // A look is a write: it leaves a trace. Hence a form, and no address with what it shows.
  action({
    path: '/nguoi/:id/sinh-hoat-dang',
    permission: 'org.membership.read',
    async run(c) {
      const person = await namedPersonOf(c);
      const memberships = await c.write((tx) => lookAtMemberships(tx, { personId: person.id, asOf: c.asOf }));
      const crumbs = personCrumbs(
        c,
        { label: person.fullName, href: c.link(`/nguoi/${person.id}`) },
        { label: 'Sinh hoạt đảng' },
      );
      const body = <MembershipPage link={c.link} person={person} memberships={memberships} />;
      return c.page({ title: 'Sinh hoạt đảng', current: '/don-vi', crumbs, sample: person.sample }, body as Html);
    },
  }),
  page({ path: '/nguoi/:id/sinh-hoat-dang/ghi', permission: CHANGE, run: (c) => formPage(c) }),
  action({
    path: '/nguoi/:id/sinh-hoat-dang/ghi',
    permission: CHANGE,
    run: (c) =>
      attempt(
        c,
        (failed) => formPage(c, failed),
        async (fields) => {
          const [status, unitId] = [fields.text('status'), fields.id('unitId')];
          const [from, to] = [fields.date('from'), fields.date('to')];
          const miss = (name: string, message: string) =>
            fields.problems.push(error('field_missing', message, { kind: 'field', name }));
          if (!Object.hasOwn(MEMBERSHIP_STATUSES, status)) miss('status', 'Chọn tình trạng.');
          if (unitId === null) miss('unitId', 'Chọn tổ chức đảng.');
          if (fields.text('from') === '') miss('from', 'Ghi ngày bắt đầu.');
          stopIfUnread(fields);
          await c.write((tx) =>
            recordMembership(tx, {
              personId: c.id('id'),
              unitId: unitId ?? 0,
              status: status as MembershipStatus,
              from: from ?? '',
              to,
              temporary: fields.text('temporary') === '1',
              basis: fields.text('basis') || null,
            }),
          );
          return c.redirect(`/nguoi/${c.id('id')}`, { kind: 'done', text: 'Đã ghi sinh hoạt đảng.' });
        },
      ),
  }),
];
