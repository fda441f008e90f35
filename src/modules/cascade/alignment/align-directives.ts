import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { sightOf } from '../../../domain/access/assignment-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import { align, type Finding } from '../../../domain/alignment/index.js';
import { directiveNotFound } from '../../directives/index.js';
import { RulesService } from '../../rules/index.js';
import { type NamedDirective, readAligned, unregisteredUppersOf, uppersOf } from './read-aligned.js';
import { seesWhole } from './sees-whole.js';

/** How one lower directive takes up one upper directive. */
export interface Alignment {
  readonly upper: NamedDirective;
  readonly findings: readonly Finding[];
}

export interface AlignmentReport {
  readonly lower: NamedDirective;
  /** Working days wanted between a lower and an upper last day. */
  readonly buffer: number;
  readonly alignments: readonly Alignment[];
  /** Documents it says it implements that are not registered, so that nothing can be said of them. */
  readonly unregistered: readonly string[];
}

/** The alignment check. */
@Injectable()
export class AlignDirectives {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** Two directives, whether the lower one says that it implements the upper one or not. @throws DomainError `DIRECTIVE.NOT_FOUND` */
  async pair(upperId: string, lowerId: string, buffer: number): Promise<readonly Finding[]> {
    const em = this.database.read;
    const { calendar } = await this.rules.at();
    const [upper, lower] = [await readAligned(em, upperId), await readAligned(em, lowerId)];
    if (!upper || !lower) throw directiveNotFound();
    return align(upper, lower, { calendar, buffer });
  }

  /**
   * A lower directive beside every upper one it implements, for a caller who sees the whole of it; upper directives of
   * which he does not see the whole are left out.
   * @throws DomainError `DIRECTIVE.NOT_FOUND`
   */
  async ofLower(caller: Caller, lowerId: string, buffer: number): Promise<AlignmentReport> {
    const em = this.database.read;
    const sight = sightOf(caller);
    const { calendar } = await this.rules.at();
    const lower = await readAligned(em, lowerId);
    if (!lower || !(await seesWhole(em, sight, lowerId))) throw directiveNotFound();
    const alignments: Alignment[] = [];
    for (const { id, number, issuedOn } of await uppersOf(em, lowerId)) {
      const upper = (await seesWhole(em, sight, id)) ? await readAligned(em, id) : null;
      if (!upper) continue;
      const findings = align(upper, lower, { calendar, buffer });
      alignments.push({ upper: { id, number, issuedOn }, findings });
    }
    return {
      lower: { id: lower.id, number: lower.number, issuedOn: lower.issuedOn },
      buffer,
      alignments,
      unregistered: await unregisteredUppersOf(em, lowerId),
    };
  }
}
