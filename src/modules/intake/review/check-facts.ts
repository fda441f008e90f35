import { type EntityManager, In, Not } from 'typeorm';
import type { CheckFacts } from '../../../domain/intake/check-facts.js';
import { type IntakeBody, keptDrafts } from '../../../domain/intake/intake.js';
import { Directive } from '../../directives/index.js';
import type { Rules } from '../../rules/index.js';
import { Intake } from '../entities/intake.entity.js';
import type { Organs } from '../organs/organ-register.js';
import { termReader } from './term-reader.js';
import { plainNumber, upperTasks } from './upper-tasks.js';

/** What the live check of an intake is made from, as it stands in the database now. */
export async function checkFacts(
  em: EntityManager,
  { id, sourceSha256 }: Pick<Intake, 'id' | 'sourceSha256'>,
  body: IntakeBody,
  { rules, organs }: { readonly rules: Rules; readonly organs: Organs },
): Promise<CheckFacts> {
  const uppers = await upperTasks(
    em,
    keptDrafts(body).flatMap((d) => d.carriesOut),
  );
  const byId = new Map(uppers.map((u) => [u.id, u]));
  return {
    today: rules.now.date,
    readTerm: termReader(rules),
    organ: organs.find,
    duplicate: await duplicateOf(em, body),
    sameSource:
      sourceSha256 === null
        ? 0
        : await em.countBy(Intake, { sourceSha256, id: Not(id), state: In(['open', 'confirmed']) }),
    upper: (upperId) => byId.get(upperId),
  };
}

async function duplicateOf(em: EntityManager, { header }: IntakeBody): Promise<{ number: string } | null> {
  const { number, issuer, issuedOn } = header;
  if (!number || !issuedOn || !issuer.organ) return null;
  return em.findOneBy(Directive, { number: plainNumber(number), issuerId: issuer.organ.id, issuedOn });
}
