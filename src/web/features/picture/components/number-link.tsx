import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Picture } from '../api/picture';
import { type ListFilters, listBehind } from '../api/list-links';

interface Props {
  readonly scope: Picture['scope'];
  readonly filters: ListFilters;
  readonly count: number;
  /** What is counted, for who hears the page: a number alone says nothing. */
  readonly label: string;
}

/** A number that opens the list behind it. */
export function NumberLink({ scope, filters, count, label }: Props): ReactNode {
  return (
    <Link
      className={count === 0 ? 'number-link zero' : 'number-link'}
      to={listBehind(scope, filters)}
      aria-label={`${count} ${label}`}
    >
      {count}
    </Link>
  );
}
