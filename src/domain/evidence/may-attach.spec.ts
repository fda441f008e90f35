import { expect, it } from '@jest/globals';
import type { Caller, Role } from '../access/caller.js';
import { mayAttach } from './may-attach.js';

const caller = (role: Role, unitId: string | null): Caller => ({
  personId: 'me',
  unitId,
  roles: [role],
  standing: true,
});
const parts = { leadUnitIds: ['lead'], coordinatingUnitIds: ['helper'] };

it.each<[string, Caller, boolean]>([
  ['a clerk of the lead unit', caller('unit', 'lead'), true],
  ['the head of the lead unit', caller('head', 'lead'), true],
  ['a clerk of a coordinating unit', caller('unit', 'helper'), true],
  ['the office', caller('office', null), true],
  ['a clerk of another unit', caller('unit', 'other'), false],
  ['a standing leader', caller('leader', 'lead'), false],
  ['an administrator', caller('admin', 'lead'), false],
  ['an inspector', caller('inspector', 'lead'), false],
])('%s attaches evidence: see the table', (_who, who, may) => {
  expect(mayAttach(who, parts)).toBe(may);
});
