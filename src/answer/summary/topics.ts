import type { Offer } from '../choices.ts';
import { foldName, matchName } from '../names.ts';

/** What a summary can be about: the whole event, or a matter with its names in the articles. */
export interface SummaryTopic {
  /** `overview`, or the name of the command that answers on the topic. */
  readonly name: string;
  /** Null for the overview. */
  readonly title: string | null;
  readonly phrases: readonly string[];
}

/** The whole event. */
export const OVERVIEW: SummaryTopic = { name: 'overview', title: null, phrases: [] };

/** Not a matter of the articles: stands for the answers that moderators pinned as they were. */
export const ANSWERS: SummaryTopic = { name: 'answers', title: null, phrases: [] };

/** The topic somebody typed, by its name or title; null when there is none like it. */
export function topicNamed(typed: string, topics: readonly SummaryTopic[]): SummaryTopic | null {
  const wanted = foldName(typed);
  return (
    topics.find(({ name, title }) => foldName(name) === wanted || foldName(title ?? name) === wanted) ?? null
  );
}

/** Topics that fit what has been typed so far. */
export function offerTopics(typed: string, topics: readonly SummaryTopic[]): Offer[] {
  const matcher = matchName(typed);
  return topics
    .filter(
      ({ name, title }) => matcher.completes(foldName(name)) || matcher.completes(foldName(title ?? name)),
    )
    .map(({ name, title }) => ({ name: title ?? name, value: name }));
}
