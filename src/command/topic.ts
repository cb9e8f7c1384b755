import { z } from 'zod';
import { aboutTopic } from '../answer/topic.ts';
import { type Command, defineCommand } from './command.ts';

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
