import { describe, expect, it } from '@jest/globals';
import { LIFECYCLES } from '../lifecycle/lifecycle.js';
import { type Directory, type DirectoryData, directoryOn } from './directory.js';
import {
  type Event,
  EVENT_RULES,
  eventIsStale,
  type EventFacts,
  eventNotices,
  eventOf,
  eventRule,
  EVENTS,
  isToldNow,
} from './events.js';
import { EVENT_WORDS } from './event-words.js';
import { OFFICE } from './testing/office-fixture.js';

const TODAY = '2026-06-23';
const directory = (office: DirectoryData = OFFICE): Directory => directoryOn(TODAY, office);
const happened = (event: Event, facts: Partial<EventFacts> = {}): EventFacts => ({
  event,
  id: 'step-1',
  assignmentId: 'a1',
  leadUnitIds: ['health'],
  coordinatingUnitIds: ['finance'],
  monitoringOfficerId: 'officer',
  lastDay: '2026-06-24',
  byId: 'somebody',
  ...facts,
});
const toldOf = (event: Event, facts?: Partial<EventFacts>, office?: DirectoryData): string[] =>
  eventNotices(happened(event, facts), directory(office), TODAY).map((notice) => notice.recipientId);

describe('who is told of what', () => {
  it.each<[Event, string[]]>([
    ['assign', ['health-contact', 'health-head', 'finance-contact']],
    ['receive', []],
    ['progress', []],
    ['submit', ['officer']],
    ['decline', ['officer']],
    ['accept', ['health-contact', 'health-head']],
    ['return', ['health-contact', 'health-head']],
    ['withdraw', ['health-contact', 'health-head', 'finance-contact']],
    ['set_term', ['health-contact', 'health-head', 'finance-contact']],
    ['direct', ['health-contact', 'health-head', 'officer']],
  ])('%s', (event, people) => {
    expect(toldOf(event)).toEqual(people);
  });

  it('never the one who did it', () => {
    expect(toldOf('submit', { byId: 'officer' })).toEqual([]);
    expect(toldOf('accept', { byId: 'health-head' })).toEqual(['health-contact']);
  });

  it('of a change of the lead, the old one as well as the new one', () => {
    expect(toldOf('reassign', { leadUnitIds: ['finance', 'health'] })).toEqual([
      'finance-contact',
      'health-contact',
      'finance-head',
      'health-head',
    ]);
  });

  it('the office, where nobody in particular follows the work', () => {
    expect(toldOf('submit', { monitoringOfficerId: null })).toEqual(['office']);
  });

  it('a stand-in for somebody absent, with both named', () => {
    const absences = [{ personId: 'officer', fromOn: TODAY, toOn: TODAY, standInId: 'office' }];
    expect(eventNotices(happened('submit'), directory({ ...OFFICE, absences }), TODAY)).toEqual([
      expect.objectContaining({
        kind: 'event',
        rule: 'event-submit',
        occurrence: 'step-1',
        recipientId: 'office',
        onBehalfOfId: 'officer',
        capacity: 'stand_in',
        dueOn: TODAY,
      }),
    ]);
  });
});

describe('when the mail of an event leaves', () => {
  it.each(EVENTS)('%s has words for its reader and a name in the ledger', (event) => {
    expect(EVENT_WORDS[event].what).not.toBe('');
    expect(eventOf(eventRule(event))).toBe(event);
  });

  it('a report that was judged meanwhile asks nobody to judge it', () => {
    expect(eventIsStale('submit', { lifecycle: 'submitted', toldNow: true })).toBeNull();
    expect(eventIsStale('submit', { lifecycle: 'completed', toldNow: true })).toContain('trạng thái khác');
  });

  it.each(EVENTS.filter((event) => EVENT_RULES[event].holdsIn === null))(
    '%s is told whatever came after',
    (event) => {
      for (const lifecycle of LIFECYCLES)
        expect(eventIsStale(event, { lifecycle, toldNow: true })).toBeNull();
    },
  );

  it('a request for more time that was settled or has lapsed asks nobody to decide it', () => {
    const held = { lifecycle: 'in_progress', toldNow: true } as const;
    expect(eventIsStale('request_extension', { ...held, extension: 'requested' })).toBeNull();
    expect(eventIsStale('request_extension', { ...held, extension: 'none' })).toContain('gia hạn');
  });

  it('somebody who is no contact any more is not told', () => {
    const units = OFFICE.units.map((unit) => ({ ...unit, contactIds: ['health-head'] }));
    const notice = { recipientId: 'health-contact', unitId: 'health' };
    expect(isToldNow('accept', notice, 'officer', directory())).toBe(true);
    const toldNow = isToldNow('accept', notice, 'officer', directory({ ...OFFICE, units }));
    expect(toldNow).toBe(false);
    expect(eventIsStale('accept', { lifecycle: 'completed', toldNow })).toContain('Người nhận');
  });
});
