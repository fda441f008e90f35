import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-view';
import { LifecycleLabel, TimingLabel } from '../../../components/status';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import { type Assignment, useAssignment } from '../api/assignment';
import { DeadlineFacts, PeopleFacts, Relations } from '../components/assignment-facts';
import { AcknowledgementCard } from '../components/acknowledgement/acknowledgement-card';
import { ContributionCard } from '../components/contribution/contribution-card';
import { DirectionCard } from '../components/direction-card';
import { EvidenceCard } from '../components/evidence/evidence-card';
import { ExtensionCard } from '../components/extension/extension-card';
import { NoticeList } from '../components/notice-list';
import { ObstacleCard } from '../components/obstacle/obstacle-card';
import { ReportCard } from '../components/report-card';
import { StepsPanel } from '../components/steps-panel';
import { TimelineCard } from '../components/timeline-card';
import { WithheldNote } from '../components/withheld-note';
import '../assignment.css';

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
            {content === null ? <WithheldNote /> : <p className="pre task">{content}</p>}
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
          <AcknowledgementCard assignment={assignment} />
          <ReportCard assignment={assignment} />
          {!assignment.isGroup && <EvidenceCard assignmentId={assignment.id} />}
          {!assignment.isGroup && <ExtensionCard assignment={assignment} />}
          <ObstacleCard assignment={assignment} />
          <ContributionCard assignment={assignment} />
          <DirectionCard assignment={assignment} />
          <TimelineCard assignmentId={assignment.id} />
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
