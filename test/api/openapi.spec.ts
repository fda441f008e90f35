import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeApiAlone } from '../../src/app/openapi.js';
import { loadConfig } from '../../src/config/load-config.js';
import { ApiApp } from '../support/api/api-app.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly security?: readonly unknown[];
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
}

describe('the description of the API', () => {
  let api: ApiApp;
  let text: string;
  let document: { openapi: string; paths: Record<string, Record<string, Operation>> } & Record<
    string,
    unknown
  >;
  beforeAll(async () => {
    api = await ApiApp.start();
    text = (await api.http.get('/api/openapi.json').expect(200)).text;
    document = JSON.parse(text);
  });
  afterAll(() => api.stop());
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );

  it('is OpenAPI 3.1, with nothing left of 3.0', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(text).not.toContain('"nullable"');
  });

  it('is the one committed in docs/openapi.json', () => {
    const file = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(document);
  });

  it('is the same when nothing runs, as the script that writes it makes it', async () => {
    const alone = await describeApiAlone(loadConfig({ NODE_ENV: 'test' }, '/nowhere'));
    expect(JSON.parse(JSON.stringify(alone))).toEqual(document);
  });

  it('is of /api/v1 alone: health, gauges and these pages are no part of it', () => {
    expect(operations().length).toBeGreaterThan(30);
    expect(operations().filter(({ path }) => !path.startsWith('/api/v1/'))).toEqual([]);
  });

  it('names each operation once, in Vietnamese, with a tag', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations()) {
      expect({ path, id: operation.operationId }).toEqual({
        path,
        id: expect.stringMatching(/^[a-z][A-Za-z]+$/),
      });
      expect(operation.summary.length).toBeGreaterThan(3);
      expect(operation.tags).toHaveLength(1);
    }
  });

  it('says of each what it answers and how it refuses: problem details, 401 without sign-in', () => {
    for (const { path, method, operation } of operations()) {
      const statuses = Object.keys(operation.responses);
      expect({ method, path, good: statuses.some((s) => s.startsWith('2')) }).toEqual({
        method,
        path,
        good: true,
      });
      expect({ method, path, statuses }).toEqual({ method, path, statuses: expect.arrayContaining(['401']) });
      for (const [status, { content = {} }] of Object.entries(operation.responses)) {
        if (Number(status) >= 400) expect(Object.keys(content)).toEqual(['application/problem+json']);
      }
      if (path.includes('{id}') && !path.includes('/mailbox/')) expect(statuses).toContain('404');
    }
  });

  it('leads every reference somewhere', () => {
    const references = [...text.matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pointer]) => pointer ?? '');
    expect(references.length).toBeGreaterThan(50);
    for (const pointer of new Set(references)) {
      const found = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect({ pointer, found: found !== undefined }).toEqual({ pointer, found: true });
    }
  });

  it('is shown by pages that take nothing from elsewhere', async () => {
    const page = await api.http.get('/api/docs').expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none';script-src 'self'");
    expect(page.text).not.toMatch(/https?:\/\//);
    for (const [, address = ''] of page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const asset = await api.http.get(address).expect(200);
      expect(asset.headers['content-security-policy']).toContain("script-src 'self'");
    }
  });
});
