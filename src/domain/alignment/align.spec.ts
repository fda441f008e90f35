import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import { align, type AlignedDirective, type AlignedWork, type Finding } from './index.js';

/** Saturday 27/6/2026 is worked in exchange for Friday 26/6. */
const calendar = workingCalendar([
  { date: '2026-06-26', kind: 'off' },
  { date: '2026-06-27', kind: 'working' },
]);
const PROVINCE = 'province';

const work = (clause: string, rest: Partial<AlignedWork> = {}): AlignedWork => ({
  id: clause,
  parentId: null,
  isGroup: false,
  clause,
  deadlinePhrase: null,
  lastDay: null,
  lastTime: null,
  lifecycle: 'assigned',
  leadUnitIds: ['somebody'],
  leadUnsettled: false,
  carriesOut: [],
  ...rest,
});
const upper = (...works: AlignedWork[]): AlignedDirective => ({
  number: '1-CV/TW',
  issuerId: 'centre',
  works: works.map((w) => ({ ...w, id: `upper ${w.id}`, parentId: w.parentId && `upper ${w.parentId}` })),
});
const lower = (...works: AlignedWork[]): AlignedDirective => ({
  number: '2-CV/TU',
  issuerId: PROVINCE,
  works: works.map((w) => ({ ...w, carriesOut: w.carriesOut.map((clause) => `upper ${clause}`) })),
});
const found = (above: AlignedDirective, below: AlignedDirective, buffer = 3): Finding[] =>
  align(above, below, { calendar, buffer });
/** `NO_LEAD 5→4`, with the days where they were counted. */
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ code, upper: up, lower: low, days }) =>
      `${code.replace('ALIGNMENT.', '')} ${up?.clause ?? '–'}→${low.map((l) => l.clause).join('+') || '–'}` +
      (days === null ? '' : ` ${days}`),
  );

describe('an upper clause', () => {
  const dated = work('5', { lastDay: '2026-06-24' });

  it.each<[string, AlignedWork[], AlignedWork[], string[]]>([
    [
      'that nobody took up, though the issuer below is to lead it',
      [work('1', { leadUnitIds: [PROVINCE] })],
      [],
      ['NOT_TAKEN_UP 1→–'],
    ],
    ['that nobody took up and others lead', [work('1')], [], ['LEFT_TO_OTHERS 1→–']],
    ['that was withdrawn', [work('1', { lifecycle: 'withdrawn', leadUnitIds: [PROVINCE] })], [], []],
    [
      'that only withdrawn work took up',
      [work('1', { leadUnitIds: [PROVINCE] })],
      [work('a', { carriesOut: ['1'], lifecycle: 'withdrawn' })],
      ['NOT_TAKEN_UP 1→–'],
    ],
    ['without a term, taken up without one', [work('1')], [work('a', { carriesOut: ['1'] })], []],
    [
      'taken up without a term though it has one',
      [dated],
      [work('a', { carriesOut: ['5'] })],
      ['NO_DEADLINE 5→a'],
    ],
    [
      'taken up by several, of whom one has a term',
      [dated],
      [
        work('a', { carriesOut: ['5'], lastDay: '2026-06-10' }),
        work('b', { carriesOut: ['5'] }),
        work('c', { carriesOut: ['5'] }),
      ],
      ['NO_DEADLINE 5→b+c'],
    ],
    [
      'taken up with no unit to lead',
      [work('1')],
      [work('a', { carriesOut: ['1'], leadUnitIds: [] })],
      ['NO_LEAD 1→a'],
    ],
    [
      'taken up with several units of whom none is settled, and no term',
      [dated],
      [work('a', { carriesOut: ['5'], leadUnitIds: ['x', 'y'], leadUnsettled: true })],
      ['NO_LEAD 5→a', 'NO_DEADLINE 5→a'],
    ],
    [
      'taken up by co-leads on purpose',
      [work('1')],
      [work('a', { carriesOut: ['1'], leadUnitIds: ['x', 'y'] })],
      [],
    ],
    [
      'whose work below was declined and not given anew',
      [work('1')],
      [work('a', { carriesOut: ['1'], lifecycle: 'declined' })],
      ['NO_LEAD 1→a'],
    ],
  ])('%s', (_case, above, below, expected) => {
    expect(brief(found(upper(...above), lower(...below)))).toEqual(expected);
  });

  it.each<[string, Partial<AlignedWork>, string[]]>([
    ['well before', { lastDay: '2026-06-19' }, []],
    ['too shortly before', { lastDay: '2026-06-22' }, ['SHORT_BUFFER 5→a 2']],
    ['the same day', { lastDay: '2026-06-24' }, ['NO_BUFFER 5→a 0']],
    ['the same day, some hours before', { lastDay: '2026-06-24', lastTime: '08:00' }, ['NO_BUFFER 5→a 0']],
    ['the day after', { lastDay: '2026-06-25' }, ['LATER 5→a -1']],
    ['later over a day off and a Saturday worked', { lastDay: '2026-06-29' }, ['LATER 5→a -3']],
    ['none', { lastDay: null }, ['NO_DEADLINE 5→a']],
  ])('of 24/6 whose term below is %s', (_case, term, expected) => {
    expect(brief(found(upper(dated), lower(work('a', { carriesOut: ['5'], ...term }))))).toEqual(expected);
  });

  it('with an hour is overstepped by a later hour, or the whole of that day', () => {
    const above = upper(work('5', { lastDay: '2026-06-24', lastTime: '10:00' }));
    const below = (lastTime: string | null) =>
      lower(work('a', { carriesOut: ['5'], lastDay: '2026-06-24', lastTime }));
    expect(brief(found(above, below('09:00')))).toEqual(['NO_BUFFER 5→a 0']);
    expect(brief(found(above, below('10:01')))).toEqual(['LATER 5→a 0']);
    expect(brief(found(above, below(null)))).toEqual(['LATER 5→a 0']);
  });

  it('due on a Sunday leaves no working day after the Friday before it', () => {
    const above = upper(work('5', { lastDay: '2026-05-31' }));
    const below = lower(work('a', { carriesOut: ['5'], lastDay: '2026-05-29' }));
    expect(brief(found(above, below))).toEqual(['NO_BUFFER 5→a 0']);
  });

  it('is told of again where no buffer at all is wanted only if none is left', () => {
    const above = upper(dated);
    const at = (lastDay: string) => brief(found(above, lower(work('a', { carriesOut: ['5'], lastDay })), 0));
    expect([at('2026-06-23'), at('2026-06-24')]).toEqual([[], ['NO_BUFFER 5→a 0']]);
  });
});

describe('a fan-out', () => {
  const share = (unit: string, parentId: string, rest: Partial<AlignedWork> = {}): AlignedWork =>
    work(parentId, { id: `${parentId} ${unit}`, parentId, leadUnitIds: [unit], ...rest });
  const group = (clause: string, rest: Partial<AlignedWork> = {}): AlignedWork =>
    work(clause, { isGroup: true, leadUnitIds: [], ...rest });

  it('counts once with all its members, above and below', () => {
    const above = upper(group('1'), share(PROVINCE, '1'), share('other', '1'));
    expect(brief(found(above, lower()))).toEqual(['NOT_TAKEN_UP 1→–']);
    const below = lower(group('a'), share('x', 'a'), share('y', 'a'));
    expect(brief(found(upper(), below))).toEqual(['NOTHING_ABOVE –→a']);
  });

  it('carries out what one of its members does, and is carried out where one of its members is', () => {
    const above = upper(group('1'), share('p', '1'));
    const below = lower(group('a'), share('x', 'a', { carriesOut: ['1 p'] }));
    expect(found(above, below)).toEqual([]);
  });

  it('is led where every member leads its share', () => {
    const below = (rest: Partial<AlignedWork>) =>
      lower(group('a', { carriesOut: ['1'] }), share('x', 'a'), share('y', 'a', rest));
    expect(brief(found(upper(work('1')), below({})))).toEqual([]);
    expect(brief(found(upper(work('1')), below({ lifecycle: 'declined' })))).toEqual(['NO_LEAD 1→a']);
  });

  it('ends with the last of its members: one with a later term makes it too late', () => {
    const term = { lastDay: '2026-06-10' };
    const below = lower(
      group('a', { carriesOut: ['5'], ...term }),
      share('x', 'a', term),
      share('y', 'a', { lastDay: '2026-06-25' }),
    );
    expect(brief(found(upper(work('5', { lastDay: '2026-06-24' })), below))).toEqual(['LATER 5→a -1']);
  });

  it('does not wait for a member whose share was withdrawn', () => {
    const below = lower(
      group('a', { carriesOut: ['5'] }),
      share('x', 'a', { lastDay: '2026-06-10' }),
      share('y', 'a', { lifecycle: 'withdrawn' }),
    );
    expect(found(upper(work('5', { lastDay: '2026-06-24' })), below)).toEqual([]);
  });
});

describe('what is found', () => {
  const above = upper(
    work('10', { leadUnitIds: [PROVINCE] }),
    work('9', { leadUnitIds: [PROVINCE] }),
    work('8', { leadUnitIds: [PROVINCE], lastDay: '2026-07-01' }),
    work('7', { lastDay: '2026-06-30' }),
    work('6', { lastDay: '2026-06-24' }),
    work('5'),
  );
  const below = lower(
    work('e'),
    work('d', { carriesOut: ['7', '6'], leadUnitIds: [] }),
    work('c', { carriesOut: ['6'], lastDay: '2026-06-24', deadlinePhrase: 'trước ngày 25/6/2026' }),
    work('b', { carriesOut: ['7'], lastDay: '2026-07-02' }),
    work('a', { carriesOut: ['7'], lastDay: '2026-06-29' }),
  );

  it('comes in the order of gravity, among equals the earliest upper term and the lower number first', () => {
    expect(brief(found(above, below))).toEqual([
      'NOT_TAKEN_UP 8→–',
      'NOT_TAKEN_UP 9→–',
      'NOT_TAKEN_UP 10→–',
      'NO_LEAD 6→d',
      'NO_LEAD 7→d',
      'NO_DEADLINE 6→d',
      'NO_DEADLINE 7→d',
      'LATER 7→b -2',
      'NO_BUFFER 6→c 0',
      'SHORT_BUFFER 7→a 1',
      'LEFT_TO_OTHERS 5→–',
      'NOTHING_ABOVE –→e',
    ]);
  });

  it('names both clauses with their terms and says it in one Vietnamese sentence', () => {
    const kept = found(above, below).find(({ code }) => code === 'ALIGNMENT.NO_BUFFER');
    expect(kept).toEqual({
      code: 'ALIGNMENT.NO_BUFFER',
      kind: 'deadline_too_late',
      upper: { assignmentId: 'upper 6', clause: '6', deadlinePhrase: null, lastDay: '2026-06-24' },
      lower: [
        { assignmentId: 'c', clause: 'c', deadlinePhrase: 'trước ngày 25/6/2026', lastDay: '2026-06-24' },
      ],
      days: 0,
      sentence:
        'Mục c của 2-CV/TU chậm nhất ngày 24/6/2026, không chừa ngày làm việc nào trước hạn của mục 6 của 1-CV/TW (chậm nhất ngày 24/6/2026).',
    });
    for (const { sentence } of found(above, below)) {
      expect(sentence).toMatch(/^Mục .+[^.]\.$/u);
      expect(sentence).not.toMatch(/undefined|null|\(\)/);
    }
  });
});
