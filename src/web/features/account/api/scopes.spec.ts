import { expect, it } from '@jest/globals';
import type { Profile } from '../../../lib/profile';
import { scopesOpenTo } from './scopes';

const open = (roles: Profile['roles'], permissions: Profile['permissions']) =>
  scopesOpenTo({ roles, permissions });

it('offers a token what its owner may do himself', () => {
  expect(open(['unit'], [])).toEqual(['read', 'report']);
  expect(open(['inspector'], ['audit.read'])).toEqual(['read', 'audit']);
  expect(open(['office'], ['assignment.write', 'rules.read', 'mail.read'])).toEqual([
    'read',
    'office',
    'register',
    'mail',
  ]);
});
