import type request from 'supertest';
import type { ApiApp, Session } from '../api-app.js';
import type { Work } from './work.js';

/** One request to an operation, whoever sends it. */
export interface Call {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** Under /api/v1. */
  readonly path: string;
  readonly body?: object;
  /** Sent as a browser's form does. */
  readonly file?: { readonly name: string; readonly bytes: Buffer };
  /** Sent as it is. */
  readonly raw?: { readonly type: string; readonly bytes: Buffer };
  /** Who sends it, where it is somebody made for it and not the one asked for. */
  readonly as?: Session;
  /** Who that is, or whom it is about before he is signed in. */
  readonly personId?: string;
}

/**
 * Makes what an operation is called on, and says how it is called so that it succeeds for whoever may.
 * @param by code of the one who will call
 */
export type Prepare = (work: Work, by: string) => Promise<Call> | Call;

/** @param who null: nobody signed in */
export function send(api: ApiApp, who: Session | null, call: Call): request.Test {
  const { method, path, body, file, raw } = call;
  const test = api.http[method](`/api/v1${path}`).set(who?.headers ?? {});
  if (file) return test.attach('file', file.bytes, file.name);
  if (raw) return test.set('content-type', raw.type).send(raw.bytes);
  return method === 'get' || method === 'delete' ? test : test.send(body ?? {});
}

export const get = (path: string): Call => ({ method: 'get', path });
export const post = (path: string, body: object = {}): Call => ({ method: 'post', path, body });
export const patch = (path: string, body: object): Call => ({ method: 'patch', path, body });
export const remove = (path: string): Call => ({ method: 'delete', path });
