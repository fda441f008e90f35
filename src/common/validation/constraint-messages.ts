/** Vietnamese for a failed class-validator constraint, from the constraint's own parameters. */
type Message = (parameters: readonly unknown[]) => string;

/** Says what sort of value it must be. Where one of these fails, the others only repeat it. */
const TYPES: Record<string, Message> = {
  whitelistValidation: () => 'không phải là trường được phép',
  isDefined: () => 'phải có',
  isString: () => 'phải là chuỗi ký tự',
  isInt: () => 'phải là số nguyên',
  isNumber: () => 'phải là số',
  isBoolean: () => 'phải là true hoặc false',
  isArray: () => 'phải là danh sách',
  isObject: () => 'phải là đối tượng',
  nestedValidation: () => 'phải là đối tượng hoặc danh sách đối tượng',
  isDate: () => 'phải là thời điểm hợp lệ',
  unknownValue: () => 'phải là đối tượng',
};

/** Says which values of that sort are right. */
const LIMITS: Record<string, Message> = {
  isNotEmpty: () => 'không được để trống',
  isEmpty: () => 'phải để trống',
  isIn: ([allowed]) => `phải là một trong: ${list(allowed)}`,
  isNotIn: ([refused]) => `không được là: ${list(refused)}`,
  isEnum: ([, allowed]) => `phải là một trong: ${list(allowed)}`,
  equals: ([expected]) => `phải là ${String(expected)}`,
  min: ([min]) => `không được nhỏ hơn ${String(min)}`,
  max: ([max]) => `không được lớn hơn ${String(max)}`,
  isPositive: () => 'phải lớn hơn 0',
  isNegative: () => 'phải nhỏ hơn 0',
  minLength: ([min]) => `phải có ít nhất ${String(min)} ký tự`,
  maxLength: ([max]) => `không được quá ${String(max)} ký tự`,
  isLength: ([min, max]) =>
    typeof max === 'number'
      ? `phải có từ ${String(min)} đến ${max} ký tự`
      : `phải có ít nhất ${String(min)} ký tự`,
  arrayNotEmpty: () => 'phải có ít nhất một phần tử',
  arrayMinSize: ([min]) => `phải có ít nhất ${String(min)} phần tử`,
  arrayMaxSize: ([max]) => `không được quá ${String(max)} phần tử`,
  arrayUnique: () => 'không được có phần tử trùng nhau',
  isNotEmptyObject: () => 'không được là đối tượng rỗng',
  matches: () => 'không đúng dạng quy định',
  isUuid: () => 'phải là mã định danh (UUID)',
  isEmail: () => 'phải là địa chỉ thư điện tử',
  isUrl: () => 'phải là địa chỉ liên kết (URL)',
  isIso8601: () => 'phải là ngày giờ dạng ISO 8601, ví dụ 2026-06-24 hoặc 2026-06-24T08:00:00Z',
  isDateString: () => 'phải là ngày giờ dạng ISO 8601, ví dụ 2026-06-24 hoặc 2026-06-24T08:00:00Z',
  isLocalDate: () => 'phải là ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-06-24',
  isNumberString: () => 'phải là chuỗi chữ số',
  isBooleanString: () => 'phải là true hoặc false',
};

/** Whether the constraint says what sort of value it must be, beside which the others only repeat it. */
export function isTypeConstraint(name: string): boolean {
  return Object.hasOwn(TYPES, name);
}

/** Vietnamese for a constraint of class-validator; undefined for one that is not in the table. */
export function constraintMessage(name: string, parameters: readonly unknown[]): string | undefined {
  const message = Object.hasOwn(TYPES, name) ? TYPES[name] : LIMITS[name];
  return message?.(parameters);
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.join(', ') : String(values);
}
