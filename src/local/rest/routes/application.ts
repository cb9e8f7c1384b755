import { type Refusal, refuse } from '../../refusal.ts';
import type { World } from '../../world/world.ts';
import { type Call, ok, type Reply, route } from '../route.ts';

/** Who am I, what application is this, and where is the gateway. */
export const applicationRoutes = [
  route('GET /users/@me', 'anyone', (call) => ok(self(call))),
  route('GET /users/:user', 'anyone', user),
  route('GET /applications/@me', 'bot', (call) => ok(applicationData(call.world))),
  route('GET /oauth2/applications/@me', 'bot', (call) => ok(applicationData(call.world))),
  route('GET /gateway', 'open', (call) => ok({ url: call.world.gateway.url })),
  route('GET /gateway/bot', 'bot', gatewayBot),
];

function self(call: Call): object {
  return {
    ...call.actor.user,
    mfa_enabled: false,
    locale: 'en-US',
    premium_type: 0,
    email: null,
    verified: true,
  };
}

function user(call: Call): Reply | Refusal {
  const found = call.world.users.get(call.params['user'] ?? '');
  return found === undefined ? refuse('unknownUser') : ok(found);
}

function gatewayBot(call: Call): Reply {
  const { url, shards, startsLeft, maxConcurrency } = call.world.gateway;
  return ok({
    url,
    shards,
    session_start_limit: {
      total: 1_000,
      remaining: startsLeft,
      reset_after: 14_400_000,
      max_concurrency: maxConcurrency,
    },
  });
}

function applicationData(world: World): object {
  const { application } = world;
  const owner = world.users.get(application.ownerId);
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    type: null,
    bot: application.bot,
    owner,
    bot_public: true,
    bot_require_code_grant: false,
    is_monetized: false,
    summary: '',
    team: null,
    verify_key: '0'.repeat(64),
    flags: applicationFlags(application.intents),
    flags_new: String(applicationFlags(application.intents)),
    hook: true,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    integration_types_config: { 0: {} },
  };
}

/** The application flags that say which privileged intents are granted (the "limited" bits of a small bot). */
export function applicationFlags(intents: number): number {
  return (
    (intents & (1 << 8) ? 1 << 13 : 0) |
    (intents & (1 << 1) ? 1 << 15 : 0) |
    (intents & (1 << 15) ? 1 << 19 : 0)
  );
}
