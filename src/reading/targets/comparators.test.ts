import { expect, it } from 'vitest';
import { read } from '../index.ts';

const aims = (text: string) => read(text).targets.map((x) => `${x.comparator} ${x.value}`);

it('takes the last of a row that is to be reached for a bound', () => {
  expect(aims('Phấn đấu tỷ lệ trẻ ra lớp đạt: thấp nhất là 32% đối với nhà trẻ, 96% đối với mẫu giáo.')).toEqual([
    '>= 32',
    '= 96',
  ]);
});

it('takes by how much a plan is to be exceeded for an increase', () => {
  expect(aims('Phấn đấu thu ngân sách vượt từ 6% trở lên so với dự toán huyện giao.')).toEqual(['increase_by 6']);
});

it('reads "từ" without its end as a bound, not where a change begins', () => {
  expect(aims('Phấn đấu trao từ 1.400 suất học bổng.')).toEqual(['>= 1400']);
  expect(aims('Phấn đấu xây 11 phòng học, trong đó Đại Từ 8 phòng học.')).toEqual(['= 11', '= 8']);
});

it('adds and takes away posts, and adds nothing where one looks or clears further', () => {
  expect(aims('Phấn đấu đề nghị bổ sung 140 biên chế, bổ sung ít nhất 30 biên chế tiểu học.')).toEqual([
    'increase_by 140',
    '>= 30',
  ]);
  expect(aims('Đến năm 2027 phấn đấu giảm 42 điểm trường, tiết kiệm 61 biên chế.')).toEqual([
    'decrease_by 42',
    'decrease_by 61',
  ]);
  expect(aims('Phấn đấu xóa thêm 6 phòng học tạm, xây thêm 4 phòng học.')).toEqual(['= 6', 'increase_by 4']);
});
