import { ReadPicture } from './picture/read-picture.js';
import { ReportsController } from './reports.controller.js';
import { ReadUnitsReport } from './units/read-units-report.js';

/** What the API has of this feature. */
export const reportsApi = {
  controllers: [ReportsController],
  providers: [ReadPicture, ReadUnitsReport],
};
