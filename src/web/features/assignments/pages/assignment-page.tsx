import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-view';
import { LifecycleLabel, TimingLabel } from '../../../components/status';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import { type Assignment, useAssignment } from '../api/assignment';
import { DeadlineFacts, PeopleFacts, Relations } from '../components/assignment-facts';
import { NoticeList } from '../components/notice-list';
import { StepTimeline } from '../components/step-timeline';
import { StepsPanel } from '../components/steps-panel';

export function Page(): ReactNode {
  const { id = '' } = useParams();
  return (
    <QueryPage query={useAssignment(id)}>{(data) => <Sheet key={data.id} assignment={data} />}</QueryPage>
  );
}

function Sheet({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const { directive, clause, content, expectedOutput, lifecycle, timing, workingDaysLate } = assignment;
  return (
    <>
      <PageTitle title={t('assignment.title', { clause, directive: directive.number })}>
        <div className="labels">
          <TimingLabel timing={timing} daysLate={workingDaysLate} />
          <LifecycleLabel lifecycle={lifecycle} />
        </div>
      </PageTitle>
      <div className="two-columns">
        <div>
          <section className="card" aria-labelledby="content-title">
            <h2 id="content-title">{t('assignment.content')}</h2>
            <p className="pre task">{content}</p>
            {expectedOutput && (
              <>
                <h3>{t('assignment.expected')}</h3>
                <p className="pre">{expectedOutput}</p>
              </>
            )}
            <p className="hint">
              {t('assignment.clause', { clause })},{' '}
              <Link to={`/directives/${directive.id}`}>{directive.number}</Link>,{' '}
              {formatDay(directive.issuedOn)}
            </p>
          </section>
          <StepsPanel assignment={assignment} />
          <StepTimeline assignment={assignment} />
        </div>
        <div>
          <DeadlineFacts assignment={assignment} />
          <PeopleFacts assignment={assignment} />
          <Relations assignment={assignment} />
          <NoticeList assignmentId={assignment.id} />
        </div>
      </div>
    </>
  );
}
