import type { Edition } from '../edition.ts';
import type { Invalid, InvalidReason } from './answer.ts';

/** The answer to what cannot be understood, with why. */
export function invalid(edition: Edition, reason: InvalidReason): Invalid {
  return { kind: 'invalid', edition: edition.id, reason };
}
