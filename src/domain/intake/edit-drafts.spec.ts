import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Organ } from '../organs/index.js';
import { organMatcher } from '../organs/index.js';
import { addDraft, discardDraft, editDraft, editHeader, restoreDraft } from './edit-drafts.js';
import { type Draft, type Edited, type IntakeBody, Refusal } from './intake.js';
import { mergeDrafts, splitDraft } from './reshape-drafts.js';
import { chooseOrgan, matchOrgans } from './resolve-organs.js';
import { body, draft, mention, readTerm } from './testing/sample-intake.js';

const done = (edited: Edited): IntakeBody => {
  if (edited instanceof Refusal) throw new Error(`refused: ${edited.reason}`);
  return edited;
};
const reason = (edited: Edited): string | null => (edited instanceof Refusal ? edited.reason : null);
const only = (edited: Edited): Draft => done(edited).drafts[0]!;
const undecided = (phrase: string) => mention(phrase, { organ: null, by: null });

describe('editing a draft', () => {
  it('reads a new phrase, and lets a day beside it win', () => {
    const start = body([draft('d1')]);
    expect(only(editDraft(start, 'd1', { deadlinePhrase: 'xong 10/7' }, readTerm))).toMatchObject({
      deadlinePhrase: 'xong 10/7',
      lastDay: '2026-07-10',
    });
    const both = { deadlinePhrase: 'xong 10/7', lastDay: '2026-07-12', deadlineConfirmed: true };
    expect(only(editDraft(start, 'd1', both, readTerm))).toMatchObject(both);
  });

  it('forgets the hour and the word of a person when the day moves', () => {
    const start = body([draft('d1', { lastDay: '2026-07-10', lastTime: '15:00', deadlineConfirmed: true })]);
    expect(only(editDraft(start, 'd1', { lastDay: '2026-07-11' }, readTerm))).toMatchObject({
      lastTime: null,
      deadlineConfirmed: false,
    });
  });

  it('keeps the place in the text of a name that stays, and matches one that is new', () => {
    const span = { start: 3, end: 7 };
    const start = body([draft('d1', { leads: [mention('Sở A', { span })] })]);
    const { leads } = only(
      editDraft(start, 'd1', { leads: [{ phrase: 'Sở A' }, { phrase: 'Sở B' }] }, readTerm),
    );
    expect(leads).toEqual([mention('Sở A', { span }), undecided('Sở B')]);
  });

  it('refuses what is not there, or was discarded; restoring brings it back as it was', () => {
    const start = body([draft('d1', { lastDay: '2026-07-10' })]);
    const gone = done(discardDraft(start, 'd1'));
    expect(reason(editDraft(start, 'd9', {}, readTerm))).toBe('no_such_draft');
    expect(reason(editDraft(gone, 'd1', { clause: '2' }, readTerm))).toBe('draft_discarded');
    expect(reason(discardDraft(gone, 'd1'))).toBe('draft_discarded');
    expect(reason(restoreDraft(start, 'd1'))).toBe('draft_kept');
    expect(done(restoreDraft(gone, 'd1'))).toEqual(start);
  });

  it('adds what was missed where it belongs, under an id nothing had before', () => {
    const start = body([draft('d1'), draft('d2')]);
    const added = done(addDraft(start, { clause: '1b', content: 'Thêm' }, 'd1', readTerm));
    expect(added.drafts.map((d) => d.id)).toEqual(['d1', 'd3', 'd2']);
    expect(added.drafts[1]).toMatchObject({ origin: 'added', clause: '1b', leads: [] });
    expect(reason(addDraft(start, {}, 'd9', readTerm))).toBe('no_such_draft');
  });
});

describe('editing the header', () => {
  it('reads the deadlines again when the date changes, but for those a person set', () => {
    const start = body([
      draft('d1', { deadlinePhrase: '10/7', lastDay: '2026-07-10' }),
      draft('d2', { deadlinePhrase: '10/7', lastDay: '2026-07-15' }),
      draft('d3', { deadlinePhrase: '10/7', lastDay: '2026-07-10', deadlineConfirmed: true }),
    ]);
    const edited = editHeader(start, { issuedOn: '2025-06-18' }, readTerm);
    expect(edited.drafts.map((d) => d.lastDay)).toEqual(['2025-07-10', '2026-07-15', '2026-07-10']);
  });
});

describe('merging drafts', () => {
  const first = draft('d1', { sources: [0], spans: { text: [{ start: 0, end: 9 }], deadline: null } });
  const second = draft('d2', {
    sources: [1],
    leads: [mention('Sở B')],
    coordinating: [mention('Sở A')],
    ...{ deadlinePhrase: '10/7', lastDay: '2026-07-10' },
    spans: { text: [{ start: 10, end: 20 }], deadline: { start: 15, end: 19 } },
  });

  it('joins texts, units and places; whoever leads coordinates no more; one deadline stays', () => {
    const merged = only(mergeDrafts(body([first, second]), ['d2', 'd1']));
    expect(merged).toMatchObject({
      id: 'd3',
      origin: 'merged',
      sources: [0, 1],
      content: 'Việc d1 Việc d2',
      leads: [mention('Sở A'), mention('Sở B')],
      coordinating: [],
      lastDay: '2026-07-10',
      spans: {
        text: [
          { start: 0, end: 9 },
          { start: 10, end: 20 },
        ],
        deadline: { start: 15, end: 19 },
      },
    });
  });

  it('chooses no deadline among several', () => {
    const other = draft('d3', { lastDay: '2026-08-01' });
    const merged = only(mergeDrafts(body([second, other]), ['d2', 'd3']));
    expect(merged).toMatchObject({ deadlinePhrase: null, lastDay: null, flags: ['several_deadlines'] });
  });

  it('refuses one, and what is not there', () => {
    const start = body([first, second]);
    expect(reason(mergeDrafts(start, ['d1', 'd1']))).toBe('too_few_to_merge');
    expect(reason(mergeDrafts(start, ['d1', 'd9']))).toBe('no_such_draft');
    expect(reason(mergeDrafts(done(discardDraft(start, 'd2')), ['d1', 'd2']))).toBe('draft_discarded');
  });
});

describe('splitting a draft', () => {
  const text = '1. Sở A lập danh mục. Sở B kiểm tra xong trước 10/7. Hết';
  const start = text.indexOf('Sở A');
  const end = text.indexOf(' Hết');
  const at = text.indexOf('Sở B');
  const due = text.indexOf('trước');
  const span = (from: number, length: number) => ({ start: from, end: from + length });
  const whole = draft('d1', {
    content: text.slice(start, end),
    leads: [mention('Sở A', { span: span(start, 4) }), mention('Sở B', { span: span(at, 4) })],
    coordinating: [mention('Sở C', { span: span(0, 2) }), mention('Sở D')],
    deadlinePhrase: 'trước 10/7',
    lastDay: '2026-07-10',
    spans: { text: [{ start, end }], deadline: span(due, 10) },
  });

  it('gives each half the units and the deadline that stand in it, and what stands over both to both', () => {
    const [left, right] = done(splitDraft(body([whole]), 'd1', { of: 'text', at }, text)).drafts;
    expect(left).toMatchObject({
      id: 'd2',
      clause: '1.1',
      content: 'Sở A lập danh mục.',
      leads: [{ phrase: 'Sở A' }],
      coordinating: [{ phrase: 'Sở C' }, { phrase: 'Sở D' }],
      lastDay: null,
      deadlinePhrase: null,
    });
    expect(right).toMatchObject({
      id: 'd3',
      clause: '1.2',
      content: 'Sở B kiểm tra xong trước 10/7.',
      leads: [{ phrase: 'Sở B' }],
      lastDay: '2026-07-10',
    });
  });

  it('cuts edited words in the content only', () => {
    const edited = body([{ ...whole, content: 'Nội dung khác. Hai phần' }]);
    expect(reason(splitDraft(edited, 'd1', { of: 'text', at }, text))).toBe('split_of_edited');
    const halves = done(splitDraft(edited, 'd1', { of: 'content', at: 14 }, text)).drafts;
    expect(halves.map((d) => d.content)).toEqual(['Nội dung khác.', 'Hai phần']);
  });

  it('refuses to cut outside or within a letter with marks', () => {
    for (const place of [0, start, end, text.length + 5]) {
      expect(reason(splitDraft(body([whole]), 'd1', { of: 'text', at: place }, text))).toBe('split_outside');
    }
    const marked = body([draft('d1', { content: 'a\u0301b' })]);
    expect(reason(splitDraft(marked, 'd1', { of: 'content', at: 1 }, text))).toBe('split_outside');
  });

  it('loses no letter wherever it cuts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: text.length + 3 }), fc.boolean(), (place, inText) => {
        const edited = splitDraft(body([whole]), 'd1', { of: inText ? 'text' : 'content', at: place }, text);
        if (edited instanceof Refusal) return;
        const letters = (list: readonly Draft[]) =>
          list
            .map((d) => d.content)
            .join('')
            .replace(/\s/gu, '');
        expect(letters(edited.drafts)).toBe(letters([whole]));
        expect(new Set(edited.drafts.map((d) => d.id)).size).toBe(edited.drafts.length);
      }),
    );
  });
});

describe('whom names mean', () => {
  const unit = (id: string, name: string, rest: Partial<Organ> = {}): Organ => ({
    kind: 'unit',
    id,
    name,
    shortName: null,
    aliases: [],
    parentId: null,
    validFrom: null,
    validTo: null,
    successorId: null,
    ...rest,
  });
  const match = organMatcher([unit('a', 'Sở A'), unit('b', 'Sở B'), unit('g', 'Các sở', { kind: 'group' })]);

  it('is matched, but never against what a person decided', () => {
    const start = body([
      draft('d1', {
        leads: [undecided('Sở A'), mention('Sở B', { organ: { kind: 'unit', id: 'x' }, by: 'person' })],
      }),
    ]);
    expect(matchOrgans(start, match).drafts[0]?.leads.map((m) => m.organ?.id)).toEqual(['a', 'x']);
  });

  it('is a group only where it leads', () => {
    const start = body([draft('d1', { leads: [undecided('Các sở')], coordinating: [undecided('Các sở')] })]);
    const [d] = matchOrgans(start, match).drafts;
    expect([d?.leads[0]?.organ?.id, d?.coordinating[0]?.organ]).toEqual(['g', null]);
  });

  it('is the same wherever a name stands, once a person has chosen', () => {
    const start = body([
      draft('d1', { leads: [undecided('Phòng  X')] }),
      draft('d2', { leads: [undecided('phòng x')] }),
    ]);
    const organ = { kind: 'unit' as const, id: 'b' };
    const all = done(chooseOrgan(start, { phrase: 'Phòng X', organ, draftId: null }));
    expect(all.drafts.map((d) => d.leads[0]?.organ?.id)).toEqual(['b', 'b']);
    const one = done(chooseOrgan(start, { phrase: 'Phòng X', organ, draftId: 'd2' }));
    expect(one.drafts.map((d) => d.leads[0]?.organ?.id)).toEqual([undefined, 'b']);
    expect(reason(chooseOrgan(start, { phrase: 'Phòng Y', organ, draftId: null }))).toBe('no_such_name');
  });
});
