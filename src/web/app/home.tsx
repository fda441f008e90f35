import { type ComponentType, lazy, type ReactNode } from 'react';
import { isLedByPicture, useProfile } from '../lib/profile';

const load = (page: () => Promise<{ Page: ComponentType }>) =>
  lazy(async () => ({ default: (await page()).Page }));

const Picture = load(() => import('../features/picture/pages/picture-page'));
const Today = load(() => import('../features/home/pages/home-page'));

/** The first page: for a leader the picture of all work, for everybody else what is to be done today. */
export function Home(): ReactNode {
  return isLedByPicture(useProfile()) ? <Picture /> : <Today />;
}
