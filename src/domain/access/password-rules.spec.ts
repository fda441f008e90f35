import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  LONGEST_PASSWORD,
  normalPassword,
  type PasswordContext,
  type PasswordFault,
  passwordFault,
  SHORTEST_PASSWORD,
} from './password-rules.js';

const COMMON = new Set(['password', 'qwertyuiop', 'dragon', 'administrator', 'iloveyou', '12345678']);
const context: PasswordContext = {
  ownWords: ['clerk.so-khcn', 'Chuyên viên Sở Khoa học và Công nghệ'],
  isCommon: (text) => COMMON.has(text),
};
const judged = (password: string): PasswordFault | null => passwordFault(password, context);

describe('a password', () => {
  it.each<[string, PasswordFault | null]>([
    ['mua xuan hoa mai no', null],
    ['mưa xuân hoa mai nở', null],
    ['Tr0ng!x9-kLm', null],
    ['пароль моей бабушки', null],
    ['四つの猫が屋根の上で歌う夜', null],
    ['🌵🐙🎻🚲🧭🪁🧊🎲🦔🌋🪵🎐', null],
    ['correct horse battery staple', null],
    ['mua xuan no', 'too_short'],
    ['', 'too_short'],
    ['🌵🐙🎻🚲', 'too_short'],
    ['mua xuan hoa mai no '.repeat(13), 'too_long'],
    ['aaaaaaaaaaaa', 'simple'],
    ['            ', 'simple'],
    ['123456789012', 'simple'],
    ['abcdefghijklmnop', 'simple'],
    ['cba987654321', 'simple'],
    ['abcxyzabcxyzabc', 'simple'],
    ['🌵🐙🌵🐙🌵🐙🌵🐙🌵🐙🌵🐙', 'simple'],
    ['administrator', 'common'],
    ['Administrator', 'common'],
    ['Password2026', 'common'],
    ['P@ssw0rd2026!', 'common'],
    ['passwørd12345678', null],
    ['2026-dragon-2027', 'common'],
    ['dragon-8391750284', null],
    ['clerk.so-khcn', 'own_words'],
    ['Clerk.So-KHCN.2026', 'own_words'],
    ['Sở Khoa học và Công nghệ', 'own_words'],
    ['sokhoahocvacongnghe1', 'own_words'],
    ['dondoc-demo-2026', 'own_words'],
    ['Đôn đốc Tỉnh ủy', 'own_words'],
    ['matkhau@2026', 'own_words'],
    ['M4tkh4u12345', 'own_words'],
    ['hoc nau an ngon o cho que', null],
  ])('%j: %s', (password, expected) => {
    expect(judged(password)).toBe(expected);
  });

  it('is judged the same composed and decomposed, and its marks count for nothing in length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (password) => {
        expect(judged(password.normalize('NFD'))).toBe(judged(password.normalize('NFC')));
        expect(normalPassword(password.normalize('NFD'))).toBe(normalPassword(password));
      }),
    );
    expect(judged('ứữỳ'.normalize('NFD').repeat(3))).toBe('too_short');
  });

  it('of any characters is taken if it is long, varied and nobody’s word: no kind of character is asked for', () => {
    const someLetters = fc.shuffledSubarray([...'bghjkmqvxz'], { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(someLetters, fc.string({ unit: 'binary', maxLength: 60 }), (letters, more) => {
        const password = `${letters.join('')}${more}`;
        fc.pre([...normalPassword(password)].length >= SHORTEST_PASSWORD);
        fc.pre([...normalPassword(password)].length <= LONGEST_PASSWORD);
        expect(['simple', null]).toContain(passwordFault(password, { ownWords: [], isCommon: () => false }));
      }),
    );
  });

  it('is never taken below the shortest or above the longest', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: SHORTEST_PASSWORD - 1 }), (password) => {
        fc.pre([...normalPassword(password)].length < SHORTEST_PASSWORD);
        expect(judged(password)).toBe('too_short');
        expect(judged('bước chân mùa hạ '.repeat(17) + password)).toBe('too_long');
      }),
    );
  });

  it('is never taken where it is an own word with a few digits around it', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 3 });
    const own = fc.constantFrom('clerk.so-khcn', 'Khoa học công nghệ', 'CHUYÊN-VIÊN KHCN');
    fc.assert(
      fc.property(digits, own, digits, (before, word, behind) => {
        expect(judged(`${before}${word}${behind}`)).not.toBeNull();
      }),
    );
  });
});
