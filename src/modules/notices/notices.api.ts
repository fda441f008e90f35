import { NoticesController } from './notices.controller.js';
import { ReadNotices } from './read-notices.js';

/** What the API has of this feature. */
export const noticesApi = { controllers: [NoticesController], providers: [ReadNotices] };
