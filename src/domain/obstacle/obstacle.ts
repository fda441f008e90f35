/** What sort of obstacle (khó khăn, vướng mắc) it is: a closed list, so that an office can count what blocks it most. */
export const OBSTACLE_KINDS = [
  'institution',
  'funding',
  'staff',
  'technical',
  'coordination',
  'other',
] as const;
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

/** In Vietnamese. */
export const KIND_NAMES: Readonly<Record<ObstacleKind, string>> = {
  institution: 'thể chế',
  funding: 'kinh phí',
  staff: 'nhân lực',
  technical: 'kỹ thuật',
  coordination: 'phối hợp',
  other: 'khác',
};

/** `void`: it was none, or fell away by itself. */
export const OBSTACLE_STATES = ['open', 'resolved', 'void'] as const;
export type ObstacleState = (typeof OBSTACLE_STATES)[number];

/** Whose court the ball can be in: a unit, the office (Văn phòng), one leader, the standing leaders (Thường trực). */
export const PARTY_KINDS = ['unit', 'office', 'leader', 'standing'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Somebody an obstacle waits for. */
export interface Party {
  readonly kind: PartyKind;
  /** Of a unit, else null. */
  readonly unitId: string | null;
  /** Of a leader, else null. */
  readonly personId: string | null;
}

export const OFFICE: Party = { kind: 'office', unitId: null, personId: null };

export const sameParty = (a: Party, b: Party): boolean =>
  a.kind === b.kind && a.unitId === b.unitId && a.personId === b.personId;
