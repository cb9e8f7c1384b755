import type { FigureKind } from '../facts.ts';

/** What words say happened to people: verbs by their forms, adjectives and nouns. Written as regular expressions. */
export interface Harm {
  readonly kind: FigureKind;
  /** "were …": past participles that stand in the passive; also "Six …" without "were". */
  readonly done: string;
  /** Forms that take the harmed as their object: "killed 12", "killing 12". */
  readonly doing: string;
  /** Verbs whose subject is the harmed: "12 died". */
  readonly own: string;
  /** Adjectives: "12 dead", "are missing". */
  readonly state: string;
  /** Nouns that are counted themselves: "12 deaths". */
  readonly noun: string;
  /** Nouns before "of 12 people": "the deaths of". */
  readonly nounOf: string;
  /** Whether the counted noun must be a known word for people ("captured three villages" is no figure). */
  readonly strict: boolean;
}

/** Who flees a crime, a jail or a shot leaves no home: "fled the scene", "fled in a van", "fled when shots were fired". */
const LEAVES_NO_HOME =
  '(?! (?:(?:from )?(?:the |an? )?(?:scene|jail|prison|police|custody|detention|hospital|court|courtroom|station|attackers?|gunmen|gunfire|crime)|(?:in|on|by) (?:(?:an?|the|their) )?(?:(?!country)[\\w-]+ )?(?:car|van|truck|lorry|taxi|vehicle|foot|motorcycles?|motorbikes?|scooters?)|with (?:the|an?)|(?:when|as|after|before)(?: [^ ,;]+){0,6} (?:shots?|gunfire|shooting|fired|police|officers|alarm|blasts?|explosion))(?= |$))';

/** No word at all. */
const NONE = '(?!)';

export const HARMS: readonly Harm[] = [
  {
    // "12 people were feared dead": not a count of dead. Stands first, for "dead" stands in it.
    kind: 'other',
    done: 'feared (?:to be |to have been )?(?:dead|killed|drowned|buried|trapped)|presumed (?:dead|killed|drowned)|believed (?:dead|drowned)|thought (?:dead|drowned)|(?:believed|thought|feared) to be (?:still )?(?:buried|trapped|(?:under|beneath) (?:the )?(?:rubble|concrete|debris|ruins|mud|snow|earth|wreckage))|hospitali[sz]ed|(?:taken|rushed|airlifted|flown|brought|admitted) to (?:an? |the )?(?:(?!and|or)\\w+ ){0,2}?hospitals?(?! with)|(?:being )?treated(?= [.,;]| (?:at|in|on|by) (?:the|a|an|hospitals?|local|(?:two|three|four|five|six|several|\\d+) (?:\\w+ )?(?:hospitals|clinics))(?: |$))',
    doing: 'hospitali[sz]ing',
    own: '(?:needed|required) (?:\\w+ )?(?:medical )?(?:attention|treatment)',
    state:
      'feared (?:dead|killed|drowned|buried|trapped)|presumed (?:dead|killed|drowned)|believed dead|trapped|stranded|hospitali[sz]ed',
    noun: NONE,
    nounOf: NONE,
    strict: true,
  },
  {
    kind: 'dead',
    done: 'killed|murdered|slain|executed|massacred|assassinated|slaughtered|beheaded|martyred|gunned down|shot dead|shot and killed|shot to death|stabbed to death|beaten to death|(?:burned|burnt|crushed|trampled|hacked|clubbed|kicked|bludgeoned|strangled) to death|electrocuted|drowned|found dead|pronounced dead|declared dead|confirmed dead|confirmed killed|reported dead|reported killed|left dead|hanged|(?:swept|crushed|sucked|dragged) to (?:their|his|her) deaths?',
    doing:
      'kill|kills|killed|killing|murder(?:ed|ing)|slaughter(?:ed|ing)|massacr(?:ed|ing)|execut(?:ed|ing)|assassinat(?:ed|ing)|behead(?:ed|ing)|gunned down|gunning down|(?:shot|shooting) dead|shot and killed|shot to death|stabbed to death|drowned|drowning|hanged',
    own: 'died|die|perished|drowned|suffocated|asphyxiated|lost their lives|lost his life|lost her life|have lost their lives|(?:fell|fallen) in (?:battle|combat|action|the line of duty)|succumbed|(?:fell|plunged|jumped|leapt) to (?:their|his|her) deaths?|were dead|burned to death|froze to death|bled to death|starved to death',
    state: 'dead|deceased',
    noun: 'deaths?|fatalit(?:y|ies)|martyrs?|killings|drownings|dead',
    nounOf: 'deaths?|killings?|murders?|execution|assassination|massacre|slaughter|loss|drowning|suffocation',
    strict: false,
  },
  {
    kind: 'wounded',
    done: `wounded|injured|hurt|maimed|left with (?:\\w+ ){0,3}?(?:injuries|wounds|burns|fractures)|cut (?:on|in) the (?:arm|leg|face|head|hand|neck|foot)|shot and (?:wounded|injured)|(?:being )?treated for (?:\\w+ ){0,3}?(?:injuries|wounds|burns|fractures|cuts|bruises)|(?:taken|rushed|brought|admitted|airlifted) to (?:an? |the )?hospitals? with (?:\\w+ ){0,3}?(?:injuries|wounds|burns|fractures|bones|limbs)|airlifted(?: out)? with (?:[\\w-]+ ){0,3}?(?:injuries|wounds|burns|fractures)|left wounded|left injured|reported wounded|reported injured|slightly burned|badly burned|severely burned`,
    doing: 'wound|wounds|wounded|wounding|injure|injures|injured|injuring|hurt|hurting|maimed|maiming',
    // "five of whom lost limbs", "two had scorched their hands", "three walked to a clinic with cuts"
    own: 'lost (?:limbs?|(?:a|an|both|their|his|her) (?:limbs?|legs?|arms?|hands?|foot|feet|eyes?|sight)|(?:\\w+ )?(?:fingers|toes))|(?:scorched|burned|burnt|broken|cut|gashed) (?:their|his|her) (?:hands?|arms?|legs?|faces?|feet|backs?|ribs)|(?:walked|went|came) to (?:an? |the )?(?:\\w+ )?(?:clinic|hospital)s? with (?:\\w+ ){0,2}?(?:cuts|bruises|injuries|wounds|burns|fractures)|(?:suffered|sustained|received|had|has|have) (?!no )(?:\\w+ ){0,4}?(?:injuries|wounds|burns|fractures)',
    state:
      'wounded|injured|hurt|in intensive care|in (?:the|a) burns? unit|on life support|in (?:an? )?(?:critical|serious|grave) (?:condition|state)|in (?:a |the )?hospitals? with (?:\\w+ ){0,2}(?:injuries|wounds|burns|fractures)',
    noun: 'injur(?:y|ies)|wounded|injured',
    nounOf: 'wounding|injuring|injur(?:y|ies) (?:to|of)',
    strict: false,
  },
  {
    kind: 'missing',
    done: 'lost at sea|reported missing|listed as missing|declared missing|reported as missing|still missing|left missing|never (?:been )?(?:found|recovered|traced|seen again)',
    doing: NONE,
    own: 'not (?:yet )?been (?:found|traced|accounted for)|(?:not|never) been (?:heard (?:from|of)|seen since)|never been (?:found|recovered|traced)|disappeared|vanished|went missing|gone missing|went unaccounted for',
    state: 'missing|unaccounted for|lost at sea',
    noun: NONE,
    nounOf: 'disappearance',
    strict: true,
  },
  {
    kind: 'captured',
    done: 'captured|abducted|kidnapped|detained|arrested|imprisoned|taken (?:hostage|prisoner|captive|prisoners|into custody)|held (?:hostage|captive|prisoner)|rounded up|seized|taken alive|taken away|jailed|still being held|being held (?:hostage|captive|in captivity|by)|held(?= in [\\d,]+ (?:cities|towns|places|regions)| for questioning| in custody)',
    doing:
      'captur(?:ed|ing)|captures|abduct(?:s|ed|ing)|kidnap(?:s|ped|ping|ed)|detain(?:s|ed|ing)|arrest(?:s|ed|ing)|imprison(?:s|ed|ing)|seiz(?:ed|ing)|took hostage|taking hostage|rounded up|rounding up|(?:took|taken|taking) (?:prisoner|captive)',
    own: 'surrendered|gave themselves up|turned themselves in',
    state:
      'captured|detained|abducted|kidnapped|arrested|in custody|in captivity|in detention|in jail|in prison|behind bars|under arrest',
    noun: 'arrests|detentions|abductions|kidnappings',
    nounOf: 'capture|abductions?|kidnappings?|arrests?|detentions?|seizure',
    strict: true,
  },
  {
    kind: 'displaced',
    done: 'displaced|evacuated|uprooted|left homeless|made homeless|rendered homeless|driven from (?:their|its) (?:homes?|villages?|towns?|houses|land)|moved to safety|(?:moved|shifted|relocated|transferred|bused|taken) to (?:(?!hospital)[\\w,-]+ ){0,3}?(?:shelters|camps|safety|safer (?:places|ground)|higher ground)|forced (?:from|out of|to (?:flee|leave|evacuate|abandon))|internally displaced|moved out of (?:them|(?:their|the) (?:homes|houses|flats|apartments|blocks|villages?))|moved to shelters|(?:told|ordered|asked) to (?:leave(?: their (?:homes|houses)|(?= [.,;]))|evacuate|flee)',
    doing: 'displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|uproot(?:s|ed|ing)',
    own: `(?:fled|flee)${LEAVES_NO_HOME}|evacuated|abandoned their homes|left their homes|lost their homes|had to (?:flee|(?:leave|abandon) (?:their )?(?:homes|houses|hotels|villages|towns))`,
    state: 'displaced|homeless',
    noun: NONE,
    nounOf: 'displacement|evacuation|exodus|flight',
    strict: true,
  },
  {
    kind: 'casualties',
    // "two teenagers were shot": hit, and no more is said
    done: 'shot(?! (?:dead|and killed|to death|and wounded|and injured|down))|killed or (?:wounded|injured|hurt|missing)|killed and (?:wounded|injured)|dead or (?:wounded|injured|missing)|wounded or killed|injured or killed|killed , (?:wounded|injured) or (?:missing|captured)',
    doing:
      'kill(?:ed|ing) or (?:wounded|wounding|injured|injuring)|kill(?:ed|ing) and (?:wounded|wounding|injured|injuring)',
    own: NONE,
    state:
      'dead (?:or|and) (?:wounded|injured|missing)|(?:dead|killed) , (?:wounded|injured) (?:or|and) (?:missing|captured)|killed or (?:wounded|injured|missing)|killed and (?:wounded|injured)|casualt(?:y|ies)',
    noun: 'casualt(?:y|ies)',
    nounOf: NONE,
    strict: false,
  },
];

/** Longer sets first: "killed or wounded" before "killed". */
const BY_LENGTH = [...HARMS].sort((a, b) => order(a) - order(b));

function order(harm: Harm): number {
  return harm.kind === 'casualties' ? 0 : harm.kind === 'other' ? 1 : 2;
}

type Form = 'done' | 'doing' | 'own' | 'state' | 'noun' | 'nounOf';

/** The harms with one form's regular expression put between `left` and `right`, in the order they are to be tried. */
export function harmPatterns(
  left: string,
  form: Form,
  right: string,
): readonly { readonly harm: Harm; readonly pattern: RegExp }[] {
  return BY_LENGTH.filter((harm) => harm[form] !== NONE).map((harm) => ({
    harm,
    pattern: new RegExp(`${left}(?<harm>${harm[form]})${right}`, 'u'),
  }));
}

/** Any word that says people came to harm: a sentence without one is not read further. */
export const HARM_WORD =
  /kill|dead|eliminat|liquidat|sicken|refugee|evacuee|battle|combat|beat|death|die|dying|murder|slain|execut|massacr|assassinat|slaughter|behead|martyr|shot|stabb|electrocut|drown|hang|perish|lives|life|succumb|fatal|wound|injur|hurt|maim|burn|missing|unaccounted|disappear|vanish|lost|losses|loss of|shoot|forc|intensive|victim|safety|heard|condition|critical|captur|abduct|kidnap|detain|arrest|imprison|hostage|prison|captive|custody|seiz|displac|evacuat|uproot|homeless|homes|fled|flee|casualt|toll|figure|number|total|count|tally|hospital|trapped|stranded|feared|bodies|corpse|remains|none|nobody|unhurt|unharmed|suffered|buri|funeral|cremat|lowered|held|holding|blam|shelter|surgery|suffocat|asphyxiat|surrender|gave themselves|turned themselves|to leave|treated|further|camps|shifted|relocat|taken away|detent|medical|broken bone|broken leg|in jail|behind bars|been found|been traced|accounted for|moved out|clinic|limbs?\b|fingers|scorched|gashed|\bcut (?:on|in) the|gave the|assessed/iu;

/** What a word for those who came to harm ("the wounded") says happened to them. */
export const KIND_OF_HARMED: ReadonlyMap<string, FigureKind> = new Map<string, FigureKind>([
  ['dead', 'dead'],
  ['killed', 'dead'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['missing', 'missing'],
  ['detained', 'captured'],
  ['arrested', 'captured'],
  ['captured', 'captured'],
  ['displaced', 'displaced'],
  ['homeless', 'displaced'],
]);
