import { describe, expect, it } from '@jest/globals';
import type { CheckFacts } from './check-facts.js';
import { checkIntake, openWarnings } from './check-intake.js';
import type { Draft, IntakeHeader } from './intake.js';
import { body, draft, mention, readTerm } from './testing/sample-intake.js';

const facts = (rest: Partial<CheckFacts> = {}): CheckFacts => ({
  today: '2026-06-25',
  readTerm,
  organ: ({ id }) =>
    id === 'Sở cũ'
      ? { name: id, validTo: '2025-06-30' }
      : id === 'mất'
        ? undefined
        : { name: id, validTo: null },
  duplicate: null,
  sameSource: 0,
  upper: (id) =>
    id === 'trên' ? { id, directiveNumber: '9-CV/VPTW', clause: '2', lastDay: '2026-07-31' } : undefined,
  ...rest,
});
const codes = (found: ReturnType<typeof checkIntake>) => found.map((f) => f.code);
const ofDraft = (rest: Partial<Draft>) => codes(checkIntake(body([draft('d1', rest)]), facts()));
const ofHeader = (rest: Partial<IntakeHeader>, more: Partial<CheckFacts> = {}) =>
  codes(checkIntake(body([draft('d1', DATED)], rest), facts(more)));

const DATED = { deadlinePhrase: 'trước 10/7', lastDay: '2026-07-10' };

describe('the live check of a header', () => {
  it.each<[string, Partial<IntakeHeader>, string[]]>([
    ['is content with what is whole', {}, []],
    ['asks for a number', { number: null }, ['no_number']],
    ['asks for a number as printed', { number: 'CV/TU' }, ['bad_number']],
    ['asks for a type', { type: null }, ['no_type']],
    ['asks whose it is', { issuer: mention('Ai đó', { organ: null, by: null }) }, ['issuer_unknown']],
    [
      'takes no group for an issuer',
      { issuer: mention('Nhóm', { organ: { kind: 'group', id: 'g' } }) },
      ['issuer_unknown'],
    ],
    ['asks for a date', { issuedOn: null }, ['no_date']],
    ['refuses a date to come', { issuedOn: '2026-06-26' }, ['future_date']],
    ['asks for a subject', { subject: '' }, ['no_subject']],
    ['keeps secret documents out', { secrecy: 'secret' }, ['secret']],
  ])('%s', (_what, header, expected) => {
    expect(ofHeader(header)).toEqual(expected);
  });

  it('tells of a directive that is registered, and of a file that was taken in', () => {
    expect(ofHeader({}, { duplicate: { number: '512-CV/TU' } })).toEqual(['duplicate_directive']);
    expect(ofHeader({}, { sameSource: 1 })).toEqual(['same_source']);
  });

  it('lets a document without tasks be registered by who has seen that', () => {
    expect(codes(checkIntake(body([draft('d1', { state: 'discarded', content: '' })]), facts()))).toEqual([
      'no_drafts',
    ]);
  });
});

describe('the live check of a draft', () => {
  const group = { organ: { kind: 'group' as const, id: 'g' } };
  it.each<[string, Partial<Draft>, string[]]>([
    ['is content with what is whole', DATED, []],
    ['asks who leads', { ...DATED, leads: [] }, ['no_lead']],
    [
      'asks whom a name means',
      { ...DATED, leads: [mention('Ai', { organ: null, by: null })] },
      ['lead_unknown'],
    ],
    ['asks how several lead', { ...DATED, leads: [mention('A'), mention('B')] }, ['several_leads']],
    ['takes co-leads', { ...DATED, leads: [mention('A'), mention('B')], leadBasis: 'co_leads' }, []],
    [
      'warns of an unsettled lead',
      { ...DATED, leads: [mention('A'), mention('B')], leadBasis: 'unsettled' },
      ['lead_unsettled'],
    ],
    ['takes one group', { ...DATED, leads: [mention('N', group)] }, []],
    [
      'lets no group be a co-lead',
      { ...DATED, leads: [mention('A'), mention('N', group)], leadBasis: 'co_leads' },
      ['mixed_leads'],
    ],
    [
      'takes a group and a unit each for itself',
      { ...DATED, leads: [mention('A'), mention('N', group)], leadBasis: 'each' },
      [],
    ],
    ['asks for the successor of a dissolved unit', { ...DATED, leads: [mention('Sở cũ')] }, ['organ_gone']],
    ['asks again for a unit that is gone', { ...DATED, leads: [mention('mất')] }, ['organ_gone']],
    ['lets no unit lead and coordinate', { ...DATED, coordinating: [mention('Sở A')] }, ['unit_twice']],
    [
      'lets no unit be named twice',
      { ...DATED, coordinating: [mention('B'), mention('b', { organ: { kind: 'unit', id: 'B' } })] },
      ['unit_twice'],
    ],
    [
      'notes a helper known by words only',
      { ...DATED, coordinating: [mention('Hội X', { organ: null, by: null })] },
      ['coordinating_unknown'],
    ],
    [
      'says nothing of general helpers',
      { ...DATED, coordinating: [mention('các cơ quan liên quan', { organ: null, by: null })] },
      [],
    ],
    [
      'says nothing where a person kept the words',
      { ...DATED, coordinating: [mention('Hội X', { organ: null, by: 'person' })] },
      [],
    ],
    [
      'warns of a lead taken from the recipients',
      { ...DATED, flags: ['lead_from_recipients'] },
      ['lead_suggested'],
    ],
    ['notes that there is no deadline', {}, ['no_deadline']],
    ['warns of words without a day', { deadlinePhrase: 'sớm' }, ['deadline_without_day']],
    ['takes a rhythm', { deadlinePhrase: 'định kỳ', recurring: true }, []],
    [
      'warns of a day that is past',
      { deadlinePhrase: 'trước 20/6', lastDay: '2026-06-20' },
      ['deadline_past'],
    ],
    [
      'refuses a day before the directive',
      { deadlinePhrase: '1/6', lastDay: '2026-06-01' },
      ['deadline_before_directive'],
    ],
    [
      'refuses words and day that disagree',
      { deadlinePhrase: '10/7', lastDay: '2026-07-12' },
      ['deadline_disagrees'],
    ],
    [
      'refuses to lose the day the words say',
      { deadlinePhrase: '10/7' },
      ['deadline_disagrees', 'deadline_without_day'],
    ],
    [
      'takes a day a person stands by',
      { deadlinePhrase: '10/7', lastDay: '2026-07-12', deadlineConfirmed: true },
      [],
    ],
    [
      'warns of words that are not sure',
      { deadlinePhrase: 'khoảng 10/7', lastDay: '2026-07-10' },
      ['deadline_unsure'],
    ],
    ['asks which of several deadlines', { flags: ['several_deadlines'] }, ['several_deadlines']],
    ['refuses an hour without a day', { lastTime: '15:00' }, ['time_without_day', 'no_deadline']],
    ['asks for clause and content', { ...DATED, clause: ' ', content: '' }, ['no_content', 'no_clause']],
    ['refuses what the register cannot keep', { ...DATED, clause: 'x'.repeat(51) }, ['too_long']],
    ['notes what may be no task', { ...DATED, confidence: { task: 0.4 } }, ['task_unsure']],
    [
      'warns of a day after that of the upper directive',
      { lastDay: '2026-08-01', carriesOut: ['trên'] },
      ['upper_earlier'],
    ],
    [
      'warns of the same day as the upper directive',
      { lastDay: '2026-07-31', carriesOut: ['trên'] },
      ['upper_same_day'],
    ],
    ['takes a day before that of the upper directive', { lastDay: '2026-07-30', carriesOut: ['trên'] }, []],
    ['warns where the upper day was lost', { carriesOut: ['trên'] }, ['no_deadline', 'upper_lost_deadline']],
    ['refuses an upper task that is gone', { ...DATED, carriesOut: ['?'] }, ['upper_unknown']],
  ])('%s', (_what, rest, expected) => {
    expect(ofDraft(rest)).toEqual(expected);
  });

  it('tells of a clause, and of words, that are there twice', () => {
    const same = { content: 'Cùng việc', leads: [mention('A')] };
    const found = checkIntake(
      body([draft('d1', { ...DATED, ...same }), draft('d2', { ...DATED, ...same, clause: '1' })]),
      facts(),
    );
    expect(codes(found)).toEqual(['same_clause', 'same_content']);
  });

  it('says nothing about what was discarded', () => {
    const found = checkIntake(
      body([draft('d1', DATED), draft('d2', { state: 'discarded', leads: [] })]),
      facts(),
    );
    expect(found).toEqual([]);
  });
});

it('each warning is acknowledged once by its code; errors and notes are not', () => {
  const found = checkIntake(
    body([
      draft('d1', { flags: ['lead_from_recipients'] }),
      draft('d2', { flags: ['lead_from_recipients'] }),
      draft('d3', { leads: [] }),
    ]),
    facts(),
  );
  expect(openWarnings(found, [])).toEqual(['lead_suggested']);
  expect(openWarnings(found, ['lead_suggested'])).toEqual([]);
});
