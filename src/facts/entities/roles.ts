// Words that stand before a person's name and say what he or she is. General English; lower case, no full stop.

/** Titles used only with a name. */
const HONORIFICS =
  'mr mrs ms miss mx dr prof sir dame lord lady rev hon gen lt col capt maj sgt cpl adm cmdr brig sen rep gov pres sheikh sheik ayatollah hojatoleslam imam rabbi pope archbishop bishop cardinal king queen prince princess crown emir sultan emperor empress duke duchess count father sister supt insp det const pc dc dci di cllr clr cr ald pte';

/** Offices, ranks and trades, as the last word of a role. */
const OFFICES =
  'president vice-president minister premier chancellor secretary undersecretary spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director commissioner ambassador envoy general admiral colonel captain major lieutenant sergeant commander brigadier marshal corporal private senator congressman congresswoman representative governor mayor deputy lawmaker leader head judge justice prosecutor attorney lawyer adviser advisor aide analyst expert economist professor scientist researcher historian author journalist reporter correspondent editor anchor actor actress singer director coach striker goalkeeper captain doctor nurse surgeon engineer farmer fisherman teacher student driver pilot witness resident survivor activist dissident candidate coordinator inspector officer sheriff superintendent constable detective counterpart executive founder owner manager member official diplomat negotiator mediator strategist geologist seismologist meteorologist epidemiologist councillor councilor councilman councilwoman bishop archbishop cleric negotiator ombudsman treasurer master harbormaster harbourmaster pastor priest vicar coroner paramedic firefighter pharmacist referee umpire compatriot teammate collector magistrate investigator trooper ranger columnist presenter midfielder defender winger mp mep msp';

/** Words that belong to a role without ending it ("Deputy Prime Minister", "Joint Chiefs Chairman"). */
const INSIDE =
  'prime vice foreign defense defence interior finance health justice energy transport education agriculture labor labour trade environment state home treasury deputy acting former interim first national security joint chiefs supreme opposition party house senate majority minority press air force army navy marine corps staff white chief executive district regional provincial city federal attorney general under assistant senior permanent lead managing secretary-general editor-in-chief commander-in-chief police fire rescue human rights';

/** Trades and kin that open a sentence with a capital, right before a full name ("Publican Merv Atkins has …"). */
const OPENERS =
  'publican boss pal mate mum mom dad gran granny grandad hubby lad lass teen pensioner widow widower neighbour neighbor nurse midwife carer barman barmaid builder scaffolder roofer plumber electrician carpenter joiner bricklayer welder fitter mechanic trucker cabbie postman postwoman milkman shopkeeper greengrocer florist hairdresser teacher headteacher lecturer student schoolboy schoolgirl toddler farmer fisherman beekeeper shepherd winemaker brewer chef waiter waitress novelist playwright pianist violinist cellist guitarist photographer filmmaker comedian jockey golfer cyclist sprinter swimmer boxer bystander onlooker eyewitness passenger commuter motorist hiker climber volunteer rescuer lifeguard accountant architect solicitor barrister entrepreneur businessman businesswoman tycoon billionaire campaigner protester restaurateur hotelier landlord landlady tenant refugee';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const honorifics = words(HONORIFICS);
const offices = words(OFFICES);
const inside = words(INSIDE);
const openers = words(OPENERS);

const bare = (token: string): string => token.toLowerCase().replace(/\.$/u, '');

/** "Gen.", "Mrs": what follows is a person's name. */
export const isHonorific = (token: string): boolean => honorifics.has(bare(token));

/** "President", "spokesperson": a word that a role ends with. */
export const isOffice = (token: string): boolean =>
  offices.has(bare(token)) || /-general$|.ologist$/iu.test(token);

/** "Publican", "Pal": at the head of a sentence, what a full name right behind it is. */
export const opensWithTrade = (token: string): boolean => openers.has(token.toLowerCase());

/** Whether a role may hold this word at all. */
export const inRole = (token: string): boolean =>
  isHonorific(token) || isOffice(token) || inside.has(bare(token));

const WOMEN = words(
  'mrs ms miss mlle mme madame dame lady sister queen princess empress duchess actress congresswoman spokeswoman chairwoman councilwoman',
);
const MEN = words(
  'mr sir lord father king prince emperor duke sultan emir pope ayatollah sheikh sheik imam congressman spokesman chairman councilman',
);

/** What a role or title says of a person's sex, where it does. */
export function sexOfRole(role: string): 'man' | 'woman' | null {
  const tokens = role.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (tokens.some((token) => WOMEN.has(token))) return 'woman';
  if (tokens.some((token) => MEN.has(token))) return 'man';
  return null;
}
