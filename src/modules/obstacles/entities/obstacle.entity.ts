import { Entity } from 'typeorm';
import type { ObstacleKind, ObstacleState, PartyKind } from '../../../domain/obstacle/index.js';
import { AtInstant, Flag, Id, Int, OnDate, Ref, Text, Version, Word } from '../../../database/columns.js';

/** What blocks an assignment (khó khăn, vướng mắc), and whose court the ball is in now. */
@Entity('obstacle')
export class Obstacle {
  @Id() id: string;
  @Ref() assignmentId: string;
  @Word({ length: 32 }) kind: ObstacleKind;
  @Word() title: string;
  @Text() content: string;
  @Text() proposal: string;
  @Flag({ default: false }) beyondAuthority: boolean;
  @Word({ length: 16 }) state: ObstacleState;
  @Ref() raisedById: string;
  /** The unit that raised it; null: the office did. */
  @Ref({ nullable: true }) ownerUnitId: string | null;
  @AtInstant() raisedAt: string;
  @Word({ length: 16 }) waitingKind: PartyKind;
  @Ref({ nullable: true }) waitingUnitId: string | null;
  @Ref({ nullable: true }) waitingPersonId: string | null;
  @Ref({ nullable: true }) closedById: string | null;
  @OnDate({ nullable: true }) closedOn: string | null;
  @AtInstant({ nullable: true }) closedAt: string | null;
  @Text({ nullable: true }) closingNote: string | null;
  @Version() version: number;
}

/** Who held an obstacle since when; the first row says to whom it was raised. */
@Entity('obstacle_holder')
export class ObstacleHolder {
  @Id() id: string;
  @Ref() obstacleId: string;
  /** 0, 1, 2 … */
  @Int() position: number;
  @Word({ length: 16 }) kind: PartyKind;
  @Ref({ nullable: true }) unitId: string | null;
  @Ref({ nullable: true }) personId: string | null;
  @OnDate() sinceOn: string;
  @AtInstant() sinceAt: string;
  @Ref() passedById: string;
  @Text() note: string;
}
