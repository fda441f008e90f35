import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../common/errors/domain-error.js';
import { type ExpectedVersion, refuseStale } from '../../common/http/expected-version.js';
import { Database } from '../../database/database.js';
import { maySee } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { directsAs } from '../../domain/access/direction-access.js';
import { isEnded } from '../../domain/lifecycle/lifecycle.js';
import { forbidden } from '../access/index.js';
import { Assignment, RecordStep, stateOf, takingPart, visibleAssignment } from '../assignments/index.js';
import { Person } from '../people/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';

export interface WantedDirection {
  readonly text: string;
  /** The leader whose words the office enters. */
  readonly leaderId: string | null;
  readonly expected: ExpectedVersion | null;
}

/**
 * A leader's direction (ý kiến chỉ đạo) on an assignment he sees: given by himself, by who stands in for him, or entered by
 * the office in his name. It moves nothing; the unit and its head are told at once.
 */
@Injectable()
export class GiveDirection {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `DIRECTION.*`, `SECRECY.CONTENT_REFUSED`, `REQUEST.STALE_VERSION` */
  async give(caller: Caller, id: string, { text, leaderId, expected }: WantedDirection): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, id);
      const onBehalfOfId = await this.speaker(em, caller, assignment, leaderId, rules);
      refuseStale(expected, assignment.version, stateOf(assignment));
      if (isEnded(assignment.lifecycle)) throw ended();
      for (const each of [assignment, ...(await openChildren(em, assignment))]) {
        const happened = { step: 'direct' as const, to: each.lifecycle, note: text, expected, onBehalfOfId };
        await this.history.record(em, caller.personId, each, happened, rules);
      }
    });
  }

  /** The leader whose direction it is, where the caller is not himself that leader. */
  private async speaker(
    em: EntityManager,
    caller: Caller,
    assignment: Assignment,
    leaderId: string | null,
    rules: PlanningRules,
  ): Promise<string | null> {
    const as = directsAs(caller, leaderId);
    if (as === null) {
      throw forbidden(
        'Chỉ lãnh đạo, người thay lãnh đạo vắng mặt, hoặc Văn phòng ghi thay lãnh đạo được cho ý kiến chỉ đạo.',
      );
    }
    if (as !== 'office') return as.onBehalfOfId;
    if (leaderId === null) throw invalidLeader('Văn phòng phải nêu ý kiến của lãnh đạo nào');
    await refuseUnconcerned(em, assignment, leaderId, rules);
    return leaderId;
  }
}

/** A leader directs what he sees. */
async function refuseUnconcerned(
  em: EntityManager,
  assignment: Assignment,
  leaderId: string,
  { directory }: PlanningRules,
): Promise<void> {
  const leader = await em.findOneBy(Person, { id: leaderId, active: true });
  if (!leader?.roles.includes('leader')) throw invalidLeader('không có lãnh đạo này');
  const { id, unitId, roles, standing } = leader;
  const parts = await takingPart(em, assignment);
  const children = assignment.isGroup ? await openChildren(em, assignment) : [];
  for (const child of children) parts.leadUnitIds.push(...(await takingPart(em, child)).leadUnitIds);
  const units = [...parts.leadUnitIds, ...parts.coordinatingUnitIds].map((each) => directory.holderOf(each));
  const watched = directory.unitsWatchedBy(id);
  const seen = maySee(
    { personId: id, unitId, roles, standing },
    { ...parts, supervisorIds: units.some((each) => watched.includes(each)) ? [id] : [], endedAtMs: null },
  );
  if (!seen) throw invalidLeader('lãnh đạo này không phụ trách đơn vị nào của nhiệm vụ');
}

async function openChildren(em: EntityManager, { id, isGroup }: Assignment): Promise<Assignment[]> {
  if (!isGroup) return [];
  const children = await em.find(Assignment, { where: { parentId: id }, order: { id: 'ASC' } });
  return children.filter(({ lifecycle }) => !isEnded(lifecycle));
}

const invalidLeader = (detail: string): DomainError =>
  new DomainError('invalid', 'DIRECTION.LEADER', {
    title: 'The leader cannot be named for this',
    detail: `Ý kiến chỉ đạo: ${detail}. Hãy chọn lãnh đạo khác.`,
    errors: [{ pointer: '/leaderId', detail }],
  });

const ended = (): DomainError =>
  new DomainError('conflict', 'DIRECTION.ENDED', {
    title: 'The assignment has ended',
    detail: 'Nhiệm vụ đã kết thúc. Muốn chỉ đạo làm tiếp, đề nghị Văn phòng mở lại nhiệm vụ.',
  });
