import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import { EVENT_WORDS } from '../../domain/follow-up/event-words.js';
import { eventOf } from '../../domain/follow-up/events.js';
import type { ToldEvent } from '../../mail/messages/index.js';
import type { Notice } from './entities/notice.entity.js';

/** An event, and the obstacle it is about. */
export interface ToldNotice extends ToldEvent {
  readonly obstacle: { readonly id: string; readonly title: string } | null;
}

interface Row {
  readonly detail: string | null;
  readonly id: string;
  readonly note: string;
  readonly byName: string;
}

const LOT = 1_000;

/** What notices of events tell of, by the notice's id. */
export async function toldEvents(
  em: EntityManager,
  notices: readonly Notice[],
): Promise<Map<string, ToldNotice>> {
  const ofEvents = notices.filter((n) => n.kind === 'event');
  const rows = new Map<string, Row>();
  const ids = [...new Set(ofEvents.map((n) => n.occurrence))];
  for (let start = 0; start < ids.length; start += LOT) {
    const lot = await selectRows<Row>(
      em,
      `SELECT s.id, s.note, s.detail, p.name AS "byName" FROM assignment_step s JOIN person p ON p.id = s.by_id
       WHERE s.id IN (:...ids)`,
      { ids: ids.slice(start, start + LOT) },
    );
    for (const row of lot) rows.set(row.id, row);
  }
  return new Map(
    ofEvents.flatMap((notice): [string, ToldNotice][] => {
      const event = eventOf(notice.rule);
      if (event === null) return [];
      const row = rows.get(notice.occurrence);
      const detail = row?.detail ? (JSON.parse(row.detail) as Partial<ToldNotice>) : {};
      const obstacle = detail.obstacle ?? null;
      return [
        [notice.id, { ...EVENT_WORDS[event], by: row?.byName ?? null, note: row?.note || null, obstacle }],
      ];
    }),
  );
}
