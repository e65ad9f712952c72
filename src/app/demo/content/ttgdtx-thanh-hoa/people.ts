import { quotesOf } from '../measures.ts';
import type { DemoPerson, DemoUser } from '../types.ts';

const quote = quotesOf('bai-2019');

export const persons: DemoPerson[] = [
  {
    key: 'dao-phan-thang',
    name: 'Đào Phan Thắng',
    posts: [
      {
        unit: 'trung-tam',
        title: 'Giám đốc',
        side: 'state',
        from: null,
        to: null,
        quote: quote('ThS Đào Phan Thắng - Giám đốc'),
      },
    ],
    note: 'Dòng tác giả có học vị “ThS”; trong chữ ký văn bản thì không ghi học vị.',
    acceptance: ['D1'],
  },
  {
    key: 'do-xuan-phong',
    name: 'Đỗ Xuân Phong',
    posts: [
      {
        unit: 'duk',
        title: 'Phó Bí thư Thường trực',
        side: 'party',
        from: null,
        to: null,
        quote: quote('Đỗ Xuân Phong, Phó Bí thư Thường trực'),
      },
      {
        unit: 'duk',
        title: 'Trưởng Ban biên tập',
        side: 'editorial',
        from: null,
        to: null,
        quote: quote('Trưởng Ban biên tập: Đỗ Xuân Phong'),
      },
    ],
    acceptance: ['D1'],
  },
  {
    key: 'mau-ket-nap',
    name: 'Lê Thị Hoài (mẫu)',
    posts: [{ unit: 'trung-tam', title: 'Giáo viên', side: 'state', from: '2015-09-01', to: null }],
    memberships: [
      { unit: 'cb-1', status: 'probationary', from: '2018-05-19', to: '2019-05-18' },
      { unit: 'cb-1', status: 'official', from: '2019-05-19', to: null },
    ],
    sample: true,
  },
];

const sampleUser = { subtree: true, sample: true } as const;

export const users: DemoUser[] = [
  {
    key: 'quan-tri',
    name: 'Quản trị hệ thống (mẫu)',
    email: 'quantri.thanhhoa@example.org',
    role: 'administrator',
    roleName: 'Quản trị',
    unit: 'trung-tam',
    ...sampleUser,
  },
  {
    key: 'giam-doc',
    name: 'Trịnh Văn Hải (mẫu)',
    email: 'giamdoc.ttgdtx@example.org',
    role: 'approver',
    roleName: 'Lãnh đạo Trung tâm, người duyệt',
    unit: 'trung-tam',
    ...sampleUser,
  },
  {
    key: 'van-thu',
    name: 'Hà Thị Liên (mẫu)',
    email: 'vanthu.ttgdtx@example.org',
    role: 'records_clerk',
    roleName: 'Văn thư Trung tâm',
    unit: 'trung-tam',
    ...sampleUser,
  },
  {
    key: 'thong-ke',
    name: 'Phạm Văn Tới (mẫu)',
    email: 'thongke.ttgdtx@example.org',
    role: 'statistics_officer',
    roleName: 'Cán bộ tổng hợp',
    unit: 'trung-tam',
    ...sampleUser,
  },
  {
    key: 'duyet-so',
    name: 'Lê Minh Khoa (mẫu)',
    email: 'so.ttgdtx@example.org',
    role: 'approver',
    roleName: 'Chuyên viên Sở, người duyệt',
    unit: 'so',
    ...sampleUser,
  },
  {
    key: 'trung-tam-huyen',
    name: 'Bùi Thị Lan (mẫu)',
    email: 'thachthanh.ttgdtx@example.org',
    role: 'unit_clerk',
    roleName: 'Văn thư trung tâm huyện',
    unit: 'ttgdnn-thach-thanh',
    subtree: false,
    sample: true,
  },
  {
    key: 'xem',
    name: 'Người xem (mẫu)',
    email: 'xem.ttgdtx@example.org',
    role: 'viewer',
    roleName: 'Người xem',
    unit: 'trung-tam',
    ...sampleUser,
  },
];
