// Nouns for those who can speak. General English.

const PEOPLE =
  'dealer broker goalkeeper midfielder striker official spokesman spokeswoman spokesperson president minister secretary leader general commander diplomat source officer man woman boy girl mother father parent resident witness survivor lawyer attorney judge mayor governor chief director head king queen pope driver captain pilot doctor nurse teacher student soldier activist analyst expert senator lawmaker ambassador envoy chancellor premier brother sister son daughter wife husband villager fisherman farmer worker shopkeeper neighbor neighbour passenger protester demonstrator demonstrators organizer organiser professor scientist researcher economist historian author writer journalist reporter editor critic candidate voter mp lawmakers prosecutor defendant suspect relative colleague friend aide adviser advisor executive chairman chairwoman chairperson ceo coach player priest bishop imam rabbi cleric monk rescuer firefighter medic paramedic volunteer refugee migrant tourist owner manager member deputy delegate negotiator mediator inspector investigator detective constable sergeant lieutenant colonel admiral marshal sheriff superintendent engineer seismologist geologist meteorologist pensioner inmate prisoner hostage captive detainee guard warden neighbor patient miner sailor fisherman trader vendor butcher baker nun hiker climber camper commuter motorist cyclist shopper grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece dad mum mom pal mate hubby boyfriend girlfriend fiancé fiancée partner nan grandad granddad bloke lad publican boss surgeon anaesthetist dentist carpenter plumber electrician mechanic cook chef waiter waitress barber tailor principal headteacher curator librarian bystander onlooker mourner worshipper supporter landlord tenant cleaner caretaker lifeguard steward jockey trainer boxer athlete runner widow teenager child individual person spokespeople people men women children police policemen troops rebels militants insurgents fighters families crowd crowds';

const BODIES =
  'ministry department agency government administration army navy military force forces command authority authorities council committee commission court parliament senate congress assembly party union federation association organization organisation group company firm corporation bank airline operator office bureau embassy consulate police team institute university hospital church club league alliance coalition bloc opposition cabinet board network newspaper paper magazine outlet media television broadcaster radio station website kremlin palace presidency secretariat regime junta militia movement society charity foundation watchdog regulator service services guard coastguard brigade corps utility observatory centre center prosecution defence defense side country nation state city town municipality camp campaign';

const people = new Set(PEOPLE.split(' '));
const bodies = new Set(BODIES.split(' '));
/** "fishermen", "villagers", "activists": plurals of people. */
const PLURAL = /(?:men|women|people|persons|ists|ians)$/u;

/** "postman", "policewoman", "novelist" */
const ONE =
  /^(?!(?:hu|ger|nor|ro|otto|talis|sha|cay|dober)man$)\p{L}{2,}(?:man|woman)$|^\p{L}{4,}(?:[^s]ist|ician)$/u;

/** Whether a phrase without a name is somebody who can speak, by the noun it is built on. */
export function speaks(phrase: string): boolean {
  const head = headOf(phrase);
  const one = singular(head);
  return (
    people.has(head) ||
    people.has(one) ||
    bodies.has(head) ||
    bodies.has(one) ||
    PLURAL.test(head) ||
    ONE.test(head)
  );
}

/** Whether it is one person, whom "he" or "she" may mean. */
export const isOnePerson = (phrase: string): boolean =>
  (people.has(headOf(phrase)) || ONE.test(headOf(phrase))) &&
  !/^(?:two|three|four|five|several|many|some|most|all)(?!\p{L})/iu.test(phrase);

/** The noun a phrase is built on, in lower case: what stands before "of the ministry", "waiting for a bus", "outside". */
export function headOf(phrase: string): string {
  // "one of the freed hostages"
  const whole = phrase.replace(
    /^(?:one|two|three|some|many|several|most|another|none)\s+of\s+(?=\p{L})/iu,
    '',
  );
  const [lead = ''] = whole.split(
    /\s+(?:of|for|at|in|from|with|on|who|whose|near|to|by|close|based|familiar|outside|inside|behind|across|under|over|against|after|before|during|about|along)(?:\s+|$)/u,
  );
  const noun = lead.replace(/^((?:\S+\s+){2,4}?)\p{Ll}+(?:ing|ed)(?:\s.*)?$/u, '$1');
  return noun.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}

const singular = (noun: string): string => noun.replace(/ies$/u, 'y').replace(/s$/u, '');
