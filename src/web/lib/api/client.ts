import createClient from 'openapi-fetch';
import { renewSession } from '../session-gate';
import type { components, paths } from './schema';

/** The shapes the API speaks of, by name. */
export type Schemas = components['schemas'];
export type Problem = Schemas['ProblemDto'];

/** An answer that is no success. `status` 0: the server could not be reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(problem?.detail ?? `HTTP ${status}`);
  }
}

/**
 * A request whose session has ended waits until somebody has signed in again, and is then sent once more: a form that
 * was being sent is not lost.
 */
async function fetchWithSession(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetchOrFail(request);
  if (response.status !== 401 || isAboutSession(request)) return response;
  await renewSession();
  return fetchOrFail(again);
}

async function fetchOrFail(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, null);
  }
}

const isAboutSession = (request: Request): boolean => new URL(request.url).pathname === '/api/v1/session';

export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: fetchWithSession });

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of a successful answer. @throws ApiError */
export async function unwrap<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (response.ok) return data as T;
  throw new ApiError(response.status, asProblem(error));
}

/** The problem an answer tells of; null: it tells of none. */
export function asProblem(value: unknown): Problem | null {
  const isProblem = typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;
  return isProblem ? (value as Problem) : null;
}
