import * as z from 'zod';
import { offerTopics } from '../src/answer/summary/topics.ts';
import { channelOption } from '../src/command/channel.ts';
import { defineModeratorCommand } from '../src/command/command.ts';
import { topicsOf } from '../src/command/topic.ts';

export default defineModeratorCommand({
  name: 'pin',
  description: 'Post a summary and pin it, after a preview only you see',
  example: '/pin topic: overview',
  place: 'slash',
  options: z.object({
    topic: z.string().min(1).max(100).describe('What to sum up'),
    channel: channelOption('Where to pin it; here, if nothing is chosen'),
  }),
  suggest: { topic: (typed, _edition, commands) => offerTopics(typed, topicsOf(commands)) },
  request: ({ topic, channel }) => ({ does: 'pin', topic, channel: channel ?? null }),
});
