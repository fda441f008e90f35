import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { type Assignment, type Step, StepConflict, type StepInput, useTakeStep } from '../api/assignment';
import { type Change, changesBetween } from '../api/changes';
import { ConflictAlert } from './conflict-alert';
import { StepForm } from './step-form';

/** Steps that bring the work on; the others hold it up or turn it back. */
const ONWARD: readonly Step[] = ['receive', 'progress', 'submit', 'accept', 'resume'];

interface Conflict {
  readonly changes: readonly Change[];
  readonly step: Step;
  readonly note: string;
}

/** The steps this person may take now, and nothing else. */
export function StepsPanel({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const take = useTakeStep(assignment);
  const [chosen, setChosen] = useState<Step | null>(null);
  const [done, setDone] = useState<Step | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const open = assignment.openSteps;
  const current = chosen !== null && open.includes(chosen) ? chosen : null;

  const choose = (step: Step | null): void => {
    take.reset();
    setDone(null);
    setConflict(null);
    setChosen(step);
  };
  const send = (step: Step, input: StepInput, forget: () => void): void => {
    setConflict(null);
    take.mutate(
      { step, input },
      {
        onSuccess: () => {
          forget();
          choose(null);
          setDone(step);
        },
        onError: (error) => {
          if (!(error instanceof StepConflict)) return;
          setConflict({ changes: changesBetween(assignment, error.now), step, note: input.note });
        },
      },
    );
  };

  return (
    <section className="card steps-panel" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('step.title')}</h2>
      <div role="status">
        {done && <Alert className="gap-below" type="success" showIcon title={t(`step.${done}.done`)} />}
      </div>
      {conflict && (
        <ConflictAlert
          changes={conflict.changes}
          lost={current === null ? { step: conflict.step, note: conflict.note } : null}
        />
      )}
      {take.isError && !(take.error instanceof StepConflict) && (
        <div className="gap-below">
          <ProblemAlert title={t('step.failed')} error={take.error} />
        </div>
      )}
      {open.length === 0 && <p className="hint">{t('step.none')}</p>}
      {current === null ? (
        <div className="step-buttons">
          {open.map((step, index) => (
            <Button
              key={step}
              type={index === 0 && ONWARD.includes(step) ? 'primary' : 'default'}
              danger={step === 'withdraw'}
              onClick={() => choose(step)}
            >
              {t(`step.${step}`)}
            </Button>
          ))}
        </div>
      ) : (
        <StepForm
          key={current}
          assignmentId={assignment.id}
          secret={assignment.withheld !== null}
          step={current}
          sending={take.isPending}
          refused={take.error}
          onSend={(input, forget) => send(current, input, forget)}
          onCancel={() => choose(null)}
        />
      )}
    </section>
  );
}
