import { describe, expect, it } from '@jest/globals';
import { changesBetween } from './changes';
import { mayRepeat, targetAfter } from './edits';
import { editOf, shown } from './fields';
import { draft, header, intake, mention } from './testing/sample-intake';

const seen = intake();
const output = editOf('d1', 'expectedOutput', 'Báo cáo');

describe('an edit that met the edit of somebody else', () => {
  it.each([
    ['another draft', { drafts: [draft('d1'), draft('d2', { content: 'khác' })] }, true],
    ['another field', { drafts: [draft('d1', { content: 'khác' }), draft('d2')] }, true],
    ['the header', { header: header({ subject: 'khác' }) }, true],
    ['the same field', { drafts: [draft('d1', { expectedOutput: 'của họ' }), draft('d2')] }, false],
    ['the draft, which is gone', { drafts: [draft('d2')] }, false],
    ['the draft, which is discarded', { drafts: [draft('d1', { state: 'discarded' }), draft('d2')] }, false],
    ['the whole, which is confirmed', { state: 'confirmed' as const }, false],
  ])('who changed %s', (_what, change, repeats) => {
    expect(mayRepeat(output, seen, intake(change))).toBe(repeats);
  });

  it('does not merge or discard what the other has just rewritten', () => {
    const now = intake({ drafts: [draft('d1'), draft('d2', { content: 'khác' })] });
    expect(mayRepeat({ kind: 'merge', drafts: ['d1', 'd2'] }, seen, now)).toBe(false);
    expect(mayRepeat({ kind: 'discard', draftId: 'd2' }, seen, now)).toBe(false);
    expect(mayRepeat({ kind: 'discard', draftId: 'd1' }, seen, now)).toBe(true);
  });
});

it('looks at what an edit made', () => {
  const now = intake({ drafts: [draft('d3'), draft('d4')] });
  expect(targetAfter({ kind: 'merge', drafts: ['d1', 'd2'] }, seen, now)).toBe('d3');
  expect(targetAfter(output, seen, now)).toBeNull();
});

it('tells what others did, field by field', () => {
  const now = intake({
    header: header({ subject: 'khác' }),
    drafts: [draft('d1', { leads: [mention('Sở B'), mention('Sở C')] }), draft('d3', { clause: '2b' })],
  });
  expect(changesBetween(seen, now)).toEqual([
    { kind: 'field', clause: null, field: 'subject', from: 'kế hoạch', to: 'khác' },
    { kind: 'field', clause: '1', field: 'leads', from: 'Sở A', to: 'Sở B; Sở C' },
    { kind: 'gone', clause: '2' },
    { kind: 'new', clause: '2b' },
  ]);
});

it.each([
  ['header', 'recipients', ' Sở A \n\nSở B', { kind: 'header', change: { recipients: ['Sở A', 'Sở B'] } }],
  ['header', 'place', '  ', { kind: 'header', change: { place: null } }],
  ['d2', 'clause', ' 2.c ', { kind: 'draft', draftId: 'd2', change: { clause: '2.c' } }],
  ['d2', 'content', '', { kind: 'draft', draftId: 'd2', change: { content: '' } }],
] as const)('takes what was typed into %s %s as it is meant', (target, field, typed, edit) => {
  expect(editOf(target, field, typed)).toEqual(edit);
});

it('shows a list one to a line', () => {
  expect(shown(['a', 'b'])).toBe('a\nb');
  expect(shown(null)).toBe('');
});
