import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSeeds } from '../../src/modules/seeding/seed-files.js';
import { D484, find, type Json, SeedCopy, unit } from './seed-copy.js';

let copy: SeedCopy;

beforeEach(() => {
  copy = new SeedCopy();
});
afterEach(() => copy.discard());

describe('faulty registers', () => {
  const faults: [what: string, spoil: () => void, file: string, path: string, message: RegExp][] = [
    ['a missing file', () => copy.remove('people.json'), 'people.json', '', /không có tệp/],
    ['broken JSON', () => copy.write('groups.json', '{'), 'groups.json', '', /JSON/],
    [
      'a mistyped field',
      () => copy.edit('units.json', (j) => (j.units[2].shotName = 'x')),
      'units.json',
      'units[2]',
      /shotName/,
    ],
    [
      'an impossible date',
      () => copy.edit(D484, (j) => (j.issuedOn = '2026-02-30')),
      D484,
      'issuedOn',
      /YYYY-MM-DD/,
    ],
    [
      'an impossible moment',
      () => copy.edit(D484, (j) => (j.assignedAt = '2026-05-21T24:10')),
      D484,
      'assignedAt',
      /THH:MM/,
    ],
    [
      'a real address',
      () => copy.edit('people.json', (j) => (j.people[0].email = 'a@hungyen.gov.vn')),
      'people.json',
      'people[0].email',
      /\.example/,
    ],
    [
      'a wrong header of the commune list',
      () => copy.write('communes.csv', 'name,code\n'),
      'communes.csv',
      'dòng 1',
      /code,kind,name/,
    ],
    [
      'a commune row with a wrong code',
      () => copy.append('communes.csv', '119,xã,Mới\n'),
      'communes.csv',
      'dòng 106 › code',
      /5 chữ số/,
    ],
    [
      'a commune row with too many columns',
      () => copy.append('communes.csv', '11999,xã,A,B\n'),
      'communes.csv',
      'dòng 106',
      /3 cột/,
    ],
    [
      'the same commune twice',
      () => copy.append('communes.csv', '11953,xã,Mới\n'),
      'units.json',
      'units[ubnd-11953]',
      /bị trùng/,
    ],
    [
      'an unknown parent',
      () => copy.edit('units.json', (j) => (unit(j, 'so-y-te').parent = 'x')),
      'units.json',
      'units[so-y-te].parent',
      /"x"/,
    ],
    [
      'parents in a circle',
      () => copy.edit('units.json', (j) => (unit(j, 'tinh-uy-hung-yen').parent = 'vptu-hung-yen')),
      'units.json',
      'units[vptu-hung-yen].parent',
      /vòng/,
    ],
    [
      'a successor of a living unit',
      () => copy.edit('units.json', (j) => (unit(j, 'so-y-te').successor = 'so-noi-vu')),
      'units.json',
      'units[so-y-te].successor',
      /đã kết thúc/,
    ],
    [
      'a supervisor who is no leader',
      () => copy.edit('units.json', (j) => (unit(j, 'so-y-te').supervisor = 'quan-tri-he-thong')),
      'units.json',
      'units[so-y-te].supervisor',
      /leader/,
    ],
    [
      'an unknown contact',
      () => copy.edit('units.json', (j) => (unit(j, 'so-y-te').contacts = ['x'])),
      'units.json',
      'units[so-y-te].contacts',
      /"x"/,
    ],
    [
      'a name two units bear, tone mark placed differently',
      () => copy.edit('units.json', (j) => (unit(j, 'so-y-te').aliases = ['TỈNH UỶ  Hưng Yên'])),
      'units.json',
      'units[so-y-te]',
      /đã thuộc về "tinh-uy-hung-yen"/,
    ],
    [
      'an address used twice',
      () =>
        copy.edit('people.json', (j) => (j.people[0].email = 'vanthu.SO-Y-TE@hungyen.example'.toLowerCase())),
      'people.json',
      'people[clerk.so-y-te].email',
      /bị trùng/,
    ],
    [
      'nobody standing',
      () => copy.edit('people.json', (j) => j.people.forEach((p: Json) => delete p.standing)),
      'people.json',
      '',
      /thường trực/,
    ],
    [
      'two heads at once',
      () =>
        copy.edit(
          'appointments.json',
          (j) => (find(j.appointments, 'capacity', 'acting').from = '2026-05-31'),
        ),
      'appointments.json',
      'appointments[ubnd-12073, 2026-05-31]',
      /cùng đứng đầu/,
    ],
    [
      'somebody standing in for himself',
      () => copy.edit('absences.json', (j) => (j.absences[0].standIn = j.absences[0].person)),
      'absences.json',
      'absences[head.du-ubnd-tinh, 2026-07-06]',
      /tự thay/,
    ],
    [
      'a stand-in who is away too',
      () =>
        copy.edit('absences.json', (j) =>
          j.absences.push({
            ...j.absences[0],
            person: 'pho-bi-thu-du-ubnd-tinh',
            standIn: 'chu-tich-ubnd-tinh',
          }),
        ),
      'absences.json',
      'absences[head.du-ubnd-tinh, 2026-07-06]',
      /cũng vắng/,
    ],
    [
      'groups in a circle',
      () =>
        copy.edit(
          'groups.json',
          (j) => (find(j.groups, 'code', 'so-ban-nganh-tinh').groups = ['cap-uy-co-quan-don-vi']),
        ),
      'groups.json',
      'groups[so-ban-nganh-tinh].groups',
      /chứa chính nó/,
    ],
    [
      'a group without members',
      () => copy.edit('groups.json', (j) => (find(j.groups, 'code', 'tinh-uy-thanh-uy').members = [])),
      'groups.json',
      'groups[tinh-uy-thanh-uy]',
      /không có đơn vị nào/,
    ],
    [
      'a member before it existed',
      () =>
        copy.edit(
          'groups.json',
          (j) => (find(j.groups, 'code', 'tinh-uy-thanh-uy').members[0].from = '2020-01-01'),
        ),
      'groups.json',
      'groups[tinh-uy-thanh-uy].members',
      /ngoài thời gian/,
    ],
  ];

  it.each(faults)('names file, place and fault: %s', (_what, spoil, file, where, message) => {
    spoil();
    expect(copy.problems()).toContainEqual({ file, path: where, message: expect.stringMatching(message) });
  });

  it('tells of faults in several files at once', () => {
    copy.edit('people.json', (json) => delete json.people[0].name);
    copy.edit(D484, (json) => (json.secrecy = 'whatever'));
    expect(copy.problems().map((p) => p.file)).toEqual(['people.json', D484]);
    expect(() => readSeeds(copy.folder)).toThrow(/2 lỗi, chưa nạp gì/);
  });
});
