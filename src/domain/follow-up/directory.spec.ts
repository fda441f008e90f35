import { describe, expect, it } from '@jest/globals';
import { type DirectoryData, directoryOn } from './directory.js';
import type { Audience } from './policy.js';
import { OFFICE } from './testing/office-fixture.js';

const TODAY = '2026-06-24';

const told = (
  data: Partial<DirectoryData>,
  audience: Audience,
  officerId: string | null = 'officer',
): string[] =>
  directoryOn(TODAY, { ...OFFICE, ...data })
    .recipients(audience, 'health', officerId)
    .map((r) => `${r.personId} ${r.capacity}${r.onBehalfOfId ? ` for ${r.onBehalfOfId}` : ''}`);

const away = (personId: string, standInId: string, fromOn = '2026-06-20', toOn = '2026-06-30') => ({
  personId,
  standInId,
  fromOn,
  toOn,
});
const withoutActive = (...ids: string[]): DirectoryData['people'] =>
  OFFICE.people.map((p) => (ids.includes(p.id) ? { ...p, active: false } : p));
const unitWith = (overrides: Partial<DirectoryData['units'][number]>): DirectoryData['units'] =>
  OFFICE.units.map((u) => (u.id === 'health' ? { ...u, ...overrides } : u));
const appointed = (
  personId: string,
  capacity: 'head' | 'acting',
  fromOn: string | null = null,
  toOn: string | null = null,
) => ({ unitId: 'health', personId, capacity, fromOn, toOn });

describe('who is told', () => {
  it.each<[Audience, string[]]>([
    ['contacts', ['health-contact self']],
    ['head', ['health-head self']],
    ['supervisor', ['supervisor self']],
    ['standing', ['standing-1 self', 'standing-2 self']],
    ['monitoring', ['officer self']],
  ])('of the %s: %j', (audience, people) => {
    expect(told({}, audience)).toEqual(people);
  });

  it('is every contact of the unit, each once', () => {
    const units = unitWith({ contactIds: ['health-contact', 'finance-contact', 'health-contact'] });
    expect(told({ units }, 'contacts')).toEqual(['health-contact self', 'finance-contact self']);
  });

  it('is not who has left', () => {
    const units = unitWith({ contactIds: ['health-contact', 'finance-contact'] });
    expect(told({ units, people: withoutActive('health-contact') }, 'contacts')).toEqual([
      'finance-contact self',
    ]);
    expect(told({ people: withoutActive('standing-1') }, 'standing')).toEqual(['standing-2 self']);
  });

  it('is not the former stand-in of a standing leader who has left', () => {
    const absences = [away('standing-1', 'finance-head')];
    expect(told({ absences, people: withoutActive('standing-1') }, 'standing')).toEqual(['standing-2 self']);
  });
});

describe('the responsible head', () => {
  it('is who acts for the head while there is none', () => {
    expect(told({ appointments: [appointed('finance-head', 'acting')] }, 'head')).toEqual([
      'finance-head acting',
    ]);
  });

  it('is the head where somebody else is appointed to act as well', () => {
    const appointments = [appointed('finance-head', 'acting'), appointed('health-head', 'head')];
    expect(told({ appointments }, 'head')).toEqual(['health-head self']);
  });

  it.each([
    ['first day', '2026-06-24', null, 'finance-head self'],
    ['last day', null, '2026-06-24', 'finance-head self'],
    ['day before the first', '2026-06-25', null, 'officer fallback'],
    ['day after the last', null, '2026-06-23', 'officer fallback'],
  ])('holds the post on the %s of the appointment or not', (_day, fromOn, toOn, person) => {
    const appointments = [appointed('finance-head', 'head', fromOn, toOn)];
    expect(told({ appointments }, 'head')).toEqual([person]);
  });

  it('is the new one on the day of the handover, in whatever order the rows come', () => {
    const rows = [appointed('health-head', 'head', null, TODAY), appointed('finance-head', 'head', TODAY)];
    expect(told({ appointments: rows }, 'head')).toEqual(['finance-head self']);
    expect(told({ appointments: rows.reverse() }, 'head')).toEqual(['finance-head self']);
  });

  it('is who acts when the head has left the office though the appointment was not ended', () => {
    const appointments = [appointed('health-head', 'head'), appointed('finance-head', 'acting')];
    expect(told({ appointments, people: withoutActive('health-head') }, 'head')).toEqual([
      'finance-head acting',
    ]);
  });

  it('is named before any absence, and not at all where nobody holds the post', () => {
    const absent = directoryOn(TODAY, { ...OFFICE, absences: [away('health-head', 'finance-head')] });
    expect(absent.headOf('health')).toEqual({ personId: 'health-head', capacity: 'head' });
    expect(directoryOn(TODAY, { ...OFFICE, appointments: [] }).headOf('health')).toBeNull();
    expect(absent.headOf('no such unit')).toBeNull();
  });
});

describe('a stand-in', () => {
  it.each([
    ['2026-06-24', '2026-06-24', 'finance-head stand_in for health-head'],
    ['2026-06-25', '2026-06-30', 'health-head self'],
    ['2026-06-01', '2026-06-23', 'health-head self'],
  ])('is told during the absence alone (%s to %s)', (fromOn, toOn, line) => {
    expect(told({ absences: [away('health-head', 'finance-head', fromOn, toOn)] }, 'head')).toEqual([line]);
  });

  it('of a stand-in who is away too is found along the chain, on behalf of the first', () => {
    const absences = [away('health-head', 'finance-head'), away('finance-head', 'finance-contact')];
    expect(told({ absences }, 'head')).toEqual(['finance-contact stand_in for health-head']);
  });

  it('is sought along five steps and no further', () => {
    const ids = ['health-head', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
    const people = [...OFFICE.people, ...ids.slice(1).map((id) => ({ id, active: true, standing: false }))];
    const chain = ids.slice(1).map((id, i) => away(ids[i] as string, id));
    expect(told({ people, absences: chain.slice(0, 5) }, 'head')).toEqual(['p5 stand_in for health-head']);
    expect(told({ people, absences: chain }, 'head')).toEqual(['health-head self']);
  });

  it('is refused in a circle: the person is told themselves', () => {
    const pair = [away('health-head', 'finance-head'), away('finance-head', 'health-head')];
    expect(told({ absences: pair }, 'head')).toEqual(['health-head self']);
    expect(told({ absences: [away('health-head', 'health-head')] }, 'head')).toEqual(['health-head self']);
    const loopAhead = [
      away('health-head', 'finance-head'),
      away('finance-head', 'supervisor'),
      away('supervisor', 'finance-head'),
    ];
    expect(told({ absences: loopAhead }, 'head')).toEqual(['health-head self']);
  });

  it('who has left is passed over: the person is told themselves', () => {
    const absences = [away('health-head', 'finance-head')];
    expect(told({ absences, people: withoutActive('finance-head') }, 'head')).toEqual(['health-head self']);
  });

  it('of somebody who acts for the head is told as stand-in', () => {
    const appointments = [appointed('finance-head', 'acting')];
    const absences = [away('finance-head', 'finance-contact')];
    expect(told({ appointments, absences }, 'head')).toEqual(['finance-contact stand_in for finance-head']);
  });

  it('is the one of the absence that began last where two overlap, in whatever order the rows come', () => {
    const rows = [
      away('health-head', 'finance-head', '2026-06-22'),
      away('health-head', 'supervisor', '2026-06-01'),
    ];
    expect(told({ absences: rows }, 'head')).toEqual(['finance-head stand_in for health-head']);
    expect(told({ absences: rows.reverse() }, 'head')).toEqual(['finance-head stand_in for health-head']);
  });

  it('who is told anyway is told once, as themselves', () => {
    const units = unitWith({ contactIds: ['health-contact', 'finance-contact'] });
    const absences = [away('health-contact', 'finance-contact')];
    expect(told({ units, absences }, 'contacts')).toEqual(['finance-contact self']);
  });
});

describe('a dissolved unit', () => {
  const dissolved = { validTo: '2026-06-23', successorId: 'finance' };

  it('answers through its successor: contacts, head and supervisor', () => {
    const units = unitWith(dissolved).map((u) =>
      u.id === 'finance' ? { ...u, supervisorId: 'standing-1' } : u,
    );
    expect(told({ units }, 'contacts')).toEqual(['finance-contact self']);
    expect(told({ units }, 'head')).toEqual(['finance-head self']);
    expect(told({ units }, 'supervisor')).toEqual(['standing-1 self']);
  });

  it('answers itself on its last day', () => {
    expect(told({ units: unitWith({ ...dissolved, validTo: TODAY }) }, 'contacts')).toEqual([
      'health-contact self',
    ]);
  });

  it('is followed through several mergers', () => {
    const units = [
      ...unitWith({ ...dissolved, successorId: 'interim' }),
      { id: 'interim', supervisorId: null, validTo: '2026-06-23', successorId: 'finance', contactIds: [] },
    ];
    expect(told({ units }, 'contacts')).toEqual(['finance-contact self']);
  });

  it('leaves the matter to the office when its successor is unknown', () => {
    expect(told({ units: unitWith({ ...dissolved, successorId: 'gone' }) }, 'contacts')).toEqual([
      'officer fallback',
    ]);
  });

  it('does not send the search round in circles', () => {
    const units = unitWith({ ...dissolved, successorId: 'health' });
    expect(told({ units }, 'contacts')).toEqual(['health-contact self']);
  });
});

describe('an audience that has nobody', () => {
  it.each<[Audience, Partial<DirectoryData>]>([
    ['contacts', { units: unitWith({ contactIds: [] }) }],
    ['contacts', { people: withoutActive('health-contact') }],
    ['contacts', { units: [] }],
    ['head', { appointments: [] }],
    ['supervisor', { units: unitWith({ supervisorId: null }) }],
    ['standing', { people: withoutActive('standing-1', 'standing-2') }],
  ])('(%s) falls to the monitoring officer', (audience, data) => {
    expect(told(data, audience)).toEqual(['officer fallback']);
  });

  it('falls to the office where there is no monitoring officer, or the officer has left', () => {
    expect(told({ appointments: [] }, 'head', null)).toEqual(['office fallback']);
    expect(told({ appointments: [], people: withoutActive('officer') }, 'head')).toEqual(['office fallback']);
    expect(told({}, 'monitoring', null)).toEqual(['office fallback']);
  });

  it('falls to the stand-in of an absent officer, even of one who has left', () => {
    const absences = [away('officer', 'finance-head')];
    expect(told({ appointments: [], absences }, 'head')).toEqual(['finance-head fallback for officer']);
    expect(told({ appointments: [], absences, people: withoutActive('officer') }, 'head')).toEqual([
      'finance-head fallback for officer',
    ]);
  });

  it('has nobody to tell when the office has nobody either', () => {
    expect(told({ appointments: [], fallbackIds: [] }, 'head', null)).toEqual([]);
  });
});
