// Verbs by which somebody reports something, as words compare them (lower case, as written in the text).
import { WEEKDAYS } from '../../language/calendar.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Finite forms: their subject is the one who reports. */
export const REPORTS = set(`
  said says say reported reports report told tells announced announces confirmed confirms confirm stated states
  claimed claims claim acknowledged acknowledges admitted admits conceded estimated estimates estimate declared
  declares alleged alleges asserted asserts insisted insists noted notes revealed reveals disclosed discloses put puts
  spoke speaks speak counted counts recorded records documented documents listed lists registered registers tallied verified verifies given
  showed shows show wrote writes posted tweeted added adds gave gives indicated indicates believe believes maintained
  maintains concluded concludes verify accused accuses accuse blamed blames warned warns cited cites quoted quotes found suggested
  suggests suggest explained recalled testified tweeted updated placed logged calculated calculates identified
  published raised lowered revised`);
/** Participles that go on with the subject of the clause before: "…, adding that 30 were missing". */
export const REPORTING = set(`
  saying adding reporting putting citing confirming claiming announcing stating noting estimating telling listing
  counting recording blaming accusing`);
/** Their content is what they contradict or leave open: nobody reports it. */
export const DENIES = set(`
  denied denies deny denying disputed disputes disputing rejected rejects rejecting dismissed dismisses dismissing
  refuted refutes refuting questioned questions contradicted debunked doubted doubts disputes disavowed`);
/** "put the toll at 12": only with such an object do these verbs report a number. */
export const NEED_TOLL = set(
  'put puts putting placed gave given gives raised lowered revised updated published found identified raising',
);
/** "claimed 12 lives", "claimed responsibility for": no report. */
export const NOT_A_REPORT: readonly RegExp[] = [
  /^claim(?:s|ed|ing) (?:responsibility|credit|victory|the lives|more lives|many lives|another|(?:[\w,-]+ ){0,4}(?:lives|life))/u,
  /^(?:reported|reports|report) (?:to|for duty|back)(?: |$)/u,
  /^(?:posted|published|raised|found|identified) (?!that|(?:in|on|last|this) (?:[^ ]+ ){1,3}that|the (?:toll|number|death|names of)|at least|more|some|[0-9])/u,
  // "spoke of 14 dead"; "spoke to reporters"
  /^(?:spoke|speaks?) (?!of )/u,
  // "gave her name only as Josette", "gave himself up"
  /^g(?:ave|iven|ives?) (?:(?:her|his|their|its) (?:names?|age|li(?:fe|ves)|address|consent|approval|support)|himself|herself|themselves|up|in|way|birth|chase|ground)(?: |$)/u,
  // "declared independence", "declared a truce"
  /^declare[sd]? (?:independence|war|victory|martial|an? |the (?!dead|death)|\w+ days of)/u,
  // "all but three of those reported missing"
  /^(?:reported|confirmed|believed) (?:missing|dead|killed|injured|wounded)(?: (?!people|soldiers)|$)/u,
  /^(?:shows|show|showed) (?:no|signs?|up|off)(?: |$)/u,
  // "two teenagers who were putting up a barricade"
  /^put(?:s|ting)? (?:up|out|on|off|in|together|aside|away|through|back)(?: |$)/u,
];
/** Passive auxiliaries: "was reported" names nobody. */
export const BE = set('was were is are be been being am get got has-been');
/** What may stand between a subject and its verb. */
export const BETWEEN = set(`
  also earlier later previously now then first had has have separately meanwhile again already since officially
  initially further once today yesterday overnight late early on ${WEEKDAYS.join(' ')} morning afternoon evening night there only never always long repeatedly both all themselves itself himself herself did do does
  would last week this month`);
