/** What tells a group apart within its name: `các địa phương có tỷ lệ giải ngân thấp`, `các trường chưa có bể bơi`. */
const TOLD_APART =
  /^(?:có (?:tỷ lệ|số (?!ký)|tiến độ|kết quả|nguy cơ|nhu cầu|dự án|công trình|học sinh|diện tích|hoạt động|điều kiện)|chưa (?:có|đạt|hoàn thành|thực hiện|triển khai|được|giải ngân|báo cáo|tổ chức|gửi))/u;
/** The verbs that surely end such a clause. */
const SURE_ACTION =
  /\s(?:khẩn trương|tiếp tục|chủ động|phối hợp|chủ trì|kiểm điểm|báo cáo|rà soát|chịu trách nhiệm|nghiêm túc|tập trung|có trách nhiệm|có biện pháp|cần|phải|đẩy nhanh|tổ chức|xây dựng|gửi|lập|bổ sung|hoàn thành|thực hiện|quan tâm|đăng ký|nộp|cử|lắp đặt|bố trí|tham gia|thành lập)(?!\p{L})/u;
const GROUP = /^(?:các|những|một số|đơn vị|địa phương|cơ quan|tổ chức)\s/u;

/** Where the clause that tells a group apart ends, or 0 where none stands at `i`. */
export function toldApart(folded: string, start: number, i: number): number {
  if (!GROUP.test(folded.slice(start, start + 12))) return 0;
  const kind =
    /^thuộc (?:diện|đối tượng|trường hợp|nhóm|khu vực) [^.,;:()]{3,80}?(?=[,:]|\s(?:khẩn trương|tiếp tục|chủ động|phối hợp|rà soát|báo cáo|xây dựng|tổ chức|thực hiện(?! sắp)|hoàn thành|gửi|lập)(?!\p{L}))/u.exec(
      folded.slice(i, i + 100),
    );
  if (kind) return i + kind[0].length;
  const opening = TOLD_APART.exec(folded.slice(i, i + 20));
  if (!opening) return 0;
  const from = i + opening[0].length;
  const reach = /^[^.;:()]{0,120}/u.exec(folded.slice(from, from + 120))![0];
  const verb = SURE_ACTION.exec(reach);
  return verb && verb.index > 2 ? from + verb.index : 0;
}

/** `Tổ bảo vệ`, `Đoàn kiểm tra`: a small body named after what it does. */
const SMALL_BODY = /^(?:các )?(?:tổ|đội|nhóm|bộ phận|tiểu ban|đoàn|hội đồng)\s+$/u;
const ITS_WORK =
  /^(?:bảo vệ|kiểm tra|giám sát|tuyên truyền|thẩm định|quản lý|quản trị|hướng dẫn|thanh tra|tiếp nhận|vận động|chỉ huy|tổng hợp|soạn thảo|biên tập|ứng phó|xử lý|điều tra|truy vết|hỗ trợ|phản ứng nhanh|rà soát)(?!\p{L})/u;
/** An office on duty: `Văn phòng thường trực`. */
const ON_DUTY = /(?:văn phòng|cơ quan|bộ phận|tổ)\s+$/u;

/** Length of the work that is a part of a small body's name at `i`, or 0. */
export function ownWorkAt(folded: string, start: number, i: number): number {
  const name = folded.slice(start, i);
  if (ON_DUTY.test(name) && /^thường trực(?!\p{L})/u.test(folded.slice(i, i + 12)))
    return 'thường trực'.length;
  return SMALL_BODY.test(name) ? (ITS_WORK.exec(folded.slice(i, i + 20))?.[0].length ?? 0) : 0;
}
