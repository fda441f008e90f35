import { ACTION_WORDS, NAME_STOPS } from '../rules/predicates.js';
import { ORGAN_HEADS } from '../rules/organ-heads.js';

const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|');
const WORD_END = '(?![\\p{L}\\d])';

const HEAD = new RegExp(`(?:${oneOf(ORGAN_HEADS)})${WORD_END}`, 'uy');
const ACTION = new RegExp(`(?:${oneOf(ACTION_WORDS)})${WORD_END}`, 'uy');
const STOP = new RegExp(`(?:${oneOf(NAME_STOPS)})${WORD_END}`, 'uy');

/** Words that look like the head of a unit and are none. */
const NOT_A_UNIT =
  /(?:tổ chức (?!đảng|chính trị|tín dụng|đoàn|công đoàn|hành chính|cơ sở|thành viên|kinh tế|pháp chế)|ban (?:hành|đầu|ngày)|báo (?:cáo|chí|động|hiệu)|đoàn kết|hội (?:nghị|thảo|giảng|thao|khỏe|trại|chợ|xuân|họp|nhập|tụ|đủ|thi|diễn|trường)|trường hợp|cơ sở (?:dữ liệu|vật chất|hạ tầng|pháp lý|đó|kết|hoạt|này|cho|để|đề|rà|các|đánh)|bộ (?:chỉ số|tiêu chí|thủ tục|dữ liệu|câu hỏi|quy tắc|công cụ|mẫu|máy|luật|nhận|môn|tài liệu|phim|sách|sản phẩm|tiêu)|vụ việc|vụ (?:đông|hè|xuân|mùa|án|cháy)|phòng,? ?(?:chống|ngừa|cháy|trừ|vệ|thủ|tránh)|xã hội|thuế (?:suất|thu|giá|xuất|nhập|đất)|viện (?:dẫn|trợ|phí)|đài thọ|đội ngũ|nhóm (?:giải|nhiệm|vấn|chỉ|dự|đối|tuổi|trẻ)|ông bà|bà con|khối (?:lượng|u|đại)|huyện vị|trạm (?:biến|bơm|thu|xăng)|ngành nghề|chi bộ đảng viên là|tỉnh (?:táo|thức)|(?:từng|mỗi) (?!cơ quan|đơn vị|địa phương|đồng chí|bộ|sở|cấp|ngành|trường|xã|phường|thành viên|tổ chức|cá nhân|nhà trường|tập thể|huyện|tỉnh|cán bộ)|quý (?:[ivx\d]|này|trước|sau|một|hai|ba|bốn)|cụm (?:từ|công)|tổ ấm|thư (?:ký số|điện)|vụ mùa|các (?!đảng|đồng chí|tập thể|cá nhân|hộ|chủ|hội|đoàn|ban|bộ|sở|ngành|cơ quan|đơn vị|địa phương|tỉnh|thành|huyện|quận|xã|phường|trường|phòng|trung tâm|tổ(?! hợp)|cấp|cục|tổng|vụ(?! việc| án)|viện|học viện|đại học|doanh nghiệp|tập đoàn|công ty|ngân hàng|cơ sở (?:giáo|đào|y|khám|sản|kinh|đảng|trợ|dạy|chăn nuôi|lưu trú|dịch vụ)|ủy ban|ubnd|hđnd|nhà (?:trường|máy|thầu|đầu)|thành viên|phó|bí thư|lực lượng|chi (?:bộ|cục)|văn phòng|báo|đài|hiệp|liên|thủ trưởng|giám đốc|chủ tịch|bộ trưởng|nhóm|khối|cụm|đội|trạm|bệnh|công an|chính quyền|tổ chức (?:đảng|chính|đoàn|tín|thành|cơ|xã|hội|kinh|cá|trong|có)|bên|thành phố|quân|ubmttq|mặt trận|cán bộ|giáo viên|học sinh|bcđ|thôn|ấp|khu|lãnh đạo|ông|mttq|thị|đặc khu|trưởng|chuyên gia|đại biểu|sở giao|hạt|đồn|phân|lớp|đối tượng|tác giả|thí sinh|phụ huynh))/uy;

const at = (pattern: RegExp, folded: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.exec(folded)?.[0].length ?? 0;
};

/** Length of the word at `index` that can begin a unit's name, or 0. */
export function headAt(folded: string, index: number): number {
  return at(NOT_A_UNIT, folded, index) > 0 ? 0 : at(HEAD, folded, index);
}

/** Length of the action word at `index`, or 0; inside a name it must begin with a small letter. */
export function actionAt(folded: string, index: number): number {
  return at(ACTION, folded, index);
}

/** Length of a word at `index` that ends a name without opening an action, or 0. */
export function stopAt(folded: string, index: number): number {
  return at(STOP, folded, index);
}
