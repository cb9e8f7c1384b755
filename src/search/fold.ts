/** Letters that carry no combining mark and so survive decomposition, with what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ə: 'e',
  Ə: 'E',
};

const ASCII = /^[\0-\x7f]*$/;
const MARKS = /\p{M}+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ODD_LETTERS = /[ßẞøØłŁđĐðÐþÞæÆœŒıəƏ]/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g;
const HYPHENS = /[\u2010\u2011]/g;

/**
 * The text with everything removed that people leave out or type differently: diacritics, invisible characters,
 * typographic quotes, full-width and ligature forms. Case stays. Offsets are not kept.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(APOSTROPHES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(HYPHENS, '-')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(ODD_LETTERS, (letter) => LETTERS[letter] ?? letter);
}
