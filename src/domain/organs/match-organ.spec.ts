import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Organ, type OrganMatch, organMatcher, type OrganScope } from './index.js';
import { nameKey } from './name-key.js';

const organ = (id: string, name: string, rest: Partial<Organ> = {}): Organ => ({
  kind: 'unit',
  id,
  name,
  shortName: null,
  aliases: [],
  parentId: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  ...rest,
});

/** Two provinces and a centre, with an organ that was merged into another. */
const REGISTER: Organ[] = [
  organ('btc-tw', 'Ban Tổ chức Trung ương'),
  organ('ub-a', 'Ủy ban nhân dân tỉnh Hà Bắc', { aliases: ['UBND tỉnh'] }),
  organ('ub-b', 'Ủy ban nhân dân tỉnh Sơn Nam'),
  organ('tu-a', 'Tỉnh ủy Hà Bắc'),
  organ('vp-a', 'Văn phòng Tỉnh ủy Hà Bắc', { parentId: 'tu-a' }),
  organ('btc-a', 'Ban Tổ chức Tỉnh ủy', { parentId: 'tu-a' }),
  organ('yt-a', 'Sở Y tế', { parentId: 'ub-a' }),
  organ('yt-b', 'Sở Y tế', { parentId: 'ub-b' }),
  organ('nv-a', 'Sở Nội vụ', { parentId: 'ub-a', shortName: 'SNV' }),
  organ('cn-a', 'Sở Khoa học và Công nghệ', { parentId: 'ub-a' }),
  organ('tt-a', 'Sở Thông tin và Truyền thông', {
    parentId: 'ub-a',
    validTo: '2025-02-28',
    successorId: 'cn-a',
  }),
  organ('dp-a', 'Chi cục Dân số', { parentId: 'ub-a', validTo: '2025-02-28' }),
  organ('x-thanh', 'UBND xã Tân Thanh', { parentId: 'ub-a' }),
  organ('x-thang', 'UBND xã Tân Thắng', { parentId: 'ub-a' }),
  organ('g-so', 'Các sở, ban, ngành tỉnh', { kind: 'group', aliases: ['các sở, ngành'] }),
  organ('g-xa', 'UBND các xã, phường', { kind: 'group' }),
];

const match = organMatcher(REGISTER);
const HERE: OrganScope = { issuerId: 'tu-a', place: 'Hà Bắc', date: '2026-05-01' };
const told = ({ outcome, candidates: [first] }: OrganMatch) =>
  first ? `${outcome} ${first.organ.id} ${first.reason}` : outcome;

describe('a name as written is matched to the register', () => {
  it.each([
    ['Sở Nội vụ', 'matched nv-a exact'],
    ['  SỞ  NỘI\nVỤ;', 'matched nv-a exact'],
    ['SNV', 'matched nv-a short_name'],
    ['các sở, ngành', 'matched g-so alias'],
    ['Sở Khoa học & Công nghệ', 'matched cn-a spelling'],
    ['Sở Khoahọc và Côngnghệ', 'matched cn-a spelling'],
    ['Sở Khoa học - Công nghệ', 'matched cn-a spelling'],
    ['Sở KH&CN', 'matched cn-a abbreviation'],
    ['Sở KH-CN', 'matched cn-a abbreviation'],
    ['sở khcn', 'matched cn-a abbreviation'],
    ['VPTU', 'matched vp-a place'],
    ['Văn phòng Tỉnh uỷ', 'matched vp-a place'],
    ['Ban Tổ chức TW', 'matched btc-tw abbreviation'],
    ['Ban Tổ chức Tỉnh ủy Hà Bắc', 'matched btc-a place'],
    ['UBND tỉnh Hà Bắc', 'matched ub-a abbreviation'],
    ['Sở Nội vụ tỉnh', 'matched nv-a place'],
    ['Sở Nội vụ tỉnh Hà Bắc', 'matched nv-a place'],
    ['So Noi vu', 'matched nv-a no_marks'],
    ['Sở Nội vu', 'matched nv-a no_marks'],
    ['Sơ\u0309 No\u0323\u0302i vu\u0323', 'matched nv-a exact'],
    ['Sở Khoa học và Công nghhệ', 'matched cn-a misspelt'],
    ['Sở Khao học và Công ngệ', 'matched cn-a misspelt'],
    ['Giám đốc Sở Nội vụ', 'matched nv-a head'],
    ['đồng chí Chánh Văn phòng Tỉnh ủy', 'matched vp-a head'],
    ['UBND xã, phường', 'matched g-xa abbreviation'],
    ['UBND phường, các xã', 'matched g-xa reworded'],
    ['Sở Thông tin và Truyền thông', 'choice cn-a successor'],
    ['Chi cục Dân số', 'choice dp-a dissolved'],
    ['Ban Tổ chức', 'choice btc-a shortened'],
    ['Các Sở Nội vụ', 'choice nv-a spelling'],
    ['UBND xã Tân Thanh', 'matched x-thanh exact'],
    ['UBND xã Tân Thang', 'matched x-thang no_marks'],
    ['UBND xã Tân Thành', 'choice x-thanh misspelt'],
    ['các cơ quan, đơn vị liên quan', 'general'],
    ['Đồng chí Lê Văn Tám', 'none'],
    ['', 'none'],
    ['…', 'none'],
  ])('%s', (name, expected) => {
    expect(told(match(name, HERE))).toBe(expected);
  });

  it('means the department of the province the directive comes from', () => {
    expect(told(match('Sở Y tế', HERE))).toBe('matched yt-a exact');
    expect(told(match('Sở Y tế', { ...HERE, issuerId: 'ub-b', place: null }))).toBe('matched yt-b exact');
    expect(told(match('Sở Y tế', { ...HERE, issuerId: null, place: 'Sơn Nam' }))).toBe('matched yt-b exact');
    expect(told(match('Sở Y tế tỉnh Sơn Nam', HERE))).toBe('matched yt-b place');
  });

  it('does not take the department of a province it does not know for ours', () => {
    expect(match('Sở Nội vụ', { ...HERE, issuerId: null, place: 'Cao Lạng' }).outcome).toBe('choice');
    expect(match('Sở Nội vụ tỉnh Cao Lạng', HERE).outcome).not.toBe('matched');
  });

  it('offers those that are as near in a steady order, and chooses none', () => {
    const { outcome, candidates } = match('Sở Y tế', { issuerId: null, place: null, date: null });
    expect(outcome).toBe('choice');
    expect(candidates.map((c) => c.organ.id)).toEqual(['yt-a', 'yt-b']);
  });

  it('knows who existed on the day of the directive', () => {
    const then = { ...HERE, date: '2024-01-01' };
    expect(told(match('Sở Thông tin và Truyền thông', then))).toBe('matched tt-a exact');
  });

  it('takes the later unit of a name for a later directive', () => {
    const both = organMatcher([
      organ('old', 'Sở Xây dựng', { validTo: '2025-02-28', successorId: 'new' }),
      organ('new', 'Sở Xây dựng', { validFrom: '2025-03-01' }),
    ]);
    const on = (date: string) => told(both('Sở Xây dựng', { issuerId: null, place: null, date }));
    expect(on('2026-01-01')).toBe('matched new exact');
    expect(
      both('Sở Xây dựng', { issuerId: null, place: null, date: '2024-01-01' }).candidates[0]?.organ.id,
    ).toBe('old');
  });
});

describe('whatever the register and the name', () => {
  const syllable = fc.constantFrom(
    ...'Sở Bộ Ban Cục Phòng Nội Vụ Tổ Chức Y Tế Kho Bạc Thuế Hải Quan Đất Đai Tỉnh Ủy Xã Tân An Bình Hưng Thanh Thành'.split(
      ' ',
    ),
  );
  const name = fc.array(syllable, { minLength: 2, maxLength: 6 }).map((words) => words.join(' '));
  const register = fc
    .uniqueArray(name, { minLength: 1, maxLength: 12, selector: (n) => nameKey(n) })
    .map((names) => names.map((n, i) => organ(`u${i}`, n)));
  const scope: OrganScope = { issuerId: null, place: null, date: null };

  it('never throws, scores lie between 0 and 1, best first, each organ once', () => {
    fc.assert(
      fc.property(register, fc.oneof(name, fc.string({ unit: 'binary' }), fc.string()), (organs, written) => {
        const { outcome, candidates } = organMatcher(organs)(written, scope);
        const scores = candidates.map((c) => c.score);
        expect(scores.every((s) => s > 0 && s <= 1)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(candidates.map((c) => c.organ.id)).size).toBe(candidates.length);
        if (outcome === 'matched') expect(candidates.length).toBeGreaterThan(0);
        if (outcome === 'none') expect(candidates).toEqual([]);
      }),
    );
  });

  it('never decides between two that are as near', () => {
    fc.assert(
      fc.property(register, name, (organs, written) => {
        const twice = organs.flatMap((o) => [o, { ...o, id: `${o.id}-other` }]);
        expect(organMatcher(twice)(written, scope).outcome).not.toBe('matched');
      }),
    );
  });

  it('finds a registered name first, in whatever case, spacing and form of Unicode it is written', () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      (t) => t,
      (t) => t.toUpperCase(),
      (t) => t.normalize('NFD'),
      (t) => t.replace(/ /gu, ' \n'),
      (t) => `- ${t};`,
    );
    fc.assert(
      fc.property(register, fc.nat(), disguise, (organs, pick, change) => {
        const wanted = organs[pick % organs.length]!;
        const [first] = organMatcher(organs)(change(wanted.name), scope).candidates;
        expect(first?.organ.id).toBe(wanted.id);
      }),
    );
  });

  it('answers the same whatever the order of the register', () => {
    fc.assert(
      fc.property(register, name, (organs, written) => {
        const ids = (list: readonly Organ[]) =>
          organMatcher(list)(written, scope)
            .candidates.slice(0, 3)
            .map((c) => [c.organ.id, c.score]);
        expect(ids([...organs].reverse())).toEqual(ids(organs));
      }),
    );
  });
});

describe('a register of 10,000 units', () => {
  const parts =
    'An Bình Châu Dương Đức Giang Hà Khê Lộc Minh Nghĩa Phú Quang Sơn Tân Thịnh Vĩnh Xuân Yên Kim'.split(' ');
  const place = (i: number) =>
    `${parts[i % 20]} ${parts[Math.floor(i / 20) % 20]} ${parts[Math.floor(i / 400) % 20]}`;
  const units = Array.from({ length: 10_000 }, (_, i) =>
    organ(`u${i}`, `Ủy ban nhân dân xã ${place(i)}${i >= 8000 ? ' Thượng' : ''}`, {
      shortName: `UBND xã ${place(i)} ${i}`,
    }),
  );

  it('answers within milliseconds, slips of the pen too', () => {
    const matcher = organMatcher(units);
    const written = Array.from({ length: 200 }, (_, i) =>
      i % 2 === 0 ? `UBND xã ${place(i * 37)}` : `Uỷ ban nhânn dân xã ${place(i * 37)}`,
    );
    const scope = { issuerId: null, place: null, date: null };
    const start = performance.now();
    const matched = written.filter((n) => matcher(n, scope).outcome === 'matched').length;
    const each = (performance.now() - start) / written.length;
    expect(matched).toBeGreaterThan(150);
    // Some 5 ms on a slow machine; a search that goes through all names would take a hundred.
    expect(each).toBeLessThan(40);
  });
});
