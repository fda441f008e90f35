import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { selectEntities } from '../../database/rows.js';
import type { PlanningRules } from '../rules/index.js';
import { Notice } from './entities/notice.entity.js';
import { NoticeSubjects } from './notice-subjects.js';
import { planAgain } from './plan-again.js';

/** The notices that are planned and have not left. */
@Injectable()
export class UnsentNotices {
  constructor(
    private readonly database: Database,
    private readonly subjects: NoticeSubjects,
  ) {}

  /** Those that would leave under the rules in force, but must not under others; what is told of events stays. */
  async outdatedBy(now: PlanningRules, then: PlanningRules): Promise<Notice[]> {
    const unsent = await selectEntities(
      this.database.read,
      Notice,
      `JOIN mail m ON m.id = e.mail_id
       WHERE e.state = 'planned' AND e.kind <> 'event' AND m.state IN ('assembling', 'pending') ORDER BY e.id`,
    );
    const subjects = await this.subjects.of(unsent.map((notice) => notice.assignmentId));
    return unsent.filter((notice) => {
      const followed = subjects.get(notice.assignmentId)?.followed;
      if (!followed) return false;
      const leaves = ({ planner }: PlanningRules) => typeof planAgain(notice, followed, planner) !== 'string';
      return leaves(now) && !leaves(then);
    });
  }
}
