import { describe, expect, it } from '@jest/globals';
import { changedFields, conceal, CONCEALED, forbiddenField } from './changes.js';

describe('what a change did', () => {
  it('is the fields that differ, before and after', () => {
    const before = { name: 'Sở A', roles: ['unit'], unitId: null, version: 3 };
    expect(
      changedFields(before, { name: 'Sở A', roles: ['unit', 'head'], unitId: 'u', note: undefined }),
    ).toEqual({
      before: { roles: ['unit'], unitId: null },
      after: { roles: ['unit', 'head'], unitId: 'u' },
    });
  });
  it('is nothing where nothing differs', () => {
    expect(changedFields({ a: { y: 1, x: 2 } }, { a: { x: 2, y: 1 } })).toBeNull();
  });
});

it('of what is secret only that it changed is told', () => {
  expect(conceal({ lastDay: '2026-06-24', content: 'Rà soát', expectedOutput: null }, ['lastDay'])).toEqual({
    lastDay: '2026-06-24',
    content: CONCEALED,
    expectedOutput: null,
  });
});

describe('a field that must never be recorded', () => {
  it.each([
    [{ password: 'x' }, 'password'],
    [{ passwordHash: 'x' }, 'passwordHash'],
    [{ account: { secretHash: 'x' } }, 'secretHash'],
    [{ list: [{ totpKey: 'x' }] }, 'totpKey'],
    [{ recoveryCodes: [] }, 'recoveryCodes'],
    [{ hash: 'x' }, 'hash'],
    [{ apiToken: 'x' }, 'apiToken'],
  ])('in %j is %s', (value, name) => {
    expect(forbiddenField(value)).toBe(name);
  });
  it.each([[{ secrecy: 'none', sha256: 'x', list: ['password'] }], [null], ['secret']])(
    'is not in %j',
    (value) => {
      expect(forbiddenField(value)).toBeNull();
    },
  );
});
