import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeFileName } from './file-name.js';

describe('the name of a file as it may be shown', () => {
  it.each([
    ['as it is', 'Báo cáo (bản cuối).pdf', 'Báo cáo (bản cuối).pdf'],
    ['composed', 'Ba\u0301o ca\u0301o.pdf', 'Báo cáo.pdf'],
    ['without a folder', '../../etc/passwd', 'passwd'],
    ['without a Windows folder', 'C:\\Users\\a\\b.docx', 'b.docx'],
    ['without signs that turn the order around', 'bao-cao-\u202Efdp.exe', 'bao-cao-fdp.exe'],
    ['without controls and zeros', 'a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['without what a shell takes otherwise', 'a"<b>|c?.pdf', 'a__b__c_.pdf'],
    ['without dots and blanks Windows would leave out', ' a.pdf . ', 'a.pdf'],
    ['by another name where nothing is left', '\u200B/', 'tep'],
    ['by another name where there is none', undefined, 'tep'],
  ])('%s', (_what, given, shown) => {
    expect(safeFileName(given, 'tep')).toBe(shown);
  });

  it('keeps the ending of a name that is too long', () => {
    expect(safeFileName(`${'á'.repeat(400)}.docx`, 'tep')).toBe(`${'á'.repeat(250)}.docx`);
  });

  it('is never empty, never a path, never too long, and the same when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeFileName(given, 'tep');
        return (
          name !== '' &&
          name.length <= 255 &&
          !/[/\\\p{Cc}\p{Cf}]/u.test(name) &&
          !/^\.+$/u.test(name) &&
          safeFileName(name, 'tep') === name
        );
      }),
    );
  });
});
