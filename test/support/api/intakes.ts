import { expect } from '@jest/globals';
import type request from 'supertest';
import { sampleDirective } from '../documents/sample-directive.js';
import type { ApiApp, Session } from './api-app.js';

/** Hands a file in as a browser's form does. */
export function upload(
  api: ApiApp,
  session: Session,
  name: string,
  bytes: Buffer,
  fields: Readonly<Record<string, string>> = {},
): request.Test {
  return api.http.post('/api/v1/intakes').set(session.headers).field(fields).attach('file', bytes, name);
}

/** What the tests look at of an intake. The answer has no type of its own. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type IntakeAnswer = Record<string, any>;

/** A number nobody has used before: the databases are shared by a suite. */
let numbers = 512;

/** A sample letter under a number of its own, taken in as pasted text. */
export async function takeIn(
  session: Session,
  options: Parameters<typeof sampleDirective>[0] = {},
): Promise<IntakeAnswer> {
  const number = `${(numbers += 1)}-CV/TU`;
  const text = sampleDirective({ number, ...options });
  return (await session.post('/intakes/pasted', { text }).expect(201)).body as IntakeAnswer;
}

/** An intake that has nothing to stop it: the one name that is not sure is chosen. */
export async function readyIntake(session: Session, organId: string): Promise<IntakeAnswer> {
  const intake = await takeIn(session);
  const body = { phrase: 'Văn phòng', organ: { kind: 'unit', id: organId }, remember: false, version: 1 };
  const ready = await session.post(`/intakes/${intake.id}/organs`, body).expect(200);
  expect(ready.body.findings.filter((f: { severity: string }) => f.severity === 'error')).toEqual([]);
  return ready.body as IntakeAnswer;
}
