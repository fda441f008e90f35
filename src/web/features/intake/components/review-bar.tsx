import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { type Attention, asksForALook } from '../api/attention';
import { useDiscardIntake } from '../api/intakes';
import type { Intake } from '../api/shapes';
import type { Review } from '../api/review';
import { KEYS } from '../api/shortcuts';
import { type Unsaved, useUnsavedCount } from '../api/unsaved';
import { KeyButton } from './draft-card';

interface Props {
  readonly intake: Intake;
  readonly attention: readonly Attention[];
  readonly review: Review;
  readonly saving: boolean;
  readonly unsaved: Unsaved;
  readonly onNext: () => void;
  readonly onConfirm: () => void;
  readonly onHelp: () => void;
}

/** How far the review is, and what can be done with the whole; stays in sight. */
export function ReviewBar(props: Props): ReactNode {
  const { intake, attention, review, saving, unsaved, onNext, onConfirm, onHelp } = props;
  const { t } = useI18n();
  const typed = useUnsavedCount(unsaved);
  const discard = useDiscardIntake(intake);
  const looks = attention.filter(asksForALook).length;
  const state = saving
    ? t('intake.saving')
    : typed > 0
      ? t('intake.typed', { count: typed })
      : t('intake.saved');
  return (
    <div className="review-bar" role="group" aria-label={t('intake.bar')}>
      <span className="review-state">
        <strong>{t('intake.drafts', { count: intake.keptDrafts })}</strong>
        <span className="hint">{looks > 0 ? t('intake.looks', { count: looks }) : t('intake.noLooks')}</span>
        <span className="hint" role="status">
          {state}
        </span>
      </span>
      <span className="step-buttons">
        <KeyButton name={t('intake.nextLook')} keys={KEYS.nextLook} disabled={looks === 0} onClick={onNext} />
        <Button size="small" onClick={onHelp}>
          {t('intake.keys')} <kbd aria-hidden>?</kbd>
        </Button>
        <Popconfirm
          title={t('intake.drop.title')}
          description={t('intake.drop.text')}
          okText={t('intake.drop.yes')}
          cancelText={t('step.cancel')}
          onConfirm={() => discard.mutate(undefined, { onError: (error) => void review.failed(error) })}
        >
          <Button size="small" loading={discard.isPending}>
            {t('intake.dropIt')}
          </Button>
        </Popconfirm>
        <KeyButton name={t('intake.confirm')} keys={KEYS.confirm} primary onClick={onConfirm} />
      </span>
    </div>
  );
}
