import type { ReactNode } from 'react';
import logo from '../favicon.svg';

export function Logo(): ReactNode {
  return <img src={logo} width={30} height={30} alt="" />;
}
