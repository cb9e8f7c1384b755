import type { Lacking, Right } from '../../reply/pins/lacking.ts';
import { PermissionFlagsBits as Bit } from '../discord.ts';

/** Permissions as Discord writes them into a payload: one bit set; null where it says nothing. */
export type Bits = bigint | null;

const BOT_NEEDS: readonly Right[] = ['view', 'send', 'embed', 'history', 'pin'];
const BOT_NEEDS_IN_THREAD: readonly Right[] = ['view', 'send-in-threads', 'embed', 'history', 'pin'];
const MEMBER_NEEDS: readonly Right[] = ['view', 'pin'];
const BITS: Record<Right, bigint> = {
  view: Bit.ViewChannel,
  send: Bit.SendMessages,
  'send-in-threads': Bit.SendMessagesInThreads,
  embed: Bit.EmbedLinks,
  history: Bit.ReadMessageHistory,
  pin: Bit.PinMessages,
};
/** Discord has defined bits up to 53; a set that reaches beyond 64 is none of Discord's. */
const BEYOND = 1n << 64n;
/** Stands for the one who is not judged. */
export const EVERYTHING = Bit.Administrator;

/**
 * Which permissions for pinning are missing, or null when none is. Judges the payload's own bit sets, so that it needs
 * no cache; anything that is not a bit set of Discord's counts as no permission at all.
 */
export function judgeRights(member: Bits, bot: Bits, inThread: boolean): Lacking | null {
  const memberLacks = MEMBER_NEEDS.filter((right) => !allows(member, BITS[right]));
  const needs = inThread ? BOT_NEEDS_IN_THREAD : BOT_NEEDS;
  const botLacks = needs.filter((right) => !allows(bot, BITS[right]));
  if (memberLacks.length === 0 && botLacks.length === 0) return null;
  const manages = (bits: Bits, lacks: readonly Right[]): boolean =>
    lacks.includes('pin') && allows(bits, Bit.ManageMessages);
  return {
    member: memberLacks,
    bot: botLacks,
    oldRight: manages(member, memberLacks) || manages(bot, botLacks),
  };
}

/** Whether a bit set holds a permission; an administrator has them all. */
export function allows(bits: Bits, right: bigint): boolean {
  if (bits === null || bits < 0n || bits >= BEYOND) return false;
  return (bits & Bit.Administrator) !== 0n || (bits & right) === right;
}
