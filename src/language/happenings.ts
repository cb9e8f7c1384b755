/*
 * Words of general English for what happens on one day and is told as news, nouns and the verbs that tell of them;
 * nothing of one event. Words that report, plan or judge are none ("said", "investigation", "warning").
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Nouns and verbs for what happens. */
export const HAPPENINGS = list(`
  attack assault raid ambush strike airstrike bomb bombing bombardment shelling shell explosion explode blast blow
  shooting shoot gunfire stabbing stab massacre killing kill murder assassination assassinate execution execute
  invasion invade offensive battle clash fighting war siege blockade incursion intercept interception launch fire hit
  down sink sinking capsize capsizing collide collision crash derail derailment wreck shipwreck overturn pileup
  accident breakdown outage blackout leak spill rupture collapse cave
  earthquake quake tremor aftershock eruption erupt flood flooding storm hurricane cyclone typhoon tornado landslide
  mudslide avalanche wildfire blaze inferno drought heatwave tsunami deluge burn
  outbreak epidemic pandemic poisoning contamination recall
  protest demonstration riot march rally unrest uprising revolt mutiny coup putsch rebellion overthrow takeover
  crackdown walkout lockout boycott stampede crush
  kidnapping kidnap abduction abduct hijack hijacking hostage robbery rob theft steal heist burglary break-in escape
  jailbreak hack breach fraud scam
  arrest detain raid trial verdict ruling rule sentence conviction convict acquittal acquit indictment charge lawsuit
  sue settlement
  election vote referendum ballot runoff recount resignation resign dismissal sack fire oust inauguration succession
  impeachment impeach
  ceasefire truce treaty summit talks agreement deal pact sanctions embargo expulsion expel withdrawal withdraw swap
  merger acquisition acquire bankruptcy bankrupt layoff layoffs default rate hike devaluation
  launch landing liftoff discovery
  win victory defeat beat final match championship
  death die birth wedding funeral evacuation evacuate rescue closure shutdown cancellation delay ban
`);

/** Those that tell what came of it. */
export const OUTCOMES = list('kill killing death die hit fire burn down rescue delay blow say');
