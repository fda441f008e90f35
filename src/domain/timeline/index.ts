export {
  type Done,
  type GivenOut,
  type Mailed,
  type TimelineEntry,
  type ToldDetail,
  type Topic,
  TOPICS,
} from './entry.js';
export { sentenceOf } from './sentence.js';
export { stepsAbout, topicOf } from './topics.js';
