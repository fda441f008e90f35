import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import {
  type Assignment,
  type FormStep,
  hasForm,
  StepConflict,
  type StepInput,
  useTakeStep,
} from '../api/assignment';
import { type Change, changesBetween } from '../api/changes';
import { ConflictAlert } from './conflict-alert';
import { StepForm } from './step-form';

interface Conflict {
  readonly changes: readonly Change[];
  readonly step: FormStep;
  readonly note: string;
}

/** The steps this person may take now, and nothing else. */
export function StepsPanel({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const take = useTakeStep(assignment);
  const [chosen, setChosen] = useState<FormStep | null>(null);
  const [done, setDone] = useState<FormStep | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const open = assignment.openSteps.filter(hasForm);
  const current = chosen !== null && open.includes(chosen) ? chosen : null;

  const choose = (step: FormStep | null): void => {
    take.reset();
    setDone(null);
    setConflict(null);
    setChosen(step);
  };
  const send = (step: FormStep, input: StepInput, forget: () => void): void => {
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
              type={index === 0 ? 'primary' : 'default'}
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
          step={current}
          sending={take.isPending}
          onSend={(input, forget) => send(current, input, forget)}
          onCancel={() => choose(null)}
        />
      )}
    </section>
  );
}
