import type { Happening } from '../lifecycle/happening.js';
import type { TimelineEntry, Topic } from './entry.js';

const TOPIC_OF: Readonly<Record<Happening, Topic>> = {
  receive: 'progress',
  decline: 'assignment',
  progress: 'progress',
  submit: 'report',
  accept: 'verdict',
  return: 'verdict',
  suspend: 'assignment',
  resume: 'assignment',
  reassign: 'assignment',
  withdraw: 'assignment',
  reopen: 'assignment',
  direct: 'direction',
  delegate: 'assignment',
  set_contribution: 'assignment',
  contribute: 'report',
  report_occurrence: 'report',
  accept_occurrence: 'verdict',
  return_occurrence: 'verdict',
  request_extension: 'term',
  withdraw_extension: 'term',
  grant_extension: 'term',
  refuse_extension: 'term',
  amend_term: 'term',
  set_term: 'term',
  raise_obstacle: 'obstacle',
  pass_obstacle: 'obstacle',
  resolve_obstacle: 'obstacle',
  acknowledge: 'direction',
};

export function topicOf(entry: TimelineEntry): Topic {
  if (entry.kind === 'assigned') return 'assignment';
  return entry.kind === 'mail' ? 'mail' : TOPIC_OF[entry.step];
}

/** The steps of some topics. */
export function stepsAbout(topics: readonly Topic[]): Happening[] {
  return (Object.keys(TOPIC_OF) as Happening[]).filter((step) => topics.includes(TOPIC_OF[step]));
}
