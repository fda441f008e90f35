import { ReadPicture } from './picture/read-picture.js';
import { ReportsController } from './reports.controller.js';
import { ExportUnitsReport } from './units/export-units-report.js';
import { ReadUnitsReport } from './units/read-units-report.js';

/** What the API has of this feature. */
export const reportsApi = {
  controllers: [ReportsController],
  providers: [ReadPicture, ReadUnitsReport, ExportUnitsReport],
};
