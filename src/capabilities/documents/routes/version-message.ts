/** What a person hears after a version was added, or was there already. */
export const versionMessage = (added: { no: number; same: boolean }) =>
  added.same
    ? ({ kind: 'problem', text: `Nguyên văn này đã có ở bản ${added.no}, không thêm bản nào.` } as const)
    : ({ kind: 'done', text: `Đã thêm bản ${added.no}. Hệ thống đang đọc để đưa ra đề xuất.` } as const);
