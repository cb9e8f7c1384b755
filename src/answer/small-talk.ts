import { plainWords } from './plain-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are said to a bot and ask nothing of the articles. */
const SAID = set(
  'hi hello hey heya hiya yo howdy sup thanks thank thx thnx ty tysm cheers ok okay lol lmao rofl haha hahaha ' +
    'bye goodbye wow sorry hm yes yep yeah no nope bot footnote ping cool nice',
);
/** Words that go with them. */
const BESIDE = set(
  'you u so very much a lot good bad great there all everyone guys again for that the it im just oh ah well man bro',
);

const ABOUT_THE_BOT = new RegExp(
  `^(?:(?:hi|hello|hey) )?(?:${[
    'are you (?:a |an )?(?:real|human|person|bot|robot|ai|alive|there|sure|ok|okay|chatgpt)(?: about (?:it|that|this))?',
    'who (?:are|made|built|wrote|created|runs|owns|programmed) you',
    'what (?:are you|can you do|do you do|is your name|can i ask(?: you)?)',
    'how (?:are you|do you work|does (?:this|it)(?: bot)? work|do i use (?:you|this(?: bot)?|it))',
    'help(?: me)?',
    'really',
    'good (?:morning|evening|night|afternoon)',
  ].join('|')})$`,
  'u',
);

/** Whether something is said to the bot that no article could answer: a greeting, thanks, who it is. */
export function isSmallTalk(typed: string): boolean {
  const plain = plainWords(typed);
  if (ABOUT_THE_BOT.test(plain)) return true;
  const words = plain.split(' ');
  return words.some((word) => SAID.has(word)) && words.every((word) => SAID.has(word) || BESIDE.has(word));
}
