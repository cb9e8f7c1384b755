import { stemmer } from 'stemmer';

/** Irregular forms by their base form: English grammar that no suffix rule can reach. */
const IRREGULAR = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone going
say say says saying said|tell told|see saw seen|take took taken|give gave given|get got gotten|make made|know knew known
come came|become became|think thought|find found|leave left|keep kept|let let|begin began begun|show shown
hear heard|run ran|hold held|bring brought|write wrote written|stand stood|lose lost|pay pay pays paying paid|meet met
lead led|understand understood|speak spoke spoken|spend spent|grow grew grown|win won|teach taught
buy buy buys buying bought|send sent|build built|fall fell fallen|sell sold|break broke broken|rise rose risen|drive drove driven
strike struck stricken|shoot shot|sink sank sunk|fight fought|fly flew flown flies|throw threw thrown|flee fled
choose chose chosen|draw drew drawn|eat ate eaten|drink drank drunk|wear wore worn|steal stole stolen
swear swore sworn|shake shook shaken|wake woke woken|forget forgot forgotten|freeze froze frozen|hide hid hidden
ride rode ridden|feed fed|feel felt|catch caught|seek sought|sing sang sung|swim swam swum|swing swung
deal dealt|mean meant|sleep slept|sweep swept|weep wept|creep crept|bleed bled|breed bred|speed sped
spring sprang sprung|shrink shrank shrunk|stick stuck|sting stung|tear tore torn|bite bit bitten|blow blew blown
forbid forbade forbidden|forgive forgave forgiven|withdraw withdrew withdrawn|overthrow overthrew overthrown
undergo underwent undergone|undertake undertook undertaken|overtake overtook overtaken|mistake mistook mistaken
arise arose arisen|awake awoke|bind bound|bend bent|lend lent|dig dug|hang hung|slide slid|spin spun|lay lay lays laying laid
light lit|weave wove woven|kneel knelt|leap leapt|learn learnt|burn burnt|spell spelt|spill spilt|split split
child children|man men|woman women|person people persons|foot feet|tooth teeth|mouse mice|goose geese
wife wives|life lives|knife knives|leaf leaves|half halves|self selves|thief thieves|wolf wolves|shelf shelves
good better best|bad worse worst|far farther further|little less least|crisis crises|basis bases|analysis analyses
medium media|datum data|criterion criteria|phenomenon phenomena|bacterium bacteria|nucleus nuclei
serviceman servicemen|servicewoman servicewomen|policeman policemen|fireman firemen|spokesman spokesmen
spokeswoman spokeswomen|gunman gunmen|fisherman fishermen|businessman businessmen|congressman congressmen
chairman chairmen|crewman crewmen|die dying dies died|employ employee employees employer employers|lie lie lies lying|tie tie ties tied tying|use use uses using used
beat beaten|uphold upheld|withhold withheld|mislead misled|overrun overran|retake retook retaken|rebuild rebuilt|override overrode overridden
overcome overcame|oversee oversaw overseen|foresee foresaw foreseen|repay repaid|rewrite rewrote rewritten|prove proven
cling clung|fling flung|strive strove striven|slay slew slain|shine shone|spit spat|tread trod trodden
try try tries tried|dry dry dries dried|spy spy spies spied|succeed succeeded|proceed proceeded|exceed exceeded
`;

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/[|\n]/).flatMap((line) => {
    const [base, ...forms] = line.trim().split(' ');
    return base ? forms.map((form): [string, string] => [form, base]) : [];
  }),
);

/** British spellings and their American ones; only the ending or the listed stem changes. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [
    /^(.*)(col|fav|hon|lab|neighb|harb|behavi|rum|hum|arm|flav|vap|od|endeav|savi|splend|vig|tum|cand)our/,
    '$1$2or',
  ],
  [/(cent|theat|met|lit|fib|calib|spect)re(s|d)?$/, '$1er$2'],
  [/(def|off|pret|lic)ence/, '$1ense'],
  [/^programme/, 'program'],
  [
    /^(travel|cancel|model|label|fuel|signal|channel|counsel|quarrel|level|tunnel|rival|total|marvel)l(ed|ing|ers?)$/,
    '$1$2',
  ],
  [
    /^(?!advis|revis|devis|demis|aris|upris|excis|apprais)(.{2,}[^aeiou\W])is(ations?|ing|ed|ers?|es?)$/,
    '$1iz$2',
  ],
  [/^grey/, 'gray'],
  [/^tonne/, 'ton'],
  [/^aeroplane/, 'airplane'],
  [/^manoeuvr/, 'maneuver'],
  [/^sceptic/, 'skeptic'],
  [/^ageing$/, 'aging'],
  [/^judgement/, 'judgment'],
];

/** The stem of a folded lower-case word: irregular forms, British spellings and suffixes are one with their base. */
export function stemOf(word: string): string {
  if (word.length < 3 || word.charCodeAt(0) < 58) return word;
  const base = BASES.get(word);
  if (base !== undefined) return base.length < 4 ? base : stemmer(base);
  let spelled = word;
  if (word.length > 4) for (const [from, to] of SPELLINGS) spelled = spelled.replace(from, to);
  return stemmer(spelled);
}
