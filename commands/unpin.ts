import * as z from 'zod';
import { ANSWERS, offerTopics } from '../src/answer/summary/topics.ts';
import { channelOption } from '../src/command/channel.ts';
import { defineModeratorCommand } from '../src/command/command.ts';
import { topicsOf } from '../src/command/topic.ts';

export default defineModeratorCommand({
  name: 'unpin',
  description: 'Take one of my own pins off, after asking you',
  example: '/unpin topic: overview',
  place: 'slash',
  options: z.object({
    topic: z.string().min(1).max(100).describe('Which summary, or the answers pinned from their menu'),
    channel: channelOption('Where it is pinned; here, if nothing is chosen'),
  }),
  suggest: { topic: (typed, _edition, commands) => offerTopics(typed, [...topicsOf(commands), ANSWERS]) },
  request: ({ topic, channel }) => ({ does: 'unpin', topic, channel: channel ?? null }),
});
