import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatDay, formatMoment } from '../../../lib/dates';
import { clausesOf } from '../api/clauses';
import { type Directive, useDirective } from '../api/directives';
import { ClauseItem } from '../components/clause-item';
import { DirectiveLabels } from '../components/directive-labels';
import { DirectiveLinks } from '../components/directive-links';

export function Page(): ReactNode {
  const { id = '' } = useParams();
  return <QueryPage query={useDirective(id)}>{(data) => <Sheet key={data.id} directive={data} />}</QueryPage>;
}

function Sheet({ directive }: { readonly directive: Directive }): ReactNode {
  const { t } = useI18n();
  const clauses = clausesOf(directive.assignments);
  return (
    <>
      <PageTitle title={directive.number}>
        <div className="labels">
          <DirectiveLabels directive={directive} />
        </div>
      </PageTitle>
      <div className="two-columns">
        <section className="card" aria-labelledby="header-title">
          <h2 id="header-title">{directive.subject}</h2>
          <Header directive={directive} />
        </section>
        <DirectiveLinks directive={directive} />
      </div>
      <section className="card" aria-labelledby="clauses-title">
        <div className="list-bar">
          <h2 id="clauses-title">{t('directive.clauses')}</h2>
          <Link to={`/assignments?directiveId=${directive.id}`}>{t('directive.openList')}</Link>
        </div>
        {clauses.length === 0 && <p className="hint">{t('directive.noClauses')}</p>}
        <ol className="clauses">
          {clauses.map((clause) => (
            <ClauseItem key={clause.assignment.id} clause={clause} />
          ))}
        </ol>
      </section>
    </>
  );
}

function Header({ directive }: { readonly directive: Directive }): ReactNode {
  const { t } = useI18n();
  const { signerCapacity, signerTitle, signerName, recipients } = directive;
  const signer = [signerCapacity, signerTitle, signerName].filter((part) => part).join(' ');
  const facts: readonly (readonly [string, string])[] = [
    [t('directives.type'), directive.type],
    [t('directives.issuer'), directive.issuer.name],
    [t('directives.issuedOn'), formatDay(directive.issuedOn)],
    [t('directive.place'), directive.place ?? ''],
    [t('directive.signer'), signer],
    [t('directive.registeredAt'), formatMoment(directive.registeredAt)],
  ];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      {recipients.length > 0 && (
        <div className="fact">
          <dt>{t('directive.recipients')}</dt>
          <dd>
            {recipients.map((recipient) => (
              <div key={recipient}>{recipient}</div>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
