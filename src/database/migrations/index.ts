import { Base1780000000000 } from './1780000000000-base.js';
import { Intake1780000010000 } from './1780000010000-intake.js';
import { Search1780000020000 } from './1780000020000-search.js';
import { TaskLists1780000030000 } from './1780000030000-task-lists.js';
import { Audit1780000050000 } from './1780000050000-audit.js';
import { StepDetail1780000060000 } from './1780000060000-step-detail.js';
import { Accounts1780000070000 } from './1780000070000-accounts.js';
import { Evidence1780000080000 } from './1780000080000-evidence.js';
import { Extensions1780000090000 } from './1780000090000-extensions.js';
import { Obstacles1780000100000 } from './1780000100000-obstacles.js';
import { Acknowledgements1780000110000 } from './1780000110000-acknowledgements.js';
import { Contributions1780000120000 } from './1780000120000-contributions.js';
import { IntakeEditor1780000130000 } from './1780000130000-intake-editor.js';
import { OccurrenceReports1780000140000 } from './1780000140000-occurrence-reports.js';
import { Idempotency1780000150000 } from './1780000150000-idempotency.js';
import { ReportIndexes1780000160000 } from './1780000160000-report-indexes.js';

/** Every migration, oldest first: one list for both databases. */
export const migrations = [
  Base1780000000000,
  Intake1780000010000,
  Search1780000020000,
  TaskLists1780000030000,
  Audit1780000050000,
  StepDetail1780000060000,
  Accounts1780000070000,
  Evidence1780000080000,
  Extensions1780000090000,
  Obstacles1780000100000,
  Acknowledgements1780000110000,
  Contributions1780000120000,
  IntakeEditor1780000130000,
  OccurrenceReports1780000140000,
  Idempotency1780000150000,
  ReportIndexes1780000160000,
];
