import { z } from 'zod';
import type { FieldError } from '../../common/errors/domain-error.js';
import { pointerTo } from '../../common/validation/field-errors.js';
import type { FollowUpPolicy } from '../../domain/follow-up/policy.js';
import { policySchema } from './policy.schema.js';

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'chuỗi ký tự',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'đối tượng',
};

/** A policy as somebody wrote it: read, or every fault of it. */
export type ReadPolicy =
  | { readonly policy: FollowUpPolicy; readonly faults: readonly [] }
  | { readonly policy: null; readonly faults: readonly FieldError[] };

/** @param at JSON pointer of the policy in the input */
export function readPolicy(body: unknown, at: string): ReadPolicy {
  const read = policySchema.safeParse(body, { error: inVietnamese });
  if (read.success) return { policy: read.data, faults: [] };
  return { policy: null, faults: read.error.issues.flatMap((issue) => faultsOf(issue, at)) };
}

function faultsOf(issue: z.core.$ZodIssue, at: string): FieldError[] {
  const pointer = issue.path.reduce<string>((parent, step) => pointerTo(parent, String(step)), at);
  if (issue.code !== 'unrecognized_keys') return [{ pointer, detail: issue.message }];
  return issue.keys.map((key) => ({
    pointer: pointerTo(pointer, key),
    detail: 'không phải là trường được phép',
  }));
}

/** Where the schema itself has no words for it. */
function inVietnamese(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return 'phải có';
      return `phải là ${TYPES[issue.expected] ?? issue.expected}`;
    }
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `phải có ít nhất ${issue.minimum} phần tử`
        : `không được nhỏ hơn ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' || issue.origin === 'string'
        ? `không được quá ${issue.maximum} phần tử`
        : `không được lớn hơn ${issue.maximum}`;
    case 'invalid_value':
      return `phải là một trong: ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'không đúng dạng nào được phép';
    default:
      return undefined;
  }
}
