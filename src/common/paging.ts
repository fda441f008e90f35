import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { malformedRequest } from './errors/malformed-request.js';

export const DEFAULT_PAGE_SIZE = 50;
export const LARGEST_PAGE_SIZE = 200;
/** Far beyond any real list; keeps `OFFSET` within what a database counts through in reasonable time. */
export const LAST_PAGE = 100_000;

/** How much of a list is asked for at once. */
export class SizeQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: LARGEST_PAGE_SIZE,
    default: DEFAULT_PAGE_SIZE,
  })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LARGEST_PAGE_SIZE)
  size: number = DEFAULT_PAGE_SIZE;
}

/** The query parameters of every list in pages. Filters extend it. */
export class PageQuery extends SizeQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LAST_PAGE, default: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LAST_PAGE)
  page: number = 1;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Counted from 1. */
  readonly page: number;
  readonly size: number;
  /** Rows in the whole list. */
  readonly total: number;
  /** Pages in the whole list; 0 where it is empty. */
  readonly pages: number;
}

/** The rows before the page asked for. */
export function offsetOf({ page, size }: Pick<PageQuery, 'page' | 'size'>): number {
  return (page - 1) * size;
}

/** `items` as the page `query` asked for out of `total` rows. A page behind the last is empty, not an error. */
export function toPage<T>(
  items: readonly T[],
  total: number,
  { page, size }: Pick<PageQuery, 'page' | 'size'>,
): Page<T> {
  return { items, page, size, total, pages: Math.ceil(total / size) };
}

/** The page `query` asked for of a list that is at hand as a whole. */
export function pageOf<T>(all: readonly T[], query: Pick<PageQuery, 'page' | 'size'>): Page<T> {
  const start = offsetOf(query);
  return toPage(all.slice(start, start + query.size), all.length, query);
}

export interface SortKey<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * The order a list is asked for in: `-dueOn,symbol` is latest `dueOn` first, then by `symbol`.
 * @param allowed the only fields it may name, so that no text of a client reaches a statement
 * @returns the keys in order; `fallback` where nothing is asked
 * @throws DomainError `REQUEST.INVALID` for a field that is not allowed or named twice
 */
export function parseSort<Field extends string>(
  text: string | undefined,
  allowed: readonly Field[],
  fallback: readonly SortKey<Field>[],
): readonly SortKey<Field>[] {
  if (!text) return fallback;
  const keys = text.split(',').map((part): SortKey<Field> => {
    const [, minus, name] = /^(-?)(.*)$/.exec(part.trim()) ?? [];
    const field = allowed.find((candidate) => candidate === name);
    if (!field) throw unknownSort(allowed);
    return { field, direction: minus ? 'DESC' : 'ASC' };
  });
  if (new Set(keys.map(({ field }) => field)).size < keys.length) throw unknownSort(allowed);
  return keys;
}

function unknownSort(allowed: readonly string[]): Error {
  return malformedRequest([
    {
      pointer: '/sort',
      detail: `chỉ được sắp xếp theo: ${allowed.join(', ')}; mỗi trường một lần, thêm dấu - phía trước để giảm dần`,
    },
  ]);
}
