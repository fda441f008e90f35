import { expect, it } from '@jest/globals';
import { homeBlocks, listAddress } from './home-blocks';

const unit = { id: 'u1', name: 'Sở Khoa học và Công nghệ' };

it('shows an officer first what waits for the office', () => {
  expect(homeBlocks({ roles: ['office'], unit })[0]?.title).toBe('home.toVerify');
});

it('shows a unit only what it leads, overdue and returned work first', () => {
  const blocks = homeBlocks({ roles: ['unit'], unit });
  expect(blocks.map(({ title }) => title).slice(0, 2)).toEqual(['home.overdue', 'home.returned']);
  expect(blocks.every(({ query }) => query.unitId === 'u1' && query.part === 'lead')).toBe(true);
});

it('leads to the list that was counted', () => {
  expect(listAddress({ timing: 'overdue', unitId: 'u1', part: 'lead' })).toBe(
    '/assignments?timing=overdue&unitId=u1&part=lead',
  );
});
