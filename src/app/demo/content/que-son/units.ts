import { quotesOf } from '../measures.ts';
import type { DemoEvent, DemoPerson, DemoUnit, DemoUser } from '../types.ts';
import { communes, lastDay, newDay, today } from './territory.ts';

const state = { hierarchy: 'administration', founded: null } as const;
const quote = quotesOf('bai-2020-10-22');

export const bodies: DemoUnit[] = [
  {
    key: 'ubnd-tinh',
    ...state,
    kind: 'peoples_committee',
    names: [{ name: 'Ủy ban nhân dân tỉnh Quảng Nam', short: 'UBND tỉnh' }],
    parents: [],
    closed: lastDay,
    sourced: false,
  },
  {
    key: 'ubnd-da-nang',
    ...state,
    kind: 'peoples_committee',
    names: [{ name: 'Ủy ban nhân dân thành phố Đà Nẵng', short: 'UBND TP Đà Nẵng' }],
    parents: [],
    closed: null,
    sourced: false,
  },
  {
    key: 'so',
    ...state,
    kind: 'department',
    names: [{ name: 'Sở Giáo dục và Đào tạo Quảng Nam', short: 'Sở GDĐT' }],
    parents: [{ parent: 'ubnd-tinh', relation: 'direct', to: lastDay }],
    closed: lastDay,
    note: 'Bài viết ghi “Sở”, không nêu tên tỉnh.',
    acceptance: ['C16'],
  },
  {
    key: 'so-da-nang',
    ...state,
    kind: 'department',
    names: [{ name: 'Sở Giáo dục và Đào tạo thành phố Đà Nẵng', short: 'Sở GDĐT Đà Nẵng' }],
    parents: [{ parent: 'ubnd-da-nang', relation: 'direct' }],
    closed: null,
    sourced: false,
  },
  {
    key: 'ubnd-huyen',
    ...state,
    kind: 'peoples_committee',
    names: [{ name: 'Ủy ban nhân dân huyện Quế Sơn', short: 'UBND huyện' }],
    parents: [{ parent: 'ubnd-tinh', relation: 'direct', to: lastDay }],
    closed: lastDay,
    places: [{ territory: 'huyen', to: lastDay }],
  },
  {
    key: 'phong',
    ...state,
    kind: 'office',
    names: [{ name: 'Phòng Giáo dục và Đào tạo huyện Quế Sơn', short: 'Phòng GDĐT' }],
    parents: [
      { parent: 'ubnd-huyen', relation: 'direct', to: lastDay },
      { parent: 'so', relation: 'professional', to: lastDay },
    ],
    closed: lastDay,
    places: [{ territory: 'huyen', to: lastDay }],
    note: 'Kết thúc cùng cấp huyện ngày 01/07/2025.',
    acceptance: ['C1', 'C18'],
  },
  {
    key: 'cong-doan',
    ...state,
    kind: 'trade_union',
    names: [{ name: 'Công đoàn cơ quan Phòng GDĐT Quế Sơn', short: 'Công đoàn cơ quan' }],
    parents: [{ parent: 'phong', relation: 'direct', to: lastDay }],
    closed: lastDay,
    acceptance: ['C19'],
  },
  {
    key: 'ban-ttnd',
    ...state,
    kind: 'inspectorate',
    names: [{ name: 'Ban Thanh tra nhân dân Phòng GDĐT Quế Sơn', short: 'Ban TTND' }],
    parents: [{ parent: 'phong', relation: 'direct', to: lastDay }],
    closed: lastDay,
    note: 'Hội nghị bầu, nhiệm kỳ 2 năm: 2020–2022. Số người trúng cử bài viết không nêu.',
    acceptance: ['C2', 'C24'],
  },
  ...today.map(
    (c): DemoUnit => ({
      key: `ubnd-${c.key}`,
      hierarchy: 'administration',
      kind: 'peoples_committee',
      names: [
        {
          name: `Ủy ban nhân dân ${c.name.replace('Xã', 'xã')}`,
          short: `UBND ${c.name.replace('Xã', 'xã')}`,
          from: newDay,
        },
      ],
      parents: [
        { parent: 'ubnd-da-nang', relation: 'direct', from: newDay },
        { parent: 'so-da-nang', relation: 'professional', from: newDay },
      ],
      founded: newDay,
      closed: null,
      places: [{ territory: c.key, from: newDay }],
      sourced: false,
    }),
  ),
  {
    key: 'huyen-uy',
    hierarchy: 'party',
    kind: 'party_committee',
    names: [{ name: 'Huyện ủy Quế Sơn', short: 'Huyện ủy' }],
    parents: [],
    founded: null,
    closed: lastDay,
    leads: 'ubnd-huyen',
    note: 'Cấp ủy của Đảng bộ huyện; đại hội lần thứ XXIV, nhiệm kỳ 2015–2020.',
    acceptance: ['C4', 'CX2'],
  },
];

export const schools: DemoUnit[] = (
  [
    ['mn-que-phong', 'Trường Mẫu giáo Họa Mi (mẫu)', 'MG Họa Mi (mẫu)', ['MN'], 'que-phong'],
    ['mn-que-hiep', 'Trường Mẫu giáo Vàng Anh (mẫu)', 'MG Vàng Anh (mẫu)', ['MN'], 'que-hiep'],
    ['mn-dong-phu', 'Trường Mầm non Sơn Ca (mẫu)', 'MN Sơn Ca (mẫu)', ['MN'], 'dong-phu'],
    ['th-que-an', 'Trường Tiểu học Cánh Đồng (mẫu)', 'TH Cánh Đồng (mẫu)', ['TH'], 'que-an'],
    ['th-huong-an', 'Trường Tiểu học Bến Sông (mẫu)', 'TH Bến Sông (mẫu)', ['TH'], 'huong-an'],
    ['thcs-que-hiep', 'Trường THCS Đèo Le (mẫu)', 'THCS Đèo Le (mẫu)', ['THCS'], 'que-hiep'],
    ['thcs-que-long', 'Trường THCS Suối Tiên (mẫu)', 'THCS Suối Tiên (mẫu)', ['THCS'], 'que-long'],
    ['thcs-dong-phu', 'Trường THCS Phố Núi (mẫu)', 'THCS Phố Núi (mẫu)', ['THCS'], 'dong-phu'],
  ] as const
).map(([key, name, shortName, levels, at]): DemoUnit => {
  const next = communes.find((c) => c.key === at)?.today ?? 'xa-que-son';
  return {
    key,
    hierarchy: 'administration',
    kind: 'school',
    names: [{ name, short: shortName }],
    parents: [
      { parent: 'phong', relation: 'direct', to: lastDay },
      { parent: `ubnd-${next}`, relation: 'direct', from: newDay },
    ],
    founded: null,
    closed: null,
    places: [
      { territory: at, to: lastDay },
      { territory: next, from: newDay },
    ],
    levels: [...levels],
    ownership: 'public',
    sample: true,
  };
});

export const bodyEvents: DemoEvent[] = [
  {
    key: 'het-phong',
    type: 'abolish',
    date: newDay,
    basis: 'Nghị định 142/2025/NĐ-CP',
    predecessors: [{ unit: 'phong' }],
    successors: [...today.map((c) => ({ unit: `ubnd-${c.key}` })), { unit: 'so-da-nang' }],
    successorsPartial: true,
    sourced: false,
    note: 'Quản lý trường về UBND xã (Phòng Văn hóa - Xã hội); chuyên môn về Sở.',
  },
  {
    key: 'nhap-so',
    type: 'merge',
    date: newDay,
    basis: 'Nghị quyết 202/2025/QH15',
    predecessors: [{ unit: 'so' }, { unit: 'so-da-nang' }],
    successors: [{ unit: 'so-da-nang' }],
    sourced: false,
  },
];

export const persons: DemoPerson[] = [
  {
    key: 'le-tin',
    name: 'Lê Tin',
    posts: [
      {
        unit: 'phong',
        title: 'Phó Trưởng phòng',
        side: 'state',
        from: null,
        to: null,
        quote: quote('thầy Lê Tin, Phó TP'),
        note: 'Chú thích ảnh viết “Thầy”, “Phó TP”.',
      },
    ],
    acceptance: ['C1'],
  },
  {
    key: 'mau-truong-ban',
    name: 'Phan Thị Lý (mẫu)',
    posts: [{ unit: 'ban-ttnd', title: 'Trưởng Ban TTND', side: 'union', from: '2020-10-19', to: '2022-10-18' }],
    sample: true,
  },
];

const sampleUser = { subtree: true, sample: true } as const;

export const users: DemoUser[] = [
  {
    key: 'quan-tri',
    name: 'Quản trị hệ thống (mẫu)',
    email: 'quantri.queson@example.org',
    role: 'administrator',
    roleName: 'Quản trị',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'truong-phong',
    name: 'Nguyễn Văn Sơn (mẫu)',
    email: 'truongphong.queson@example.org',
    role: 'approver',
    roleName: 'Trưởng phòng, người duyệt',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'van-thu',
    name: 'Phan Thị Lý (mẫu)',
    email: 'vanthu.queson@example.org',
    role: 'records_clerk',
    roleName: 'Văn thư',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'thong-ke',
    name: 'Trần Thị Thu (mẫu)',
    email: 'thongke.queson@example.org',
    role: 'statistics_officer',
    roleName: 'Cán bộ thống kê',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'truong',
    name: 'Lê Thị Hòa (mẫu)',
    email: 'mghoami.queson@example.org',
    role: 'unit_clerk',
    roleName: 'Văn thư trường',
    unit: 'mn-que-phong',
    subtree: false,
    sample: true,
  },
  {
    key: 'xem',
    name: 'Người xem (mẫu)',
    email: 'xem.queson@example.org',
    role: 'viewer',
    roleName: 'Người xem',
    unit: 'phong',
    ...sampleUser,
  },
];
