import { type IntakeBody, keptDrafts } from '../../../domain/intake/intake.js';
import type { Intake } from '../entities/intake.entity.js';

/** A body as columns: itself, and what lists show of it. */
export function bodyColumns(
  body: IntakeBody,
): Pick<Intake, 'bodyJson' | 'number' | 'subject' | 'keptDrafts'> {
  const { number, subject } = body.header;
  return {
    bodyJson: JSON.stringify(body),
    number: number?.slice(0, 255) ?? null,
    subject,
    keptDrafts: keptDrafts(body).length,
  };
}
