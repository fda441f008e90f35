import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { DayInput } from '../../../components/day-input';
import { type MessageKey, type Translate, useI18n } from '../../../i18n';
import { vi } from '../../../i18n/vi';
import { formatDay } from '../../../lib/dates';
import { useReading } from '../api/choices';
import type { DraftChange } from '../api/edits';
import type { Draft, Finding } from '../api/shapes';
import { useUnsavedText } from '../api/unsaved';
import { UnsureLabel } from './attention-labels';
import { FindingList } from './finding-list';
import { useReviewMeans } from './review-context';
import { TextEntry } from './text-entry';

interface Props {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly unsure: boolean;
}

/** The term: as the document writes it, how that is read, and the last day that comes of it. */
export function TermFields({ draft, findings, unsure }: Props): ReactNode {
  const { t } = useI18n();
  const id = useId();
  const { intake, review, unsaved } = useReviewMeans();
  const phrase = useUnsavedText(unsaved, draft.id, 'deadlinePhrase') ?? draft.deadlinePhrase ?? '';
  const reading = useReading(phrase, intake.header.issuedOn).data;
  const edit = (change: DraftChange) => void review.run({ kind: 'draft', draftId: draft.id, change });
  const doubted = findings.some(({ code }) => code === 'deadline_disagrees' || code === 'deadline_unsure');
  const readDay = reading?.lastDay ?? null;
  const time = reading?.time ?? null;
  return (
    <div className="entry-group" role="group" aria-labelledby={id}>
      <span id={id} className="entry-name">
        {t('intake.field.deadline')}
        {unsure && <UnsureLabel />}
      </span>
      <div className="term">
        <TextEntry
          target={draft.id}
          field="deadlinePhrase"
          label={t('intake.field.deadlinePhrase')}
          value={draft.deadlinePhrase}
          maxLength={500}
          placeholder={t('intake.phraseExample')}
        />
        <div className="entry">
          <span className="entry-label">{t('intake.field.lastDay')}</span>
          <DayInput
            label={t('intake.field.lastDay')}
            value={draft.lastDay ?? undefined}
            onChange={(lastDay) => edit({ lastDay: lastDay ?? null })}
          />
        </div>
        {(draft.lastTime !== null || time !== null) && (
          <TextEntry
            target={draft.id}
            field="lastTime"
            label={t('intake.field.lastTime')}
            value={draft.lastTime}
            maxLength={5}
            placeholder="15:00"
          />
        )}
      </div>
      {reading && phrase.trim() !== '' && (
        <p className="hint reading" role="status">
          {t('intake.reading', { rule: ruleName(reading.rule, t) })}
          {' → '}
          <strong>{readDay === null ? t('intake.noDay') : formatDay(readDay)}</strong>
          {time && `, ${time}`}
          {reading.recurring && ` · ${t('assignment.recurring')}`}
        </p>
      )}
      <FindingList findings={findings} />
      {doubted && (
        <div className="step-buttons">
          {readDay !== null && readDay !== draft.lastDay && (
            <Button size="small" onClick={() => edit({ lastDay: readDay })}>
              {t('intake.takeRead', { day: formatDay(readDay) })}
            </Button>
          )}
          <Button size="small" onClick={() => edit({ deadlineConfirmed: true })}>
            {t('intake.keepDay')}
          </Button>
        </div>
      )}
      {draft.deadlineConfirmed && (
        <span className="hint">
          <CheckCircleOutlined aria-hidden /> {t('intake.dayConfirmed')}
        </span>
      )}
    </div>
  );
}

function ruleName(rule: string, t: Translate): string {
  const key = `rule.${rule}`;
  return key in vi ? t(key as MessageKey) : rule;
}
