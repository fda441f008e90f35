import { fold } from '../text/fold.js';

/** The motto and the Party's name over a document, line ends inside allowed. */
const MOTTO =
  /c[ộo]ng\s+h[òo]a\s+x[ãa]\s+h[ộo]i\s+ch[ủu]\s+ngh[ĩi]a\s+vi[ệe]t\s+nam|đ[ộo]c\s+l[ậa]p\s*-\s*t[ựu]\s+do\s*-\s*h[ạa]nh\s+ph[úu]c|(?<=^|\n|\||\s{2})[ ]*đ[ảa]ng\s+c[ộo]ng\s+s[ảa]n\s+vi[ệe]t\s+nam[ ]*(?=\n|\||$)/gu;
const STAMP =
  /(?<=^|\n|\|)[ ]*(?:hỏa\s+tốc(?:\s+hẹn\s+giờ)?|thượng\s+khẩn|khẩn|tuyệt\s+mật|tối\s+mật|mật|dự\s+thảo|bản\s+sao)[ ]*(?=\n|\||$)/gu;

/** Urgency and secrecy stamps over the text. */
export function readStamps(head: string): { urgency: string | null; secrecy: string | null } {
  const found = [...fold(head).matchAll(STAMP)].map((m) => m[0].trim());
  return {
    urgency: found.find((s) => /hỏa|khẩn/u.test(s)) ?? null,
    secrecy: found.find((s) => /mật/u.test(s)) ?? null,
  };
}

/** `text` with pieces blanked out, same length: what is known is not read twice. */
export function mask(text: string, pieces: readonly { start: number; end: number }[]): string {
  let result = text;
  for (const { start, end } of pieces) {
    result = result.slice(0, start) + result.slice(start, end).replace(/[^\n]/gu, ' ') + result.slice(end);
  }
  return result;
}

/** The head of a document without motto and stamps, same length. */
export function maskMotto(head: string): string {
  const folded = fold(head);
  const found = [...folded.matchAll(MOTTO), ...folded.matchAll(STAMP)];
  return mask(
    head,
    found.map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
}

/** Words with which the text proper begins, not the title or a recipient. */
export const BODY_START =
  /^(?:căn cứ|thực hiện(?! \S+$)|theo|trên cơ sở|để |nhằm|ngày \d|sáng|chiều|thời gian (?:qua|gần)|trong (?:thời gian|những|các|khi|bối|ngày)|trước|sau khi|qua |tại (?:công|văn|thông|kết|quyết|nghị|cuộc|phiên|hội|buổi)|tiếp (?:theo|nhận)|phúc đáp|trả lời|xét|hiện nay|vừa qua|hồi \d|từ ngày|từ (?:đầu|khi|nay|đêm)|những (?:năm|ngày)|năm (?:học )?\d{4}|dự báo|nhận được|kính|đến nay|gần đây|triển khai (?:thực hiện )?(?:kế hoạch|công văn|nghị quyết|chỉ thị|thông|quyết|văn|công điện|kết luận|chương)|.{3,60} (?:nhận được|đã ban hành|ban hành|có công văn|đã có|yêu cầu|đề nghị|thông báo|hướng dẫn|vừa) )/u;

/** Share of capitals among the letters of a line. */
export function capitals(line: string): number {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (line.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}
