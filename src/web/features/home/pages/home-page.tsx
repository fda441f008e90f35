import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { AssignmentCard } from '../../../components/assignment-card';
import { PageTitle } from '../../../components/page-title';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { useAssignments } from '../../../lib/api/assignment-list';
import { useProfile } from '../../../lib/profile';
import { type HomeBlock, homeBlocks, listAddress } from '../api/home-blocks';
import { IntakeFigure } from '../components/intake-figure';
import { OpenIntakes } from '../components/open-intakes';

/** How many of a block's assignments stand on the page itself. */
const SHOWN = 4;

export function Page(): ReactNode {
  const { t } = useI18n();
  const profile = useProfile();
  const blocks = homeBlocks(profile);
  return (
    <>
      <PageTitle title={t('home.title')}>
        <span className="hint">{t('home.greeting', { name: profile.person.name })}</span>
      </PageTitle>
      <ul className="figures">
        {blocks.map((block) => (
          <Figure key={block.title} block={block} />
        ))}
        <IntakeFigure />
      </ul>
      <div className="home-blocks">
        <OpenIntakes />
        {blocks.map((block) => (
          <Block key={block.title} block={block} />
        ))}
      </div>
    </>
  );
}

const useBlock = ({ query }: HomeBlock) => useAssignments({ ...query, page: 1, size: SHOWN });

function Figure({ block }: { readonly block: HomeBlock }): ReactNode {
  const { t } = useI18n();
  const { data } = useBlock(block);
  return (
    <li>
      <Link className={`figure edge-${block.tone}`} to={listAddress(block.query)}>
        <span className="figure-number">{data?.total ?? '…'}</span>
        <span>{t(block.title)}</span>
      </Link>
    </li>
  );
}

function Block({ block }: { readonly block: HomeBlock }): ReactNode {
  const { t } = useI18n();
  const query = useBlock(block);
  // The figure above says so already.
  if (query.data?.total === 0) return null;
  return (
    <section className="card" aria-labelledby={block.title}>
      <h2 id={block.title}>{t(block.title)}</h2>
      <p className="hint">{t(block.hint)}</p>
      <QueryView query={query}>
        {({ items, total }) => (
          <>
            <ul className="cards">
              {items.map((row) => (
                <li key={row.id}>
                  <AssignmentCard row={row} />
                </li>
              ))}
            </ul>
            {total > SHOWN && (
              <p className="gap-above">
                <Link to={listAddress(block.query)}>{t('home.seeAll', { count: total })}</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
