import type { WriteTx } from '../../../kernel/db/index.ts';
import { AppError, invalid, notFound } from '../../../kernel/errors/index.ts';
import {
  type ActionContext,
  action,
  type Html,
  type PageContext,
  page,
  type Route,
} from '../../../kernel/http/index.ts';
import { error, hasErrors, type Problem } from '../../../kernel/problems/index.ts';
import { Confirm, Lead, Part } from '../../../ui/index.ts';
import { correctUnit } from '../commands/correct-unit.ts';
import { foundUnit } from '../commands/found-unit.ts';
import { undoUnitEvent } from '../commands/undo-unit-event.ts';
import { eventDay } from '../domain/time-words.ts';
import { nameOn } from '../domain/unit-facts.ts';
import { isKind, KINDS } from '../domain/unit-kinds.ts';
import { eventEffects } from '../queries/event-effects.ts';
import { crumbsOf } from '../queries/line.ts';
import { eventsOf } from '../queries/unit-events.ts';
import { factsOf } from '../queries/unit-facts.ts';
import { CorrectPage } from '../views/correct-page.tsx';
import { FoundFields } from '../views/event-fields.tsx';
import { EventForm, EventPreview, type Typed } from '../views/event-form.tsx';
import { type EventKindForm, eventKinds, placesFor } from './event-kinds.tsx';
import { Fields, together } from './fields.ts';
import { rehearse } from './rehearse.ts';
import { unitCrumbs } from './unit.tsx';

const CHANGE = 'org.change';
/** Events that may bring new units into being. */
const FOUNDING = ['found', 'split', 'merge'];

/** Problems to be shown with the form; other expected errors become one problem of the whole. */
export function problemsOf(cause: unknown, read: readonly Problem[]): Problem[] {
  if (!(cause instanceof AppError) || !['invalid', 'conflict', 'closed'].includes(cause.code)) throw cause;
  const ruled = cause.problems.length > 0 ? cause.problems : [error(cause.code, cause.message)];
  return together(read, ruled);
}

interface Failed {
  fields: Fields;
  problems: readonly Problem[];
}

async function formPage(c: PageContext, kind: EventKindForm, failed: Failed | null = null): Promise<Response> {
  const unitId = c.id('id');
  const seen = await c.read(async (tx) => {
    await tx.require(CHANGE, unitId);
    const unit = await factsOf(tx, unitId);
    const name = nameOn(unit, c.asOf);
    const typed: Typed = (field) => failed?.fields.form.raw(field) ?? '';
    const all = (field: string) => failed?.fields.form.all(field) ?? [];
    const scene = { unit, name, typed, all, problems: failed?.problems ?? [], asOf: c.asOf };
    return { name, typed, fields: await kind.fields(tx, scene), crumbs: await crumbsOf(tx, unitId, c.asOf) };
  });
  const title = kind.title(seen.name);
  const body = (
    <EventForm
      title={title}
      say={kind.say}
      action={c.link(`/don-vi/${unitId}/${kind.step}`)}
      back={c.link(`/don-vi/${unitId}`)}
      problems={failed?.problems ?? []}
      typed={seen.typed}
      dateOptional={kind.dateOptional}
    >
      {seen.fields}
    </EventForm>
  );
  const crumbs = unitCrumbs(c, seen.crumbs, kind.confirm);
  const status = failed && hasErrors(failed.problems) ? 422 : 200;
  return c.page({ title, current: '/don-vi', crumbs }, body as Html, status);
}

/** Preview, then confirmation: the same fields are sent twice, and the same command runs, once for show. */
async function submit(c: ActionContext, kind: EventKindForm): Promise<Response> {
  const unitId = c.id('id');
  const fields = new Fields(c.form);
  if (fields.text('step') === 'sua') return formPage(c, kind, { fields, problems: [] });
  const run = async (tx: WriteTx) => {
    const eventId = await kind.run(tx, unitId, fields);
    if (hasErrors(fields.problems)) throw invalid(fields.problems);
    return eventId;
  };
  try {
    if (fields.text('step') === 'xac-nhan') {
      await c.write(run);
      return c.redirect(`/don-vi/${unitId}#lich-su`, { kind: 'done', text: kind.done });
    }
    const effects = await rehearse(c, run);
    const crumbs = await c.read((tx) => crumbsOf(tx, unitId, c.asOf));
    const title = kind.title(crumbs.at(-1)?.name ?? '');
    const body = (
      <EventPreview
        title={title}
        {...effects}
        action={c.link(`/don-vi/${unitId}/${kind.step}`)}
        fields={fields.pairs()}
        confirm={kind.confirm}
        grave={kind.grave}
      />
    );
    return c.page({ title, current: '/don-vi', crumbs: unitCrumbs(c, crumbs, kind.confirm) }, body as Html);
  } catch (cause) {
    return formPage(c, kind, { fields, problems: problemsOf(cause, fields.problems) });
  }
}

async function foundPage(c: PageContext, failed: Failed | null = null): Promise<Response> {
  const typed: Typed = (name) => failed?.fields.form.raw(name) ?? (name === 'parentId' ? c.query('truc-thuoc') : '');
  const parents = await c.read((tx) => placesFor(tx, c.asOf));
  const problems = failed?.problems ?? [];
  const body = (
    <EventForm
      title="Thêm đơn vị"
      say="Ghi ngày khi biết ngày thành lập. Bỏ trống ngày và căn cứ thì đơn vị chỉ được ghi vào danh sách."
      action={c.link('/don-vi/moi')}
      back={c.link('/don-vi')}
      problems={problems}
      typed={typed}
      dateOptional
    >
      <FoundFields typed={typed} problems={problems} parents={parents} />
    </EventForm>
  );
  const crumbs = [{ label: 'Đơn vị', href: c.link('/don-vi') }, { label: 'Thêm đơn vị' }];
  return c.page({ title: 'Thêm đơn vị', current: '/don-vi', crumbs }, body as Html, problems.length > 0 ? 422 : 200);
}

async function submitFound(c: ActionContext): Promise<Response> {
  const fields = new Fields(c.form);
  if (fields.text('step') === 'sua') return foundPage(c, { fields, problems: [] });
  const found = async (tx: WriteTx, event?: boolean) => {
    const kind = fields.text('kind');
    const id = await foundUnit(tx, {
      hierarchy: isKind(kind) ? KINDS[kind].hierarchy : 'administration',
      kind,
      name: fields.text('name'),
      shortName: fields.text('shortName') || null,
      parentId: fields.id('parentId'),
      code: fields.text('code') || null,
      ...fields.event(),
      ...(event !== undefined && { event }),
    });
    if (hasErrors(fields.problems)) throw invalid(fields.problems);
    return id;
  };
  try {
    if (fields.text('step') === 'xac-nhan') {
      const id = await c.write((tx) => found(tx));
      return c.redirect(`/don-vi/${id}`, { kind: 'done', text: 'Đã thêm đơn vị.' });
    }
    const effects = await rehearse(c, async (tx) => (await eventsOf(tx, await found(tx, true))).at(-1)?.id ?? 0);
    const body = (
      <EventPreview
        title="Thêm đơn vị"
        {...effects}
        action={c.link('/don-vi/moi')}
        fields={fields.pairs()}
        confirm="Thêm đơn vị"
      />
    );
    const crumbs = [{ label: 'Đơn vị', href: c.link('/don-vi') }, { label: 'Thêm đơn vị' }];
    return c.page({ title: 'Thêm đơn vị', current: '/don-vi', crumbs }, body as Html);
  } catch (cause) {
    return foundPage(c, { fields, problems: problemsOf(cause, fields.problems) });
  }
}

async function correctPage(c: PageContext, failed: Failed | null = null): Promise<Response> {
  const unitId = c.id('id');
  const seen = await c.read(async (tx) => {
    await tx.require(CHANGE, unitId);
    const unit = await factsOf(tx, unitId);
    const note = await tx.db
      .selectFrom('org.unit')
      .select('note')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', unitId)
      .executeTakeFirst();
    return { unit, note: note?.note ?? '', crumbs: await crumbsOf(tx, unitId, c.asOf) };
  });
  const body = (
    <CorrectPage
      unit={seen.unit}
      note={seen.note}
      asOf={c.asOf}
      typed={failed ? (name) => failed.fields.form.raw(name) : null}
      problems={failed?.problems ?? []}
      action={c.link(`/don-vi/${unitId}/sua`)}
      back={c.link(`/don-vi/${unitId}`)}
    />
  );
  const crumbs = unitCrumbs(c, seen.crumbs, 'Sửa lỗi ghi');
  return c.page({ title: 'Sửa lỗi ghi', current: '/don-vi', crumbs }, body as Html, failed ? 422 : 200);
}

export const eventRoutes: Route[] = [
  page({ path: '/don-vi/moi', permission: CHANGE, run: (c) => foundPage(c) }),
  action({ path: '/don-vi/moi', permission: CHANGE, run: submitFound }),
  ...eventKinds.flatMap((kind) => [
    page({ path: `/don-vi/:id/${kind.step}`, permission: CHANGE, run: (c) => formPage(c, kind) }),
    action({ path: `/don-vi/:id/${kind.step}`, permission: CHANGE, run: (c) => submit(c, kind) }),
  ]),
  page({ path: '/don-vi/:id/sua', permission: CHANGE, run: (c) => correctPage(c) }),
  action({
    path: '/don-vi/:id/sua',
    permission: CHANGE,
    async run(c) {
      const unitId = c.id('id');
      const fields = new Fields(c.form);
      const validFrom = fields.date('validFrom');
      try {
        await c.write(async (tx) => {
          await correctUnit(tx, {
            unitId,
            asOf: c.asOf,
            name: fields.text('name'),
            shortName: fields.text('shortName'),
            kind: fields.text('kind'),
            validFrom,
            code: fields.text('code'),
            note: c.form.raw('note').trim(),
          });
          if (hasErrors(fields.problems)) throw invalid(fields.problems);
        });
      } catch (cause) {
        return correctPage(c, { fields, problems: problemsOf(cause, fields.problems) });
      }
      return c.redirect(`/don-vi/${unitId}`, { kind: 'done', text: 'Đã sửa. Bản trước vẫn còn trong nhật ký.' });
    },
  }),
  page({
    path: '/don-vi/:id/hoan-tac/:event',
    permission: CHANGE,
    async run(c) {
      const [unitId, eventId] = [c.id('id'), c.id('event')];
      const seen = await c.read(async (tx) => {
        await tx.require(CHANGE, unitId);
        const event = (await eventsOf(tx, unitId)).find((e) => e.id === eventId);
        if (!event) throw notFound('Không có việc này trong lịch sử của đơn vị.');
        return { event, ...(await eventEffects(tx, eventId)), crumbs: await crumbsOf(tx, unitId, c.asOf) };
      });
      const body = (
        <>
          <Lead
            title="Hoàn tác việc ghi sau cùng"
            say={`Việc ngày ${eventDay(seen.event)} được gỡ như chưa từng ghi; nhật ký vẫn giữ.`}
          />
          <Part id="go" title="Sẽ gỡ">
            <ul>
              {seen.changes.map((change) => (
                <li>{change}</li>
              ))}
            </ul>
            <Confirm
              question="Hoàn tác việc này?"
              consequences={
                FOUNDING.includes(seen.event.kind)
                  ? 'Đơn vị được lập bởi việc này sẽ mất nếu chưa có số liệu, văn bản, người hoặc đơn vị trực thuộc.'
                  : 'Tình trạng trước việc này được lập lại như cũ.'
              }
              action={c.link(`/don-vi/${unitId}/hoan-tac/${eventId}`)}
              confirm="Hoàn tác"
              grave
              cancelHref={c.link(`/don-vi/${unitId}#lich-su`)}
            />
          </Part>
        </>
      );
      return c.page(
        { title: 'Hoàn tác', current: '/don-vi', crumbs: unitCrumbs(c, seen.crumbs, 'Hoàn tác') },
        body as Html,
      );
    },
  }),
  action({
    path: '/don-vi/:id/hoan-tac/:event',
    permission: CHANGE,
    async run(c) {
      const [unitId, eventId] = [c.id('id'), c.id('event')];
      try {
        await c.write((tx) => undoUnitEvent(tx, { unitId, eventId }));
      } catch (cause) {
        if (!(cause instanceof AppError) || cause.code !== 'conflict') throw cause;
        return c.redirect(`/don-vi/${unitId}`, { kind: 'problem', text: cause.message });
      }
      const left = await c.read((tx) => eventsOf(tx, unitId).then(() => crumbsOf(tx, unitId, c.asOf)));
      return c.redirect(left.length > 0 ? `/don-vi/${unitId}#lich-su` : '/don-vi', {
        kind: 'done',
        text: 'Đã hoàn tác.',
      });
    },
  }),
];
