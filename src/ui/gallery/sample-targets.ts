import type { FigureProps, RulerProps, Verdict } from '../index.ts';

/** One target of the sample table. */
export interface TargetRow {
  id: string;
  status: Verdict;
  label?: string;
  name: string;
  more: string;
  must: FigureProps;
  now: FigureProps;
  ruler?: RulerProps;
}

/** Targets of every verdict that a table shows, invented. */
export const SAMPLE_TARGETS: TargetRow[] = [
  {
    id: '222',
    status: 'exceeded',
    label: 'Vượt 17',
    name: 'Trường được công nhận đạt chuẩn quốc gia',
    more: 'Trường toàn tỉnh; lũy kế đến cuối nhiệm kỳ. Số liệu phủ: cả tỉnh.',
    must: { value: 205, state: 'derived', href: '?so=205#dia-chi-222' },
    now: { value: 222, href: '?so=222#dia-chi-222', open: true, sub: '108,3%' },
    ruler: {
      min: 150,
      max: 240,
      target: 205,
      value: 222,
      tone: 'good',
      minLabel: '150',
      maxLabel: '240 trường',
      label: 'Kết quả 222 trường, vượt vạch chỉ tiêu 205',
    },
  },
  {
    id: '98',
    status: 'exceeded',
    label: 'Vượt 3 điểm %',
    name: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên',
    more: 'Gồm cả hoàn thành xuất sắc; tính hằng năm.',
    must: { value: 95, unit: '%', state: 'derived', href: '?so=95#dia-chi-95' },
    now: { value: 98, unit: '%', qualifier: 'trên', href: '?so=98#dia-chi-98' },
    ruler: {
      min: 90,
      max: 100,
      target: 95,
      value: 98,
      beyond: 'above',
      tone: 'good',
      minLabel: '90',
      maxLabel: '100%',
      label: 'Kết quả trên 98%, vạch chỉ tiêu 95%',
    },
  },
  {
    id: '85',
    status: 'risk',
    name: 'Trẻ mẫu giáo đến trường',
    more: 'Toàn huyện thiếu 10 trẻ nữa là đạt 85%. Số liệu phủ: 11/13 xã.',
    must: { value: 85, unit: '%', qualifier: 'từ', href: '?so=85#dia-chi-85' },
    now: { value: 84.8, unit: '%', state: 'provisional', href: '?so=848#dia-chi-848' },
    ruler: {
      min: 75,
      max: 95,
      target: 85,
      value: 84.8,
      tone: 'risk',
      minLabel: '75',
      maxLabel: '95%',
      label: 'Kết quả 84,8%, vạch chỉ tiêu 85%',
    },
  },
  {
    id: '87',
    status: 'met',
    name: 'Suy dinh dưỡng thể thấp còi',
    more: 'Mức trần. Số liệu phủ: 13/13 xã.',
    must: { value: 10, unit: '%', qualifier: 'dưới', href: '?so=10#dia-chi-10' },
    now: { value: 8.7, unit: '%', href: '?so=87#dia-chi-87' },
    ruler: {
      min: 4,
      max: 14,
      target: 10,
      value: 8.7,
      better: 'down',
      tone: 'good',
      minLabel: '4',
      maxLabel: '14%',
      label: 'Kết quả 8,7%, dưới mức trần 10%',
    },
  },
  {
    id: '11',
    status: 'missed',
    label: 'Không đạt, thiếu 2',
    name: 'Huyện, thành phố đạt phổ cập giáo dục tiểu học mức độ 3',
    more: 'Số liệu phủ: 11/11 huyện, thành phố.',
    must: { value: '11/11', href: '?so=11#dia-chi-11' },
    now: { value: '9/11', href: '?so=9#dia-chi-9', sub: '81,8%' },
    ruler: { kind: 'count', value: 9, total: 11, tone: 'bad', label: '9 trên 11' },
  },
  {
    id: '226',
    status: 'met',
    name: 'Xã duy trì chuẩn phổ cập giáo dục mầm non trẻ 5 tuổi',
    more: 'Theo cơ cấu trước 2020.',
    must: { value: '226/226', href: '?so=226#dia-chi-226' },
    now: { value: '226/226', href: '?so=226#dia-chi-226', sub: '100%' },
    ruler: { kind: 'count', value: 226, total: 226, label: '226 trên 226' },
  },
  {
    id: 'sdd',
    status: 'unmeasurable',
    name: 'Giảm trẻ suy dinh dưỡng trong cơ sở mầm non',
    more: 'Câu gốc không nói rõ phần trăm hay điểm phần trăm.',
    must: { missing: 'unstated' },
    now: { value: '6–11%', state: 'provisional', href: '?so=611#dia-chi-611', sub: 'so với đầu năm' },
  },
  {
    id: 'hsg',
    status: 'nofigure',
    name: 'Giải học sinh giỏi cấp tỉnh, cấp quốc gia',
    more: 'Câu gốc chỉ ghi “đạt chỉ tiêu phấn đấu mỗi năm”.',
    must: { missing: 'unstated' },
    now: { missing: 'pending' },
  },
];
