import { describe, expect, it } from '@jest/globals';
import { extractDirective } from '../extraction/index.js';
import { accuracyOf } from './accuracy.js';
import { correctionsOf } from './corrections.js';
import { addDraft, discardDraft, editDraft, editHeader } from './edit-drafts.js';
import { type Edited, type IntakeBody, Refusal, type TermReader } from './intake.js';
import { openIntake } from './open-intake.js';
import { mergeDrafts, splitDraft } from './reshape-drafts.js';

const TEXT = `TỈNH ỦY HÀ BẮC
Số 12-CV/TU
Hà Bắc, ngày 18 tháng 6 năm 2026
V/v kiểm kê hồ sơ

Tỉnh ủy yêu cầu:
1. Sở Nội vụ chủ trì lập danh mục hồ sơ. Hoàn thành trước ngày 10/7/2026.
2. Sở Tài chính chủ trì bố trí kinh phí. Hoàn thành trong tháng 8/2026.
3. Sở Y tế chủ trì kiểm kê hồ sơ khám bệnh.
`;
const noReader: TermReader = () => null;
const extraction = extractDirective(TEXT);
const opened = openIntake(extraction, noReader);
const done = (edited: Edited): IntakeBody => {
  if (edited instanceof Refusal) throw new Error(edited.reason);
  return edited;
};
const told = (body: IntakeBody) =>
  correctionsOf(extraction, body)
    .filter((c) => c.verdict !== 'right')
    .map((c) => `${c.field} ${c.verdict}`);

describe('what was corrected', () => {
  it('is nothing where the person changed nothing', () => {
    expect(opened.drafts).toHaveLength(3);
    expect(told(opened)).toEqual([]);
    expect(correctionsOf(extraction, opened).filter((c) => c.field === 'deadline')).toHaveLength(2);
  });

  it('is a field that was changed, filled or emptied', () => {
    const header = editHeader(opened, { subject: 'khác', place: null, signerName: 'Trần Văn Mẫu' }, noReader);
    const edited = done(
      editDraft(header, 'd1', { lastDay: '2026-07-12', leads: [{ phrase: 'sở  nội vụ' }] }, noReader),
    );
    expect(told(edited)).toEqual([
      'place invented',
      'subject changed',
      'signerName missed',
      'deadline changed',
    ]);
  });

  it('is a task that was discarded, added, merged or split', () => {
    expect(told(done(discardDraft(opened, 'd3')))).toEqual(['task invented']);
    expect(told(done(addDraft(opened, { clause: '4', content: 'Thêm' }, null, noReader)))).toEqual([
      'task missed',
    ]);
    expect(told(done(mergeDrafts(opened, ['d1', 'd3'])))).toEqual(
      expect.arrayContaining(['task invented', 'content changed']),
    );
    const split = done(splitDraft(opened, 'd3', { of: 'content', at: 10 }, TEXT));
    expect(told(split)).toEqual(expect.arrayContaining(['content changed', 'task missed']));
  });

  it('adds up to precision and recall of each field', () => {
    const counts = [
      { field: 'leads', verdict: 'right', count: 6 },
      { field: 'leads', verdict: 'changed', count: 2 },
      { field: 'leads', verdict: 'missed', count: 4 },
      { field: 'urgency', verdict: 'missed', count: 1 },
    ];
    expect(accuracyOf(counts)).toEqual([
      { field: 'urgency', right: 0, changed: 0, missed: 1, invented: 0, precision: null, recall: 0 },
      { field: 'leads', right: 6, changed: 2, missed: 4, invented: 0, precision: 0.75, recall: 0.5 },
    ]);
  });
});
