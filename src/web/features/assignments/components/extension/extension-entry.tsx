import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../../i18n';
import { formatDay, formatMoment } from '../../../../lib/dates';
import type { Assignment } from '../../api/assignment';
import { downloadPath } from '../../api/evidence';
import { formatSize } from '../../api/file-size';
import type { ExtensionRequest, Verdict } from '../../api/matters';
import { ExtensionVerdict } from './extension-verdict';

const TONES: Readonly<Record<ExtensionRequest['state'], string>> = {
  requested: 'warn',
  granted: 'good',
  refused: 'bad',
  withdrawn: 'quiet',
  lapsed: 'quiet',
};

interface Props {
  readonly assignment: Assignment;
  readonly request: ExtensionRequest;
}

/** One request for more time, and what may be done about it. */
export function ExtensionEntry({ assignment, request }: Props): ReactNode {
  const { t } = useI18n();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { state, lastDay, proposedDay, grantedDay, reason, files, requestedBy, requestedAt } = request;
  const { decidedBy, decidedAt, decisionNote, decidable, decider } = request;
  // Who acts for the lead may also take back what the lead asked for.
  const withdrawable = state === 'requested' && assignment.delegable;
  return (
    <li>
      <div className="labels">
        <span className={`label tone-${TONES[state]}`}>{t(`extension.state.${state}`)}</span>
        <strong>
          {t('extension.days', { from: formatDay(lastDay), to: formatDay(grantedDay ?? proposedDay) })}
        </strong>
      </div>
      <div className="hint">
        {t('assignment.by', { name: requestedBy.name, at: formatMoment(requestedAt) })}
        {grantedDay !== null &&
          grantedDay !== proposedDay &&
          ` · ${t('extension.proposed', { day: formatDay(proposedDay) })}`}
      </div>
      {reason && <p className="pre">{reason}</p>}
      {files.length > 0 && (
        <ul className="plain-list named-files">
          {files.map(({ id, name, size }) => (
            <li key={id}>
              <a href={downloadPath(assignment.id, id)} download={name}>
                {name}
              </a>{' '}
              <span className="hint">{formatSize(size)}</span>
            </li>
          ))}
        </ul>
      )}
      {decidedBy && decidedAt !== null && (
        <div className="hint">
          {t(`extension.by.${state}`, { name: decidedBy.name, at: formatMoment(decidedAt) })}
        </div>
      )}
      {decisionNote && <p className="pre">{decisionNote}</p>}
      {state === 'requested' && !decidable && <p className="hint">{t(`extension.waits.${decider}`)}</p>}
      {verdict === null ? (
        <div className="step-buttons">
          {decidable && (
            <>
              <Button type="primary" onClick={() => setVerdict('grant')}>
                {t('step.grant_extension')}
              </Button>
              <Button onClick={() => setVerdict('refusal')}>{t('step.refuse_extension')}</Button>
            </>
          )}
          {withdrawable && !decidable && (
            <Button onClick={() => setVerdict('withdrawal')}>{t('step.withdraw_extension')}</Button>
          )}
        </div>
      ) : (
        state === 'requested' && (
          <ExtensionVerdict
            key={verdict}
            assignment={assignment}
            request={request}
            verdict={verdict}
            onDone={() => setVerdict(null)}
          />
        )
      )}
    </li>
  );
}
