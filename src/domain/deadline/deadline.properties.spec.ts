import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, fromEpochDay, isLocalDate, toEpochDay } from '../time/local-date.js';
import { type DeadlineMention, findDeadlines, resolveDeadline, type ResolvedDeadline } from './index.js';

const context = { issuedOn: '2026-04-28' };
const anyDay = fc.integer({ min: toEpochDay('2015-01-01'), max: toEpochDay('2035-12-31') }).map(fromEpochDay);

/** The words of this genre, in any order: far more of the grammar is met than with random letters. */
const WORDS = [
  'hoàn thành', 'thời hạn', 'báo cáo', 'gửi', 'trước', 'trước ngày', 'chậm nhất', 'là', 'vào', 'trong', 'ngay', 'đến', 'hết',
  'từ', 'kể từ', 'ngày', 'tháng', 'quý', 'quí', 'năm', 'tuần', 'giờ', 'h', '15', '31', '6', '2', '30/6', '25/6/2026', '31/02/2026',
  '2026', 'II', 'IV/2026', '5/2026', '9', '-', ',', ';', '.', '(', ')', ':', 'và', 'đầu', 'giữa', 'cuối', 'hằng', 'hàng', 'mỗi',
  'định kỳ', 'một lần', 'lần/tháng', 'thứ Sáu', 'Chủ nhật', 'này', 'sau', 'tới', 'làm việc', 'nhận được', 'ký', 'ban hành', 'âm lịch',
  'Tết', 'nhiệm vụ', 'đã', 'Công văn số 12-CV/TU', 'hôm nay', 'của', 'năm học', 'nửa', 'thường xuyên', 'uỷ', 'hòa', '**', '\u00ad', '<sup>',
]; // prettier-ignore
const genre = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '\n', '\u00a0', '')), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([word, space]) => word + space).join(''));
/** Sentences put together from the parts that deadlines are made of. */
const pick = (...options: string[]) => fc.constantFrom(...options);
const clause = fc
  .tuple(
    pick('', '', 'Hoàn thành ', 'hoàn thành xong ', 'Thời hạn hoàn thành: ', 'Sở Y tế báo cáo UBND tỉnh ', 'gửi về Văn phòng ',
      'đã có hiệu lực ', 'nhiệm vụ trọng tâm ', 'Định kỳ hằng quý báo cáo ', 'trình Chính phủ ', 'các nhiệm vụ đến hạn ', '**Xong** '),
    pick('', 'trước ', 'trước ngày ', 'chậm nhất ', 'chậm nhất là trước ', 'trong ', 'ngay trong ', 'đến hết ', 'đến ', 'vào ', 'từ ',
      'trước 15 giờ ', 'trước 17h00, ngày ', 'trong vòng ', 'hết ', 'từ nay đến ', 'không quá ', 'cuối ', 'đầu '),
    pick('25/6/2026', 'ngày 25 tháng 6 năm 2026', '31/6', '05-07/6/2026', 'tháng 5/2026', 'tháng 6 - 9/2026', 'quý II/2026', 'qúy III',
      'năm 2026', '6 tháng đầu năm', 'tuần này', 'hôm nay', 'thứ Sáu', 'thứ Sáu, ngày 26/6/2026', '15 ngày kể từ ngày 01/6/2026',
      '10 ngày làm việc kể từ ngày nhận được văn bản', '20', 'ngày 20', '15/6 và 15/12', 'tháng', 'quý', 'hằng tháng', 'mỗi quý một lần',
      'thềm năm học mới', '2026 - 2030', 'tuần 2 tháng 6', '48 giờ', '25/6/2026 đến 30/6/2026', 'mùng 3 Tết', '9/2026'),
    pick('', '', '', ' hằng tháng', ' hằng năm', ' của tháng cuối quý', ' (trước 16 giờ)', ' âm lịch', ' năm sau', ' đến hết ngày 30/6/2026', '/2027'),
    pick('. ', '; ', ', ', ' và ', '\n\n', ' (', ') ', ' để tổng hợp. ', ' đạt 80%, '),
  )
  .map((parts) => parts.join('')); // prettier-ignore
const sentences = fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => clauses.join(''));
const anyText = fc.oneof(
  sentences,
  genre,
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

/** What a reading says, without the words and the trust, which depend on where they stand. */
function meaning({ rule, from, lastDay, time, recurrence, flags }: ResolvedDeadline) {
  return { rule, from, lastDay, time, recurrence, flags: flags.filter((flag) => flag !== 'weak_context') };
}

function meanings(mentions: readonly DeadlineMention[]) {
  return mentions.map((mention) => ({
    ...meaning(mention),
    flags: mention.flags,
    confidence: mention.confidence,
  }));
}

const OTHER_PLACE: Readonly<Record<string, string>> = {
  uỷ: 'ủy',
  hòa: 'hoà',
  hoàn: 'hòan',
  quý: 'qúy',
  trước: 'trứơc',
};

describe('reading deadlines', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, issuedOn) => {
        resolveDeadline(text, { issuedOn });
        findDeadlines(text, { issuedOn });
      }),
      { numRuns: 500 },
    );
  });

  it('gives real days in order, a trust between 0 and 1, and no day with a term it cannot date', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, issuedOn) => {
        for (const one of [resolveDeadline(text, { issuedOn }), ...findDeadlines(text, { issuedOn })]) {
          for (const day of [one.from, one.lastDay]) expect(day === null || isLocalDate(day)).toBe(true);
          if (one.from !== null && one.lastDay !== null) expect(one.from <= one.lastDay).toBe(true);
          expect(one.confidence).toBeGreaterThanOrEqual(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          expect(new Set(one.flags).size).toBe(one.flags.length);
          if (one.recurrence) expect(one.lastDay).toBeNull();
          if (one.flags.includes('words_only')) expect(one.lastDay).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('points at its own words, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const mention of findDeadlines(text, context)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.phrase);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('resolves the phrase of a mention to what the mention says', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, genre), anyDay, (text, issuedOn) => {
        for (const mention of findDeadlines(text, { issuedOn })) {
          expect(meaning(resolveDeadline(mention.phrase, { issuedOn }))).toEqual(meaning(mention));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads decomposed, re-wrapped and differently accented text alike', () => {
    fc.assert(
      fc.property(fc.oneof(sentences, genre), (text) => {
        const found = meanings(findDeadlines(text, context));
        expect(meanings(findDeadlines(text.normalize('NFD'), context))).toEqual(found);
        expect(meanings(findDeadlines(text.replace(/\s/g, ' \n\n '), context))).toEqual(found);
        expect(meanings(findDeadlines(text.toUpperCase(), context))).toEqual(found);
        const replaced = text.replace(/uỷ|hòa|hoàn|quý|trước/g, (word) => OTHER_PLACE[word] as string);
        expect(meanings(findDeadlines(replaced, context))).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  it('lets "trước ngày D" end on the day before, and on D itself where the policy says so', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('/', '-', '.'), (day, issuedOn, separator) => {
        const [y, m, d] = day.split('-').map(Number);
        const phrase = `Hoàn thành trước ngày ${[d, m, y].join(separator)}`;
        expect(resolveDeadline(phrase, { issuedOn }).lastDay).toBe(addDays(day, -1));
        expect(resolveDeadline(phrase, { issuedOn, beforeIncludesDay: true }).lastDay).toBe(day);
      }),
    );
  });

  it('lets "trong tháng M/Y" end on the last calendar day of the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const { lastDay, from } = resolveDeadline(`trong tháng ${month}/${year}`, context);
        expect(from?.slice(8)).toBe('01');
        expect(lastDay?.slice(0, 7)).toBe(from?.slice(0, 7));
        expect(addDays(lastDay as string, 1).slice(8)).toBe('01');
      }),
    );
  });

  it('counts N days from the next day (Civil Code 2015, art. 147)', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (day, n) => {
        const [y, m, d] = day.split('-').map(Number);
        const resolved = resolveDeadline(`trong ${n} ngày kể từ ngày ${d}/${m}/${y}`, context);
        expect(resolved.from).toBe(addDays(day, 1));
        expect(resolved.lastDay).toBe(addDays(day, n));
      }),
    );
  });

  it('flags every day before the directive, and only those', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, issuedOn) => {
        const [y, m, d] = day.split('-').map(Number);
        const resolved = resolveDeadline(`chậm nhất ngày ${d}/${m}/${y}`, { issuedOn });
        expect(resolved.flags.includes('before_directive_date')).toBe(day < issuedOn);
      }),
    );
  });

  it('keeps the directive’s year for a day without one, even where that lies in the past', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, issuedOn) => {
        fc.pre(!day.endsWith('02-29'));
        const [, m, d] = day.split('-').map(Number);
        const resolved = resolveDeadline(`chậm nhất ngày ${d}/${m}`, { issuedOn });
        expect(resolved.lastDay).toBe(issuedOn.slice(0, 4) + day.slice(4));
        expect(resolved.flags).toContain('year_inferred');
      }),
    );
  });
});
