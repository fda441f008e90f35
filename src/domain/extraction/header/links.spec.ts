import { describe, expect, it } from '@jest/globals';
import { readLinks } from './links.js';

const OWN = { number: '50-CV/TU', start: -1 };
const linksOf = (body: string, subject = 'triển khai nhiệm vụ'): ReturnType<typeof readLinks> =>
  readLinks(body, OWN, 0, subject);

describe('the documents a directive carries out', () => {
  it('are those its opening names as the reason it was written', () => {
    const opening =
      'Văn phòng Trung ương Đảng ban hành Công văn số 99-CV/VPTW, ngày 02/3/2026 về việc đẩy nhanh các nhiệm vụ thực hiện Nghị quyết số 57-NQ/TW.\n\nBan Thường vụ yêu cầu:\n\n1. Rà soát việc thực hiện Kế hoạch số 36-KH/TU.';
    expect(linksOf(opening)).toEqual({
      refersTo: ['99-CV/VPTW', '57-NQ/TW', '36-KH/TU'],
      replyTo: [],
      implements: ['99-CV/VPTW'],
    });
  });

  it.each([
    ['Thực hiện Kế hoạch số 12-KH/TU, ngày 10/01/2025 của Ban Thường vụ, đề nghị các cơ quan:', ['12-KH/TU']],
    [
      'Thực hiện Công văn số 8/UBND-NC ngày 2/3/2026 và Kế hoạch số 15/KH-UBND ngày 4/3/2026 của Ủy ban nhân dân tỉnh, Sở yêu cầu:',
      ['8/UBND-NC', '15/KH-UBND'],
    ],
    ['Căn cứ Kết luận số 30-KL/TU về kết quả thực hiện Chỉ thị số 9-CT/TU, đề nghị:', ['30-KL/TU']],
    [
      'Sở nhận được Công văn số 8/UBND-NC ngày 2/3/2026 của Ủy ban nhân dân tỉnh về phòng chống thiên tai.',
      ['8/UBND-NC'],
    ],
    ['Thời gian qua các đơn vị còn chậm. Đề nghị gửi theo mẫu.', []],
  ])('%s', (opening, expected) => {
    expect(linksOf(opening).implements).toEqual(expected);
  });

  it('are not those it answers', () => {
    const answer = 'Phúc đáp Công văn số 877-CV/BTGDVTW, Ban Thường vụ có ý kiến như sau.';
    expect(linksOf(answer, 'ý kiến góp ý')).toEqual({
      refersTo: ['877-CV/BTGDVTW'],
      replyTo: ['877-CV/BTGDVTW'],
      implements: [],
    });
  });
});
