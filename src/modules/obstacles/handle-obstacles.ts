import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { malformedRequest } from '../../common/errors/malformed-request.js';
import { type ExpectedVersion, refuseStale, staleVersion } from '../../common/http/expected-version.js';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { updateVersion } from '../../database/rows.js';
import { onBehalfOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import type { Happening } from '../../domain/lifecycle/happening.js';
import { isEnded } from '../../domain/lifecycle/lifecycle.js';
import {
  firstHolder,
  isOf,
  mayHandle,
  OFFICE,
  type ObstacleAction,
  type ObstacleKind,
  type Party,
  sameParty,
} from '../../domain/obstacle/index.js';
import { contentIn, isSecret } from '../../domain/secrecy/secrecy.js';
import { Assignment, RecordStep, takingPart, visibleAssignment } from '../assignments/index.js';
import { secrecyOf, secretContent } from '../directives/index.js';
import { type PlanningRules, RulesService } from '../rules/index.js';
import { Obstacle, ObstacleHolder } from './entities/obstacle.entity.js';
import type { PartyInput } from './obstacle.dto.js';
import {
  assignmentNotOpen,
  closedAlready,
  invalidParty,
  notHandledByYou,
  notRaisedByYou,
} from './obstacle-errors.js';
import { partyNames, partyOf, peopleOf } from './parties.js';
import { ownerOf, visibleObstacle, waitingOf } from './visible-obstacles.js';

export interface WantedObstacle {
  readonly kind: ObstacleKind;
  readonly title: string;
  readonly content: string;
  readonly proposal: string;
  readonly beyondAuthority: boolean;
  readonly waitingFor: PartyInput | null;
}

export interface WantedPassing {
  readonly waitingFor: PartyInput;
  readonly note: string;
  readonly beyondAuthority: boolean | undefined;
  readonly expected: ExpectedVersion | null;
}

export interface WantedClosing {
  readonly as: 'resolved' | 'void';
  readonly note: string;
  readonly expected: ExpectedVersion | null;
}

/** Raising obstacles, passing them on, closing them. Deadlines go on meanwhile: more time is asked for, not taken. */
@Injectable()
export class HandleObstacles {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly history: RecordStep,
  ) {}

  /** @returns its id. @throws DomainError `ASSIGNMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `OBSTACLE.*`, `SECRECY.CONTENT_REFUSED` */
  async raise(caller: Caller, assignmentId: string, wanted: WantedObstacle): Promise<string> {
    const rules = await this.rules.forPlanning();
    const { now, directory } = rules;
    const at = toInstant(now.epochMs);
    const id = newId();
    await this.database.transaction(async ({ em }) => {
      const assignment = await visibleAssignment(em, caller, assignmentId);
      const owner = await ownerAmong(em, caller, assignment);
      if (isEnded(assignment.lifecycle) || assignment.lifecycle === 'declined') throw assignmentNotOpen();
      const words = await wordsOf(em, assignment, wanted);
      const { kind, beyondAuthority } = wanted;
      const asked = wanted.waitingFor;
      const named = asked && (await partyOf(em, asked, { beyondAuthority, today: now.date }));
      const supervisorId = owner.unitId === null ? null : supervisorOf(owner.unitId, rules);
      const waiting = firstHolder(named, beyondAuthority, supervisorId);
      const obstacle: Obstacle = {
        id,
        assignmentId,
        kind,
        ...words,
        beyondAuthority,
        state: 'open',
        raisedById: caller.personId,
        ownerUnitId: owner.unitId,
        raisedAt: at,
        waitingKind: waiting.kind,
        waitingUnitId: waiting.unitId,
        waitingPersonId: waiting.personId,
        closedById: null,
        closedOn: null,
        closedAt: null,
        closingNote: null,
        version: 1,
      };
      await em.insert(Obstacle, obstacle);
      await hold(em, obstacle, { caller, note: '', position: 0 }, rules);
      await this.tell(
        em,
        caller,
        assignment,
        obstacle,
        {
          step: 'raise_obstacle',
          note: [words.title, words.content, words.proposal && `Đề xuất: ${words.proposal}`]
            .filter(Boolean)
            .join('. '),
          waiting,
          told: peopleOf(waiting, directory, owner.unitId ?? ''),
          as: [owner],
        },
        rules,
      );
    });
    return id;
  }

  /** @throws DomainError `OBSTACLE.*`, `ACCESS.FORBIDDEN`, `REQUEST.STALE_VERSION`, `SECRECY.CONTENT_REFUSED` */
  async pass(caller: Caller, id: string, wanted: WantedPassing): Promise<void> {
    const rules = await this.rules.forPlanning();
    await this.database.transaction(async ({ em }) => {
      const { obstacle, assignment } = await handled(em, caller, id, 'pass', wanted.expected);
      const beyondAuthority = wanted.beyondAuthority ?? obstacle.beyondAuthority;
      const waiting = await partyOf(em, wanted.waitingFor, { beyondAuthority, today: rules.now.date });
      if (sameParty(waiting, waitingOf(obstacle))) throw invalidParty('đang chờ chính bên này rồi');
      await refuseMissing(em, assignment, wanted.note);
      const moved = {
        beyondAuthority,
        waitingKind: waiting.kind,
        waitingUnitId: waiting.unitId,
        waitingPersonId: waiting.personId,
      };
      await store(em, obstacle, moved, wanted.expected);
      const position = await em.countBy(ObstacleHolder, { obstacleId: id });
      await hold(em, { ...obstacle, ...moved }, { caller, note: wanted.note.trim(), position }, rules);
      const told = peopleOf(waiting, rules.directory, obstacle.ownerUnitId ?? '');
      const said = {
        step: 'pass_obstacle' as const,
        note: wanted.note,
        waiting,
        told,
        as: [waitingOf(obstacle), ownerOf(obstacle)],
      };
      await this.tell(em, caller, assignment, obstacle, said, rules);
    });
  }

  /** Resolved, or found to be none. @throws DomainError as {@link pass} */
  async close(caller: Caller, id: string, { as, note, expected }: WantedClosing): Promise<void> {
    const rules = await this.rules.forPlanning();
    const { now, directory } = rules;
    await this.database.transaction(async ({ em }) => {
      const action = as === 'void' ? 'void' : 'resolve';
      const { obstacle, assignment } = await handled(em, caller, id, action, expected);
      await refuseMissing(em, assignment, note);
      const closed = {
        state: as,
        closedById: caller.personId,
        closedOn: now.date,
        closedAt: toInstant(now.epochMs),
        closingNote: note.trim(),
      };
      await store(em, obstacle, closed, expected);
      // Who raised it hears of the end, and so does who was asked.
      const told = [ownerOf(obstacle), waitingOf(obstacle)].flatMap((party) =>
        peopleOf(party, directory, obstacle.ownerUnitId ?? ''),
      );
      const said = {
        step: 'resolve_obstacle' as const,
        note: as === 'void' && note.trim() ? `Không còn là khó khăn: ${note.trim()}` : note,
        waiting: null,
        told,
        as: [waitingOf(obstacle), ownerOf(obstacle)],
      };
      await this.tell(em, caller, assignment, obstacle, said, rules);
    });
  }

  private async tell(
    em: EntityManager,
    caller: Caller,
    assignment: Assignment,
    { id, title }: Pick<Obstacle, 'id' | 'title'>,
    said: {
      readonly step: Happening;
      readonly note: string;
      readonly waiting: Party | null;
      readonly told: readonly string[];
      /** As which of the parties the caller does it; the office may do it, too. */
      readonly as: readonly Party[];
    },
    rules: PlanningRules,
  ): Promise<void> {
    const waitingFor = said.waiting && (await partyNames(em, [said.waiting]))(said.waiting).name;
    const happened = {
      step: said.step,
      to: assignment.lifecycle,
      note: said.note,
      detail: { obstacle: { id, title, waitingFor } },
      expected: null,
      onBehalfOfId: onBehalfOf(caller, (each) => [...said.as, OFFICE].some((party) => isOf(each, party))),
      told: { alsoTold: [...new Set(said.told)] },
    };
    await this.history.record(em, caller.personId, assignment, happened, rules);
  }
}

const supervisorOf = (unitId: string, { directory }: PlanningRules): string | null => {
  const [supervisor] = directory.recipients('supervisor', unitId, null);
  if (!supervisor || supervisor.capacity === 'fallback') return null;
  return supervisor.onBehalfOfId ?? supervisor.personId;
};

/** As whom the caller raises it: a unit that takes part, or the office. */
async function ownerAmong(em: EntityManager, caller: Caller, assignment: Assignment): Promise<Party> {
  const { leadUnitIds, coordinatingUnitIds } = await takingPart(em, assignment);
  const parties: Party[] = [
    ...[...leadUnitIds, ...coordinatingUnitIds].map((unitId) => ({
      kind: 'unit' as const,
      unitId,
      personId: null,
    })),
    OFFICE,
  ];
  const owner = parties.find((party) => isOf(caller, party));
  if (!owner) throw notRaisedByYou();
  return owner;
}

type Words = Pick<Obstacle, 'title' | 'content' | 'proposal'>;

/** What is said about it; of a secret directive nothing but that there is an obstacle, of what kind. */
async function wordsOf(em: EntityManager, { directiveId }: Assignment, wanted: Words): Promise<Words> {
  const words = {
    title: wanted.title.trim(),
    content: wanted.content.trim(),
    proposal: wanted.proposal.trim(),
  };
  const said = contentIn(words, ['title', 'content', 'proposal']);
  if (isSecret(await secrecyOf(em, directiveId))) {
    if (said.length > 0) throw secretContent(said);
  } else if (words.title === '') {
    throw malformedRequest([{ pointer: '/title', detail: 'phải nêu khó khăn, vướng mắc là gì' }]);
  }
  return words;
}

async function refuseMissing(em: EntityManager, { directiveId }: Assignment, note: string): Promise<void> {
  if (note.trim() !== '' || isSecret(await secrecyOf(em, directiveId))) return;
  throw malformedRequest([{ pointer: '/note', detail: 'không được để trống' }]);
}

/** An open obstacle the caller may do that to, with its assignment. */
async function handled(
  em: EntityManager,
  caller: Caller,
  id: string,
  action: ObstacleAction,
  expected: ExpectedVersion | null,
): Promise<{ obstacle: Obstacle; assignment: Assignment }> {
  const obstacle = await visibleObstacle(em, caller, id);
  const parties = { owner: ownerOf(obstacle), waiting: waitingOf(obstacle) };
  if (!mayHandle(caller, action, parties)) throw notHandledByYou();
  refuseStale(expected, obstacle.version, shown(obstacle));
  if (obstacle.state !== 'open') throw closedAlready();
  return { obstacle, assignment: await em.findOneByOrFail(Assignment, { id: obstacle.assignmentId }) };
}

const shown = ({ state, waitingKind, waitingUnitId, waitingPersonId, beyondAuthority }: Obstacle) => ({
  state,
  beyondAuthority,
  waitingFor: { kind: waitingKind, id: waitingUnitId ?? waitingPersonId },
});

/** Of two at once, one succeeds. */
async function store(
  em: EntityManager,
  obstacle: Obstacle,
  changes: Partial<Obstacle>,
  expected: ExpectedVersion | null,
): Promise<void> {
  if (await updateVersion(em, Obstacle, obstacle, changes)) return;
  const current = await em.findOneByOrFail(Obstacle, { id: obstacle.id });
  throw staleVersion(expected, current.version, shown(current));
}

async function hold(
  em: EntityManager,
  obstacle: Obstacle,
  { caller, note, position }: { readonly caller: Caller; readonly note: string; readonly position: number },
  { now }: PlanningRules,
): Promise<void> {
  const { kind, unitId, personId } = waitingOf(obstacle);
  await em.insert(ObstacleHolder, {
    id: newId(),
    obstacleId: obstacle.id,
    position,
    kind,
    unitId,
    personId,
    sinceOn: now.date,
    sinceAt: toInstant(now.epochMs),
    passedById: caller.personId,
    note,
  });
}
