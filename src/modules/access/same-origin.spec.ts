import { describe, expect, it } from '@jest/globals';
import { isSameOrigin } from './same-origin.js';

const PUBLIC = 'https://dondoc.example';
const source = (rest: Partial<Parameters<typeof isSameOrigin>[0]>) => ({
  fetchSite: undefined,
  origin: undefined,
  host: '10.0.0.5:3000',
  ...rest,
});

describe('whether a change comes from our own pages', () => {
  it.each([
    ['a program, which says nothing', {}, true],
    ['our page, as the browser says', { fetchSite: 'same-origin' }, true],
    ['a person who typed the address', { fetchSite: 'none' }, true],
    ['another site', { fetchSite: 'cross-site' }, false],
    ['a neighbour under the same domain', { fetchSite: 'same-site' }, false],
    ['another site that claims our origin', { fetchSite: 'cross-site', origin: PUBLIC }, false],
    ['an older browser on the public address', { origin: PUBLIC }, true],
    ['an older browser on the address it connected to', { origin: 'http://10.0.0.5:3000' }, true],
    ['an older browser on another site', { origin: 'https://evil.example' }, false],
    ['the public host on another port', { origin: 'https://dondoc.example:8443' }, false],
    ['the public host without TLS', { origin: 'http://dondoc.example' }, false],
    ['a sandboxed page, whose origin is null', { origin: 'null' }, false],
    ['an origin that is none', { origin: '://' }, false],
  ])('%s', (_who, rest, expected) => {
    expect(isSameOrigin(source(rest), PUBLIC)).toBe(expected);
  });
});
