import { createContext, useContext } from 'react';
import type { Schemas } from './api/client';

export type Profile = Schemas['ProfileDto'];

export const ProfileContext = createContext<Profile | null>(null);

/** Who is signed in. */
export function useProfile(): Profile {
  const profile = useContext(ProfileContext);
  if (!profile) throw new Error('outside of a signed-in page');
  return profile;
}

/** Whether somebody begins with the picture: a leader, who does none of the daily work himself. */
export const isLedByPicture = ({ roles }: Pick<Profile, 'roles'>): boolean =>
  roles.includes('leader') && !roles.includes('office');

export const isPermitted = (profile: Profile, permission: Profile['permissions'][number]): boolean =>
  profile.permissions.includes(permission);
