// General words of English for people and for what is not people; nothing of one event. Plurals are made by rule.

/** A noun as a text has it: lower case, and whether it began with a capital. */
export interface Noun {
  readonly low: string;
  readonly capital: boolean;
}

const PERSON = set(`
  person human civilian resident citizen national villager local passenger traveller traveler tourist pilgrim
  visitor guest worshipper worshiper bystander onlooker pedestrian driver motorist cyclist rider commuter spectator
  fan soldier trooper serviceman servicewoman marine sailor airman submariner paratrooper conscript recruit
  reservist commander officer official general colonel captain lieutenant sergeant cadet guard bodyguard guardsman
  ranger veteran combatant fighter militant insurgent rebel gunman militiaman militiawoman jihadist terrorist
  extremist guerrilla mercenary assailant attacker bomber hijacker kidnapper smuggler suspect prisoner captive
  hostage detainee inmate convict policeman policewoman constable agent operative firefighter fireman rescuer
  responder paramedic medic doctor physician surgeon nurse patient orderly carer caregiver volunteer worker labourer
  laborer miner farmer herder shepherd fisherman fisher builder engineer technician operator contractor employee
  staffer staff crew crewman crewmember seafarer mariner skipper pilot copilot steward member colleague aide adviser
  advisor diplomat ambassador envoy minister lawmaker legislator senator deputy mayor governor councillor politician
  candidate leader activist protester protestor demonstrator rioter marcher striker supporter voter organiser
  organizer observer monitor peacekeeper inspector journalist reporter photographer cameraman correspondent blogger
  broadcaster editor teacher professor lecturer pupil student schoolchild schoolgirl schoolboy child kid baby infant
  newborn toddler boy girl teenager teen adolescent youth minor adult man woman pensioner retiree grandmother
  grandfather grandparent mother father parent son daughter brother sister sibling twin cousin nephew niece uncle
  aunt wife husband spouse widow orphan relative family neighbour neighbor friend migrant refugee immigrant evacuee
  asylum-seeker settler squatter nomad scientist researcher priest nun monk imam cleric pastor bishop rabbi
  missionary shopkeeper vendor trader merchant banker lawyer judge prosecutor athlete player referee climber hiker
  mountaineer skier diver swimmer surfer camper holidaymaker vacationer victim casualty survivor individual soul
  foreigner expatriate expat aid-worker lineman trucker courier waiter cook chef cleaner gardener musician singer
  artist dancer actor bride groom civilian-worker warden janitor caretaker electrician plumber welder porter dockworker
  stevedore logger lumberjack guide servicemember service-member footballer hunter fugitive deserter defector
  conscientious-objector negotiator spokesman spokeswoman translator interpreter helper accomplice spy informer
  informant mutineer assistant headteacher trainee apprentice runner jogger competitor racer participant reveller
  reveler parishioner churchgoer congregant seminarian deacon beachgoer partygoer concertgoer festivalgoer sunbather
  kayaker canoeist snorkeler rower yachtsman angler backpacker bather deckhand foreman supervisor intern hairdresser
  bricklayer mason carpenter plumber roofer quarryman lifeguard shopper customer client patron mourner boss manager owner founder author winner successor couple brit briton aussie kiwi`);
const IRREGULAR = set(`
  people persons men women children schoolchildren police personnel troops crew staff servicemen servicewomen
  policemen policewomen gunmen militiamen firemen fishermen crewmen airmen cameramen guardsmen spokesmen spokeswomen
  lives others youths elderly clergy infantry seamen seaman tribesmen tribesman militia brethren wives grandchildren
  civilians-only folk folks heads-of-family infantrymen infantryman linesmen businessmen passers-by passer-by
  passersby passerby businessman businesswomen businesswoman congressmen workmen workman countrymen stewardess
  stewardesses`);
/** Heads of a count that are never people, though words like "killed" and "lost" are said of them. */
const THING = set(`
  missile rocket drone shell bomb mortar torpedo mine aircraft airplane aeroplane plane jet helicopter chopper tank
  vehicle car bus truck lorry van train carriage motorcycle ship vessel boat ferry frigate submarine dinghy barge
  tanker building home house apartment flat shop store school hospital clinic church mosque temple synagogue village
  town city district province state country nation territory bridge road site target position post outpost base depot
  warehouse launcher battery system weapon rifle gun round bullet strike airstrike attack raid bombing explosion blast
  incident clash battle operation mission flight sortie wave quake earthquake aftershock tremor flood fire wildfire
  storm hurricane cyclone typhoon tornado landslide crash accident day week month year decade hour minute second
  kilometre kilometer mile metre meter foot inch ton tonne kilogram gram pound litre liter gallon barrel acre hectare
  degree dollar euro cent lira yen percent percentage point seat vote ballot goal game match time case test job bill law
  proposal deal project party company firm factory plant bank room floor storey story tree animal cow bull buffalo
  goat horse donkey camel dog cat bird chicken hen turkey pig hog whale dolphin seal elephant lion tiger bear wolf
  fishery crop field container parcel package pipeline tower station reactor engine cell phone computer camera
  document file letter page word question answer reason sign statement report call message front line border
  checkpoint tunnel island mountain river airport port runway hangar radar satellite threat sentence penalty
  death-sentence order warning charge count complaint sanction round-trip idea dream hope side group unit brigade
  battalion regiment division squad team community neighbourhood neighborhood street block area region`);
const THING_PLURALS = set(
  'sheep cattle livestock aircraft fish poultry deer mice wolves hooves percent cities',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** The forms a plural may have been made from: "pedestrians", "babies", "witnesses". */
function singulars(word: string): readonly string[] {
  const forms: string[] = [];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('s')) forms.push(word.slice(0, -1));
  return forms;
}

/** A trade or office that ends so; "human" and the like do not count. */
const ONE_MAN = /^(?!(?:hu|ger|nor|ro|otto|talis|sha|cay|dober)man$)\p{L}{2,}(?:man|woman|person)$/u;

/** Whether the noun names people: a general list, demonyms (capital, -ans, -is, -ese), and -men, -women. */
export function isPerson({ low, capital }: Noun): boolean {
  return (
    isPersonNoun(low) ||
    (capital && /(?:ians|ans|ese|is|ish|ards|eks|ars|urds|bs|ots|nes|rks|wedes|chs|wiss)$/u.test(low))
  );
}

/** Whether the lower-case noun names people whoever they are ("soldiers", "a watchman"). */
export function isPersonNoun(low: string): boolean {
  const last = low.split('-').at(-1) ?? low;
  if (IRREGULAR.has(last) || IRREGULAR.has(low) || PERSON.has(last) || PERSON.has(low)) return true;
  if (singulars(last).some((form) => PERSON.has(form))) return true;
  return /(?:men|women|people|children|workers|makers|goers)$/u.test(last) || ONE_MAN.test(last);
}

/** Whether the noun names something that is not people. */
export function isThing(word: Noun): boolean {
  const last = word.low.split('-').at(-1) ?? word.low;
  return THING.has(last) || THING_PLURALS.has(last) || singulars(last).some((form) => THING.has(form));
}

/** Whether the noun names one person ("soldier", "civilian", "woman"), as "a soldier was killed" needs. */
export function isOnePerson(word: Noun): boolean {
  return (PERSON.has(word.low) && word.low !== 'couple') || /(?:man|woman)$/u.test(word.low);
}
