import { ReadTimeline } from './read-timeline.js';
import { TimelineController } from './timeline.controller.js';

/** What the API has of this feature. */
export const timelineApi = { controllers: [TimelineController], providers: [ReadTimeline] };
