import { expect, it } from '@jest/globals';
import { mailPage } from './mail-page.js';

it.each([
  [
    '<!doctype html><html><head lang="vi"><title>Nhắc việc</title></head></html>',
    '<!doctype html><html><head lang="vi"><base target="_blank"><title>Nhắc việc</title></head></html>',
  ],
  ['<p>Không có phần đầu</p>', '<base target="_blank"><p>Không có phần đầu</p>'],
  ['<header>Nhắc việc</header>', '<base target="_blank"><header>Nhắc việc</header>'],
])('lets the links of a mail open outside of its frame: %s', (html, page) => {
  expect(mailPage(html)).toBe(page);
});
