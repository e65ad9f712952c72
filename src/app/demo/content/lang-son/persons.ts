import { quotesOf } from '../measures.ts';
import type { DemoPerson, DemoUser } from '../types.ts';

const quote = quotesOf('bai-2020-05-08');
const named = quote('Giám đốc Sở Trần Quốc Tuấn, Bí thư Đảng ủy, Tỉnh ủy viên');

export const persons: DemoPerson[] = [
  {
    key: 'tran-quoc-tuan',
    name: 'Trần Quốc Tuấn',
    posts: [
      { unit: 'tinh-uy', title: 'Tỉnh ủy viên', side: 'party', from: null, to: null, quote: named },
      { unit: 'db-so', title: 'Bí thư Đảng ủy', side: 'party', from: null, to: null, quote: named },
      { unit: 'so', title: 'Giám đốc Sở', side: 'state', from: null, to: null, quote: named },
    ],
    note: 'Ba chức vụ cùng lúc, tại ngày 08/05/2020; bài viết không nêu ngày bắt đầu và kết thúc.',
    acceptance: ['B6'],
  },
  {
    key: 'mau-lanh',
    name: 'Nông Thị Lành (mẫu)',
    posts: [{ unit: 'p-gdmn', title: 'Chuyên viên', side: 'state', from: '2018-09-01', to: null }],
    memberships: [
      { unit: 'cb-mn-th-tx-cn', status: 'probationary', from: '2019-05-19', to: '2020-05-18' },
      { unit: 'cb-mn-th-tx-cn', status: 'official', from: '2020-05-19', to: null },
    ],
    sample: true,
  },
  {
    key: 'mau-duc',
    name: 'Hoàng Văn Đức (mẫu)',
    posts: [
      { unit: 'chuyen-cva', title: 'Giáo viên', side: 'state', from: '2012-08-01', to: '2021-07-31' },
      { unit: 'p-gdth', title: 'Chuyên viên', side: 'state', from: '2021-08-01', to: null },
    ],
    memberships: [
      { unit: 'cb-cva', status: 'official', from: '2014-02-03', to: '2021-08-14' },
      {
        unit: 'cb-cva',
        status: 'transferred_out',
        from: '2021-08-15',
        to: '2021-08-15',
        note: 'Chuyển sinh hoạt đảng chính thức.',
      },
      { unit: 'cb-mn-th-tx-cn', status: 'transferred_in', from: '2021-08-16', to: '2021-08-16' },
      { unit: 'cb-mn-th-tx-cn', status: 'official', from: '2021-08-17', to: null },
    ],
    sample: true,
  },
  {
    key: 'mau-nga',
    name: 'Lý Thị Ngà (mẫu)',
    posts: [],
    memberships: [
      { unit: 'cb-qlnn-2', status: 'official', from: '1994-09-02', to: '2022-12-31' },
      {
        unit: 'cb-qlnn-2',
        status: 'exempt',
        from: '2023-01-01',
        to: null,
        note: 'Miễn công tác và sinh hoạt đảng do tuổi cao.',
      },
    ],
    sample: true,
  },
];

export const users: DemoUser[] = [
  {
    key: 'quan-tri',
    name: 'Quản trị hệ thống (mẫu)',
    email: 'quantri.langson@example.org',
    role: 'administrator',
    roleName: 'Quản trị',
    unit: 'so',
    subtree: true,
    sample: true,
  },
  {
    key: 'lanh-dao',
    name: 'Hoàng Thị Xuân (mẫu)',
    email: 'lanhdao.langson@example.org',
    role: 'approver',
    roleName: 'Lãnh đạo Sở, người duyệt',
    unit: 'so',
    subtree: true,
    sample: true,
  },
  {
    key: 'van-thu',
    name: 'Triệu Văn Bình (mẫu)',
    email: 'vanthu.langson@example.org',
    role: 'records_clerk',
    roleName: 'Văn thư Sở',
    unit: 'so',
    subtree: true,
    sample: true,
  },
  {
    key: 'thong-ke',
    name: 'Vi Thị Hạnh (mẫu)',
    email: 'thongke.langson@example.org',
    role: 'statistics_officer',
    roleName: 'Cán bộ thống kê',
    unit: 'so',
    subtree: true,
    sample: true,
  },
  {
    key: 'dang-vu',
    name: 'Lương Văn Thành (mẫu)',
    email: 'dangvu.langson@example.org',
    role: 'records_clerk',
    roleName: 'Cán bộ công tác đảng',
    unit: 'db-so',
    subtree: true,
    sample: true,
  },
  {
    key: 'truong',
    name: 'Đinh Thị Mây (mẫu)',
    email: 'mnhoasim.langson@example.org',
    role: 'unit_clerk',
    roleName: 'Văn thư trường',
    unit: 'mn-hoa-sim',
    subtree: false,
    sample: true,
  },
  {
    key: 'xem',
    name: 'Người xem (mẫu)',
    email: 'xem.langson@example.org',
    role: 'viewer',
    roleName: 'Người xem',
    unit: 'so',
    subtree: true,
    sample: true,
  },
];
