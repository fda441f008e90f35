import type { Translate } from '../i18n';
import type { Schemas } from '../lib/api/client';

interface Named {
  readonly kind: Schemas['NoticeKind'];
  readonly rung: number | null;
}

/** What kind of notice, with its rung on the ladder. */
export function noticeName({ kind, rung }: Named, t: Translate): string {
  const name = t(`notices.noticeKind.${kind}`);
  return rung === null ? name : t('notices.rung', { kind: name, rung });
}
