import { plainWords } from './plain-words.ts';

const STORY = '(?:it|this|that|everything|the (?:article|articles|news|event|story|situation))';

/** Questions for all of it, whole: "what happened in Paris" is none of them. */
const EVERYTHING = new RegExp(
  `^(?:(?:so|ok|okay|hey|hi|hello|well|and|um|guys|please|can you|could you|can someone) )*(?:${[
    'what (?:(?:has|have|had) )?hap+e?n+(?:e?d|s)?',
    'what is (?:happening|going on|goin on|new|up with this|all this)',
    `what is (?:all )?${STORY}(?: all)? about`,
    'what is the (?:news|story|event|latest|situation)',
    'what went (?:on|down)',
    'what (?:does|do) the (?:article|articles|news) say',
    `(?:(?:give me|gimme|i need|i want|need|any) )?(?:(?:a|an|the) )?(?:(?:quick|short|brief) )?(?:summary|recap|overview|rundown|gist|news|latest|latest news|updates?|(?:main|key) points)(?: of ${STORY})?`,
    `(?:summari[sz]e|recap|explain|sum up)(?: ${STORY})?`,
    'sum (?:it|this|that|everything) up',
    'tl ?dr',
    '(?:catch|fill) me (?:up|in)',
    `tell me (?:everything|what happened|the news|about ${STORY})`,
    'explain what happened',
  ].join('|')})(?: (?:please|so far|here|there|exactly|then|right now|now|again|guys|in short|briefly))*$`,
  'u',
);

/** Whether somebody asks for all of it, as in "what happened?" or "tl;dr", and not for anything in particular. */
export const asksForEverything = (question: string): boolean => EVERYTHING.test(plainWords(question));
