import type { DemoPerson, DemoUnit, DemoUser } from '../types.ts';

const state = { hierarchy: 'administration', founded: null, closed: null } as const;
const party = { hierarchy: 'party', founded: null, closed: null } as const;

export const units: DemoUnit[] = [
  {
    key: 'tinh',
    hierarchy: 'territory',
    kind: 'province',
    names: [{ name: 'Tỉnh (chưa xác định)', short: 'Tỉnh' }],
    parents: [],
    founded: null,
    closed: null,
    nameUnknown: true,
    areas: ['mountainous', 'ethnic'],
    note: 'Bài viết không nêu tên tỉnh; chỉ biết có vùng cao, vùng dân tộc.',
    acceptance: ['EX2'],
  },
  {
    key: 'ubnd-tinh',
    ...state,
    kind: 'peoples_committee',
    names: [{ name: 'Ủy ban nhân dân tỉnh (chưa xác định)', short: 'UBND tỉnh' }],
    parents: [],
    places: [{ territory: 'tinh' }],
    nameUnknown: true,
  },
  {
    key: 'so',
    ...state,
    kind: 'department',
    names: [{ name: 'Sở Giáo dục và Đào tạo (tỉnh chưa xác định)', short: 'Sở GD-ĐT' }],
    parents: [{ parent: 'ubnd-tinh', relation: 'direct' }],
    nameUnknown: true,
    aliases: ['Sở GD-ĐT'],
    acceptance: ['EX2', 'EX5'],
  },
  {
    key: 'tinh-uy',
    ...party,
    kind: 'party_committee',
    names: [{ name: 'Tỉnh ủy (chưa xác định)', short: 'Tỉnh ủy' }],
    parents: [],
    nameUnknown: true,
  },
  {
    key: 'db-so',
    ...party,
    kind: 'party_organization',
    names: [{ name: 'Đảng bộ Sở Giáo dục và Đào tạo (tỉnh chưa xác định)', short: 'Đảng bộ Sở GD-ĐT' }],
    parents: [],
    leads: 'so',
    nameUnknown: true,
    note: 'Cấp trên trực tiếp bài viết không nêu nên để trống.',
    acceptance: ['E1', 'E8', 'EX5'],
  },
  ...[1, 2, 3, 4, 5].map(
    (n): DemoUnit => ({
      key: `cb-${n}`,
      ...party,
      kind: 'party_cell',
      names: [{ name: `Chi bộ trực thuộc thứ ${n} (tên không nêu)`, short: `CB ${n}` }],
      parents: [{ parent: 'db-so', relation: 'direct' }],
      nameUnknown: true,
      note: 'Bài viết đếm 5 chi bộ, không nêu tên.',
      acceptance: ['E8'],
    }),
  ),
  ...(
    [
      ['thpt-song-hong', 'Trường THPT Sông Hồng (mẫu)', 'THPT Sông Hồng (mẫu)', ['THPT']],
      ['thpt-nui-xanh', 'Trường THPT Núi Xanh (mẫu)', 'THPT Núi Xanh (mẫu)', ['THPT']],
      ['ptdtnt-tinh', 'Trường PTDTNT THPT tỉnh (mẫu)', 'PTDTNT tỉnh (mẫu)', ['THPT']],
      ['ptdtnt-thcs', 'Trường PTDTNT THCS và THPT Vùng Cao (mẫu)', 'PTDTNT Vùng Cao (mẫu)', ['THCS', 'THPT']],
      ['gdtx', 'Trung tâm GDTX tỉnh (mẫu)', 'TT GDTX (mẫu)', ['GDTX']],
    ] as const
  ).map(
    ([key, name, short, levels]): DemoUnit => ({
      key,
      ...state,
      kind: key === 'gdtx' ? 'centre' : 'school',
      names: [{ name, short }],
      parents: [{ parent: 'so', relation: 'direct' }],
      places: [{ territory: 'tinh' }],
      levels: [...levels],
      ownership: 'public',
      sample: true,
    }),
  ),
];

export const persons: DemoPerson[] = [
  {
    key: 'mau-dang-vien',
    name: 'Giàng A Páo (mẫu)',
    posts: [{ unit: 'thpt-nui-xanh', title: 'Giáo viên', side: 'state', from: '2016-09-01', to: null }],
    memberships: [
      { unit: 'cb-4', status: 'probationary', from: '2020-09-02', to: '2021-09-01' },
      { unit: 'cb-4', status: 'official', from: '2021-09-02', to: null },
    ],
    sample: true,
  },
];

const sampleUser = { subtree: true, sample: true } as const;

export const users: DemoUser[] = [
  {
    key: 'quan-tri',
    name: 'Quản trị hệ thống (mẫu)',
    email: 'quantri.so@example.org',
    role: 'administrator',
    roleName: 'Quản trị',
    unit: 'so',
    ...sampleUser,
  },
  {
    key: 'lanh-dao',
    name: 'Hà Thị Vân (mẫu)',
    email: 'lanhdao.so@example.org',
    role: 'approver',
    roleName: 'Lãnh đạo Sở, người duyệt',
    unit: 'so',
    ...sampleUser,
  },
  {
    key: 'van-thu',
    name: 'Đỗ Văn Khánh (mẫu)',
    email: 'vanthu.so@example.org',
    role: 'records_clerk',
    roleName: 'Văn thư Sở',
    unit: 'so',
    ...sampleUser,
  },
  {
    key: 'thong-ke',
    name: 'Lò Thị Hoa (mẫu)',
    email: 'thongke.so@example.org',
    role: 'statistics_officer',
    roleName: 'Cán bộ tổng hợp',
    unit: 'so',
    ...sampleUser,
  },
  {
    key: 'dang-vu',
    name: 'Mùa A Sử (mẫu)',
    email: 'dangvu.so@example.org',
    role: 'records_clerk',
    roleName: 'Cán bộ công tác đảng',
    unit: 'db-so',
    ...sampleUser,
  },
  {
    key: 'truong',
    name: 'Nguyễn Thị Lương (mẫu)',
    email: 'songhong.so@example.org',
    role: 'unit_clerk',
    roleName: 'Văn thư trường',
    unit: 'thpt-song-hong',
    subtree: false,
    sample: true,
  },
  {
    key: 'xem',
    name: 'Người xem (mẫu)',
    email: 'xem.so@example.org',
    role: 'viewer',
    roleName: 'Người xem',
    unit: 'so',
    ...sampleUser,
  },
];
