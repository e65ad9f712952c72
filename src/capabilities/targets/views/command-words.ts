/** What was done, as the log of a record says it. The audit page of the authority uses the same words. */
export const commandWords: Record<string, string> = {
  'targets.set-target': 'Đặt chỉ tiêu',
  'targets.change-target': 'Sửa chỉ tiêu',
  'targets.close-target': 'Đóng chỉ tiêu',
  'targets.cancel-target': 'Hủy chỉ tiêu',
  'targets.transfer-target': 'Chuyển chỉ tiêu',
  'targets.hand-down-target': 'Giao chỉ tiêu xuống',
  'targets.assign-task': 'Giao nhiệm vụ',
  'targets.change-task': 'Sửa nhiệm vụ',
  'targets.report-progress': 'Báo tiến độ',
  'targets.extend-deadline': 'Gia hạn nhiệm vụ',
  'targets.cancel-task': 'Hủy nhiệm vụ',
  'targets.attach-evidence': 'Gắn minh chứng',
  'targets.detach-evidence': 'Gỡ minh chứng',
};
