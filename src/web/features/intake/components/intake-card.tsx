import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n';
import type { IntakeRow } from '../../../lib/api/intake-list';
import { formatMoment } from '../../../lib/dates';
import { AttentionLabels } from './attention-labels';

/** An intake among others: what it is, how far it is, who is on it. */
export function IntakeCard({ row }: { readonly row: IntakeRow }): ReactNode {
  const { t } = useI18n();
  const { id, state, number, subject, sourceName, keptDrafts, pending, directiveId } = row;
  const who =
    row.closedBy && row.closedAt
      ? t(`intake.by.${state}`, { name: row.closedBy.name, at: formatMoment(row.closedAt) })
      : t('intake.by.open', { name: row.updatedBy.name, at: formatMoment(row.updatedAt) });
  return (
    <article className="assignment-card">
      <div className="labels">
        <span className={`label ${STATE_TONES[state]}`}>{t(`intake.state.${state}`)}</span>
        {pending && <AttentionLabels attention={{ ...pending, unsure: [] }} tellFine />}
      </div>
      <Link to={`/intakes/${id}`}>
        <strong>{number ?? sourceName}</strong>
        {subject && `: ${subject}`}
      </Link>
      <div className="hint">
        {t('intake.drafts', { count: keptDrafts })} · {sourceName} · {who}
      </div>
      {directiveId && <Link to={`/directives/${directiveId}`}>{t('intake.toDirective')}</Link>}
    </article>
  );
}

const STATE_TONES: Readonly<Record<IntakeRow['state'], string>> = {
  open: 'tone-calm',
  confirmed: 'tone-good',
  discarded: 'tone-quiet',
};
