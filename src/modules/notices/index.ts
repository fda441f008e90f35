export {
  type Cancelling,
  cancelByIds,
  cancelEvent,
  cancelFormerTerm,
  cancelReminding,
  cancelRung,
} from './cancel-notices.js';
export { withPauses } from './followed-pauses.js';
export { EventNotices } from './event-notices.js';
export { Notice, NOTICE_STATES, type NoticeState } from './entities/notice.entity.js';
export { UnsentNotices } from './unsent-notices.js';
export { Ledger } from './ledger.js';
export { FollowUpComposer } from './follow-up-composer.js';
export { type NoticeSubject, NoticeSubjects } from './notice-subjects.js';
export { type DescribedNotice, NoticePreview } from './notice-preview.js';
export { AUDIENCES } from './notice.dto.js';
