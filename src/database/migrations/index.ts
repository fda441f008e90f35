import { Base1780000000000 } from './1780000000000-base.js';
import { Intake1780000010000 } from './1780000010000-intake.js';
import { Search1780000020000 } from './1780000020000-search.js';
import { TaskLists1780000030000 } from './1780000030000-task-lists.js';
import { Audit1780000050000 } from './1780000050000-audit.js';
import { StepDetail1780000060000 } from './1780000060000-step-detail.js';

/** Every migration, oldest first: one list for both databases. */
export const migrations = [
  Base1780000000000,
  Intake1780000010000,
  Search1780000020000,
  TaskLists1780000030000,
  Audit1780000050000,
  StepDetail1780000060000,
];
