import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { offsetOf, type Page, toPage } from '../../common/paging.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { type Sight, sightOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { asksNothing, gradesOf, readQuery, type SearchQuery, wordsAsked } from '../../domain/search/index.js';
import { sightCondition } from '../sight/index.js';
import { RulesService } from '../rules/index.js';
import type { SearchKind } from './entities/search-entry.entity.js';
import { allOf, inRange } from './matching.js';
import { type Found, SearchHits } from './search-hits.js';
import type { SearchHitDto, SearchRequest } from './search.dto.js';
import type { Part } from './word-index.js';
import { wordIndexOf } from './word-indexes.js';

/** Full text search over the directives and assignments a person sees, the best finds first. */
@Injectable()
export class SearchRegister {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly hits: SearchHits,
  ) {}

  async search(caller: Caller, request: SearchRequest): Promise<Page<SearchHitDto>> {
    const { now } = await this.rules.at();
    const query = readQuery(request.q, now.date);
    if (asksNothing(query)) return toPage([], 0, request);
    const em = this.database.read;
    const wanted = wantedOf(em, query, sightOf(caller), request.kind);
    const found = await page(em, query, wanted, request);
    // A page that is not full is the last one: where it ends is how many there are.
    const last = found.length < request.size && (found.length > 0 || request.page === 1);
    const total = last ? offsetOf(request) + found.length : await count(em, wanted);
    return toPage(await this.hits.describe(caller, found, query), total, request);
  }
}

async function page(
  em: EntityManager,
  query: SearchQuery,
  { from, where }: Wanted,
  request: SearchRequest,
): Promise<Found[]> {
  const grades = gradesOf(query).map(({ expression, weight }, i) => {
    const { sql, values } = wordIndexOf(em).grades(expression, `grade${i}`);
    return { sql: `CASE WHEN ${sql} THEN ${weight} ELSE 0 END`, values };
  });
  const score = grades.map(({ sql }) => sql).join(' + ') || '0';
  return selectRows<Found>(
    em,
    `SELECT e.id, e.kind, ${score} AS score ${from} WHERE ${where.sql}
     ORDER BY score DESC, e.issued_on DESC, e.kind DESC, e.id LIMIT :limit OFFSET :offset`,
    { ...where.values, ...allOf(grades).values, limit: request.size, offset: offsetOf(request) },
  );
}

async function count(em: EntityManager, { from, where }: Wanted): Promise<number> {
  const [row] = await selectRows<{ n: number | string }>(
    em,
    `SELECT COUNT(*) AS n ${from} WHERE ${where.sql}`,
    where.values,
  );
  return Number(row?.n ?? 0);
}

/** Which entries `e` are wanted, with the words of each at `w`. */
interface Wanted {
  readonly from: string;
  readonly where: Part;
}

function wantedOf(em: EntityManager, query: SearchQuery, sight: Sight, kind: SearchKind | undefined): Wanted {
  const index = wordIndexOf(em);
  const words = wordsAsked(query);
  const ranges = query.ranges.map((range, i) => inRange(range, 'e', i));
  const parts = [...ranges, seen(sight)];
  if (words) parts.push(index.holds(words, 'words'));
  if (kind) parts.push({ sql: 'e.kind = :kind', values: { kind } });
  if (sight.all) {
    const same = query.ranges.map((range, i) => inRange(range, 'p', i));
    if (words) {
      const { sql, values } = index.places(words, 'words');
      same.push({ sql: `p.place IN (${sql})`, values });
    }
    parts.push(notBesideItsParent(allOf(same)));
  }
  return {
    from: `FROM search_entry e${words ? ` JOIN search_words w ON ${index.join}` : ''}`,
    where: allOf(parts),
  };
}

/** A task given to a hundred communes is one find, unless the query names one of them. @param same of the parent `p` */
function notBesideItsParent({ sql, values }: Part): Part {
  return {
    sql: `(e.parent_id IS NULL OR NOT EXISTS (SELECT 1 FROM search_entry p WHERE p.id = e.parent_id AND ${sql}))`,
    values,
  };
}

/** A person finds what he sees elsewhere: his part of a fan-out, not its parent; directives of which he sees a part. */
function seen(sight: Sight): Part {
  const own = sightCondition(sight, 'e', false);
  const within = sightCondition(sight, 'va', false);
  if (!own || !within) return { sql: '1 = 1', values: {} };
  return {
    sql:
      `((e.kind = 'assignment' AND NOT e.is_group AND ${own.sql}) OR ` +
      `(e.kind = 'directive' AND e.id IN (SELECT va.directive_id FROM assignment va WHERE ${within.sql})))`,
    values: { ...own.values, ...within.values },
  };
}
