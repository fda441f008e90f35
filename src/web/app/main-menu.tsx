import BarChartOutlined from '@ant-design/icons/BarChartOutlined';
import FileTextOutlined from '@ant-design/icons/FileTextOutlined';
import HomeOutlined from '@ant-design/icons/HomeOutlined';
import ImportOutlined from '@ant-design/icons/ImportOutlined';
import MailOutlined from '@ant-design/icons/MailOutlined';
import UnorderedListOutlined from '@ant-design/icons/UnorderedListOutlined';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useI18n } from '../i18n';
import { isLedByPicture, isPermitted, type Profile, useProfile } from '../lib/profile';

const ENTRIES = [
  {
    to: '/',
    key: 'menu.home',
    icon: <HomeOutlined aria-hidden />,
    show: (profile: Profile) => !isLedByPicture(profile),
  },
  { to: '/', key: 'menu.picture', icon: <BarChartOutlined aria-hidden />, show: isLedByPicture },
  { to: '/assignments', key: 'menu.assignments', icon: <UnorderedListOutlined aria-hidden /> },
  { to: '/directives', key: 'menu.directives', icon: <FileTextOutlined aria-hidden /> },
  {
    to: '/picture',
    key: 'menu.picture',
    icon: <BarChartOutlined aria-hidden />,
    show: (profile: Profile) => !isLedByPicture(profile),
  },
  {
    to: '/intakes',
    key: 'menu.intake',
    icon: <ImportOutlined aria-hidden />,
    show: (profile: Profile) => isPermitted(profile, 'intake.write'),
  },
  {
    to: '/mailbox',
    key: 'menu.mailbox',
    icon: <MailOutlined aria-hidden />,
    show: (profile: Profile) => isPermitted(profile, 'mail.read'),
  },
] as const;

/** The pages this person has. */
export function MainMenu({ onPick }: { readonly onPick?: () => void }): ReactNode {
  const { t } = useI18n();
  const profile = useProfile();
  return (
    <ul className="main-menu">
      {ENTRIES.filter((entry) => !('show' in entry) || entry.show(profile)).map(({ to, key, icon }) => (
        <li key={to}>
          <NavLink to={to} end={to === '/'} onClick={onPick}>
            {icon}
            {t(key)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
