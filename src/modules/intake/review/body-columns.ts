import { type IntakeBody, keptDrafts } from '../../../domain/intake/intake.js';
import { isSecret } from '../../../domain/secrecy/secrecy.js';
import type { Intake } from '../entities/intake.entity.js';

/** A body as columns: itself, and what lists show of it. */
export function bodyColumns(
  body: IntakeBody,
): Pick<Intake, 'bodyJson' | 'number' | 'subject' | 'keptDrafts'> {
  const { number, subject, secrecy } = body.header;
  return {
    bodyJson: JSON.stringify(body),
    number: number?.slice(0, 255) ?? null,
    // Lists, and whoever edited an older version, are told nothing of a secret document.
    subject: isSecret(secrecy) ? null : subject,
    keptDrafts: keptDrafts(body).length,
  };
}
