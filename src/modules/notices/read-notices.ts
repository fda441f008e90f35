import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Caller } from '../../domain/access/caller.js';
import { isPermitted } from '../../domain/access/permissions.js';
import {
  currentNewTermRequest,
  currentReview,
  type Occurrence,
  type Track,
  upcoming,
} from '../../domain/follow-up/occurrences.js';
import { upcomingOfDuties } from '../../domain/follow-up/duty-occurrences.js';
import { rhythmReader } from '../../domain/recurrence/index.js';
import { silentTracks } from '../../domain/follow-up/pauses.js';
import { isOwed } from '../../domain/lifecycle/lifecycle.js';
import { addDays } from '../../domain/time/local-date.js';
import { isBornOverdue } from '../../domain/timing/timing.js';
import { type Assignment, takingPart, visibleAssignment } from '../assignments/index.js';
import { Person } from '../people/index.js';
import { withDuties } from '../recurrences/index.js';
import { type Rules, RulesService } from '../rules/index.js';
import { Notice } from './entities/notice.entity.js';
import { withPauses } from './followed-pauses.js';
import type { AssignmentNoticesDto, NoticeDto, UpcomingNoticeDto } from './notice.dto.js';

type Row = Omit<NoticeDto, 'recipient'> & {
  recipientId: string;
  recipientName: string;
  recipientEmail: string;
};

/** Promise 7, explainable: what was said about an assignment, to whom, and what comes next. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND` */
  async ofAssignment(caller: Caller, id: string): Promise<AssignmentNoticesDto> {
    const assignment = await visibleAssignment(this.database.read, caller, id);
    const rules = await this.rules.at();
    const upcoming = [
      ...nextFor(assignment, await this.ladderOf(assignment, rules), rules),
      ...(await this.nextOfDuties(assignment, rules)),
    ];
    const soonest = [...new Map(upcoming.map((o) => [`${o.rule} ${o.occurrence}`, o])).values()].sort(
      (a, b) => a.dueOn.localeCompare(b.dueOn),
    );
    return { notices: await this.ledger(caller, id), upcoming: soonest.map(toUpcoming) };
  }

  /** What answered escalations leave of the ladder. */
  private async ladderOf(assignment: Assignment, { calendar }: Rules): Promise<(track: Track) => Track> {
    const em = this.database.read;
    const { id, lastDay } = assignment;
    if (lastDay === null) return (track) => track;
    const among = { where: (column: string) => `${column} = :id`, values: { id } };
    const [answered] = await withPauses(em, [{ id }], among, null);
    const { leadUnitIds } = await takingPart(em, assignment);
    return silentTracks(answered?.pauses ?? [], leadUnitIds, lastDay, calendar);
  }

  /** What comes of the parts of it that fall due by days of their own. */
  private async nextOfDuties({ id, ...work }: Assignment, rules: Rules): Promise<Occurrence[]> {
    if (!isOwed(work.lifecycle)) return [];
    const among = { where: (column: string) => `${column} = :id`, values: { id } };
    const [followed] = await withDuties(this.database.read, [{ ...work, id }], among, null);
    return followed ? upcomingOfDuties(followed, rhythmReader(rules), rules) : [];
  }

  private async ledger(caller: Caller, assignmentId: string): Promise<NoticeDto[]> {
    const rows = await this.database.read
      .createQueryBuilder(Notice, 'n')
      .innerJoin(Person, 'p', 'p.id = n.recipient_id')
      .select('n.id', 'id')
      .addSelect('n.kind', 'kind')
      .addSelect('n.rung', 'rung')
      .addSelect('n.rule', 'rule')
      .addSelect('n.occurrence', 'occurrence')
      .addSelect('n.capacity', 'capacity')
      .addSelect('n.due_on', 'dueOn')
      .addSelect('n.working_days_late', 'workingDaysLate')
      .addSelect('n.state', 'state')
      .addSelect('n.reason', 'reason')
      .addSelect('n.planned_at', 'plannedAt')
      .addSelect('n.settled_at', 'settledAt')
      .addSelect('p.id', 'recipientId')
      .addSelect('p.name', 'recipientName')
      .addSelect('p.email', 'recipientEmail')
      .where('n.assignment_id = :assignmentId', { assignmentId })
      .orderBy('n.planned_at', 'DESC')
      .addOrderBy('n.id', 'DESC')
      .getRawMany<Row>();
    const withAddress = isPermitted(caller, 'address.read');
    return rows.map(({ recipientId, recipientName, recipientEmail, ...notice }) => ({
      ...notice,
      recipient: { id: recipientId, name: recipientName, ...(withAddress ? { email: recipientEmail } : {}) },
    }));
  }
}

/** A ladder ends within so many days of its last day, whatever the policy. */
const LONGEST_LADDER_DAYS = 3_660;

function nextFor(a: Assignment, asLeft: (track: Track) => Track, rules: Rules): Occurrence[] {
  if (!isOwed(a.lifecycle) || a.isGroup) return [];
  const { policy, calendar, now } = rules;
  const { assignedOn, lastDay } = a;
  // What recurs is spoken of by its occurrences.
  if (lastDay === null && a.recurring) return [];
  if (lastDay === null) return nextBeat(rules, (day) => currentReview(assignedOn, day, policy, calendar));
  if (isBornOverdue(a)) {
    return nextBeat(rules, (day) => currentNewTermRequest({ assignedOn, lastDay }, day, policy, calendar));
  }
  return upcoming(lastDay, now.date, addDays(lastDay, LONGEST_LADDER_DAYS), policy, calendar, asLeft);
}

/** What comes round each so many months: the first one that falls due after today. */
function nextBeat({ policy, now }: Rules, on: (day: string) => Occurrence | null): Occurrence[] {
  const longest = (policy.review.everyMonths + 1) * 31;
  for (let ahead = 1; ahead <= longest; ahead += 1) {
    const occurrence = on(addDays(now.date, ahead));
    if (occurrence && occurrence.dueOn > now.date) return [occurrence];
  }
  return [];
}

const toUpcoming = ({ kind, rung, rule, occurrence, audience, dueOn }: Occurrence): UpcomingNoticeDto => ({
  kind,
  rung,
  rule,
  occurrence,
  audience,
  dueOn,
});
