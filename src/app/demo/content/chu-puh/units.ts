import type { DemoUnit } from '../types.ts';
import { communes2025, lastDay, newDay } from './territory.ts';

const state = { hierarchy: 'administration', founded: null } as const;
const party = { hierarchy: 'party', founded: null } as const;

export const bodies: DemoUnit[] = [
  {
    key: 'bo',
    ...state,
    kind: 'ministry',
    names: [{ name: 'Bộ Giáo dục và Đào tạo', short: 'Bộ GDĐT' }],
    parents: [],
    closed: null,
  },
  {
    key: 'ubnd-tinh',
    ...state,
    kind: 'peoples_committee',
    names: [{ name: 'Ủy ban nhân dân tỉnh Gia Lai', short: 'UBND tỉnh' }],
    parents: [],
    closed: null,
  },
  {
    key: 'so',
    ...state,
    kind: 'department',
    names: [{ name: 'Sở Giáo dục và Đào tạo Gia Lai', short: 'Sở GDĐT' }],
    parents: [
      { parent: 'ubnd-tinh', relation: 'direct' },
      { parent: 'bo', relation: 'professional' },
    ],
    closed: null,
    acceptance: ['A5'],
  },
  {
    key: 'ubnd-huyen',
    ...state,
    kind: 'peoples_committee',
    names: [{ name: 'Ủy ban nhân dân huyện Chư Pưh', short: 'UBND huyện' }],
    parents: [{ parent: 'ubnd-tinh', relation: 'direct', to: lastDay }],
    closed: lastDay,
    places: [{ territory: 'nhon-hoa', to: lastDay }],
    acceptance: ['A2', 'A5'],
  },
  {
    key: 'phong',
    ...state,
    kind: 'office',
    names: [{ name: 'Phòng Giáo dục và Đào tạo huyện Chư Pưh', short: 'Phòng GDĐT' }],
    parents: [
      { parent: 'ubnd-huyen', relation: 'direct', to: lastDay },
      { parent: 'so', relation: 'professional', to: lastDay },
    ],
    closed: lastDay,
    places: [{ territory: 'huyen', to: lastDay }],
    aliases: ['Phòng Giáo dục - Đào tạo', 'Phòng GDĐT'],
    note: 'Kết thúc cùng cấp huyện ngày 01/07/2025.',
    acceptance: ['A5', 'AX4'],
  },
  ...communes2025.map(
    ([key, name]): DemoUnit => ({
      key: `ubnd-${key}`,
      hierarchy: 'administration',
      kind: 'peoples_committee',
      names: [
        {
          name: `Ủy ban nhân dân ${name.replace('Xã', 'xã')}`,
          short: `UBND ${name.replace('Xã', 'xã')}`,
          from: newDay,
        },
      ],
      parents: [
        { parent: 'ubnd-tinh', relation: 'direct', from: newDay },
        { parent: 'so', relation: 'professional', from: newDay },
      ],
      founded: newDay,
      closed: null,
      places: [{ territory: key, from: newDay }],
      sourced: false,
    }),
  ),
  {
    key: 'tinh-uy',
    ...party,
    kind: 'party_committee',
    names: [{ name: 'Tỉnh ủy Gia Lai', short: 'Tỉnh ủy' }],
    parents: [],
    closed: null,
  },
  {
    key: 'huyen-uy',
    ...party,
    kind: 'party_committee',
    names: [{ name: 'Huyện ủy Chư Pưh', short: 'Huyện ủy' }],
    parents: [{ parent: 'tinh-uy', relation: 'direct', to: lastDay }],
    closed: lastDay,
    leads: 'ubnd-huyen',
    aliases: ['Huyện uỷ', 'Huyện ủy', 'Đảng bộ huyện Chư Pưh'],
    note: 'Cấp ủy của Đảng bộ huyện; kết thúc cùng cấp huyện.',
    acceptance: ['A3', 'A5', 'A11', 'AX4'],
  },
  {
    key: 'dang-uy-xa',
    ...party,
    kind: 'party_committee',
    names: [{ name: 'Đảng ủy xã Chư Pưh', short: 'Đảng ủy xã', from: newDay }],
    parents: [{ parent: 'tinh-uy', relation: 'direct', from: newDay }],
    founded: newDay,
    closed: null,
    leads: 'ubnd-xa-chu-puh',
    sourced: false,
  },
  {
    key: 'chi-bo-cu',
    ...party,
    kind: 'party_cell',
    names: [{ name: 'Chi bộ Phòng GDĐT - TTGDTX', short: 'CB Phòng GDĐT - TTGDTX' }],
    parents: [{ parent: 'huyen-uy', relation: 'direct', to: lastDay }],
    closed: lastDay,
    note: 'Chi bộ gốc trước khi tách; sau khi tách còn hay hết, bài viết không nói.',
    acceptance: ['A3'],
  },
  {
    key: 'chi-bo',
    ...party,
    kind: 'party_cell',
    names: [{ name: 'Chi bộ Phòng Giáo dục và Đào tạo huyện Chư Pưh', short: 'Chi bộ Phòng GDĐT' }],
    parents: [{ parent: 'huyen-uy', relation: 'direct', to: lastDay }],
    closed: lastDay,
    leads: 'phong',
    note: 'Chi bộ cơ sở trực thuộc Đảng bộ huyện. Ngày tách không nêu nên để trống ngày thành lập.',
    acceptance: ['A3', 'A4', 'A5', 'AX5'],
  },
];

export const schools: DemoUnit[] = (
  [
    ['mn-hoa-po-lang', 'Trường Mầm non Hoa Pơ Lang (mẫu)', ['MN'], 'nhon-hoa', 'xa-chu-puh', 'public'],
    ['mn-tre-tho', 'Lớp mầm non Trẻ Thơ (mẫu)', ['MN'], 'nhon-hoa', 'xa-chu-puh', 'non_public'],
    ['mn-suoi-nho', 'Trường Mầm non Suối Nhỏ (mẫu)', ['MN'], 'ia-le', 'xa-ia-le', 'public'],
    ['th-ban-mai', 'Trường Tiểu học Ban Mai (mẫu)', ['TH'], 'nhon-hoa', 'xa-chu-puh', 'public'],
    ['th-doi-xanh', 'Trường Tiểu học Đồi Xanh (mẫu)', ['TH'], 'ia-hru', 'xa-ia-hru', 'public'],
    ['thcs-binh-minh', 'Trường THCS Bình Minh (mẫu)', ['THCS'], 'nhon-hoa', 'xa-chu-puh', 'public'],
    ['thcs-cao-nguyen', 'Trường THCS Cao Nguyên (mẫu)', ['THCS'], 'ia-le', 'xa-ia-le', 'public'],
    ['ptdtbt-ia-hru', 'Trường PTDTBT TH và THCS Nắng Mới (mẫu)', ['TH', 'THCS'], 'ia-hru', 'xa-ia-hru', 'public'],
  ] as const
).map(
  ([key, name, levels, was, is, ownership]): DemoUnit => ({
    key,
    hierarchy: 'administration',
    kind: 'school',
    names: [{ name, short: name.replace('Trường ', '').replace('Mầm non', 'MN').replace('Tiểu học', 'TH') }],
    parents: [
      { parent: 'phong', relation: 'direct', to: lastDay },
      { parent: `ubnd-${is}`, relation: 'direct', from: newDay },
    ],
    founded: null,
    closed: null,
    places: [
      { territory: was, to: lastDay },
      { territory: is, from: newDay },
    ],
    levels: [...levels],
    ownership,
    sample: true,
  }),
);
