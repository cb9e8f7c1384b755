// Words inside a name that make it an organisation. General English.

const ORGANISATION_WORD =
  /^(?:Ministry|Department|Directorate|Agency|Society|Council|Committee|Commission|Union|Organi[sz]ation|Association|Federation|Confederation|League|Party|Movement|Front|Army|Navy|Corps|Guards?|Forces?|Command|Brigades?|Police|Court|Parliament|Senate|Congress|Assembly|Bank|Fund|Group|Company|Corporation|Corp|Inc|Ltd|University|College|Institute|Academy|Foundation|Trust|Bureau|Authority|Administration|Service|Services|Board|Centre|Center|Network|Alliance|Coalition|Treaty|Church|Cross|Crescent|Times|Post|Journal|News|Daily|Tribune|Herald|Gazette|Guardian|Observer|Press|Broadcasting|Television|TV|Radio|Airlines?|Airways|Railways?|Club|Guild|Lines|United|FC|Observatory|Museum|Hospital|School|House|Cabinet|Government|Watch|International|Industries|Motors|Energy|Oil|Gas|Pharma|Programme|Program|Rail|Holdings|Foods|Mining|Telecom|Shipping|Ferries|Logistics|Survey|Secretariat|Republicans|Democrats|Taliban|Registry)$/u;

/** First words of bodies that take a country's or a people's name: "Health Canada", "Air France", "Sport England". */
const BODY_OPENS =
  /^(?:Health|Air|Sport|Statistics|Transport|Environment|Elections|Rail|Public|Parks|Team|Victim|Amnesty|Network|Human)$/u;

/** Seats of power that stand for who sits there, and bodies whose name shows no such word. */
const SEATS = new Set([
  'Pentagon',
  'White House',
  'Kremlin',
  'Downing Street',
  'Capitol Hill',
  'Capitol',
  'Congress',
  'Senate',
  'Knesset',
  'Bundestag',
  'Élysée',
  'Whitehall',
  'Interpol',
  'Europol',
  'State Department',
  'Coast Guard',
  'Doctors Without Borders',
  'Reporters Without Borders',
  'Engineers Without Borders',
  'Save the Children',
]);

/** Initials that name no organisation. */
const NOT_ACRONYMS = new Set(
  'US UK USA UAE TV AI ID PM AM GMT EST EDT UTC CEO CFO MP MPS DNA HIV AIDS COVID GDP VIP ATM SUV GPS UN-led II III IV VI VII OK DRC DC NY LA'.split(
    ' ',
  ),
);

/** Words of a company's name that are left out where it is named again: "Halden Rail", later "Halden". */
const COMPANY_WORD =
  /^(?:Air|Airlines?|Airways|Rail|Railways?|Lines|Motors|Energy|Oil|Gas|Pharma|Industries|Group|Company|Corp|Corporation|Inc|Ltd|Holdings|Foods|Mining|Telecom|Shipping|Ferries|Logistics|Bank)$/u;

/** Whether a company goes by the words before this one as well. */
export const isCompanyWord = (token: string): boolean => COMPANY_WORD.test(token);

/** Words that clubs go by, alone or behind a town: "Harlow Rovers", later "Rovers, who finished third". */
const CLUB_WORD = /^(?:Rovers|Wanderers|Athletic|Albion|Hotspur|Harlequins|Saracens)$/u;

/** Whether a club goes by this word alone. */
export const isClubWord = (token: string): boolean => CLUB_WORD.test(token);

/** Whether the word makes a longer name an organisation's ("Assembly", "Department"). */
export const isOrganisationWord = (token: string): boolean => ORGANISATION_WORD.test(token);

/** Whether a name made of these words is an organisation's. */
export function isOrganisation(tokens: readonly string[]): boolean {
  const name = tokens.join(' ');
  if (SEATS.has(name)) return true;
  if (CLUB_WORD.test(tokens.at(-1) ?? '')) return true;
  if (tokens.length === 1)
    return isAcronym(name) || /^(?:Parliament|Congress|Senate|Taliban|Interpol)$/u.test(name);
  return (
    tokens.some((token) => ORGANISATION_WORD.test(token)) ||
    BODY_OPENS.test(tokens[0] ?? '') ||
    (isAcronym(tokens.at(-1) ?? '') && !tokens.every((token) => token === token.toUpperCase()))
  );
}

/** "NATO", "AFP", "U.N.", but not "U.S." or "TV". */
function isAcronym(token: string): boolean {
  const letters = token.replaceAll('.', '');
  if (!/^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(letters)) return false;
  return !NOT_ACRONYMS.has(letters) && !/^[\p{N}-]+$/u.test(letters.slice(1));
}
