import { describe, expect, it } from '@jest/globals';
import { toSearchText } from './search-text.js';

describe('toSearchText', () => {
  it.each([
    ['Đảng uỷ', 'dang uy'],
    ['Đảng ủy', 'dang uy'],
    ['  Sở   Khoa học\nvà Công nghệ ', 'so khoa hoc va cong nghe'],
    ['Đôn đốc'.normalize('NFD'), 'don doc'],
  ])('finds %j as %j', (written, sought) => {
    expect(toSearchText(written)).toBe(sought);
  });

  it('joins what is there and leaves out what is not', () => {
    expect(toSearchText('2.c', null, undefined, '', 'Hạn')).toBe('2.c han');
  });
});
