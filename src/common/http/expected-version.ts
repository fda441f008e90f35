import { HttpException } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import { malformedRequest } from '../errors/malformed-request.js';

/** The version a client believes to be the current one, and where it said so. */
export interface ExpectedVersion {
  readonly version: number;
  readonly from: 'if-match' | 'body';
}

const ENTITY_TAG = /^(?:W\/)?"(\d{1,9})"$|^(\d{1,9})$/;

/** As an entity tag, for the ETag header. */
export const entityTag = (version: number): string => `"${version}"`;

/** The version named by If-Match (`"3"`) or by the body; null where neither names one. The header wins. */
export function expectedVersion(
  ifMatch: string | undefined,
  inBody: number | undefined,
): ExpectedVersion | null {
  if (ifMatch === undefined) return inBody === undefined ? null : { version: inBody, from: 'body' };
  const [, quoted, bare] = ENTITY_TAG.exec(ifMatch.trim()) ?? [];
  const version = quoted ?? bare;
  if (version === undefined) {
    throw malformedRequest([
      { pointer: '', detail: 'tiêu đề If-Match phải là phiên bản đang xem, ví dụ "3"' },
    ]);
  }
  return { version: Number(version), from: 'if-match' };
}

/** The same where a change must not be made blindly. @throws HttpException 428 where no version is named */
export function requiredVersion(ifMatch: string | undefined, inBody: number | undefined): ExpectedVersion {
  const expected = expectedVersion(ifMatch, inBody);
  if (!expected) throw new HttpException('no version was named', 428);
  return expected;
}

/**
 * Refuses a change made on an outdated view: 412 for If-Match, 409 for a version in the body.
 * @param current what the client should look at before it tries again: the current values
 */
export function refuseStale(
  expected: ExpectedVersion | null,
  currentVersion: number,
  current: Readonly<Record<string, unknown>>,
): void {
  if (!expected || expected.version === currentVersion) return;
  throw staleVersion(expected, currentVersion, current);
}

export function staleVersion(
  expected: ExpectedVersion | null,
  currentVersion: number,
  current: Readonly<Record<string, unknown>>,
): DomainError {
  return new DomainError(
    expected?.from === 'if-match' ? 'precondition' : 'conflict',
    'REQUEST.STALE_VERSION',
    {
      title: 'It has changed since it was read',
      detail: `Dữ liệu đã được người khác sửa (phiên bản hiện tại: ${currentVersion}). Xem giá trị mới trong "current" rồi sửa lại.`,
      facts: { currentVersion, current },
    },
  );
}
