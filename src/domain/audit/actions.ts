/** What the trail knows of: every action that is recorded, with its name for the reader. A closed list. */
export const AUDIT_ACTIONS = {
  'session.sign-in': 'Đăng nhập',
  'session.sign-in-failed': 'Đăng nhập không thành công',
  'session.sign-out': 'Đăng xuất',
  'token.create': 'Tạo mã truy cập',
  'token.revoke': 'Hủy mã truy cập',
  'account.create': 'Cấp tài khoản',
  'account.set-password': 'Đặt lại mật khẩu',
  'person.create': 'Thêm người',
  'person.edit': 'Sửa thông tin người',
  'unit.create': 'Thêm đơn vị',
  'unit.edit': 'Sửa đơn vị',
  'group.edit': 'Sửa nhóm đơn vị',
  'directive.create': 'Đăng ký văn bản',
  'directive.edit': 'Sửa văn bản',
  'assignment.create': 'Giao nhiệm vụ',
  'assignment.edit': 'Sửa nhiệm vụ',
  'assignment.step': 'Cập nhật tiến độ, trạng thái nhiệm vụ',
  'intake.create': 'Tiếp nhận tệp văn bản',
  'intake.edit': 'Sửa dự thảo tiếp nhận',
  'intake.confirm': 'Xác nhận tiếp nhận',
  'intake.discard': 'Hủy lần tiếp nhận',
  'intake.download': 'Tải tệp gốc của văn bản',
  'task-list.import': 'Nhập danh sách nhiệm vụ',
  'task-list.export': 'Xuất danh sách nhiệm vụ',
  'policy.set': 'Đặt chính sách theo dõi',
  'calendar.set': 'Đặt lịch làm việc',
  'register.seed': 'Nạp dữ liệu ban đầu',
  'audit.read': 'Xem nhật ký kiểm tra',
  'audit.anchor': 'Chốt nhật ký kiểm tra',
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** What an entry can be about. */
export const AUDIT_SUBJECTS = {
  session: 'phiên đăng nhập',
  token: 'mã truy cập',
  account: 'tài khoản',
  person: 'người',
  unit: 'đơn vị',
  group: 'nhóm đơn vị',
  directive: 'văn bản',
  assignment: 'nhiệm vụ',
  intake: 'lần tiếp nhận',
  task_list: 'danh sách nhiệm vụ',
  policy: 'chính sách theo dõi',
  calendar: 'lịch làm việc',
  register: 'dữ liệu ban đầu',
  audit: 'nhật ký kiểm tra',
} as const;
export type AuditSubject = keyof typeof AUDIT_SUBJECTS;

/** By which means the author is known; `none`: nobody was signed in. */
export const AUDIT_MEANS = {
  session: 'phiên đăng nhập',
  token: 'mã truy cập',
  command: 'dòng lệnh',
  system: 'hệ thống',
  none: 'chưa đăng nhập',
} as const;
export type AuditMeans = keyof typeof AUDIT_MEANS;
