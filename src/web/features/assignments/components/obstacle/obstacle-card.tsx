import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { QueryView } from '../../../../components/query-view';
import { useI18n } from '../../../../i18n';
import { useProfile } from '../../../../lib/profile';
import type { Assignment } from '../../api/assignment';
import { useObstacles } from '../../api/obstacles';
import { mayRaiseObstacle } from '../../api/who-may';
import { ObstacleEntry } from './obstacle-entry';
import { ObstacleRaise } from './obstacle-raise';

/** What stands in the way: whose court the ball is in, for how long, and what may be done about it. */
export function ObstacleCard({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const query = useObstacles(assignment.id);
  const mayRaise = mayRaiseObstacle(useProfile(), assignment);
  const [raising, setRaising] = useState(false);
  if (query.data && query.data.items.length === 0 && !mayRaise) return null;
  return (
    <section className="card" aria-labelledby="obstacle-title">
      <h2 id="obstacle-title">{t('obstacle.title')}</h2>
      <QueryView query={query}>
        {({ items }) => (
          <ul className="entries">
            {items.map((obstacle) => (
              <ObstacleEntry key={obstacle.id} obstacle={obstacle} secret={assignment.withheld !== null} />
            ))}
          </ul>
        )}
      </QueryView>
      {mayRaise && !raising && <Button onClick={() => setRaising(true)}>{t('step.raise_obstacle')}</Button>}
      {mayRaise && raising && <ObstacleRaise assignment={assignment} onDone={() => setRaising(false)} />}
    </section>
  );
}
