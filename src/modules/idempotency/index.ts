export { KeyedRequest } from './entities/keyed-request.entity.js';
export { Idempotent } from './idempotent.js';
export { KeyedRequests } from './keyed-requests.js';
export { markDone } from './run.js';
