import { Entity } from 'typeorm';
import { Id, Ref, Word } from '../../../database/columns.js';

export const LINK_KINDS = ['implements', 'replies_to', 'refers_to', 'amends'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What a directive says about another document; `targetId` is set when that one is registered too. */
@Entity('directive_link')
export class DirectiveLink {
  @Id() id: string;
  @Ref() directiveId: string;
  @Word() kind: LinkKind;
  @Word() number: string;
  @Ref({ nullable: true }) targetId: string | null;
}
