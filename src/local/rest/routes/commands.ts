import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Refusal, refuse } from '../../refusal.ts';
import { commandList, command as commandRule } from '../../rules/command-rules.ts';
import { isRecord } from '../../rules/shape.ts';
import { settingsData } from '../../world/command.ts';
import { isRefusal } from '../access.ts';
import { type Call, type Handler, NO_CONTENT, ok, type Reply, route } from '../route.ts';

const GLOBAL = '/applications/:application/commands';
const GUILD = '/applications/:application/guilds/:guild/commands';

/** Command registration, for everywhere and for one server. */
export const commandRoutes = [GLOBAL, GUILD].flatMap((base) => [
  route(`GET ${base}`, 'bot', inStore(list)),
  route(`PUT ${base}`, 'bot', inStore(overwrite)),
  route(`POST ${base}`, 'bot', inStore(create)),
  route(
    `GET ${base}/:command`,
    'bot',
    onCommand((_, __, command) => ok(command)),
  ),
  route(`PATCH ${base}/:command`, 'bot', onCommand(edit)),
  route(`DELETE ${base}/:command`, 'bot', onCommand(remove)),
]);

/** What admins set for commands; bots may read it, only admins' own tokens may write it. */
export const commandSettingRoutes = [
  route(`GET ${GUILD}/permissions`, 'bot', inStore(allSettings)),
  route(`GET ${GUILD}/:command/permissions`, 'bot', inStore(settings)),
  route(`PUT ${GUILD}/:command/permissions`, 'bot', () => refuse('botsOnly')),
];

/** At most 100 slash, 15 user and 15 message commands (application-commands, Registering a Command). */
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

type Store = Map<string, APIApplicationCommand>;

function storeOf(call: Call): Store | Refusal {
  const { application } = call.world;
  if (call.params['application'] !== application.id) return refuse('notThisApplication');
  const guild = call.params['guild'];
  if (guild === undefined) return application.commands;
  if (!call.world.guilds.get(guild)?.members.has(application.bot.id)) return refuse('missingAccess');
  const known = application.guildCommands.get(guild) ?? new Map();
  application.guildCommands.set(guild, known);
  return known;
}

function inStore(handle: (call: Call, store: Store) => Reply | Refusal): Handler {
  return (call) => {
    const store = storeOf(call);
    return isRefusal(store) ? store : handle(call, store);
  };
}

function onCommand(
  handle: (call: Call, store: Store, command: APIApplicationCommand) => Reply | Refusal,
): Handler {
  return inStore((call, store) => {
    const command = store.get(call.params['command'] ?? '');
    return command === undefined ? refuse('unknownCommand') : handle(call, store, command);
  });
}

function list(call: Call, store: Store): Reply {
  const translated = call.query.get('with_localizations') === 'true';
  return ok([...store.values()].map((command) => (translated ? command : withoutTranslations(command))));
}

function withoutTranslations(command: APIApplicationCommand): object {
  const { name_localizations: _, description_localizations: __, ...rest } = command;
  return rest;
}

function overwrite(call: Call, store: Store): Reply | Refusal {
  const found = commandList(call.json);
  if (found !== null) return refuse('invalidForm', found);
  const given = call.json as Record<string, unknown>[];
  const crowded = Object.entries(MOST).some(
    ([type, most]) => given.filter((c) => (c['type'] ?? 1) === Number(type)).length > most,
  );
  if (crowded) return refuse('tooManyCommands');
  const before = [...store.values()];
  store.clear();
  for (const one of given) {
    const same = before.find((c) => c.name === one['name'] && c.type === (one['type'] ?? 1));
    const made = makeCommand(call, one, same);
    store.set(made.id, made);
  }
  return ok([...store.values()]);
}

/** A new command; one of the same name and type is overwritten and 200 answered instead of 201. */
function create(call: Call, store: Store): Reply | Refusal {
  const found = commandRule(call.json);
  if (found !== null) return refuse('invalidForm', found);
  const given = call.json as Record<string, unknown>;
  const type = Number(given['type'] ?? 1);
  const same = [...store.values()].find((c) => c.name === given['name'] && c.type === type);
  const many = [...store.values()].filter((c) => c.type === type).length;
  if (same === undefined && many >= (MOST[type] ?? 1)) return refuse('tooManyCommands');
  const made = makeCommand(call, given, same);
  store.set(made.id, made);
  return { status: same === undefined ? 201 : 200, body: made };
}

function edit(call: Call, store: Store, command: APIApplicationCommand): Reply | Refusal {
  const merged = { ...command, ...(isRecord(call.json) ? call.json : {}), type: command.type };
  const found = commandRule(merged);
  if (found !== null) return refuse('invalidForm', found);
  const made = makeCommand(call, merged, command);
  store.set(made.id, made);
  return ok(made);
}

function remove(_: Call, store: Store, command: APIApplicationCommand): Reply {
  store.delete(command.id);
  return NO_CONTENT;
}

/** The command object Discord keeps: every field present, the id kept when it replaces one. */
function makeCommand(
  call: Call,
  given: Readonly<Record<string, unknown>>,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const { world, params } = call;
  const guild = params['guild'];
  const permissions = given['default_member_permissions'];
  const type = given['type'] ?? 1;
  const made = {
    id: before?.id ?? world.makeId(),
    application_id: world.application.id,
    version: world.makeId(),
    type,
    name: given['name'],
    name_localizations: given['name_localizations'] ?? null,
    description: given['description'] ?? '',
    description_localizations: given['description_localizations'] ?? null,
    default_member_permissions:
      permissions === undefined || permissions === null ? null : BigInt(permissions as string).toString(),
    dm_permission: given['dm_permission'] ?? true,
    nsfw: given['nsfw'] ?? false,
    ...(guild === undefined
      ? {
          contexts: given['contexts'] ?? (given['dm_permission'] === false ? [0] : null),
          integration_types: given['integration_types'] ?? [0],
        }
      : { guild_id: guild }),
    ...(Array.isArray(given['options']) && given['options'].length > 0 ? { options: given['options'] } : {}),
  };
  // One that says the same again keeps its version, so that clients need not load it anew.
  const same = before !== undefined && isDeepStrictEqual({ ...made, version: before.version }, before);
  return (same ? before : made) as unknown as APIApplicationCommand;
}

function allSettings(call: Call): Reply {
  const { world, params } = call;
  const guild = world.guilds.get(params['guild'] ?? '');
  return ok(
    [...(guild?.commandSettings ?? [])].map(([id]) => settingsData(world, params['guild'] ?? '', id)),
  );
}

function settings(call: Call): Reply | Refusal {
  const { world, params } = call;
  const id = params['command'] ?? '';
  const known = world.guilds.get(params['guild'] ?? '')?.commandSettings.has(id);
  return known ? ok(settingsData(world, params['guild'] ?? '', id)) : refuse('unknownCommandPermissions');
}
