import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import type { Directive } from '../api/directives';

/** Documents this one speaks of, and those that speak of it. */
export function DirectiveLinks({ directive }: { readonly directive: Directive }): ReactNode {
  const { t } = useI18n();
  const { links, linkedFrom } = directive;
  return (
    <section className="card" aria-labelledby="links-title">
      <h2 id="links-title">{t('directive.links')}</h2>
      {links.length + linkedFrom.length === 0 && <p className="hint">{t('directive.noLinks')}</p>}
      {links.length > 0 && (
        <>
          <h3>{t('directive.up')}</h3>
          <ul className="plain-list gap-below">
            {links.map(({ kind, number, directive: other }) => (
              <li key={kind + number}>
                {t(`link.${kind}`)} {other ? <DirectiveLink directive={other} /> : number}
                {!other && <span className="hint"> ({t('directive.unregistered')})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {linkedFrom.length > 0 && (
        <>
          <h3>{t('directive.down')}</h3>
          <ul className="plain-list">
            {linkedFrom.map(({ kind, directive: other }) => (
              <li key={kind + other.id}>
                <DirectiveLink directive={other} /> <span className="hint">({t(`link.${kind}`)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function DirectiveLink({
  directive: { id, number, issuedOn },
}: {
  readonly directive: { readonly id: string; readonly number: string; readonly issuedOn: string };
}): ReactNode {
  return (
    <Link to={`/directives/${id}`}>
      {number} ({formatDay(issuedOn)})
    </Link>
  );
}
