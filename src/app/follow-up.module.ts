import { Module } from '@nestjs/common';
import { AnchorComposer, TakeAnchor, VerifyTrail } from '../modules/audit/index.js';
import { DigestComposer, DigestFigures, DigestSweepService } from '../modules/digests/index.js';
import { FollowedAssignments, SweepService } from '../modules/follow-up/index.js';
import { FollowUpComposer, Ledger, NoticePreview, NoticeSubjects } from '../modules/notices/index.js';
import { OutboxService } from '../modules/outbox/index.js';
import { RegisterStamp, RulesService } from '../modules/rules/index.js';

/** Planning and writing notices and digests. Needs a MailQueue from whoever assembles the process. */
@Module({
  providers: [
    RegisterStamp,
    RulesService,
    OutboxService,
    Ledger,
    NoticeSubjects,
    NoticePreview,
    FollowUpComposer,
    FollowedAssignments,
    SweepService,
    DigestFigures,
    DigestComposer,
    DigestSweepService,
    VerifyTrail,
    TakeAnchor,
    AnchorComposer,
  ],
  exports: [
    RegisterStamp,
    RulesService,
    OutboxService,
    Ledger,
    NoticeSubjects,
    NoticePreview,
    FollowUpComposer,
    SweepService,
    DigestFigures,
    DigestComposer,
    DigestSweepService,
    VerifyTrail,
    TakeAnchor,
    AnchorComposer,
  ],
})
export class FollowUpModule {}
