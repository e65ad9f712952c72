import type { DemoEvent, DemoUnit } from '../types.ts';

const lastDay = '2025-06-30';
const newDay = '2025-07-01';
const basis =
  'Nghị quyết 202/2025/QH15 và nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã';

/** District → the one commune of today that carries its sample schools. The other communes are not recorded. */
const districts = [
  {
    key: 'tp-lang-son',
    name: 'Thành phố Lạng Sơn',
    office: 'thành phố Lạng Sơn',
    commune: 'luong-van-tri',
    today: 'Phường Lương Văn Tri',
  },
  {
    key: 'trang-dinh',
    name: 'Huyện Tràng Định',
    office: 'huyện Tràng Định',
    commune: 'that-khe',
    today: 'Xã Thất Khê',
  },
  { key: 'binh-gia', name: 'Huyện Bình Gia', office: 'huyện Bình Gia', commune: 'xa-binh-gia', today: 'Xã Bình Gia' },
  { key: 'van-lang', name: 'Huyện Văn Lãng', office: 'huyện Văn Lãng', commune: 'na-sam', today: 'Xã Na Sầm' },
  { key: 'cao-loc', name: 'Huyện Cao Lộc', office: 'huyện Cao Lộc', commune: 'dong-dang', today: 'Xã Đồng Đăng' },
  { key: 'van-quan', name: 'Huyện Văn Quan', office: 'huyện Văn Quan', commune: 'diem-he', today: 'Xã Điềm He' },
  { key: 'bac-son', name: 'Huyện Bắc Sơn', office: 'huyện Bắc Sơn', commune: 'xa-bac-son', today: 'Xã Bắc Sơn' },
  { key: 'huu-lung', name: 'Huyện Hữu Lũng', office: 'huyện Hữu Lũng', commune: 'xa-huu-lung', today: 'Xã Hữu Lũng' },
  { key: 'chi-lang', name: 'Huyện Chi Lăng', office: 'huyện Chi Lăng', commune: 'xa-chi-lang', today: 'Xã Chi Lăng' },
  { key: 'loc-binh', name: 'Huyện Lộc Bình', office: 'huyện Lộc Bình', commune: 'xa-loc-binh', today: 'Xã Lộc Bình' },
  { key: 'dinh-lap', name: 'Huyện Đình Lập', office: 'huyện Đình Lập', commune: 'xa-dinh-lap', today: 'Xã Đình Lập' },
] as const;

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

export const territories: DemoUnit[] = [
  {
    key: 'tinh',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Tỉnh Lạng Sơn', short: 'Lạng Sơn' }],
    parents: [],
    codes: [{ scheme: 'Mã đơn vị hành chính', code: '20' }],
    founded: null,
    closed: null,
    areas: ['mountainous', 'border'],
    note: 'Không đổi trong đợt sắp xếp ngày 01/07/2025. Số xã: 226 (bài viết, trước 2020).',
    acceptance: ['B12'],
  },
  ...districts.map(
    (d): DemoUnit => ({
      key: d.key,
      hierarchy: 'territory',
      kind: 'district',
      names: [{ name: d.name, short: d.name.replace(/^(Huyện|Thành phố) /, d.key === 'tp-lang-son' ? 'TP. ' : '') }],
      parents: [{ parent: 'tinh', relation: 'direct', to: lastDay }],
      founded: null,
      closed: lastDay,
      sourced: false,
      note: 'Bài viết chỉ đếm 11/11 huyện, thành phố; tên là kiến thức chung.',
      acceptance: ['B13', 'B16'],
    }),
  ),
  ...districts.map(
    (d): DemoUnit => ({
      key: d.commune,
      hierarchy: 'territory',
      kind: 'commune',
      names: [{ name: d.today, short: d.today.replace(/^(Xã|Phường) /, ''), from: newDay }],
      parents: [{ parent: 'tinh', relation: 'direct', from: newDay }],
      founded: newDay,
      closed: null,
      sourced: false,
      note: 'Ghi để có nơi đặt trường mẫu sau ngày 01/07/2025; cần đối chiếu nghị quyết sắp xếp.',
    }),
  ),
];

/** People's committees and the district offices of education, which lived and died with the districts. */
export const localGovernment: DemoUnit[] = [
  ...districts.map(
    (d): DemoUnit => ({
      key: `ubnd-${d.key}`,
      hierarchy: 'administration',
      kind: 'peoples_committee',
      names: [{ name: `Ủy ban nhân dân ${d.office}`, short: `UBND ${d.office}` }],
      parents: [{ parent: 'ubnd-tinh', relation: 'direct', to: lastDay }],
      founded: null,
      closed: lastDay,
      places: [{ territory: d.key, to: lastDay }],
      sourced: false,
    }),
  ),
  ...districts.map(
    (d): DemoUnit => ({
      key: `phong-${d.key}`,
      hierarchy: 'administration',
      kind: 'office',
      names: [{ name: `Phòng Giáo dục và Đào tạo ${d.office}`, short: `Phòng GDĐT ${d.office}` }],
      parents: [
        { parent: `ubnd-${d.key}`, relation: 'direct', to: lastDay },
        { parent: 'so', relation: 'professional', to: lastDay },
      ],
      founded: null,
      closed: lastDay,
      places: [{ territory: d.key, to: lastDay }],
      sourced: false,
    }),
  ),
  ...districts.map(
    (d): DemoUnit => ({
      key: `ubnd-${d.commune}`,
      hierarchy: 'administration',
      kind: 'peoples_committee',
      names: [{ name: `Ủy ban nhân dân ${lower(d.today)}`, short: `UBND ${lower(d.today)}`, from: newDay }],
      parents: [
        { parent: 'ubnd-tinh', relation: 'direct', from: newDay },
        { parent: 'so', relation: 'professional', from: newDay, note: 'Sở hướng dẫn chuyên môn giáo dục.' },
      ],
      founded: newDay,
      closed: null,
      places: [{ territory: d.commune, from: newDay }],
      sourced: false,
    }),
  ),
];

export const territoryEvents: DemoEvent[] = [
  ...districts.map(
    (d): DemoEvent => ({
      key: `het-${d.key}`,
      type: 'abolish',
      date: newDay,
      basis,
      predecessors: [{ unit: d.key }],
      successors: [{ unit: d.commune }],
      successorsPartial: true,
      sourced: false,
      note: 'Kết thúc cấp huyện. Chỉ ghi xã kế thừa có trường mẫu; các xã còn lại chưa nhập.',
    }),
  ),
  ...districts.map(
    (d): DemoEvent => ({
      key: `het-phong-${d.key}`,
      type: 'abolish',
      date: newDay,
      basis: 'Nghị định 142/2025/NĐ-CP: nhiệm vụ của Phòng GDĐT chuyển về Ủy ban nhân dân cấp xã và Sở',
      predecessors: [{ unit: `phong-${d.key}` }],
      successors: [{ unit: `ubnd-${d.commune}` }, { unit: 'so' }],
      successorsPartial: true,
      sourced: false,
      note: 'Ở xã do Phòng Văn hóa - Xã hội thực hiện; tên phòng còn phải kiểm tra.',
    }),
  ),
];

/** The sample schools of the rounds: one a district, two in the city. */
export const schools: DemoUnit[] = (
  [
    ['mn-hoa-dao', 'Hoa Đào', 0],
    ['mn-hoa-hoi', 'Hoa Hồi', 0],
    ['mn-hoa-lan', 'Hoa Lan', 1],
    ['mn-hoa-mai', 'Hoa Mai', 2],
    ['mn-hoa-sen', 'Hoa Sen', 3],
    ['mn-hoa-hong', 'Hoa Hồng', 4],
    ['mn-hoa-cuc', 'Hoa Cúc', 5],
    ['mn-hoa-ban', 'Hoa Ban', 6],
    ['mn-hoa-na', 'Hoa Na', 7],
    ['mn-hoa-sim', 'Hoa Sim', 8],
    ['mn-hoa-cam', 'Hoa Cam', 9],
    ['mn-hoa-chanh', 'Hoa Chanh', 10],
  ] as const
).map(([key, name, i], at): DemoUnit => {
  const d = districts[i];
  return {
    key,
    hierarchy: 'administration',
    kind: 'school',
    names: [{ name: `Trường Mầm non ${name} (mẫu)`, short: `MN ${name} (mẫu)` }],
    parents: [
      { parent: `phong-${d.key}`, relation: 'direct', to: lastDay },
      { parent: `ubnd-${d.commune}`, relation: 'direct', from: newDay },
    ],
    codes: [{ scheme: 'own', code: `MN${String(at + 1).padStart(2, '0')}` }],
    founded: null,
    closed: null,
    places: [
      { territory: d.key, to: lastDay },
      { territory: d.commune, from: newDay },
    ],
    levels: ['MN'],
    ownership: key === 'mn-hoa-hoi' ? 'non_public' : 'public',
    sample: true,
  };
});
