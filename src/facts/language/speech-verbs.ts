// Verbs that report what somebody said, each with every form that occurs in reports: past (also as participle),
// third person, gerund. General English; the list decides what counts as saying for dates and for statements alike.

const FORMS = `
said says saying
told tells telling
added adds adding
asked asks asking
answered answers answering
replied replies replying
responded responds responding
wrote writes writing written
tweeted tweets tweeting
posted posts posting
stated states stating
announced announces announcing
declared declares declaring
warned warns warning
vowed vows vowing
pledged pledges pledging
promised promises promising
insisted insists insisting
argued argues arguing
claimed claims claiming
confirmed confirms confirming
denied denies denying
acknowledged acknowledges acknowledging
admitted admits admitting
conceded concedes conceding
explained explains explaining
noted notes noting
remarked remarks remarking
observed observes observing
commented comments commenting
recalled recalls recalling
reiterated reiterates reiterating
repeated repeats repeating
stressed stresses stressing
emphasized emphasizes emphasizing
emphasised emphasises emphasising
underlined underlines underlining
signaled signals signaling
signalled signalling
suggested suggests suggesting
hinted hints hinting
predicted predicts predicting
urged urges urging
called calls calling
described describes describing
denounced denounces denouncing
condemned condemns condemning
criticized criticizes criticizing
criticised criticises criticising
blasted blasts blasting
slammed slams slamming
praised praises praising
hailed hails hailing
welcomed welcomes welcoming
accused accuses accusing
blamed blames blaming
threatened threatens threatening
demanded demands demanding
dismissed dismisses dismissing
rejected rejects rejecting
disputed disputes disputing
branded brands branding
labeled labels labeling
labelled labels labelling
dubbed dubs dubbing
characterized characterizes characterizing
characterised characterises characterising
boasted boasts boasting
joked jokes joking
quipped quips quipping
shouted shouts shouting
cried cries crying
chanted chants chanting
whispered whispers whispering
testified testifies testifying
reported reports reporting
revealed reveals revealing
disclosed discloses disclosing
complained complains complaining
lamented laments lamenting
cautioned cautions cautioning
advised advises advising
informed informs informing
assured assures assuring
concluded concludes concluding
estimated estimates estimating
read reads reading
quoted quotes quoting
say
radioed radios radioing
texted texts texting
muttered mutters muttering
murmured murmurs murmuring
screamed screams screaming
yelled yells yelling
pleaded pleads pleading
begged begs begging
sobbed sobs sobbing
sneered sneers sneering
fumed fumes fuming
snapped snaps snapping
scoffed scoffs scoffing
sighed sighs sighing
retorted retorts retorting
grumbled grumbles grumbling
exclaimed exclaims exclaiming
mused muses musing
marvelled marvels marvelling
continued continues continuing
went
began
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Verbs that report speech only right beside a quotation ("The report read: “…”", "“…,” he continued"). */
const ONLY_BESIDE_QUOTES = new Set([
  'say',
  'radioed',
  'texted',
  'muttered',
  'murmured',
  'screamed',
  'yelled',
  'pleaded',
  'begged',
  'sobbed',
  'sneered',
  'fumed',
  'snapped',
  'scoffed',
  'sighed',
  'retorted',
  'grumbled',
  'exclaimed',
  'mused',
  'marvelled',
  'read',
  'continued',
  'went',
  'began',
  'recalled',
  'observed',
  'concluded',
]);

const reporting = FORMS.filter(([past = '']) => !ONLY_BESIDE_QUOTES.has(past)).flat();

/** Every form that reports speech wherever it stands. */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(reporting);

/** Forms that report speech when a quotation stands right beside them. */
export const QUOTING_FORMS: ReadonlySet<string> = new Set(FORMS.flat());

/** Third-person forms that are as often a plural noun ("reports of", "calls for", "claims"). */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  'reports calls claims promises threatens states posts notes demands comments advises estimates signals brands labels answers quotes warning telling writing meeting cries hints vows'.split(
    ' ',
  ),
);
