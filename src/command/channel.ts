import * as z from 'zod';

/** An option that names a channel with messages; its value is the channel's id. */
export function channelOption(description: string) {
  return z
    .string()
    .regex(/^\d{17,20}$/u)
    .optional()
    .meta({ description, channel: true });
}
