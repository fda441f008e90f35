import { it } from '@jest/globals';
import { findDeadlines } from './index.js';
it('perf', () => {
  const out: string[] = [];
  for (const unit of ['trước ', '(', '1/', '1', 'a', 'hằng ngày ', 'định kỳ 6 tháng, ', 'ngày 5 và ', '25/6/2026 - ', 'trong 15 ngày kể từ ngày nhận được ', 'chậm nhất là vào ', ' ', '\u0301', '<sup>', '<', 'quý II, III, ', 'hoàn thành ', 'báo cáo ', 'thời hạn báo cáo kết quả ', 'trước 10 giờ và ', 'nhiệm vụ trọng tâm trong quý II/2026 ', 'năm 2026 ', '10 (', '10 (mười lăm ', 'tháng 5, ', 'trước 15/6 và ', 'a\u0323\u0302', 'trước khi a b c d e f ', '31 tháng ']) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const t = performance.now();
    const n = findDeadlines(text, { issuedOn: '2026-04-28' }).length;
    out.push(`${Math.round(performance.now() - t)}ms ${JSON.stringify(unit)} ${n}`);
  }
  console.log(out.join('\n'));
}, 300000);
