import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const values = (text: string) => read(text).targets.map((x) => x.value);

describe('aims said twice', () => {
  it('counts those of a headline once, also below the day of the piece', () => {
    const body =
      'Sáng nay, thị xã họp về năm học mới. Theo kế hoạch, thị xã phấn đấu 95% trường đạt chuẩn.\nNgành đã chuẩn bị sách vở.\nCác trường đón học sinh.';
    expect(
      values(`Thứ tư, 12/8/2026 - 07:45\n\nAn Bình phấn đấu nâng tỷ lệ trường đạt chuẩn lên 95%\n\n${body}`),
    ).toEqual([95]);
    expect(values(`An Bình phấn đấu nâng tỷ lệ trường đạt chuẩn lên 95%\n\n${body}`)).toEqual([95]);
  });

  it('counts those below a picture once', () => {
    const text =
      'Xã Hòa Lộc tổ chức hội nghị.\nXã phấn đấu đến năm 2028 có 70% trẻ nhà trẻ ra lớp.\nCô và trò điểm trường Bãi Sậy. Mục tiêu của xã đến năm 2028 là huy động trẻ nhà trẻ đạt 70% (Ảnh: Minh An).\nCác trường đã đăng ký.';
    expect(values(text)).toEqual([70]);
    expect(values('Phấn đấu có 6 phòng học mới (Ảnh: Minh An).\nXã họp.')).toEqual([6]);
  });

  it('keeps an aim that a later sentence takes up to say more', () => {
    expect(
      values(
        'Từ nay đến năm 2028, huyện sẽ xây 5 trường bán trú. Mỗi trường có nhà ăn.\nĐến năm 2030, phấn đấu 5 trường bán trú này đạt chuẩn quốc gia.',
      ),
    ).toEqual([5, 5]);
    expect(
      values(
        'Huyện sẽ xây 5 trường bán trú\nTừ nay đến năm 2028, huyện sẽ xây 5 trường bán trú trên địa bàn các xã. Mỗi trường có nhà ăn.\nHuyện họp.\nHuyện bàn.',
      ),
    ).toEqual([5]);
  });
});
