import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { whyNotice } from '../../domain/follow-up/explain.js';
import type { NoticeKind, PlannedNotice } from '../../domain/follow-up/notice.js';
import { Person } from '../people/index.js';
import { RulesService } from '../rules/index.js';
import { Unit } from '../units/index.js';
import { NoticeSubjects } from './notice-subjects.js';

/** A notice as a person reads it. */
export interface DescribedNotice {
  readonly kind: NoticeKind;
  readonly rule: string;
  readonly rung: number | null;
  readonly directive: string;
  readonly clause: string;
  readonly unit: string;
  /** The recipient's address. */
  readonly recipient: string;
  /** The last day, `YYYY-MM-DD`, or null for undated work. */
  readonly due: string | null;
  readonly workingDaysLate: number;
  readonly occurrence: string;
  /** Vietnamese: rule, clause and words the notice comes from. */
  readonly why: string;
}

const LOT = 1_000;

/** Puts names to planned notices. */
@Injectable()
export class NoticePreview {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly subjects: NoticeSubjects,
  ) {}

  async describe(notices: AsyncIterable<PlannedNotice>, atMs: number): Promise<DescribedNotice[]> {
    const { calendar } = await this.rules.at(atMs);
    const em = this.database.read;
    const people = new Map(
      (await em.find(Person, { select: { id: true, email: true } })).map((p) => [p.id, p.email]),
    );
    const units = new Map(
      (await em.find(Unit, { select: { id: true, name: true } })).map((u) => [u.id, u.name]),
    );
    const described: DescribedNotice[] = [];
    const lot: PlannedNotice[] = [];
    const flush = async (): Promise<void> => {
      const subjects = await this.subjects.of(lot.map((n) => n.assignmentId));
      for (const n of lot.splice(0)) {
        const subject = subjects.get(n.assignmentId);
        if (!subject) continue;
        described.push({
          kind: n.kind,
          rule: n.rule,
          rung: n.rung,
          directive: subject.directiveNumber,
          clause: subject.clause,
          unit: units.get(n.unitId) ?? '',
          recipient: people.get(n.recipientId) ?? '',
          due: n.lastDay,
          workingDaysLate: n.workingDaysLate,
          occurrence: n.occurrence,
          why: whyNotice(n, subject, calendar),
        });
      }
    };
    for await (const notice of notices) {
      lot.push(notice);
      if (lot.length === LOT) await flush();
    }
    await flush();
    return described;
  }
}
