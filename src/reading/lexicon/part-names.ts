/** What parts of pupils, staff, schools, rooms and prizes are named by, alone before their number: "mầm non 15", "+ Dự bị: 5". */
export const PART_NAMES =
  'mầm non, tiểu học, mn, mg, th, ptdtbt, ptdtnt, gdtx, thcs, thpt, trung học cơ sở, trung học phổ thông, mẫu giáo, nhà trẻ, công lập, tư thục, ngoài công lập, dân lập, nữ, nam, nhất, nhì, ba, khuyến khích, giải nhất, giải nhì, giải ba, biên chế, hợp đồng, chính thức, dự bị, trên chuẩn, đạt chuẩn, chưa đạt chuẩn, kiên cố, bán kiên cố, giáo dục thường xuyên, dân tộc, dân tộc thiểu số, khuyết tật, cận nghèo';
