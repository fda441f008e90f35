import type { Translate } from '../i18n';
import type { Schemas } from '../lib/api/client';

interface Named {
  readonly kind: Schemas['NoticeKind'];
  readonly rung: number | null;
  /** Of an event: `event-` and what happened. */
  readonly rule?: string;
}

const EVENT = 'event-';

/** What kind of notice, with its rung on the ladder, or with what it tells of. */
export function noticeName({ kind, rung, rule = '' }: Named, t: Translate): string {
  const name = t(`notices.noticeKind.${kind}`);
  if (kind === 'event' && rule.startsWith(EVENT)) {
    const event = rule.slice(EVENT.length) as 'assign' | Schemas['Happening'];
    return t('notices.event', {
      kind: name,
      what: event === 'assign' ? t('notices.assigned') : t(`step.${event}`),
    });
  }
  return rung === null ? name : t('notices.rung', { kind: name, rung });
}
