import { withoutMarks } from '../text/search-text.js';

/**
 * NIST SP 800-63B asks for 8 characters at least where a second factor is used, and for 15 where it is not (revision
 * 4). Those whose rights reach furthest must have a second factor; for the others 12 characters that are neither common
 * nor about themselves, with sign-ins held back, are what can be asked of people who sign in twice a day.
 */
export const SHORTEST_PASSWORD = 12;
/** In characters. Long enough for any sentence; a longer one would only keep the hash busy. */
export const LONGEST_PASSWORD = 256;

/** Why a password is refused. There are no rules of composition, and nobody has to change his password by the calendar. */
export type PasswordFault = 'too_short' | 'too_long' | 'simple' | 'common' | 'own_words';

export interface PasswordContext {
  /** The person's login and name, his unit: what somebody who knows him tries first. */
  readonly ownWords: readonly string[];
  /** Whether a text, in lower case, is in the list of passwords that many people have. */
  readonly isCommon: (text: string) => boolean;
}

/** The product's words, and what people of its offices write where they are asked for a password. */
const HOUSE_WORDS = [
  ...['dondoc', 'don doc', 'demo', 'password', 'matkhau', 'mat khau', 'quantri', 'quan tri', 'admin'],
  ...['vanphong', 'van phong', 'tinhuy', 'tinh uy', 'ubnd', 'hungyen', 'hung yen', 'vietnam', 'viet nam'],
  ...['xin chao', 'anhyeuem', 'emyeuanh', 'chi bo', 'dang uy', 'congvan', 'cong van'],
];

/** What has to be left of a password without the words anybody would guess. */
const LEAST_BESIDE_WORDS = 8;
const SHORTEST_WORD = 3;

const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** The form in which a password is judged, hashed and compared: any Unicode, composed (NFC). */
export function normalPassword(password: string): string {
  return password.normalize('NFC');
}

/**
 * The first reason to refuse a password; null: it may be used.
 * @param password as typed; its length counts characters (code points) of {@link normalPassword}
 */
export function passwordFault(
  password: string,
  { ownWords, isCommon }: PasswordContext,
): PasswordFault | null {
  const characters = [...normalPassword(password)];
  if (characters.length < SHORTEST_PASSWORD) return 'too_short';
  if (characters.length > LONGEST_PASSWORD) return 'too_long';
  const plain = withoutMarks(normalPassword(password).toLowerCase());
  if (isSimple(plain)) return 'simple';
  const bare = compact(plain);
  const forms = [...new Set([bare, compact(unmasked(plain)), compact(unmaskedWithin(plain))])];
  if (isCommon(plain) || forms.some((form) => isMostlyCommon(form, isCommon))) return 'common';
  const words = wordsOf([...HOUSE_WORDS, ...ownWords]);
  return forms.some((form) => saysLittleBeside(form, words, isCommon)) ? 'own_words' : null;
}

const FAULTS: Record<PasswordFault, string> = {
  too_short: `phải có ít nhất ${SHORTEST_PASSWORD} ký tự; một câu ngắn dễ nhớ là tốt nhất`,
  too_long: `không được quá ${LONGEST_PASSWORD} ký tự`,
  simple: 'chỉ là ký tự lặp lại hoặc nối tiếp nhau; hãy chọn một câu khác',
  common: 'là mật khẩu nhiều người dùng nên dễ bị đoán; hãy chọn một câu khác',
  own_words: 'gần như chỉ gồm tên đăng nhập, tên người, đơn vị hoặc tên hệ thống; hãy chọn một câu khác',
};

/** The fault in Vietnamese, to stand beside the field. */
export const passwordFaultInWords = (fault: PasswordFault): string => FAULTS[fault];

const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** `p@ssw0rd` as the word it stands for. */
const unmasked = (text: string): string => [...text].map((c) => LOOKALIKES[c] ?? c).join('');

/** The same but for the year or number before or behind the word. */
const unmaskedWithin = (text: string): string => text.replace(/\p{L}.*\p{L}/su, unmasked);

/** A few characters, a run such as 123456789012, or something short said over and over. */
function isSimple(text: string): boolean {
  const points = [...text].map((c) => c.codePointAt(0) ?? 0);
  if (new Set(points).size < 4) return true;
  const jumps = points.filter((point, i) => i > 0 && Math.abs(point - (points[i - 1] ?? 0)) > 1).length;
  return jumps < 3 || isRepeated(text);
}

/** Whether the text is one part of less than eight characters over and over, the last time perhaps cut off. */
function isRepeated(text: string): boolean {
  const characters = [...text];
  const lengths = Array.from({ length: LEAST_BESIDE_WORDS - 1 }, (_, i) => i + 1);
  return lengths.some(
    (length) => characters.length > length && characters.every((c, i) => c === characters[i % length]),
  );
}

/** A common password with a number before or behind it is one, too. */
function isMostlyCommon(text: string, isCommon: PasswordContext['isCommon']): boolean {
  if (isCommon(text)) return true;
  const [, before = '', core = '', behind = ''] = /^(\p{N}*)(.*?)(\p{N}*)$/u.exec(text) ?? [];
  if (core.length <= SHORTEST_WORD || !isCommon(core)) return false;
  return [before, behind].every(
    (part) => part.length < LEAST_BESIDE_WORDS || isSimple(part) || isCommon(part),
  );
}

/** The words one by one, and each phrase written together; the longest first. */
function wordsOf(phrases: readonly string[]): string[] {
  const plain = phrases.map((phrase) => withoutMarks(phrase.normalize('NFC').toLowerCase()));
  const words = plain.flatMap((phrase) => [compact(phrase), ...phrase.split(/[^\p{L}\p{N}]+/u)]);
  return [...new Set(words)]
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function saysLittleBeside(
  text: string,
  words: readonly string[],
  isCommon: PasswordContext['isCommon'],
): boolean {
  const rest = words.reduce((left, word) => left.replaceAll(word, ' '), text).replaceAll(' ', '');
  return rest !== text && (rest.length < LEAST_BESIDE_WORDS || isSimple(rest) || isCommon(rest));
}
