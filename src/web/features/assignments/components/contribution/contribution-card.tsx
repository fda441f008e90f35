import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../../i18n';
import type { Schemas } from '../../../../lib/api/client';
import { formatDay, formatMoment } from '../../../../lib/dates';
import { useProfile } from '../../../../lib/profile';
import type { Assignment } from '../../api/assignment';
import { mayReportContribution, maySetContribution } from '../../api/who-may';
import { ContributionReport, ContributionSet } from './contribution-forms';

type Contribution = Schemas['ContributionDto'];

const TONES: Readonly<Record<Contribution['timing'], string>> = {
  no_deadline: 'quiet',
  on_track: 'calm',
  overdue: 'bad',
  on_time: 'good',
  late: 'bad',
  none: 'quiet',
};

/** What coordinating units are to do by days of their own, and their reports. */
export function ContributionCard({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const profile = useProfile();
  const units = assignment.coordinating.flatMap(({ unit }) => (unit ? [unit] : []));
  const maySet = !assignment.isGroup && maySetContribution(profile, assignment);
  if (units.length === 0 || (assignment.contributions.length === 0 && !maySet)) return null;
  return (
    <section className="card" aria-labelledby="contribution-title">
      <h2 id="contribution-title">{t('contribution.title')}</h2>
      <p className="hint">{t('contribution.hint')}</p>
      <ul className="entries">
        {units.map((unit) => (
          <ContributionEntry
            key={unit.id}
            assignment={assignment}
            unit={unit}
            contribution={assignment.contributions.find((each) => each.unit.id === unit.id) ?? null}
            maySet={maySet}
            mayReport={mayReportContribution(profile, assignment, unit.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface EntryProps {
  readonly assignment: Assignment;
  readonly unit: Schemas['NameDto'];
  readonly contribution: Contribution | null;
  readonly maySet: boolean;
  readonly mayReport: boolean;
}

function ContributionEntry({ assignment, unit, contribution, maySet, mayReport }: EntryProps): ReactNode {
  const { t } = useI18n();
  const [form, setForm] = useState<'set' | 'report' | null>(null);
  const close = (): void => setForm(null);
  const secret = assignment.withheld !== null;
  const owed = contribution !== null && contribution.reportedAt === null;
  return (
    <li>
      <div className="labels">
        <strong>{unit.name}</strong>
        {contribution && (
          <span className={`label tone-${TONES[contribution.timing]}`}>
            {contribution.workingDaysLate > 0
              ? t('timing.daysLate', {
                  timing: t(`timing.${contribution.timing}`),
                  days: contribution.workingDaysLate,
                })
              : t(`timing.${contribution.timing}`)}
          </span>
        )}
      </div>
      {contribution ? (
        <Given contribution={contribution} />
      ) : (
        <p className="hint">{t('contribution.none')}</p>
      )}
      {form === null && (
        <div className="step-buttons">
          {mayReport && owed && (
            <Button type="primary" onClick={() => setForm('report')}>
              {t('contribution.report')}
            </Button>
          )}
          {maySet && (
            <Button onClick={() => setForm('set')}>
              {t(contribution ? 'contribution.change' : 'contribution.set')}
            </Button>
          )}
        </div>
      )}
      {form === 'set' && (
        <ContributionSet
          assignment={assignment}
          unit={unit}
          content={contribution?.content ?? ''}
          lastDay={contribution?.lastDay ?? null}
          secret={secret}
          onDone={close}
        />
      )}
      {form === 'report' && (
        <ContributionReport assignment={assignment} unit={unit} secret={secret} onDone={close} />
      )}
    </li>
  );
}

function Given({ contribution }: { readonly contribution: Contribution }): ReactNode {
  const { t } = useI18n();
  const { content, lastDay, report, reportedBy, reportedAt } = contribution;
  return (
    <>
      {content && <p className="pre">{content}</p>}
      {lastDay !== null && (
        <div className="hint">
          {t('assignment.lastDay')}: {formatDay(lastDay)}
        </div>
      )}
      {reportedBy && reportedAt !== null && (
        <>
          <div className="hint">
            {t('contribution.reported', { name: reportedBy.name, at: formatMoment(reportedAt) })}
          </div>
          {report && <blockquote className="pre">{report}</blockquote>}
        </>
      )}
    </>
  );
}
