import { type ReactNode, useId } from 'react';
import { useI18n } from '../../../i18n';
import type { Draft } from '../api/shapes';
import { useReviewMeans } from './review-context';

const BASES = ['co_leads', 'each', 'unsettled'] as const;

/** How several leads are meant. One press settles it. */
export function LeadBasis({ draft: { id, leads, leadBasis } }: { readonly draft: Draft }): ReactNode {
  const { t } = useI18n();
  const name = useId();
  const { review } = useReviewMeans();
  if (leads.length < 2 && leadBasis !== 'unsettled') return null;
  const hasGroup = leads.some(({ organ }) => organ?.kind === 'group');
  return (
    <fieldset className="lead-basis">
      <legend>{t('intake.basis')}</legend>
      {BASES.filter((basis) => basis === 'each' || !hasGroup).map((basis) => (
        <label key={basis}>
          <input
            type="radio"
            name={name}
            checked={leadBasis === basis}
            onChange={() => void review.run({ kind: 'draft', draftId: id, change: { leadBasis: basis } })}
          />
          {t(`intake.basis.${basis}`)}
        </label>
      ))}
    </fieldset>
  );
}
