import { ACCOUNT_CALLS } from './account-calls.js';
import { ASSIGNMENT_CALLS } from './assignment-calls.js';
import type { Prepare } from './call.js';
import { DOCUMENT_CALLS } from './document-calls.js';
import { MATTER_CALLS } from './matter-calls.js';
import { REGISTER_CALLS } from './register-calls.js';

/** How operations of the API are called, by their ids; some in several cases: "id case". */
export const CALLS: Readonly<Record<string, Prepare>> = {
  ...ACCOUNT_CALLS,
  ...ASSIGNMENT_CALLS,
  ...DOCUMENT_CALLS,
  ...MATTER_CALLS,
  ...REGISTER_CALLS,
};
