import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type request from 'supertest';
import type { ApiApp, Session } from './api-app.js';

/** Attaches a file as a browser's form does. */
export function attach(
  api: ApiApp,
  who: Session,
  assignmentId: string,
  name: string,
  bytes: Buffer,
): request.Test {
  return api.http
    .post(`/api/v1/assignments/${assignmentId}/files`)
    .set(who.headers)
    .attach('file', bytes, { filename: name });
}

/** The same, where it is taken. @returns its id */
export async function attached(
  api: ApiApp,
  who: Session,
  assignmentId: string,
  name: string,
  bytes: Buffer,
): Promise<string> {
  const { body } = await attach(api, who, assignmentId, name, bytes).expect(201);
  return (body as { id: string }).id;
}

/** Every file in the store, those that were not finished, too. */
export function keptIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** Where the content of a hash is kept. */
export const placeOf = (api: ApiApp, sha256: string): string =>
  join(api.config.files.folder, sha256.slice(0, 2), sha256);
