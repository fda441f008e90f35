import { describe, expect, it } from '@jest/globals';
import { organMatcher, type OrganScope } from '../../src/domain/organs/index.js';
import { seededOrgans } from '../../test/support/organs/seeded-organs.js';

const organs = seededOrgans();
const match = organMatcher(organs);
const PROVINCE: OrganScope = { issuerId: 'tinh-uy-hung-yen', place: 'Hưng Yên', date: '2026-05-21' };
const CENTRE: OrganScope = { issuerId: 'vptw', place: 'Hà Nội', date: '2026-04-28' };

describe('names as directives of the province write them', () => {
  it.each([
    ['VPTU', 'vptu-hung-yen'],
    ['Văn phòng Tỉnh uỷ', 'vptu-hung-yen'],
    ['VP Tỉnh ủy Hưng Yên', 'vptu-hung-yen'],
    ['P.CĐS-CY', 'phong-cds-cy-vptu'],
    ['Ban Tổ chức TU', 'ban-to-chuc-tu'],
    ['Ban TGDV Tỉnh ủy', 'ban-tgdv-tu'],
    ['UBKT Tỉnh uỷ', 'ubkt-tu'],
    ['Đảng uỷ UBND tỉnh', 'du-ubnd-tinh'],
    ['ĐU UBND tỉnh Hưng Yên', 'du-ubnd-tinh'],
    ['UBND tỉnh', 'ubnd-tinh-hung-yen'],
    ['Tỉnh ủy Hung Yên', 'tinh-uy-hung-yen'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'so-khcn'],
    ['Sở Khoa học & Công nghệ tỉnh', 'so-khcn'],
    ['Sở GD-ĐT', 'so-gddt'],
    ['sở gd&đt', 'so-gddt'],
    ['Sở NN và MT', 'so-nnmt'],
    ['Sở Văn hoá, Thể thao & Du lịch', 'so-vhttdl'],
    ['So Tai chinh', 'so-tai-chinh'],
    ['Sở Tài chánh', 'so-tai-chinh'],
    ['Giám đốc Công an tỉnh', 'cong-an-tinh'],
    ['Bộ CHQS tỉnh Hưng Yên', 'bch-qs-tinh'],
    ['UBND p. Phố Hiến', 'ubnd-11953'],
    ['Ủy ban nhân dân xã Tân Hưng, tỉnh Hưng Yên', 'ubnd-11977'],
    ['các xã, phường UBND', 'ubnd-xa-phuong'],
    ['Uỷ ban nhân dân các xã, phường', 'ubnd-xa-phuong'],
    ['các sở, ban, ngành', 'so-ban-nganh-tinh'],
    ['Các đảng uỷ trực thuộc', 'dang-uy-truc-thuoc-tinh'],
  ])('%s', (name, expected) => {
    const { outcome, candidates } = match(name, PROVINCE);
    expect([outcome, candidates[0]?.organ.id]).toEqual(['matched', expected]);
  });

  it.each([
    ['Ban Tổ chức', ['ban-to-chuc-tu', 'ban-to-chuc-tw']],
    ['Văn phòng', ['vptu-hung-yen', 'vptw']],
  ])('%s is offered as a choice, the nearer first', (name, expected) => {
    const { outcome, candidates } = match(name, PROVINCE);
    expect(outcome).toBe('choice');
    expect(candidates.slice(0, 2).map((c) => c.organ.id)).toEqual(expected);
    expect(match(name, CENTRE).candidates[0]?.organ.id).toBe(expected[1]);
  });

  it.each([
    'Sở Y tế tỉnh Nghệ An',
    'Bộ Y tế',
    'Sở Ngoại vụ',
    'UBND xã Tân Hương',
    'UBND xã Hồng Mính',
    'Mặt trận Tổ quốc tỉnh',
    'Sở',
    'Đồng chí Lê Văn Tám',
    'các cơ quan liên quan',
  ])('%s is taken for nobody without asking', (name) => {
    expect(match(name, PROVINCE).outcome).not.toBe('matched');
  });

  it('every unit and group is found by its own name and by each of its aliases', () => {
    const missed = organs.flatMap((organ) =>
      [organ.name, ...organ.aliases].filter(
        (name) => match(name, PROVINCE).candidates[0]?.organ.id !== organ.id,
      ),
    );
    expect(missed).toEqual([]);
  });
});
