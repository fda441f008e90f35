import { expect, it } from '@jest/globals';
import { formatSize } from './file-size';

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KB'],
  [1_572_864, '1,5 MB'],
  [26_214_400, '25 MB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(formatSize(bytes)).toBe(shown);
});
