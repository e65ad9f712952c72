import { fold } from '../../../kernel/text/normalize.ts';

/** The three trees. A unit stands in one of them for life. */
export const HIERARCHIES = { administration: 'Hành chính', party: 'Đảng', territory: 'Địa bàn' } as const;
export type Hierarchy = keyof typeof HIERARCHIES;

/** How a unit hangs on another: only `direct` makes the tree and carries permissions. */
export const RELATIONS = {
  direct: 'Trực thuộc',
  professional: 'Hướng dẫn chuyên môn',
  leads: 'Tổ chức đảng lãnh đạo',
  place: 'Đóng trên địa bàn',
} as const;
export type Relation = keyof typeof RELATIONS;

/** What bodies there are, by tree. The words are those that lists and imports use. */
export const KINDS = {
  ministry: { hierarchy: 'administration', label: 'Bộ' },
  peoples_committee: { hierarchy: 'administration', label: 'Ủy ban nhân dân' },
  department: { hierarchy: 'administration', label: 'Sở' },
  division: { hierarchy: 'administration', label: 'Phòng, ban' },
  office: { hierarchy: 'administration', label: 'Phòng cấp huyện' },
  inspectorate: { hierarchy: 'administration', label: 'Thanh tra' },
  centre: { hierarchy: 'administration', label: 'Trung tâm' },
  school: { hierarchy: 'administration', label: 'Trường' },
  school_site: { hierarchy: 'administration', label: 'Điểm trường' },
  group: { hierarchy: 'administration', label: 'Tổ, khối' },
  trade_union: { hierarchy: 'administration', label: 'Công đoàn' },
  agency: { hierarchy: 'administration', label: 'Cơ quan khác' },
  party_central: { hierarchy: 'party', label: 'Trung ương' },
  party_committee: { hierarchy: 'party', label: 'Cấp ủy' },
  party_organization: { hierarchy: 'party', label: 'Đảng bộ' },
  party_cell: { hierarchy: 'party', label: 'Chi bộ' },
  party_group: { hierarchy: 'party', label: 'Tổ đảng' },
  province: { hierarchy: 'territory', label: 'Tỉnh, thành phố' },
  district: { hierarchy: 'territory', label: 'Huyện (đến 30/06/2025)' },
  commune: { hierarchy: 'territory', label: 'Xã, phường, đặc khu' },
} as const satisfies Record<string, { hierarchy: Hierarchy; label: string }>;
export type UnitKind = keyof typeof KINDS;

/** The Vietnamese word for a kind; a kind that is not in the list stands for itself. */
export function kindLabel(kind: string): string {
  return isKind(kind) ? KINDS[kind].label : kind;
}

export function isKind(kind: string): kind is UnitKind {
  return Object.hasOwn(KINDS, kind);
}

export function isHierarchy(text: string): text is Hierarchy {
  return Object.hasOwn(HIERARCHIES, text);
}

const OTHER_WORDS: Record<string, UnitKind> = {
  ubnd: 'peoples_committee',
  phong: 'division',
  ban: 'division',
  'van phong': 'division',
  'phong gddt': 'office',
  'phong giao duc va dao tao': 'office',
  'to khoi': 'group',
  to: 'group',
  khoi: 'group',
  'co quan': 'agency',
  'dang uy': 'party_committee',
  'tinh uy': 'party_committee',
  'huyen uy': 'party_committee',
  'dang bo co so': 'party_organization',
  'chi bo co so': 'party_cell',
  'chi bo truc thuoc': 'party_cell',
  tinh: 'province',
  'thanh pho': 'province',
  huyen: 'district',
  quan: 'district',
  'thi xa': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi tran': 'commune',
  'dac khu': 'commune',
};

const PLAIN = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const byWord = new Map<string, UnitKind>([
  ...(Object.keys(KINDS) as UnitKind[]).map((kind): [string, UnitKind] => [PLAIN(KINDS[kind].label), kind]),
  ...Object.entries(OTHER_WORDS),
]);

/** The kind that a word in a list means, with or without marks: `Trường`, `truong THCS`, `Chi bộ cơ sở`. */
export function kindFromWord(word: string): UnitKind | null {
  const plain = PLAIN(word);
  if (isKind(word)) return word;
  const whole = byWord.get(plain);
  if (whole) return whole;
  // "Trường mầm non", "Trường THPT", "Trung tâm GDTX": the first words decide
  for (const known of [
    'phong gddt',
    'phong giao duc va dao tao',
    'diem truong',
    'truong',
    'trung tam',
    'chi bo',
    'dang bo',
    'to dang',
    'cong doan',
    'phong',
    'ubnd',
    'uy ban nhan dan',
    'so',
  ])
    if (plain.startsWith(`${known} `)) return byWord.get(known) ?? null;
  return null;
}

/** The hierarchy that a word in a list means: `Hành chính`, `chính quyền`, `Đảng`, `địa bàn`. */
export function hierarchyFromWord(word: string): Hierarchy | null {
  const plain = PLAIN(word).replace(/^he /, '');
  if (isHierarchy(word)) return word;
  if (['hanh chinh', 'chinh quyen', 'nha nuoc', 'hc'].includes(plain)) return 'administration';
  if (['dang', 'to chuc dang'].includes(plain)) return 'party';
  return ['dia ban', 'dia gioi', 'lanh tho', 'db'].includes(plain) ? 'territory' : null;
}
