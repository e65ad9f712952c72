import { quotesOf } from '../measures.ts';
import type { DemoPerson, DemoUser } from '../types.ts';

const quote = quotesOf('bai-2020-05-12');

export const persons: DemoPerson[] = [
  {
    key: 'doan-van-hoi',
    name: 'Đoàn Văn Hợi',
    posts: [
      {
        unit: 'ubnd-huyen',
        title: 'Phó Chánh Văn phòng HĐND-UBND huyện',
        side: 'state',
        from: null,
        to: null,
        quote: quote('Phó Chánh Văn phòng HĐND-UBND huyện'),
      },
      {
        unit: 'ubnd-huyen',
        title: 'Phó Ban Biên tập Cổng thông tin điện tử',
        side: 'editorial',
        from: null,
        to: null,
        quote: quote('Phó Ban Biên tập'),
      },
    ],
    note: 'Nêu ở chân trang là người chịu trách nhiệm nội dung; chân trang chụp sau ngày 11/11/2020.',
    acceptance: ['A2'],
  },
  {
    key: 'mau-bi-thu',
    name: 'Rơ Mah Hương (mẫu)',
    posts: [
      { unit: 'chi-bo', title: 'Bí thư chi bộ', side: 'party', from: '2020-05-12', to: '2025-06-30' },
      { unit: 'phong', title: 'Trưởng phòng', side: 'state', from: '2019-01-01', to: '2025-06-30' },
    ],
    memberships: [{ unit: 'chi-bo', status: 'official', from: '2006-05-19', to: '2025-06-30' }],
    sample: true,
  },
  {
    key: 'mau-du-bi',
    name: 'Nguyễn Thị Thảo (mẫu)',
    posts: [{ unit: 'phong', title: 'Chuyên viên', side: 'state', from: '2018-08-01', to: '2025-06-30' }],
    memberships: [
      { unit: 'chi-bo', status: 'probationary', from: '2020-11-07', to: '2021-11-06' },
      { unit: 'chi-bo', status: 'official', from: '2021-11-07', to: '2025-06-30' },
    ],
    sample: true,
  },
];

const sampleUser = { subtree: true, sample: true } as const;

export const users: DemoUser[] = [
  {
    key: 'quan-tri',
    name: 'Quản trị hệ thống (mẫu)',
    email: 'quantri.chupuh@example.org',
    role: 'administrator',
    roleName: 'Quản trị',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'truong-phong',
    name: 'Rơ Mah Hương (mẫu)',
    email: 'truongphong.chupuh@example.org',
    role: 'approver',
    roleName: 'Trưởng phòng, người duyệt',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'van-thu',
    name: 'Siu Thị Blơi (mẫu)',
    email: 'vanthu.chupuh@example.org',
    role: 'records_clerk',
    roleName: 'Văn thư huyện',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'thong-ke',
    name: 'Trần Văn Lộc (mẫu)',
    email: 'thongke.chupuh@example.org',
    role: 'statistics_officer',
    roleName: 'Cán bộ thống kê',
    unit: 'phong',
    ...sampleUser,
  },
  {
    key: 'dang-vu',
    name: 'Nguyễn Thị Thảo (mẫu)',
    email: 'dangvu.chupuh@example.org',
    role: 'records_clerk',
    roleName: 'Cán bộ công tác đảng',
    unit: 'chi-bo',
    ...sampleUser,
  },
  {
    key: 'truong',
    name: 'Kpă Thị Sen (mẫu)',
    email: 'hoapolang.chupuh@example.org',
    role: 'unit_clerk',
    roleName: 'Văn thư trường',
    unit: 'mn-hoa-po-lang',
    subtree: false,
    sample: true,
  },
  {
    key: 'xem',
    name: 'Người xem (mẫu)',
    email: 'xem.chupuh@example.org',
    role: 'viewer',
    roleName: 'Người xem',
    unit: 'phong',
    ...sampleUser,
  },
];
