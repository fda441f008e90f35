import { ReadOccurrences } from './read-occurrences.js';
import { RecurrencesController } from './recurrences.controller.js';
import { ReportOccurrence } from './report-occurrence.js';

/** What the API has of this feature. */
export const recurrencesApi = {
  controllers: [RecurrencesController],
  providers: [ReadOccurrences, ReportOccurrence],
};
