import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../components/page-title';
import { useI18n } from '../i18n';

export function NotFoundPage(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="notice-page">
      <PageTitle title={t('error.notFoundTitle')} />
      <p>{t('error.notFoundText')}</p>
      <Link to="/">{t('error.toHome')}</Link>
    </div>
  );
}

/** A page that failed while it was drawn, or whose files are gone since a new version was installed. */
export function CrashPage(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="notice-page" role="alert">
      <PageTitle title={t('error.crashTitle')} />
      <p>{t('error.crashText')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('error.reload')}
      </Button>
    </div>
  );
}
