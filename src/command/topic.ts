import * as z from 'zod';
import { OVERVIEW, type SummaryTopic } from '../answer/summary/topics.ts';
import { aboutTopic } from '../answer/topic.ts';
import { type Command, defineCommand, isForModerators, type Listed } from './command.ts';

/**
 * Makes a command that shows who said what on a topic. `phrases` are its names in the articles; a sentence that has
 * one of them, in any spelling search knows, belongs to the topic.
 */
export function topicCommand(name: string, title: string, phrases: readonly string[]): Command {
  return defineCommand({
    name,
    description: `Who said what on ${title}, in their own words`,
    example: `/${name}`,
    options: z.object({}),
    topic: { title, phrases },
    answer: (_options, { edition }) => aboutTopic(title, phrases, edition),
  });
}

/** What can be summed up: the whole event, and every topic that has a command in the one list. */
export function topicsOf(commands: readonly Listed[]): SummaryTopic[] {
  return [
    OVERVIEW,
    ...commands.flatMap((command) =>
      isForModerators(command) || command.topic === null ? [] : [{ name: command.name, ...command.topic }],
    ),
  ];
}
