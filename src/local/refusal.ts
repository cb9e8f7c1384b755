/** Discord's tree of form errors: `_errors` at a field, nested by key and index (reference, Error Messages). */
export interface Problem {
  _errors?: { code: string; message: string }[];
  [key: string]: Problem | { code: string; message: string }[] | undefined;
}

/** A request that was refused: a value, with Discord's HTTP status, JSON code and words. */
export class Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: Problem | undefined;

  constructor(status: number, code: number, message: string, errors?: Problem) {
    this.status = status;
    this.code = code;
    this.message = message;
    this.errors = errors;
  }

  /** The body Discord sends. */
  toJSON(): object {
    return this.errors === undefined
      ? { message: this.message, code: this.code }
      : { message: this.message, code: this.code, errors: this.errors };
  }
}

/** The refusals this server knows (topics/opcodes-and-status-codes, JSON Error Codes). */
const TABLE = {
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  broken: [500, 0, '500: Internal Server Error'],
  unauthorized: [401, 0, '401: Unauthorized'],
  forbiddenOrigin: [403, 0, '403: Forbidden'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownRole: [404, 10011, 'Unknown Role'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownEmoji: [404, 10014, 'Unknown Emoji'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  unknownCommandPermissions: [404, 10066, 'Unknown application command permissions'],
  botsOnly: [403, 20002, 'Only bots can use this endpoint'],
  usersOnly: [403, 20001, 'Bots cannot use this endpoint'],
  notThisApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  tooManyPins: [400, 30003, 'Maximum number of pins reached (250)'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached (100)'],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notInDms: [403, 50003, 'Cannot execute action on a DM channel'],
  othersMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotMessageUser: [403, 50007, 'Cannot send messages to this user'],
  notTextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  pinOtherChannel: [400, 50019, 'A message can only be pinned in the channel it was sent in'],
  systemMessage: [403, 50021, 'Cannot execute action on a system message'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  webhookTokenDead: [401, 50027, 'Invalid Webhook Token'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  archivedThread: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  threadLocked: [403, 160005, 'Thread is locked'],
  noHistoryForReply: [400, 160002, 'Cannot reply without permission to read message history'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** Makes a refusal by its name; `errors` names the fields. */
export function refuse(name: keyof typeof TABLE, errors?: Problem): Refusal {
  const [status, code, message] = TABLE[name];
  return new Refusal(status, code, message, errors);
}

/** A 400/50035 about one field, e.g. `invalid('message_id', 'BASE_TYPE_REQUIRED', 'This field is required')`. */
export function invalid(field: string, code: string, message: string): Refusal {
  return refuse('invalidForm', { [field]: { _errors: [{ code, message }] } });
}
