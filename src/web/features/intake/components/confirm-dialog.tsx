import { Button, Checkbox, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '../../../components/problem-alert';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import { useCheck, useConfirm } from '../api/intakes';
import type { Check, Finding, Intake } from '../api/shapes';
import type { Review } from '../api/review';
import { FindingList } from './finding-list';

interface Props {
  readonly intake: Intake;
  readonly open: boolean;
  readonly review: Review;
  readonly onClose: () => void;
  /** To the first place that stops it. */
  readonly onFix: (finding: Finding) => void;
}

/** What confirming will make, and what must have been seen before; then it is made. */
export function ConfirmDialog({ intake, open, review, onClose, onFix }: Props): ReactNode {
  const { t } = useI18n();
  const check = useCheck(intake, open);
  return (
    <Modal
      open={open}
      title={t('intake.confirm.title', { number: intake.number ?? '' })}
      width={680}
      footer={null}
      destroyOnHidden
      closable={{ 'aria-label': t('app.closeMenu') }}
      onCancel={onClose}
    >
      <QueryView query={check}>
        {(data) => (
          <Decision
            key={intake.version}
            intake={intake}
            check={data}
            review={review}
            onClose={onClose}
            onFix={onFix}
          />
        )}
      </QueryView>
    </Modal>
  );
}

function Decision({
  intake,
  check: { ready, findings, plan, toAcknowledge },
  review,
  onClose,
  onFix,
}: Omit<Props, 'open'> & { readonly check: Check }): ReactNode {
  const { t } = useI18n();
  const navigate = useNavigate();
  const confirm = useConfirm(intake);
  const [seen, setSeen] = useState(false);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const clauses = new Map(intake.drafts.map(({ id, clause }) => [id, clause]));
  const [first] = errors;
  const press = (): void =>
    confirm.mutate(toAcknowledge, {
      onSuccess: ({ directiveId }) => void navigate(`/directives/${directiveId}`),
      onError: (error) =>
        void review.catchUp(error).then((othersDid) => {
          if (othersDid) onClose();
        }),
    });
  return (
    <div className="confirm">
      <p>{ready ? summaryOf(plan, t) : t('intake.confirm.notReady', { count: errors.length })}</p>
      {ready && <Plan plan={plan} />}
      <FindingList findings={errors} clauses={clauses} />
      <FindingList findings={warnings} clauses={clauses} />
      {confirm.isError && <ProblemAlert title={t('intake.confirm.failed')} error={confirm.error} />}
      {ready && warnings.length > 0 && (
        <Checkbox checked={seen} onChange={(event) => setSeen(event.target.checked)}>
          {t('intake.confirm.seen', { count: warnings.length })}
        </Checkbox>
      )}
      <div className="step-buttons gap-above">
        {ready ? (
          <Button
            type="primary"
            autoFocus
            loading={confirm.isPending}
            disabled={warnings.length > 0 && !seen}
            onClick={press}
          >
            {t('intake.confirm.press')}
          </Button>
        ) : (
          first && (
            <Button type="primary" autoFocus onClick={() => onFix(first)}>
              {t('intake.confirm.fix')}
            </Button>
          )
        )}
        <Button onClick={onClose}>{t('step.cancel')}</Button>
      </div>
    </div>
  );
}

function summaryOf(plan: Check['plan'], t: ReturnType<typeof useI18n>['t']): string {
  const groups = plan.filter(({ group }) => group !== null);
  const units = groups.reduce((sum, { members }) => sum + members, 0);
  const count = plan.length;
  return groups.length === 0
    ? t('intake.confirm.summary', { count })
    : t('intake.confirm.summaryGroups', { count, groups: groups.length, units });
}

function Plan({ plan }: { readonly plan: Check['plan'] }): ReactNode {
  const { t } = useI18n();
  return (
    <ul className="plan" tabIndex={0} aria-label={t('intake.confirm.plan')}>
      {plan.map(({ draftId, clause, leads, group, members, lastDay }, index) => (
        <li key={`${draftId}-${index}`}>
          <strong>{clause}</strong>
          <span>
            {group ? group.name : leads.map(({ name }) => name).join('; ') || t('assignment.noLead')}
            {group && (
              <>
                {' '}
                <span className="label tone-calm">{t('assignment.members', { count: members })}</span>
              </>
            )}
          </span>
          <span className="nowrap">{lastDay === null ? t('timing.no_deadline') : formatDay(lastDay)}</span>
        </li>
      ))}
    </ul>
  );
}
