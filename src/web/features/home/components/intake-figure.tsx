import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n';
import { useOpenIntakes } from '../api/open-intakes';

/** How many documents wait for a review. */
export function IntakeFigure(): ReactNode {
  const { t } = useI18n();
  const { enabled, query } = useOpenIntakes();
  if (!enabled) return null;
  return (
    <li>
      <Link className="figure edge-calm" to="/intakes">
        <span className="figure-number">{query.data?.total ?? '…'}</span>
        <span>{t('home.intakes')}</span>
      </Link>
    </li>
  );
}
