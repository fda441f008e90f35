import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type MessageKey, useI18n } from '../../../i18n';
import { vi } from '../../../i18n/vi';
import { formatDay } from '../../../lib/dates';
import type { Assignment } from '../api/assignment';
import { Delegation } from './people/delegation';

/** The deadline as written and how it was read. */
export function DeadlineFacts({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const { deadlinePhrase, deadlineRule, lastDay, lastTime, originalLastDay, recurring, withheld } =
    assignment;
  const phrase = deadlinePhrase ? `“${deadlinePhrase}”` : t('assignment.noPhrase');
  const rule = `rule.${deadlineRule ?? 'none'}`;
  const day = lastDay === null ? t('assignment.noLastDay') : formatDay(lastDay);
  return (
    <section className="card" aria-labelledby="deadline-title">
      <h2 id="deadline-title">{t('assignment.deadline')}</h2>
      <dl className="facts">
        <dt>{t('assignment.lastDay')}</dt>
        <dd>
          <strong>{lastTime ? t('assignment.lastDayAt', { day, time: lastTime }) : day}</strong>
          {originalLastDay !== null && originalLastDay !== lastDay && (
            <div className="hint">{t('assignment.originalLastDay', { day: formatDay(originalLastDay) })}</div>
          )}
          {recurring && <div>{t('assignment.recurring')}</div>}
        </dd>
        <dt>{t('assignment.phrase')}</dt>
        <dd>{withheld === null ? phrase : t('withheld.short')}</dd>
        {deadlineRule !== null && (
          <>
            <dt>{t('assignment.readAs')}</dt>
            <dd>{isMessage(rule) ? t(rule) : deadlineRule}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** A rule of a newer server has no words here yet: its name is shown. */
const isMessage = (key: string): key is MessageKey => key in vi;

/** Who leads, coordinates, answers and follows. */
export function PeopleFacts({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const { leads, leadBasis, leadPhrase, coordinating, responsibleHeads, monitoringOfficer } = assignment;
  const unitName = (unitId: string): string => leads.find(({ id }) => id === unitId)?.name ?? '';
  return (
    <section className="card" aria-labelledby="people-title">
      <h2 id="people-title">{t('assignment.people')}</h2>
      <dl className="facts">
        <dt>{t('assignment.leads')}</dt>
        <dd>
          {leads.length === 0 ? t('assignment.noLead') : null}
          {leads.map(({ id, name }) => (
            <div key={id}>{name}</div>
          ))}
          {leadBasis === 'co_leads' && <div className="hint">{t('assignment.coLeads')}</div>}
          {leadBasis === 'unsettled' && <div className="hint">{t('assignment.unsettled')}</div>}
          {leadPhrase && <div className="hint">{t('assignment.leadPhrase', { phrase: leadPhrase })}</div>}
        </dd>
        <dt>{t('assignment.heads')}</dt>
        <dd>
          {responsibleHeads.length === 0 && t('assignment.headUnknown')}
          {responsibleHeads.map(({ unitId, person, capacity, takenOverBy }) => (
            <div key={unitId}>
              {person?.name ?? t('assignment.headUnknown')}
              {capacity === 'acting' && ` (${t('assignment.acting')})`}
              {responsibleHeads.length > 1 && <span className="hint"> · {unitName(unitId)}</span>}
              {takenOverBy && (
                <div className="hint">{t('assignment.takenOverBy', { name: takenOverBy.name })}</div>
              )}
            </div>
          ))}
        </dd>
        <dt>{t('assignment.coordinating')}</dt>
        <dd>
          {coordinating.length === 0 && t('assignment.none')}
          {coordinating.map(({ unit, phrase }, index) => (
            <div key={index}>{unit?.name ?? phrase ?? t('withheld.short')}</div>
          ))}
        </dd>
        {!assignment.isGroup && (
          <>
            <dt>{t('delegation.title')}</dt>
            <dd>
              <Delegation assignment={assignment} />
            </dd>
          </>
        )}
        <dt>{t('assignment.officer')}</dt>
        <dd>{monitoringOfficer?.name ?? t('assignment.none')}</dd>
      </dl>
    </section>
  );
}

/** Assignments of higher and lower directives, and those of a fan-out. */
export function Relations({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const { carriesOut, carriedOutBy, members, parentId, directive } = assignment;
  if (carriesOut.length + carriedOutBy.length === 0 && !members && !parentId) return null;
  return (
    <section className="card">
      {parentId && (
        <p>
          <Link to={`/assignments/${parentId}`}>{t('assignment.toParent')}</Link>
        </p>
      )}
      {members && (
        <p>
          {t('assignment.members', { count: members.total })}
          {' · '}
          <Link to={`/assignments?directiveId=${directive.id}&parentId=${assignment.id}`}>
            {t('assignment.seeMembers')}
          </Link>
        </p>
      )}
      <Linked title={t('assignment.carriesOut')} list={carriesOut} />
      <Linked title={t('assignment.carriedOutBy')} list={carriedOutBy} />
    </section>
  );
}

function Linked({
  title,
  list,
}: {
  readonly title: string;
  readonly list: Assignment['carriesOut'];
}): ReactNode {
  const { t } = useI18n();
  if (list.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="plain-list gap-below">
        {list.map(({ id, directive, clause, content, lifecycle }) => (
          <li key={id}>
            <Link className="clamp" to={`/assignments/${id}`}>
              {content ?? t('withheld.title')}
            </Link>
            <span className="hint">
              {directive.number}, {t('assignment.clause', { clause })} · {t(`lifecycle.${lifecycle}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
