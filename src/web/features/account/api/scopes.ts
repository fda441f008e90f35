import type { Profile } from '../../../lib/profile';
import type { TokenScope } from './account';

/** What somebody must be permitted, or be, for a scope to hold anything. */
const NEEDS: Readonly<Record<TokenScope, (profile: Pick<Profile, 'roles' | 'permissions'>) => boolean>> = {
  read: () => true,
  report: ({ roles }) => roles.some((role) => ['unit', 'head', 'leader'].includes(role)),
  office: ({ roles }) => roles.includes('office'),
  register: ({ permissions }) =>
    permissions.some((each) => ['unit.write', 'person.write', 'rules.read', 'rules.write'].includes(each)),
  mail: ({ permissions }) => permissions.includes('mail.read'),
  audit: ({ permissions }) => permissions.includes('audit.read'),
};

/** The scopes somebody may give a token. */
export const scopesOpenTo = (profile: Pick<Profile, 'roles' | 'permissions'>): TokenScope[] =>
  (Object.keys(NEEDS) as TokenScope[]).filter((scope) => NEEDS[scope](profile));
