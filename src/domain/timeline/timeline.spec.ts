import { describe, expect, it } from '@jest/globals';
import { HAPPENINGS } from '../lifecycle/happening.js';
import {
  type Done,
  type Mailed,
  sentenceOf,
  stepsAbout,
  type TimelineEntry,
  topicOf,
  TOPICS,
  type Topic,
} from './index.js';

const done = (facts: Partial<Done>): Done => ({
  kind: 'step',
  step: 'submit',
  by: 'Chuyên viên Sở Y tế',
  onBehalfOf: null,
  note: '',
  percent: null,
  detail: null,
  ...facts,
});
const mailed = (facts: Partial<Mailed>): Mailed => ({
  kind: 'mail',
  notice: 'reminder',
  rule: 'reminder-3',
  rung: null,
  to: 'Văn thư Sở Y tế',
  onBehalfOf: null,
  capacity: 'self',
  state: 'sent',
  ...facts,
});

describe('an entry of the timeline reads', () => {
  it.each<[TimelineEntry, string]>([
    [
      { kind: 'assigned', leads: ['Sở Y tế'], lastDay: '2026-06-24' },
      'Văn phòng giao nhiệm vụ cho Sở Y tế, hạn cuối 24/6/2026.',
    ],
    [
      { kind: 'assigned', leads: [], lastDay: null },
      'Văn phòng giao nhiệm vụ, chưa có cơ quan chủ trì, không ấn định ngày hoàn thành.',
    ],
    [done({ note: 'Đã gửi kết quả.' }), 'Chuyên viên Sở Y tế báo cáo hoàn thành: “Đã gửi kết quả.”'],
    [
      done({ step: 'progress', percent: 40, onBehalfOf: 'Trưởng phòng' }),
      'Chuyên viên Sở Y tế (thay Trưởng phòng) cập nhật tiến độ, ước đạt 40 %.',
    ],
    [done({ detail: { files: [{}, {}] } }), 'Chuyên viên Sở Y tế báo cáo hoàn thành, kèm 2 tệp.'],
    [
      done({
        step: 'request_extension',
        detail: { extension: { proposedDay: '2026-07-10' } },
        note: 'Chờ Bộ',
      }),
      'Chuyên viên Sở Y tế đề nghị gia hạn, đến 10/7/2026: “Chờ Bộ”',
    ],
    [
      done({
        step: 'grant_extension',
        by: 'Văn phòng',
        detail: {
          extension: { proposedDay: '2026-07-10' },
          lastDay: { from: '2026-06-24', to: '2026-07-08' },
        },
      }),
      'Văn phòng đồng ý gia hạn, hạn cuối mới 8/7/2026, trước là 24/6/2026.',
    ],
    [
      done({
        step: 'acknowledge',
        by: 'Giám đốc',
        detail: { acknowledgement: { rung: 1, planOn: '2026-07-01' } },
      }),
      'Giám đốc xác nhận đã nắm, báo cáo bậc 1, kế hoạch khắc phục đến 1/7/2026.',
    ],
    [mailed({}), 'Đã gửi thư nhắc hạn cho Văn thư Sở Y tế.'],
    [
      mailed({
        notice: 'escalation',
        rule: 'escalation-2',
        rung: 2,
        to: 'Phó Giám đốc',
        onBehalfOf: 'Giám đốc',
        capacity: 'stand_in',
      }),
      'Đã gửi thư báo cáo lãnh đạo phụ trách, bậc 2, cho Phó Giám đốc (thay Giám đốc).',
    ],
    [
      mailed({ notice: 'event', rule: 'event-return' }),
      'Đã gửi thư báo diễn biến “Văn phòng trả lại báo cáo” cho Văn thư Sở Y tế.',
    ],
    [mailed({ state: 'failed' }), 'Không gửi được thư nhắc hạn cho Văn thư Sở Y tế.'],
  ])('%#', (entry, sentence) => {
    expect(sentenceOf(entry)).toBe(sentence);
  });

  it.each(HAPPENINGS)('%s stands under one topic, and is found by it', (step) => {
    const topic = topicOf(done({ step }));
    expect(TOPICS[topic]).not.toBe('');
    expect(stepsAbout([topic])).toContain(step);
    const others = (Object.keys(TOPICS) as Topic[]).filter((each) => each !== topic);
    expect(stepsAbout(others)).not.toContain(step);
  });
});
