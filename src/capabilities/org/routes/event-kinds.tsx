import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Child, SelectOption } from '../../../ui/index.ts';
import { abolishUnit } from '../commands/abolish-unit.ts';
import { mergeUnits } from '../commands/merge-units.ts';
import { moveUnit } from '../commands/move-unit.ts';
import { renameUnit } from '../commands/rename-unit.ts';
import { splitUnit } from '../commands/split-unit.ts';
import { parentOn, type UnitFacts } from '../domain/unit-facts.ts';
import { isHierarchy, RELATIONS, type Relation } from '../domain/unit-kinds.ts';
import { resolveUnits } from '../queries/resolve-units.ts';
import { childrenOf } from '../queries/subtree.ts';
import { unitOptions } from '../queries/unit-options.ts';
import {
  AbolishFields,
  kindOptions,
  MergeFields,
  MoveFields,
  NameFields,
  SPLIT_ROWS,
  SplitFields,
} from '../views/event-fields.tsx';
import type { Typed } from '../views/event-form.tsx';
import type { Fields } from './fields.ts';

/** What the form of an event is filled from. */
export interface FormScene {
  unit: UnitFacts;
  name: string;
  typed: Typed;
  all: (name: string) => string[];
  problems: readonly Problem[];
  asOf: IsoDate;
}

/** One kind of event of a unit: its form, its words, its command. */
export interface EventKindForm {
  step: string;
  title(name: string): string;
  say: string;
  confirm: string;
  done: string;
  grave?: boolean;
  dateOptional?: boolean;
  fields(tx: ReadTx, scene: FormScene): Promise<Child>;
  /** Reads the form and runs the command. Returns the event. */
  run(tx: WriteTx, unitId: number, fields: Fields): Promise<number>;
}

const toOptions = (list: { id: number; label: string }[]): SelectOption[] =>
  list.map(({ id, label }) => ({ value: String(id), label }));

/** A select of thousands helps nobody: of large authorities only those that have others below them by their kind. */
const ABOVE = [
  'ministry',
  'peoples_committee',
  'department',
  'division',
  'office',
  'centre',
  'agency',
  'province',
  'district',
  'commune',
];

export async function placesFor(tx: ReadTx, asOf: IsoDate, hierarchy?: string): Promise<SelectOption[]> {
  const own = hierarchy !== undefined && isHierarchy(hierarchy) ? { hierarchy } : {};
  const all = await unitOptions(tx, asOf, own);
  if (all.length <= 600) return toOptions(all);
  const kinds = [...ABOVE, 'party_central', 'party_committee', 'party_organization'];
  return toOptions(await unitOptions(tx, asOf, { ...own, kinds }));
}

export const eventKinds: EventKindForm[] = [
  {
    step: 'doi-ten',
    title: (name) => `Đổi tên ${name}`,
    say: 'Tên cũ giữ nguyên cho những ngày trước đó, và vẫn tìm được.',
    confirm: 'Đổi tên',
    done: 'Đã ghi tên mới.',
    fields: async (_tx, scene) => <NameFields {...scene} />,
    run: (tx, unitId, f) =>
      renameUnit(tx, { unitId, name: f.text('name'), shortName: f.text('shortName') || null, ...f.event() }),
  },
  {
    step: 'chuyen',
    title: (name) => `Chuyển ${name}`,
    say: 'Cấp trên cũ giữ nguyên cho những ngày trước đó. Quan hệ trực thuộc làm nên cây đơn vị và phạm vi quyền.',
    confirm: 'Ghi cấp trên mới',
    done: 'Đã ghi cấp trên mới.',
    dateOptional: true,
    fields: async (tx, scene) => <MoveFields {...scene} parents={await placesFor(tx, scene.asOf)} />,
    run(tx, unitId, f) {
      const relation = Object.hasOwn(RELATIONS, f.text('relation')) ? (f.text('relation') as Relation) : 'direct';
      return moveUnit(tx, { unitId, parentId: f.id('parentId'), relation, ...f.event() });
    },
  },
  {
    step: 'tach',
    title: (name) => `Tách ${name}`,
    say: 'Đơn vị cũ kết thúc và ít nhất hai đơn vị mới bắt đầu, hoặc đơn vị cũ vẫn còn và một phần tách ra.',
    confirm: 'Tách đơn vị',
    done: 'Đã ghi việc tách.',
    grave: true,
    dateOptional: true,
    async fields(_tx, scene) {
      const typed: Typed = (name) => scene.typed(name) || (name.endsWith('_kind') ? scene.unit.kind : '');
      return <SplitFields {...scene} typed={typed} kinds={kindOptions(scene.unit.hierarchy)} />;
    },
    async run(tx, unitId, f) {
      const rows = Array.from({ length: SPLIT_ROWS }, (_, i) => `successor${i + 1}_`);
      const successors = rows
        .filter((p) => f.text(`${p}name`) !== '')
        .map((p) => ({
          founded: { kind: f.text(`${p}kind`), name: f.text(`${p}name`), shortName: f.text(`${p}shortName`) || null },
          share: f.share(`${p}share`),
        }));
      return (await splitUnit(tx, { unitId, keep: f.text('keep') === '1', successors, ...f.event() })).eventId;
    },
  },
  {
    step: 'nhap-voi',
    title: (name) => `Nhập ${name} với đơn vị khác`,
    say: 'Các đơn vị cũ kết thúc; đơn vị trực thuộc của chúng chuyển về đơn vị sau khi nhập từ cùng ngày.',
    confirm: 'Nhập các đơn vị',
    done: 'Đã ghi việc nhập.',
    grave: true,
    async fields(tx, scene) {
      const parent = parentOn(scene.unit, 'direct', scene.asOf);
      const siblings = parent ? await childrenOf(tx, parent.parentId, scene.asOf) : [];
      const alike = siblings.filter((s) => s.id !== scene.unit.id && s.kind === scene.unit.kind).slice(0, 60);
      const typed: Typed = (name) => scene.typed(name) || (name === 'kind' ? scene.unit.kind : '');
      return (
        <MergeFields
          {...scene}
          typed={typed}
          self={{ value: String(scene.unit.id), label: scene.name }}
          siblings={alike.map((s) => ({ value: String(s.id), label: s.name }))}
          kinds={kindOptions(scene.unit.hierarchy)}
        />
      );
    },
    async run(tx, unitId, f) {
      const others = await resolveUnits(tx, f.form.raw('others'), 'others');
      f.problems.push(...others.problems);
      const chosen = f.form
        .all('unitIds')
        .filter((id) => /^\d{1,15}$/.test(id))
        .map(Number);
      const founded = { kind: f.text('kind'), name: f.text('name'), shortName: f.text('shortName') || null };
      const into = f.text('into') === 'giu' ? { unitId } : { founded };
      return (await mergeUnits(tx, { unitIds: [unitId, ...chosen, ...others.ids], into, ...f.event() })).eventId;
    },
  },
  {
    step: 'giai-the',
    title: (name) => `Giải thể ${name}`,
    say: 'Ngày cuối của đơn vị là hôm trước ngày ghi ở đây. Số liệu, văn bản, chỉ tiêu cũ vẫn giữ.',
    confirm: 'Giải thể đơn vị',
    done: 'Đã ghi việc giải thể.',
    grave: true,
    async fields(tx, scene) {
      const left = scene.unit.children.length;
      const said = left > 0 ? { children: `Đơn vị này còn ${left} đơn vị trực thuộc.` } : {};
      const places = (await placesFor(tx, scene.asOf, scene.unit.hierarchy)).filter(
        (p) => p.value !== String(scene.unit.id),
      );
      return <AbolishFields {...scene} {...said} places={places} />;
    },
    async run(tx, unitId, f) {
      const others = await resolveUnits(tx, f.form.raw('successors'), 'successors');
      f.problems.push(...others.problems);
      const successors = others.ids.map((id) => ({ unitId: id }));
      if (others.ids.includes(unitId)) throw invalid([], 'Đơn vị giải thể không tự nhận việc của mình.');
      return abolishUnit(tx, { unitId, childrenTo: f.id('childrenTo'), successors, ...f.event() });
    },
  },
];
