import { type Rule, UNDATED } from '../rule.ts';
import { MONTH, WEEKDAY } from '../words.ts';

// Words of the calendar that date nothing. They come first, so that no other rule reads them. A rule whose `read` gives
// null drops the words; one that gives UNDATED lists the passage last.

const nothing = () => null;

export const NOT_DATES: readonly Rule[] = [
  {
    name: 'a day that repeats',
    example: 'Protests are held every Friday, and shops close on Sundays.',
    pattern: new RegExp(
      `\\b(?:[Ee]very|[Ee]ach|[Aa]ny|[Aa]lternate)\\s+(?:other\\s+)?(?:${WEEKDAY}|${MONTH}(?:\\s+\\d{1,2})?)|\\b${WEEKDAY}s\\b`,
      'gu',
    ),
    read: nothing,
  },
  {
    name: 'a weekday of every week',
    example: 'Most games are played on Saturday nights or on the first Sunday of the month.',
    pattern: new RegExp(
      `\\b${WEEKDAY}(?:\\s*(?:,|and|or|to)\\s*${WEEKDAY})*\\s+(?:nights|mornings|afternoons|evenings)\\b|\\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)\\s+(?:or\\s+\\p{Ll}+\\s+)?${WEEKDAY}\\b(?!\\s+(?:of|in)\\s+(?:(?:this|last|next)\\s+month|${MONTH}))|\\b[Tt]he\\s+${WEEKDAY}\\s+(?:before|after|of|following)\\b`,
      'gu',
    ),
    read: nothing,
  },
  {
    name: 'any such weekday',
    example: 'What was once a century’s event is now a Tuesday.',
    // "a Tuesday attack" is of one day.
    pattern: new RegExp(
      `\\b[Aa]n?\\s+${WEEKDAY}(?=\\s*(?:$|[.,;:!?”"’)])|\\s+(?:in|when|and|or|like|is|was)\\b)`,
      'gu',
    ),
    read: nothing,
  },
  {
    name: 'somebody’s own name',
    example: 'One of them, who gave his name only as Sunday, said so.',
    pattern: new RegExp(
      `\\b(?:name|named|known|identified|called|introduced\\s+(?:him|her)self)\\s+(?:(?:only|just|simply)\\s+)?as\\s+${WEEKDAY}\\b`,
      'gu',
    ),
    read: nothing,
  },
  {
    name: 'a name with a weekday in it',
    example: 'The Sunday Times reported record Black Friday sales.',
    pattern: new RegExp(
      `\\b(?:Black|Good|Bloody|Easter|Ash|Super|Palm|Cyber|Giving|Sheffield|Fat|Shrove|Holy|Maundy|Whit|Red)\\s+${WEEKDAY}|\\b${WEEKDAY}\\s+(?:Times|Telegraph|Mirror|Mail|Express|Post|People|Night\\s+(?:Live|Football)|World|Herald|Star|Independent|Addams|[Pp]rayers?|Mass|school|School)\\b|\\bMan\\s+Friday\\b`,
      'gu',
    ),
    read: nothing,
  },
  {
    name: 'a weekday to another as opening hours',
    example: 'The office is open Monday through Friday.',
    pattern: new RegExp(`(?<!from )\\b${WEEKDAY}\\s+(?:through|to)\\s+${WEEKDAY}\\b`, 'gu'),
    read: nothing,
  },
  {
    name: 'a name with a date in it',
    example: 'It was invoked following the September 11 attacks.',
    // A day and a month before a noun are often the name of something years ago; nothing in the text gives the year.
    pattern: new RegExp(
      `(?<=\\b(?:the|of|’s|'s)\\s)${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?=\\s+\\p{Ll}+)(?!\\s+(?:and|or|to|as|at|in|on|by|after|before|when|with|from|for|the|was|were|is|that|had|has|said|through|until|\\p{L}+ed|began|fell|took|came|brought|broke|left|led|won|lost|held|killed)\\b)|\\b9/11\\b|\\b7/7\\b`,
      'gu',
    ),
    read: () => UNDATED,
  },
  {
    name: 'a monarch, a ship or a season that bears a month',
    example: 'Theresa May and the April Fools’ joke.',
    pattern:
      /\b\p{Lu}\p{Ll}+\s+May\b(?!\s+\d)(?<!\b(?:In|Since|Early|Late|Last|Next|This|By|Until|From|Mid|During)\s+May)|\bApril\s+Fools\b|\bMay\s+Day\b|(?<!\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f|[Ff]rom|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[\s-])\b(?:March|May)\s+(?:of|on|for)\b(?!\s+(?:this|last|next|\d))/gu,
    read: nothing,
  },
];
