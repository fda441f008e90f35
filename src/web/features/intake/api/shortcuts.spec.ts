import { expect, it } from '@jest/globals';
import { anywhereCommand, draftCommand } from './shortcuts';

const key = (
  name: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it('takes a letter only outside of fields, and with nothing held down', () => {
  expect(draftCommand(key('g'), false)).toBe('merge');
  expect(draftCommand(key('G'), false)).toBe('merge');
  expect(draftCommand(key('g'), true)).toBeNull();
  expect(draftCommand(key('t', { ctrlKey: true }), false)).toBeNull();
  expect(draftCommand(key('e', { altKey: true }), false)).toBeNull();
});

it('takes F8 and Ctrl+Enter anywhere, and leaves other keys to the browser', () => {
  expect(anywhereCommand(key('F8'))).toBe('nextLook');
  expect(anywhereCommand(key('F8', { shiftKey: true }))).toBe('previousLook');
  expect(anywhereCommand(key('Enter', { ctrlKey: true }))).toBe('confirm');
  expect(anywhereCommand(key('Enter'))).toBeNull();
  expect(anywhereCommand(key('g'))).toBeNull();
});
