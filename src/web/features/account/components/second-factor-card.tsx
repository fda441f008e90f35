import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { useSecondFactor } from '../api/account';
import { SecondFactorChange } from './second-factor-change';
import { SecondFactorSetUp } from './second-factor-set-up';

/** The second step of signing in: on or off, and its recovery codes. */
export function SecondFactorCard(): ReactNode {
  const { t } = useI18n();
  const query = useSecondFactor();
  const [open, setOpen] = useState(false);
  const [change, setChange] = useState<'renew' | 'remove' | null>(null);
  return (
    <section className="card" aria-labelledby="totp-title">
      <h2 id="totp-title">{t('totp.title')}</h2>
      <QueryView query={query}>
        {({ active, since, recoveryCodesLeft }) => {
          if (!active) {
            return (
              <>
                <p>{t('totp.off')}</p>
                {open ? (
                  <SecondFactorSetUp />
                ) : (
                  <Button
                    onClick={() => {
                      setChange(null);
                      setOpen(true);
                    }}
                  >
                    {t('totp.setUp')}
                  </Button>
                )}
              </>
            );
          }
          return (
            <>
              <p>
                {t('totp.on', { at: since === null ? '' : formatMoment(since), count: recoveryCodesLeft })}
              </p>
              {change === null ? (
                <div className="step-buttons">
                  <Button onClick={() => setChange('renew')}>{t('totp.renew')}</Button>
                  <Button
                    onClick={() => {
                      setOpen(false);
                      setChange('remove');
                    }}
                  >
                    {t('totp.remove')}
                  </Button>
                </div>
              ) : (
                <SecondFactorChange key={change} what={change} onDone={() => setChange(null)} />
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
