import { Injectable } from '@nestjs/common';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import { accuracyOf } from '../../../domain/intake/accuracy.js';
import { addDays } from '../../../domain/time/local-date.js';
import { officeTimeOf } from '../../../domain/time/office-time.js';
import { RulesService } from '../../rules/index.js';
import type { AccuracyDto, AccuracyQuery } from '../api/intake.dto.js';
import { IntakeField } from '../entities/intake-field.entity.js';

/** How well the extraction reads the office's own documents: what was extracted beside what was confirmed. */
@Injectable()
export class MeasureAccuracy {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @param period days of confirming, both counted; open where not given */
  async measure({ from, to }: AccuracyQuery): Promise<AccuracyDto> {
    const { policy } = await this.rules.at();
    const startOf = (date: string): string => toInstant(officeTimeOf(date, '00:00', policy.zone).epochMs);
    const query = this.database.read.createQueryBuilder(IntakeField, 'f');
    if (from) query.andWhere('f.confirmed_at >= :from', { from: startOf(from) });
    if (to) query.andWhere('f.confirmed_at < :to', { to: startOf(addDays(to, 1)) });
    const counts = await query
      .clone()
      .select('f.field', 'field')
      .addSelect('f.verdict', 'verdict')
      .addSelect('COUNT(*)', 'count')
      .groupBy('f.field')
      .addGroupBy('f.verdict')
      .getRawMany<{ field: string; verdict: string; count: string | number }>();
    const whole = await query.select('COUNT(DISTINCT f.intake_id)', 'n').getRawOne<{ n: string | number }>();
    return {
      intakes: Number(whole?.n ?? 0),
      fields: accuracyOf(counts.map((c) => ({ ...c, count: Number(c.count) }))),
    };
  }
}
