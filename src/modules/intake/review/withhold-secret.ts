import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../database/rows.js';
import type { IntakeBody } from '../../../domain/intake/intake.js';
import { isSecret, WITHHELD, type Withheld } from '../../../domain/secrecy/secrecy.js';
import { bodyOf, type Intake } from '../entities/intake.entity.js';

type Shown = Pick<Intake, 'directiveId' | 'bodyJson' | 'subject' | 'sourceName'> &
  Partial<Pick<Intake, 'sourceText' | 'extractionJson' | 'sourceSha256'>>;

/**
 * Intakes as they may be read. Of a document that turned out to be secret, in review or after it was confirmed, only
 * number and date are left: whoever reviews it can discard it, which deletes the rest.
 */
export async function withholdSecret<Row extends Shown>(
  em: EntityManager,
  intakes: readonly Row[],
): Promise<(Row & { readonly withheld: Withheld | null })[]> {
  const ids = intakes.flatMap(({ directiveId }) => directiveId ?? []);
  const directives =
    ids.length === 0
      ? []
      : await selectRows<{ id: string }>(
          em,
          "SELECT id FROM directive WHERE id IN (:...ids) AND secrecy <> 'none'",
          { ids },
        );
  const secret = new Set(directives.map(({ id }) => id));
  return intakes.map((intake) => {
    const body = bodyOf(intake);
    const withheld = isSecret(body.header.secrecy) || secret.has(intake.directiveId ?? '');
    return withheld
      ? { ...intake, ...nothingOf(intake, body), withheld: WITHHELD }
      : { ...intake, withheld: null };
  });
}

function nothingOf(intake: Shown, body: IntakeBody): Partial<Intake> {
  const nothing = { subject: null, sourceName: '(văn bản mật)', bodyJson: JSON.stringify(bare(body)) };
  return 'sourceText' in intake
    ? { ...nothing, sourceText: null, extractionJson: null, sourceSha256: null }
    : nothing;
}

/** Of a secret document its number and date. */
export function bare({ header, issuedIds }: IntakeBody): IntakeBody {
  const nobody = { signerName: null, signerCapacity: null, signerTitle: null };
  return {
    header: { ...header, ...nobody, subject: null, place: null, recipients: [] },
    drafts: [],
    issuedIds,
  };
}
