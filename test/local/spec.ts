import type { History, RequestEntry } from '../../src/local/history.ts';

/** A zod schema, as far as it is used here. */
interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: Issue[] } };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly Issue[][];
}

interface Contract {
  readonly request?: string | readonly string[];
  readonly list?: boolean;
  readonly answer?: string | readonly string[];
  readonly answerList?: boolean;
}

const MESSAGE: Contract = { request: 'MessageCreateRequest', answer: 'MessageResponse' };
const EDIT: Contract = { request: 'MessageEditRequestPartial', answer: 'MessageResponse' };
const COMMAND = { answer: 'ApplicationCommandResponse' };

/** Which of the specification's schemas hold for which route. */
const CONTRACTS: Readonly<Record<string, Contract>> = {
  'GET /gateway/bot': { answer: 'GatewayBotResponse' },
  'GET /users/@me': { answer: 'UserPIIResponse' },
  'GET /users/:user': { answer: 'UserResponse' },
  'GET /users/@me/guilds': { answer: 'MyGuildResponse', answerList: true },
  'GET /applications/@me': { answer: 'PrivateApplicationResponse' },
  'GET /guilds/:guild': { answer: 'GuildWithCountsResponse' },
  'GET /guilds/:guild/roles': { answer: 'GuildRoleResponse', answerList: true },
  'GET /guilds/:guild/channels': { answer: 'GuildChannelResponse', answerList: true },
  'GET /guilds/:guild/members/:user': { answer: 'GuildMemberResponse' },
  'GET /guilds/:guild/threads/active': { answer: 'ThreadsResponse' },
  'GET /channels/:channel': { answer: ['GuildChannelResponse', 'ThreadResponse', 'PrivateChannelResponse'] },
  'POST /users/@me/channels': { answer: 'PrivateChannelResponse' },
  'POST /channels/:channel/messages': MESSAGE,
  'PATCH /channels/:channel/messages/:message': EDIT,
  'GET /channels/:channel/messages/:message': { answer: 'MessageResponse' },
  'GET /channels/:channel/messages': { answer: 'MessageResponse', answerList: true },
  'GET /channels/:channel/messages/pins': { answer: 'PinnedMessagesResponse' },
  'POST /webhooks/:application/:token': {
    request: 'IncomingWebhookRequestPartial',
    answer: 'MessageResponse',
  },
  'PATCH /webhooks/:application/:token/messages/:message': {
    request: 'IncomingWebhookUpdateRequestPartial',
    answer: 'MessageResponse',
  },
  'GET /webhooks/:application/:token/messages/:message': { answer: 'MessageResponse' },
  'POST /interactions/:interaction/:token/callback': {
    request: [
      'CreateMessageInteractionCallbackRequest',
      'UpdateMessageInteractionCallbackRequest',
      'ApplicationCommandAutocompleteCallbackRequest',
      'ModalInteractionCallbackRequest',
    ],
    answer: 'InteractionCallbackResponse',
  },
  'PUT /applications/:application/commands': {
    request: 'ApplicationCommandUpdateRequest',
    list: true,
    ...COMMAND,
    answerList: true,
  },
  'GET /applications/:application/commands': { ...COMMAND, answerList: true },
  'POST /applications/:application/commands': { request: 'ApplicationCommandCreateRequest', ...COMMAND },
  'PATCH /applications/:application/commands/:command': {
    request: 'ApplicationCommandPatchRequestPartial',
    ...COMMAND,
  },
};

/**
 * What Discord's own specification (discord-api-spec, generated from its OpenAPI file) says against the requests the
 * bot made and the answers this server gave; one line each, empty when nothing. Requests that were refused are not
 * judged: refusing them is the server's judgement.
 */
export async function specProblems(history: History): Promise<string[]> {
  // 0.2 s to load, so only in tests that ask.
  const name = 'discord-api-spec/zod'; // it ships without types
  const schemas = (await import(name)) as unknown as Record<string, Schema>;
  const problems = new Set<string>();
  for (const entry of history.of('request', (e) => e.by !== 'person' && !e.fault && e.status !== 0))
    for (const problem of judge(schemas, entry)) problems.add(problem);
  return [...problems];
}

function judge(schemas: Record<string, Schema>, entry: RequestEntry): string[] {
  const line = `${entry.method} ${entry.route}`;
  if (entry.status === 429) return against(schemas, ['RatelimitedResponse'], entry.answer, `${line} 429`);
  if (entry.status >= 400)
    return against(schemas, ['ErrorResponse', 'Error'], entry.answer, `${line} ${entry.status}`);
  const contract = CONTRACTS[line];
  if (contract === undefined) return [];
  const { request, answer } = contract;
  return [
    ...each(contract.list, entry.body, (body) =>
      request === undefined || body === undefined
        ? []
        : against(schemas, [request].flat(), body, `${line} request`),
    ),
    ...each(contract.answerList, entry.answer, (body) =>
      answer === undefined || body === undefined
        ? []
        : against(schemas, [answer].flat(), body, `${line} answer`),
    ),
  ];
}

function each(many: boolean | undefined, value: unknown, judgeOne: (value: unknown) => string[]): string[] {
  return many && Array.isArray(value) ? value.flatMap(judgeOne) : judgeOne(value);
}

function against(
  schemas: Record<string, Schema>,
  names: readonly string[],
  value: unknown,
  where: string,
): string[] {
  const results = names.map((name) => {
    const schema = schemas[`${name}Schema`];
    if (schema === undefined) throw new Error(`The specification has no ${name}`);
    return schema.safeParse(asSpecified(value, where.endsWith('request')));
  });
  if (results.some((result) => result.success)) return [];
  return results[0]?.error?.issues.map((issue) => `${where}: ${describe(issue)}`) ?? [];
}

function describe(issue: Issue): string {
  const inner = issue.errors?.flat().map((e) => `${e.path.join('.')} ${e.message}`) ?? [];
  return `${issue.path.join('.')} ${issue.message}${inner.length > 0 ? ` (${inner.join('; ')})` : ''}`;
}

/**
 * Two slips of the specification: it wants permissions of commands as integers though they are sent as strings, and
 * its moments may not carry an offset though Discord's do.
 */
function asSpecified(value: unknown, request: boolean, key = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => asSpecified(inner, request));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, asSpecified(inner, request, k)]));
  if (request && key === 'default_member_permissions' && typeof value === 'string') return Number(value);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+\+00:00$/.test(value))
    return value.replace('+00:00', 'Z');
  return value;
}
