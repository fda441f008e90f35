export { Notice, NOTICE_STATES, type NoticeState } from './entities/notice.entity.js';
export { Ledger } from './ledger.js';
export { FollowUpComposer } from './follow-up-composer.js';
export { type NoticeSubject, NoticeSubjects } from './notice-subjects.js';
export { type DescribedNotice, NoticePreview } from './notice-preview.js';
