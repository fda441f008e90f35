import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { QueryView } from '../../../../components/query-view';
import { useI18n } from '../../../../i18n';
import type { Schemas } from '../../../../lib/api/client';
import { formatDay, formatMoment } from '../../../../lib/dates';
import { wholeFrom } from '../../../../lib/list-params';
import type { Assignment } from '../../api/assignment';
import { useAcknowledgements } from '../../api/matters';
import { AcknowledgementForm } from './acknowledgement-form';

type Acknowledgement = Schemas['AcknowledgementDto'];
const HIGHEST_RUNG = 9;

/**
 * Answers to escalations, each with a plan of recovery, and the form for one. The link of an escalation mail opens it at
 * its rung: `?acknowledge=2`.
 */
export function AcknowledgementCard({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const query = useAcknowledgements(assignment.id);
  const [params, setParams] = useSearchParams();
  const asked = wholeFrom(params.get('acknowledge'), 1, HIGHEST_RUNG, 0) || null;
  const [chosen, setChosen] = useState<number | null>(null);
  const card = useRef<HTMLElement>(null);
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (asked !== null && isThere) card.current?.scrollIntoView({ block: 'start' });
  }, [asked, isThere]);
  const close = (): void => {
    setChosen(null);
    if (asked === null) return;
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        next.delete('acknowledge');
        return next;
      },
      { replace: true },
    );
  };
  const { data } = query;
  if (data && data.items.length === 0 && data.openRungs.length === 0 && asked === null) return null;
  return (
    <section className="card" ref={card} aria-labelledby="acknowledgement-title">
      <h2 id="acknowledgement-title">{t('acknowledgement.title')}</h2>
      <QueryView query={query}>
        {({ items, openRungs, latestPlanOn }) => {
          const wanted = chosen ?? asked;
          const rung = wanted !== null && openRungs.includes(wanted) ? wanted : null;
          return (
            <>
              {asked !== null && rung === null && (
                <p className="hint">{t('acknowledgement.notOpen', { rung: asked })}</p>
              )}
              <ul className="entries">
                {items.toReversed().map((item) => (
                  <Answered key={item.id} item={item} />
                ))}
              </ul>
              {rung !== null ? (
                <AcknowledgementForm
                  key={rung}
                  assignment={assignment}
                  rung={rung}
                  latestPlanOn={latestPlanOn}
                  onDone={close}
                />
              ) : (
                <div className="step-buttons">
                  {openRungs.map((each) => (
                    <Button key={each} type="primary" onClick={() => setChosen(each)}>
                      {t('acknowledgement.open', { rung: each })}
                    </Button>
                  ))}
                </div>
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}

function Answered({ item }: { readonly item: Acknowledgement }): ReactNode {
  const { t } = useI18n();
  const { rung, cause, causeNote, responsible, plan, planOn, pausing, by, onBehalfOf, at } = item;
  return (
    <li>
      <div className="labels">
        <strong>{t('acknowledgement.rung', { rung })}</strong>
        {pausing && (
          <span className="label tone-calm">{t('acknowledgement.pausing', { day: formatDay(planOn) })}</span>
        )}
      </div>
      <div className="hint">
        {t('assignment.by', {
          name: onBehalfOf ? t('form.inPlaceOf', { name: by.name, other: onBehalfOf.name }) : by.name,
          at: formatMoment(at),
        })}
      </div>
      <dl className="facts facts-tight">
        <dt>{t('acknowledgement.cause')}</dt>
        <dd>
          {t(`lateCause.${cause}`)}
          {causeNote !== '' && `: ${causeNote}`}
        </dd>
        {responsible !== '' && (
          <>
            <dt>{t('acknowledgement.responsible')}</dt>
            <dd>{responsible}</dd>
          </>
        )}
        <dt>{t('acknowledgement.plan')}</dt>
        <dd>
          {plan !== '' && <div className="pre">{plan}</div>}
          {t('acknowledgement.planOn', { day: formatDay(planOn) })}
        </dd>
      </dl>
    </li>
  );
}
