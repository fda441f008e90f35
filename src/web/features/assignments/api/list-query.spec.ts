import { describe, expect, it } from '@jest/globals';
import type { Profile } from '../../../lib/profile';
import { listQuery } from './list-query';

const UNIT = '0190a0a0-0000-7000-8000-000000000001';
const OFFICER = '0190a0a0-0000-7000-8000-000000000002';

const profile = (roles: Profile['roles']): Profile => ({
  person: { id: OFFICER, name: 'Chuyên viên', email: 'cv@vp.example' },
  unit: { id: UNIT, name: 'Sở Khoa học và Công nghệ' },
  roles,
  standing: false,
  permissions: [],
  scopes: null,
  secondFactor: { active: false, required: false },
  expiresAt: '2026-06-25T09:05:00.000Z',
});

const asked = (address: string, roles: Profile['roles'] = ['office']) => {
  const params = new URLSearchParams(address);
  return listQuery((name) => params.get(name) ?? undefined, { page: 1, size: 20 }, profile(roles));
};

describe('what the address of the list asks the API', () => {
  it('is only the page where there are no filters', () => {
    expect(asked('')).toEqual({ page: 1, size: 20 });
  });

  it('is every filter under its own name', () => {
    const address = `q=báo cáo&timing=overdue&lifecycle=received&unitId=${UNIT}&dueFrom=2026-06-01&dueTo=2026-06-30&sort=-lastDay`;
    expect(asked(address)).toMatchObject({
      q: 'báo cáo',
      timing: 'overdue',
      lifecycle: 'received',
      unitId: UNIT,
      dueFrom: '2026-06-01',
      dueTo: '2026-06-30',
      sort: '-lastDay',
    });
  });

  it('is also what a number of the picture counts', () => {
    expect(
      asked('bucket=done_late&owed=true&withoutLead=true&completedFrom=2026-06-22&completedTo=2026-06-28'),
    ).toEqual({
      page: 1,
      size: 20,
      bucket: 'done_late',
      owed: 'true',
      withoutLead: 'true',
      completedFrom: '2026-06-22',
      completedTo: '2026-06-28',
    });
  });

  it.each([
    'bucket=done',
    'owed=yes',
    'periodFrom=6/2026',
    'timing=late_',
    'lifecycle=done',
    'unitId=42',
    'dueFrom=1/6/2026',
    'sort=name',
  ])('leaves out %s, which the API would refuse', (address) => {
    expect(asked(address)).toEqual({ page: 1, size: 20 });
  });

  it('"mine" is what an officer follows, and what the unit of others leads', () => {
    expect(asked('mine=1')).toMatchObject({ officerId: OFFICER });
    expect(asked('mine=1', ['unit'])).toMatchObject({ unitId: UNIT, part: 'lead' });
    expect(asked('mine=1', ['inspector'])).toEqual({ page: 1, size: 20 });
  });
});
