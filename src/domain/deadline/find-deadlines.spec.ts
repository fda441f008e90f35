import { describe, expect, it } from '@jest/globals';
import { findDeadlines } from './index.js';

const context = { issuedOn: '2026-04-28' };
/** Phrase and last day (or rhythm, or rule) of every mention. */
const found = (text: string) =>
  findDeadlines(text, context).map((one) => [one.phrase, one.lastDay ?? one.recurrence?.unit ?? one.rule]);
const days = (text: string) => found(text).map(([, day]) => day);

describe('deadlines in running text', () => {
  it.each([
    [
      'Rà soát toàn bộ hồ sơ. Hoàn thành trước ngày 25/6/2026.',
      'Hoàn thành trước ngày 25/6/2026',
      '2026-06-24',
    ],
    [
      'Xây dựng đề án. Thời hạn hoàn thành trong tháng 5/2026.',
      'Thời hạn hoàn thành trong tháng 5/2026',
      '2026-05-31',
    ],
    [
      'Sở A kiện toàn tổ giúp việc ngay trong tháng 4/2026. Theo dõi tiến độ.',
      'ngay trong tháng 4/2026',
      '2026-04-30',
    ],
    [
      'Sở A báo cáo kết quả về UBND tỉnh trước ngày 20/5/2026 để tổng hợp.',
      'báo cáo kết quả về UBND tỉnh trước ngày 20/5/2026',
      '2026-05-19',
    ],
    [
      'Các xã gửi về Sở B chậm nhất ngày 10 tháng 5 năm 2026; quá hạn coi như đồng ý.',
      'gửi về Sở B chậm nhất ngày 10 tháng 5 năm 2026',
      '2026-05-10',
    ],
    [
      'Việc sắp xếp phải hoàn thành dứt điểm trong quý II/2026, không lùi.',
      'phải hoàn thành dứt điểm trong quý II/2026',
      '2026-06-30',
    ],
    [
      'Giải ngân hết vốn, chậm nhất đến hết ngày 31/12/2026.',
      'chậm nhất đến hết ngày 31/12/2026',
      '2026-12-31',
    ],
    ['Thời gian thực hiện: Quý III/2026.', 'Thời gian thực hiện: Quý III/2026', '2026-09-30'],
    ['Sửa cầu, xong trong tháng 7.', 'xong trong tháng 7', '2026-07-31'],
    ['Sở A trình UBND tỉnh trong tháng 6/2026;', 'trình UBND tỉnh trong tháng 6/2026', '2026-06-30'],
    ['Trong tháng 6/2026, Sở A ban hành hướng dẫn.', 'Trong tháng 6/2026', '2026-06-30'],
    [
      'Tổ chức lấy ý kiến từ ngày 05/5/2026 đến hết ngày 20/5/2026.',
      'Tổ chức lấy ý kiến từ ngày 05/5/2026 đến hết ngày 20/5/2026',
      '2026-05-20',
    ],
    ['Sở C sửa lớp học, hoàn thành trước thềm năm học mới.', 'hoàn thành trước thềm năm học mới', 'event'],
    [
      'Chi trả quà, xong trước ngày Quốc khánh 02/9/2026.',
      'xong trước ngày Quốc khánh 02/9/2026',
      '2026-09-01',
    ],
    [
      'Các trường gửi danh sách học sinh trước ngày 20/5.',
      'gửi danh sách học sinh trước ngày 20/5',
      '2026-05-19',
    ],
    ['Các xã báo cáo số liệu trước ngày 05/5/2026.', 'báo cáo số liệu trước ngày 05/5/2026', '2026-05-04'],
    [
      'Huyện A xử lý công trình vi phạm trước ngày 10/5/2026.',
      'xử lý công trình vi phạm trước ngày 10/5/2026',
      '2026-05-09',
    ],
    [
      'Sở B báo cáo Chủ tịch UBND tỉnh kết quả thực hiện trong tháng 5/2026.',
      'báo cáo Chủ tịch UBND tỉnh kết quả thực hiện trong tháng 5/2026',
      '2026-05-31',
    ],
  ])('finds the clause in "%s"', (text, phrase, day) => {
    expect(found(text)).toEqual([[phrase, day]]);
  });

  it('finds the deadlines of one sentence apart', () => {
    const text =
      'Sở A tham mưu, trình UBND tỉnh trước ngày 15/5/2026; báo cáo Thường trực trước ngày 20/5/2026, xong toàn bộ trong tháng 6/2026.';
    expect(days(text)).toEqual(['2026-05-14', '2026-05-19', '2026-06-30']);
  });

  it('keeps the hour of a telegram', () => {
    const [mention] = findDeadlines('Bộ A báo cáo trước 16 giờ 30 ngày 30 tháng 4 năm 2026.', context);
    expect(mention).toMatchObject({ rule: 'before_time', lastDay: '2026-04-30', time: '16:30' });
  });

  it.each([
    ['Định kỳ hằng tháng (trước ngày 20), các đơn vị báo cáo.', 'month'],
    ['Gửi báo cáo hằng quý về Sở A trước ngày 15 của tháng cuối quý.', 'quarter'],
    ['Báo cáo nhanh về Ban Chỉ huy trước 17h00 hằng ngày.', 'day'],
    ['Giao Văn phòng định kỳ hằng quý báo cáo Thường trực.', 'quarter'],
    ['Báo cáo tình hình hằng tuần về Sở B trước 15 giờ thứ Năm để tổng hợp.', 'week'],
    ['Báo cáo định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12).', 'year'],
    ['Tổ chức giao ban mỗi tháng một lần.', 'month'],
    ['Định kỳ ngày 20 hàng tháng báo cáo Sở Nội vụ.', 'month'],
    ['Theo dõi, định kỳ thứ Sáu hằng tuần báo cáo Thường trực.', 'week'],
    ['Báo cáo số liệu trước 10 giờ hằng ngày.', 'day'],
    ['Cập nhật hằng ngày vào phần mềm.', 'day'],
    ['Theo dõi sức khỏe học sinh hằng ngày.', 'day'],
  ])('finds one rhythm in "%s"', (text, unit) => {
    expect(days(text)).toEqual([unit]);
  });

  it.each([
    [
      'the date of a document',
      'Thực hiện Công văn số 12-CV/TU, ngày 28/5/2026 và Kế hoạch số 3/KH-UBND ngày 31/7/2026.',
    ],
    ['the date line', 'Hà Nội, ngày 28 tháng 4 năm 2026'],
    ['a petition’s date', 'tại Phiếu trình ngày 22/5/2026 về tình hình quý II/2026'],
    ['the tasks of a period', 'Các nhiệm vụ trọng tâm trong quý II/2026 gồm các việc sau.'],
    [
      'the terms of other tasks',
      'Rà soát nhiệm vụ có thời hạn hoàn thành trong quý II/2026 và nhiệm vụ đến hạn trong tháng 5/2026.',
    ],
    ['a programme’s name', 'Chương trình công tác năm 2026; dự toán năm 2027; nhiệm kỳ 2025 - 2030.'],
    ['a start', 'Hệ thống vận hành từ ngày 01/7/2026.'],
    [
      'entry into force',
      'Nghị định có hiệu lực từ ngày 01/7/2026, thay quy định có hiệu lực trước ngày 01/7/2026.',
    ],
    ['figures up to a day', 'Số liệu tính đến ngày 30/4/2026; tính đến hết tháng 5/2026.'],
    [
      'the past',
      'Trong quý I/2026, kết quả còn hạn chế; trong năm 2025 có 12 vụ; 3 tháng đầu năm 2026 đạt 30%.',
    ],
    ['a past length', 'Trong 5 năm qua và trong 6 tháng liên tục, tình hình ổn định.'],
    ['a target', 'Phấn đấu đến năm 2030 có 80% hồ sơ trực tuyến; đến cuối năm 2026 đạt tối thiểu 60%.'],
    ['a yearly rating', 'Kết quả là căn cứ xếp loại thi đua hằng năm của các đơn vị.'],
    [
      'words without a date',
      'Các đơn vị khẩn trương, thường xuyên rà soát, sớm báo cáo; trước mắt làm tốt việc này.',
    ],
    ['an order of steps', 'Trước khi trình phải lấy ý kiến; sau khi hoàn thành, đưa vào sử dụng.'],
    ['a report as required', 'Nghiêm túc triển khai; định kỳ báo cáo kết quả theo yêu cầu.'],
    ['persons born before a day', 'Cấp đổi giấy tờ cho công dân sinh trước ngày 01/7/2026.'],
    [
      'an earlier demand',
      'Việc đã giao tại Công văn số 9 (thời hạn hoàn thành trước ngày 15/4/2026) nay còn chậm.',
    ],
    ['a meeting’s hour', 'Thời gian: 8 giờ 00, ngày 15/6/2026 (thứ Hai), tại Hội trường.'],
    ['a purpose', 'Chuẩn bị đủ điều kiện để đến ngày 01/7/2026 trung tâm đi vào hoạt động.'],
    ['a length', 'Hội nghị diễn ra tại Hội trường. Thời gian: 01 ngày.'],
  ])('does not take %s for a deadline', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps a demand whose day has passed, flagged', () => {
    const [mention] = findDeadlines('Sở A hoàn thành trước ngày 15/4.', context);
    expect(mention?.lastDay).toBe('2026-04-14');
    expect(mention?.flags).toEqual(['year_inferred', 'before_directive_date']);
  });

  it('flags what may be something else', () => {
    const [mention] = findDeadlines('Tuyển sinh lớp 10 từ ngày 01/6 đến ngày 03/6/2026.', context);
    expect(mention?.lastDay).toBe('2026-06-03');
    expect(mention?.flags).toContain('weak_context');
    expect(mention?.confidence).toBeLessThan(0.7);
  });

  it('gives spans into the text as it was given', () => {
    const text = '1.\u00a0Rà so\u00adát. **Hoàn thành\n trước <b>ngày</b> 25/6/2026.** Hết.'.normalize('NFD');
    const [mention] = findDeadlines(text, context);
    expect(text.slice(mention?.start, mention?.end)).toBe(mention?.phrase);
    expect(mention?.phrase.normalize('NFC')).toBe('Hoàn thành\n trước <b>ngày</b> 25/6/2026');
  });

  it('finds a deadline that a page break cuts', () => {
    expect(days('bảo đảm đầy đủ,\n\nnhư đã nêu.\nHoàn thành trong\n\ntháng 5/2026.')).toEqual(['2026-05-31']);
  });

  it('reads a megabyte within seconds', () => {
    const unit =
      'Sở A chủ trì, phối hợp với các đơn vị rà soát 12 nhiệm vụ theo Công văn số 9 ngày 02/3/2026. Hoàn thành trước ngày 25/6/2026. ';
    const times = Math.ceil(1_000_000 / unit.length);
    const started = performance.now();
    expect(findDeadlines(unit.repeat(times), context)).toHaveLength(times);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
