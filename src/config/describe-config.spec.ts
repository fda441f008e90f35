import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describeConfig, renderConfigTable, renderEnvExample } from './describe-config.js';
import { loadConfig } from './load-config.js';

const committed = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

describe('.env.example', () => {
  it('is what the schemas say', () => {
    expect(committed).toBe(renderEnvExample());
  });

  it('names every variable once, with its default', () => {
    const lines = committed.match(/^#[A-Z_]+=.*$/gm) ?? [];
    const values = parseEnv(lines.map((line) => line.slice(1)).join('\n'));
    expect(values).toEqual(Object.fromEntries(describeConfig().map((doc) => [doc.name, doc.default])));
    expect(lines).toHaveLength(describeConfig().length);
  });

  it('changes nothing when copied, as it is or uncommented', () => {
    const uncommented = committed.replace(/^#([A-Z_]+=)/gm, '$1');
    expect(parseEnv(committed)).toEqual({});
    expect(loadConfig(parseEnv(uncommented), '/srv')).toEqual(loadConfig({}, '/srv'));
  });
});

describe('renderConfigTable', () => {
  it('has one row of four cells for every variable', () => {
    const rows = renderConfigTable().split('\n').slice(2);
    expect(rows.map((row) => /^\| `([A-Z_]+)` \|/.exec(row)?.[1])).toEqual(
      describeConfig().map((doc) => doc.name),
    );
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
  });
});
