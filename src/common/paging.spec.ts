import { describe, expect, it } from '@jest/globals';
import { DomainError } from './errors/domain-error.js';
import { offsetOf, parseSort, toPage, type SortKey } from './paging.js';

const FIELDS = ['dueOn', 'symbol'] as const;
const FALLBACK: SortKey<(typeof FIELDS)[number]>[] = [{ field: 'dueOn', direction: 'ASC' }];

describe('toPage', () => {
  it.each([
    [0, 0],
    [1, 1],
    [50, 1],
    [51, 2],
  ])('counts %i rows of 50 a page as %i pages', (total, pages) => {
    expect(toPage([], total, { page: 1, size: 50 })).toMatchObject({ total, pages });
  });

  it('starts the third page of 20 behind 40 rows', () => {
    expect(offsetOf({ page: 3, size: 20 })).toBe(40);
  });
});

describe('parseSort', () => {
  it('reads a minus as descending and keeps the order of the fields', () => {
    expect(parseSort('-symbol, dueOn', FIELDS, FALLBACK)).toEqual([
      { field: 'symbol', direction: 'DESC' },
      { field: 'dueOn', direction: 'ASC' },
    ]);
  });

  it.each([[undefined], ['']])('falls back where nothing is asked (%p)', (text) => {
    expect(parseSort(text, FIELDS, FALLBACK)).toBe(FALLBACK);
  });

  it.each([
    ['id'],
    ['dueOn;drop table'],
    ['dueOn,dueOn'],
    ['dueOn,-dueOn'],
    ['dueOn,'],
    ['--dueOn'],
    ['+dueOn'],
  ])('refuses %p and says what is allowed', (text) => {
    expect(() => parseSort(text, FIELDS, FALLBACK)).toThrow(DomainError);
    try {
      parseSort(text, FIELDS, FALLBACK);
    } catch (error) {
      expect((error as DomainError).errors[0]).toMatchObject({
        pointer: '/sort',
        detail: expect.stringContaining('dueOn, symbol'),
      });
    }
  });
});
