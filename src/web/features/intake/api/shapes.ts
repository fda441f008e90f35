import type { Schemas } from '../../../lib/api/client';

export type Intake = Schemas['IntakeDetailDto'];
export type Header = Schemas['IntakeHeaderDto'];
export type Draft = Schemas['DraftDto'];
export type Mention = Schemas['MentionDto'];
export type Organ = Schemas['OrganInput'];
export type Finding = Schemas['IntakeFindingDto'];
export type Check = Schemas['CheckDto'];

/** What is reviewed: the header, or the draft of an id. */
export type Target = string;
export const HEADER: Target = 'header';
