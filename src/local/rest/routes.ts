import type { Route } from './route.ts';
import { applicationRoutes } from './routes/application.ts';
import { callbackRoutes } from './routes/callbacks.ts';
import { channelRoutes } from './routes/channels.ts';
import { commandRoutes, commandSettingRoutes } from './routes/commands.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactRoutes } from './routes/interact.ts';
import { messageRoutes } from './routes/messages.ts';
import { pinRoutes } from './routes/pins.ts';
import { reactionRoutes } from './routes/reactions.ts';
import { webhookRoutes } from './routes/webhooks.ts';

/** Every route there is below /api. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...callbackRoutes,
  ...channelRoutes,
  ...commandRoutes,
  ...commandSettingRoutes,
  ...guildRoutes,
  ...interactRoutes,
  ...messageRoutes,
  ...pinRoutes,
  ...reactionRoutes,
  ...webhookRoutes,
];
