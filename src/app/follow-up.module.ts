import { Module } from '@nestjs/common';
import { LinkComposer, SecretKey } from '../modules/access/index.js';
import { AnchorComposer, TakeAnchor, VerifyTrail } from '../modules/audit/index.js';
import { EVENT_TELLER } from '../modules/assignments/index.js';
import { ContentStore, NamedFiles, VerifyEvidence } from '../modules/evidence/index.js';
import { DigestComposer, DigestFigures, DigestSweepService } from '../modules/digests/index.js';
import { KeyedRequests } from '../modules/idempotency/index.js';
import { FollowedAssignments, ReplanPreview, SweepService } from '../modules/follow-up/index.js';
import {
  EventNotices,
  FollowUpComposer,
  Ledger,
  NoticePreview,
  NoticeSubjects,
  UnsentNotices,
} from '../modules/notices/index.js';
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
    EventNotices,
    { provide: EVENT_TELLER, useExisting: EventNotices },
    FollowUpComposer,
    FollowedAssignments,
    UnsentNotices,
    SweepService,
    ReplanPreview,
    DigestFigures,
    DigestComposer,
    DigestSweepService,
    VerifyTrail,
    TakeAnchor,
    AnchorComposer,
    SecretKey,
    LinkComposer,
    ContentStore,
    NamedFiles,
    VerifyEvidence,
    KeyedRequests,
  ],
  exports: [
    RegisterStamp,
    RulesService,
    OutboxService,
    Ledger,
    NoticeSubjects,
    NoticePreview,
    EVENT_TELLER,
    FollowUpComposer,
    SweepService,
    ReplanPreview,
    DigestFigures,
    DigestComposer,
    DigestSweepService,
    VerifyTrail,
    TakeAnchor,
    AnchorComposer,
    LinkComposer,
    ContentStore,
    NamedFiles,
    VerifyEvidence,
    KeyedRequests,
  ],
})
export class FollowUpModule {}
