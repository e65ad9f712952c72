import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string): string[] => read(text).quantities.map((q) => `${q.quote}: ${q.role}`);

describe('what is given out, told or held', () => {
  it('takes places and posts given out line by line for quotas, not for aims', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc giao chỉ tiêu tuyển sinh năm học 2026-2027\nĐiều 1. Giao chỉ tiêu tuyển sinh đầu cấp cho các trường, cụ thể:\nMầm non Sông Thao: 4 lớp, 112 trẻ\nTiểu học Đồi Chè: 5 lớp, 172 học sinh\nĐiều 2. Chỉ tiêu chất lượng: 98% học sinh hoàn thành chương trình.';
    expect(roles(text)).toEqual([
      '4 lớp: other',
      '112 trẻ: other',
      '5 lớp: other',
      '172 học sinh: other',
      '98%: target',
    ]);
    expect(read(text).targets.map((x) => x.value)).toEqual([98]);
  });

  it('takes classes and pupils given out for a year for quotas, also in the lists of their points', () => {
    const text =
      'Điều 1. Giao chỉ tiêu năm học 2026 - 2027 cho 38 trường công lập như sau:\n1. Tổng số lớp: 952 lớp với 37.120 học sinh. Trong đó:\na) Khối 10: 324 lớp, 12.960 học sinh.';
    expect(roles(text).slice(1)).toEqual([
      '952 lớp: other',
      '37.120 học sinh: other',
      '324 lớp: other',
      '12.960 học sinh: other',
    ]);
  });

  it('reads a report that carries out a scheme of later years as a report', () => {
    const text =
      'BÁO CÁO CÔNG TÁC XÓA MÙ CHỮ VÀ KẾ HOẠCH ĐẾN NĂM 2020\nThực hiện Quyết định số 692/QĐ-TTg ngày 04/5/2013 phê duyệt Đề án “Xóa mù chữ đến năm 2020”, huyện báo cáo như sau:\n1- Địa bàn: toàn huyện có 17 xã.\n2- Mục tiêu đến năm 2020: 99% người trong độ tuổi biết chữ.';
    expect(roles(text)).toEqual(['17 xã: actual', '99%: target']);
  });

  it('lets a letter tell of the year gone before it asks', () => {
    const text =
      'Số: 114/SGDĐT-GDPT\nV/v tăng cường quản lý tuyển sinh năm học 2026-2027\nHà Lâm, ngày 09 tháng 4 năm 2026\nKính gửi: Ủy ban nhân dân các xã.\nSở thông tin và đề nghị như sau:\nNăm học 2025-2026, toàn tỉnh tuyển 21.460 học sinh lớp 1.\n1. Các xã huy động 100% trẻ 6 tuổi vào lớp 1.';
    expect(roles(text)).toEqual(['21.460 học sinh: actual', '100%: target']);
  });

  it('takes what was striven for as done', () => {
    const text =
      'Sáng 17/11/2016, huyện tổ chức lễ kỷ niệm. Trong năm học 2015 - 2016, ngành giáo dục huyện đã nỗ lực phấn đấu công nhận 2 trường; có 135 em đạt giải cấp tỉnh.';
    expect(roles(text)).toEqual(['2 trường: actual', '135 em: actual']);
  });

  it('counts lessons that were held and judged', () => {
    expect(roles('Trong 158 tiết dạy thực hành có 84 tiết xếp loại giỏi, 59 tiết loại khá.')).toEqual([
      '158 tiết dạy: actual',
      '84 tiết: actual',
      '59 tiết: actual',
    ]);
  });

  it('reads a table whose heads name the unit in brackets', () => {
    const text =
      'Kết quả huy động\nCấp học | Trong độ tuổi (em) | Tỷ lệ (%)\nMầm non | 1.186 | 92,5\nTiểu học | 1.642 | 99,9';
    expect(read(text).quantities.map((q) => [q.value, q.unit])).toEqual([
      [1186, 'em'],
      [92.5, '%'],
      [1642, 'em'],
      [99.9, '%'],
    ]);
  });

  it('knows who stands above from a bound, and out of how many from more than', () => {
    const [paid] = read('Trích nộp cấp trên 11.526.000 đồng.').quantities;
    expect(paid?.comparator).toBeUndefined();
    const [, whole] = read('Chi bộ có 85 đảng viên trên 127 cán bộ, viên chức.').quantities;
    expect([whole?.value, whole?.comparator]).toEqual([127, undefined]);
    expect(read('Xã có 10 trường có trên 500 học sinh.').quantities[1]?.comparator).toBe('>');
    expect(read('Giáo viên đạt chuẩn trình độ 25/27 người.').quantities[0]?.numerator).toBe(25);
    expect(read('Giải quyết nghỉ hưu trước tuổi 68 người.').quantities[0]?.value).toBe(68);
  });
});
