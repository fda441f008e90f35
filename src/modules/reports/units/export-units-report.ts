import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock.js';
import { toInstant } from '../../../database/columns.js';
import { Database } from '../../../database/database.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { Fields } from '../../../domain/audit/index.js';
import { AuditTrail } from '../../audit/index.js';
import { ReadUnitsReport } from './read-units-report.js';
import { unitsReportFile } from './units-report-file.js';
import type { ReportPeriodDto, UnitsReportQuery } from './units-report.dto.js';

/** The official table as a file. What is taken away is on record. */
@Injectable()
export class ExportUnitsReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReadUnitsReport,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError as {@link ReadUnitsReport.of} */
  async export(
    caller: Caller,
    asked: UnitsReportQuery,
  ): Promise<{ readonly file: Uint8Array; readonly period: ReportPeriodDto }> {
    const report = await this.reports.of(caller, asked);
    await AuditTrail.recordAlone(this.database, {
      at: toInstant(this.clock.now()),
      action: 'report.export',
      subject: ['report', null],
      after: { report: 'units', asked: { ...asked } as Fields },
    });
    return { file: await unitsReportFile(report), period: report.period };
  }
}
