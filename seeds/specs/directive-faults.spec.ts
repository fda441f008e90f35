import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { D2039, D484, find, SeedCopy, task, unit } from './seed-copy.js';

let copy: SeedCopy;

beforeEach(() => {
  copy = new SeedCopy();
});
afterEach(() => copy.discard());

describe('faulty directives, states and calendars', () => {
  const faults: [what: string, spoil: () => void, file: string, path: string, message: RegExp][] = [
    [
      'an unknown lead',
      () => copy.edit(D2039, (j) => (task(j, '2.a').leads = ['x'])),
      D2039,
      'assignments[2.a].leads',
      /"x"/,
    ],
    [
      'a lead that no longer exists',
      () => copy.edit('units.json', (j) => (unit(j, 'bo-khcn').validTo = '2026-01-01')),
      D2039,
      'assignments[7.a].leads',
      /không hoạt động/,
    ],
    [
      'a lead without a head',
      () => copy.edit('units.json', (j) => (unit(j, 'bo-khcn').headTitle = null)),
      D2039,
      'assignments[7.a].leads',
      /người đứng đầu/,
    ],
    [
      'a lead nobody can remind',
      () => copy.edit('units.json', (j) => (unit(j, 'du-ubnd-tinh').clerk = false)),
      D484,
      'assignments[3.2].leads',
      /đầu mối/,
    ],
    [
      'several leads called one',
      () => copy.edit(D2039, (j) => (task(j, '6.b').leadBasis = 'single')),
      D2039,
      'assignments[6.b].leadBasis',
      /co_leads/,
    ],
    [
      'co-leads of one unit',
      () => copy.edit(D2039, (j) => (task(j, '7.a').leadBasis = 'co_leads')),
      D2039,
      'assignments[7.a].leadBasis',
      /hai đơn vị/,
    ],
    [
      'a task twice',
      () => copy.edit(D2039, (j) => (task(j, '7.b').ref = '7.a')),
      D2039,
      'assignments[7.a].ref',
      /hai lần/,
    ],
    [
      'a last day before the directive',
      () => copy.edit(D484, (j) => (task(j, '3.2').lastDay = '2026-05-20')),
      D484,
      'assignments[3.2].lastDay',
      /trước ngày ban hành/,
    ],
    [
      'a last day no phrase gives',
      () => copy.edit(D484, (j) => (task(j, '4').lastDay = '2026-06-24')),
      D484,
      'assignments[4].lastDay',
      /lời văn/,
    ],
    [
      'a cascade to a clause that is not there',
      () => copy.edit(D484, (j) => (task(j, '4').carriesOut[0].ref = '9')),
      D484,
      'assignments[4].carriesOut',
      /"9"/,
    ],
    [
      'a cascade without the link between the directives',
      () => copy.edit(D484, (j) => (j.links[0].kind = 'refers_to')),
      D484,
      'assignments[4].carriesOut',
      /2039-CV\/VPTW/,
    ],
    [
      'a monitoring officer from outside the office',
      () => copy.edit(D484, (j) => (j.monitoringOfficer = 'clerk.so-khcn')),
      D484,
      'monitoringOfficer',
      /office/,
    ],
    [
      'a recipient that is both unit and group',
      () => copy.edit(D484, (j) => (j.recipients[0].unit = 'so-y-te')),
      D484,
      'recipients[Các đảng ủy trực thuộc]',
      /một trong hai/,
    ],
    [
      'a file named otherwise than its directive',
      () => copy.edit(D484, (j) => (j.code = '485-CV-TU')),
      D484,
      'code',
      /tên tệp/,
    ],
    [
      'an account of nobody',
      () => copy.edit('accounts.json', (j) => (j.accounts[0].person = 'x')),
      'accounts.json',
      'accounts[x]',
      /"x"/,
    ],
    [
      'a step the lifecycle does not allow',
      () => copy.edit('states.json', (j) => (j.states[0].steps[2].step = 'accept')),
      'states.json',
      'states[2039-CV-VPTW 2.a].steps[2026-05-27T15:10 accept]',
      /in_progress/,
    ],
    [
      'a step by another unit',
      () => copy.edit('states.json', (j) => (j.states[0].steps[0].by = 'clerk.so-y-te')),
      'states.json',
      'states[2039-CV-VPTW 2.a].steps[2026-04-29T08:20 receive]',
      /đơn vị chủ trì/,
    ],
    [
      'a unit that accepts its own report',
      () => copy.edit('states.json', (j) => (j.states[0].steps[3].by = 'clerk.vptw')),
      'states.json',
      'states[2039-CV-VPTW 2.a].steps[2026-05-28T09:05 accept]',
      /Văn phòng/,
    ],
    [
      'steps out of order',
      () => copy.edit('states.json', (j) => (j.states[0].steps[0].at = '2026-04-28T15:59')),
      'states.json',
      'states[2039-CV-VPTW 2.a].steps[2026-04-28T15:59 receive]',
      /đứng trước/,
    ],
    [
      'progress on a fan-out without its member',
      () => copy.edit('states.json', (j) => delete find(j.states, 'unit', 'so-khcn').unit),
      'states.json',
      'states[484-CV-TU 2.-1].unit',
      /thành viên/,
    ],
    [
      'a day twice in the calendar',
      () => copy.edit('calendar.json', (j) => j.days.push(j.days[0])),
      'calendar.json',
      'days[2025-01-01]',
      /hai lần/,
    ],
  ];

  it.each(faults)('names file, place and fault: %s', (_what, spoil, file, where, message) => {
    spoil();
    expect(copy.problems()).toContainEqual({ file, path: where, message: expect.stringMatching(message) });
  });
});
