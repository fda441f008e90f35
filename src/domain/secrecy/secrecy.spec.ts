import { describe, expect, it } from '@jest/globals';
import {
  CONTENT_OF_ASSIGNMENT,
  CONTENT_OF_DIRECTIVE,
  contentIn,
  isSecret,
  OPEN_OF_ASSIGNMENT,
  OPEN_OF_DIRECTIVE,
  withhold,
  withheldBy,
} from './secrecy.js';

describe('secrecy', () => {
  it.each([
    ['none', false],
    ['secret', true],
    ['top_secret', true],
    ['most_secret', true],
    ['a level nobody knows', true],
    [undefined, true],
  ])('of level %s keeps content out: %s', (level, secret) => {
    expect(isSecret(level)).toBe(secret);
    if (level !== undefined) expect(withheldBy(level)).toBe(secret ? 'secret' : null);
  });

  it('leaves no field both open and content', () => {
    const open: readonly string[] = [...OPEN_OF_DIRECTIVE, ...OPEN_OF_ASSIGNMENT];
    expect([...CONTENT_OF_DIRECTIVE, ...CONTENT_OF_ASSIGNMENT].filter((name) => open.includes(name))).toEqual(
      [],
    );
  });

  it('finds content wherever something is said, and none in blanks', () => {
    const input = {
      content: 'x',
      expectedOutput: ' ',
      leadPhrase: null,
      inputs: [],
      effect: 'y',
      clause: '1',
    };
    expect(contentIn(input, CONTENT_OF_ASSIGNMENT)).toEqual(['content', 'effect']);
  });

  it('withholds words, and leaves the rest', () => {
    expect(withhold({ a: 'x', b: 'y' }, ['a'])).toEqual({ a: null, b: 'y' });
  });
});
