import { dayInWords } from '../day.ts';
import { clip, escapeMarkdown } from '../escape.ts';
import { words } from '../words.ts';
import type { Lacking, Right } from './lacking.ts';
import type { Freshness, PinName } from './list.ts';
import type { MessagePlace, Outcome, Refusal, Trouble } from './outcome.ts';

// Every word of the moderators' part that users of Discord see.

const say = (text: string, most = 80): string =>
  escapeMarkdown(clip(text.replace(/\s+/gu, ' ').trim(), most));
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
const link = ({ guild, channel, message }: MessagePlace): string =>
  `https://discord.com/channels/${guild}/${channel}/${message}`;
const and = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const ANSWER_TITLE = 'Pinned answer';

export const pinWords = {
  answerTitle: ANSWER_TITLE,
  /** How old what is quoted is, and when it was last held against the articles: two times that readers must not mix up. */
  asOf: (newest: string, seconds: number) =>
    `-# Newest article quoted: ${dayInWords(newest)} · checked against the articles <t:${seconds}:f>`,
  buttons: {
    post: 'Pin it',
    cancel: 'Cancel',
    retry: 'Try again',
    unpin: 'Take it off',
    unpinOne: (number: number) => `Take ${number} off`,
  },

  preview: (channel: string) =>
    `Only you see this. *Pin it* posts exactly this in <#${channel}> and pins it; a summary of the same topic that I pinned there is changed instead.`,
  answerPreview: 'Only you see this. *Pin it* adds the last line to the answer and pins it where it stands.',
  articlesChanged: '**The articles have changed since.** Nothing was posted. This is the summary now:',
  nothingLeft: 'There is nothing to pin: too little fits.',
  number: 'Number of sentences',
  atMost: (number: number) => `At most ${count(number, 'sentence')}`,
  leaveOut: 'Leave sentences out',
  leftOut: (parts: number) =>
    `-# ${parts === 1 ? 'What is chosen in the second menu is left out.' : `The ${parts} chosen in the second menu are left out.`}`,
  cancelled: 'Cancelled. Nothing was posted or pinned.',
  unpinQuestion: 'Take this pin off? The message stays where it is, without its pin.',
  unpinLine: (number: number | null, name: string, at: MessagePlace) =>
    `${number === null ? '' : `${number}: `}**${say(name)}** · ${link(at)}`,
  name: (name: PinName): string => {
    if (name.kind === 'summary') return words.summary.title(name.title);
    return name.begins === null ? ANSWER_TITLE : `Answer: “${clip(name.begins.replace(/\s+/gu, ' '), 40)}”`;
  },

  list: {
    title: 'My pins in this server',
    none: 'I have no pins in the channels you and I can see.',
    row: (title: string, at: MessagePlace, freshness: Freshness) =>
      `**${say(title)}** in <#${at.channel}> · ${fresh(freshness)} · ${link(at)}`,
    more: (hidden: number) => `… and ${count(hidden, 'more pin')}.`,
    update: (title: string, channel: string) => clip(`Update ${title} in #${channel}`, 80),
    notLooked: (channels: readonly string[], why: Trouble) =>
      `-# I could not look into ${and(channels.slice(0, 10).map((id) => `<#${id}>`))}${channels.length > 10 ? ` and ${channels.length - 10} more` : ''}: ${trouble(why)}`,
    hidden: (number: number) =>
      `-# ${count(number, 'channel')} not looked into: I lack *View Channel* or *Read Message History* there.`,
    moreStale: (number: number) =>
      `-# ${count(number, 'more pin')} to update: run \`/pins\` again after these.`,
    archived: '-# Archived threads are not looked into.',
  },

  outcome: (outcome: Outcome): string => {
    switch (outcome.did) {
      case 'pinned':
        return `Posted and pinned: ${link(outcome.at)}`;
      case 'changed': {
        const repinned = outcome.repinned ? ' It was not pinned; now it is.' : '';
        if (outcome.change === null) {
          return outcome.repinned
            ? `Pinned: ${link(outcome.at)} It stood there already.`
            : `Nothing to change: it is pinned and says just that: ${link(outcome.at)}`;
        }
        return `Changed in place, ${changed(outcome.change)}: ${link(outcome.at)}${repinned}`;
      }
      case 'unpinned':
        return `The pin is off. The message is still there: ${link(outcome.at)}`;
      case 'not-looked':
        return `Nothing was posted: I could not look whether there is a pin already. ${trouble(outcome.why)}`;
      case 'not-posted':
        return `Nothing was posted. ${trouble(outcome.why)}`;
      case 'not-changed':
        return `The message is as it was: ${link(outcome.at)} ${trouble(outcome.why)}`;
      case 'not-pinned':
        return `Posted, **but not pinned**: ${link(outcome.at)} ${trouble(outcome.why)} When that is mended, try again: I use this message and post no second one.`;
      case 'not-unpinned':
        return `It is still pinned: ${link(outcome.at)} ${trouble(outcome.why)}`;
    }
  },

  refusal: (refusal: Refusal): string => {
    switch (refusal.because) {
      case 'not-in-server':
        return 'Pins are for servers that I was added to. This works neither in direct messages nor where only you have installed me.';
      case 'not-mine':
        return 'That message is not an answer of mine. I only pin my own.';
      case 'private-answer':
        return 'Only one person sees that answer, so Discord cannot pin it. Share it first, then pin the shared one.';
      case 'no-quotes':
        return 'That message quotes no sentence of the articles, so there is nothing in it to keep true.';
      case 'old-answer':
        return 'That answer quotes sentences that are no longer in the articles. Ask again and pin the new answer.';
      case 'gone':
        return 'That message is gone, or is no pin of mine any more.';
      case 'unknown-channel':
        return 'I cannot see that channel.';
      case 'other-server':
        return 'That channel belongs to another server.';
      case 'nothing-pinned':
        return `I have no pin of “${say(refusal.topic, 40)}” in <#${refusal.channel}>. \`/pins\` lists those I have.`;
      case 'nothing-left':
        return 'I find no sentence for it in the articles any more. `/unpin` takes it off.';
      case 'no-such-topic':
        return `I know no topic “${say(refusal.typed, 40)}”. The topics are ${and(refusal.known.map((name) => `*${say(name, 40)}*`))}.`;
      case 'no-sentence':
        return `I found no sentence about ${say(refusal.title ?? 'the event')}.`;
      case 'wrong-kind':
        return kindWords[refusal.kind];
      case 'thread':
        return refusal.state === 'locked'
          ? 'That thread is locked: nothing can be posted or pinned in it. Unlock it and try again.'
          : 'That thread is archived: nothing can be pinned in it. Write something in it to open it again, then try again.';
      case 'lacking':
        return lacking(refusal.lacking, refusal.channel);
    }
  },
} as const;

const kindWords = {
  forum: 'A forum has no messages of its own. Choose one of its posts.',
  category: 'A category has no messages of its own. Choose a channel in it.',
  other:
    'Messages cannot be pinned in that kind of channel. Choose a text channel, a thread or a forum post.',
} as const;

const rightWords: Record<Right, string> = {
  view: '*View Channel*',
  send: '*Send Messages*',
  'send-in-threads': '*Send Messages in Threads*',
  embed: '*Embed Links*',
  history: '*Read Message History*',
  pin: '*Pin Messages*',
};

function lacking({ member, bot, oldRight }: Lacking, channel: string): string {
  const names = (rights: readonly Right[]): string => and(rights.map((right) => rightWords[right]));
  return [
    member.length === 0 ? '' : `You need ${names(member)} in <#${channel}> for this.`,
    bot.length === 0 ? '' : `I need ${names(bot)} in <#${channel}> for this. Nothing was posted.`,
    oldRight
      ? '*Manage Messages* alone is not enough: since February 2026 Discord asks for *Pin Messages*, a permission of its own.'
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function trouble(why: Trouble): string {
  switch (why.trouble) {
    case 'too-many-pins':
      return 'The channel has as many pins as Discord allows: take one off first.';
    case 'no-right':
      return 'Discord did not let me: a permission of mine is missing there.';
    case 'gone':
      return 'The channel or the message is not there any more.';
    case 'archived':
      return 'The thread is archived: write something in it to open it again.';
    case 'locked':
      return 'The thread is locked.';
    case 'filtered':
      return 'The server’s AutoMod blocked it.';
    case 'no-answer':
      return 'Discord did not answer properly. Try again in a moment.';
    case 'too-fast':
      return 'Discord asks me to wait. Try again in a minute.';
    case 'other':
      return `Discord refused it${why.code === null ? '' : ` (error ${why.code})`}.`;
  }
}

function fresh(freshness: Freshness): string {
  switch (freshness.state) {
    case 'current':
      return 'up to date';
    case 'changed':
      return `${count(freshness.sentences, 'sentence')} changed`;
    case 'gone':
      return freshness.sentences === 1
        ? 'a quoted sentence is no longer in the articles'
        : `${freshness.sentences} quoted sentences are no longer in the articles`;
    case 'no-topic':
      return 'its topic is none of mine any more';
  }
}

function changed({ added, removed }: { readonly added: number; readonly removed: number }): string {
  if (added === 0 && removed === 0) return 'the same sentences';
  return and([
    ...(added === 0 ? [] : [`${count(added, 'new sentence')}`]),
    ...(removed === 0 ? [] : [`${count(removed, 'sentence')} taken out`]),
  ]);
}
