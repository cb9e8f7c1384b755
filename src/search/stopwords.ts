/** Function words of English, folded and lower case: they say how a sentence is built, not what it is about. */
const STOPWORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every either neither both all such same other another ' +
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself ' +
    'it its itself they them their theirs themselves who whom whose which what whatever when where why how ' +
    'am is are was were be been being do does did done doing have has had having will would shall should ' +
    'can could may might must ought wont cant dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt ' +
    'wouldnt shouldnt couldnt not no nor and or but if then else than so as at by for from in into of off on ' +
    'onto out over to up with within without about above across after against along among around before behind ' +
    'below beneath beside between beyond down during except inside near outside since through throughout till ' +
    'toward towards under until upon via per there here too very just only also even still yet ever again ' +
    'because while although though unless whether however therefore thus hence ' +
    's t d ll re ve m th o im ive youre hes shes theyre thats whats whos wheres theres lets wo ca'
  ).split(' '),
);

/** Whether a folded lower-case word carries no content of its own. */
export const isStopword = (word: string): boolean => STOPWORDS.has(word);

/**
 * Words people put into a question that the answer seldom repeats ("what *happened*", "do you *know*", "*exactly*"):
 * they count a little when they match and cost little when they do not.
 */
const SOFT: ReadonlySet<string> = new Set(
  (
    'happen occur say said tell told name named call called know known give show mention explain describe mean ' +
    'think claim state kind type sort thing stuff way lot much many number amount total exactly actually really ' +
    'currently now latest recent recently far long ago please anyone anybody anything someone somebody something ' +
    'everyone everybody everything people person go get take make come let want like need use become article story ' +
    'news report info information detail details statistic statistics stats figure situation update question answer ' +
    'specific particular specifically particularly main major big different various certain following according ' +
    'regarding concerning respect term order part place time one ones possible able likely cause reason result ' +
    'involve involved related compare compared typically usually generally often considered job role title'
  ).split(' '),
);

/** Whether a folded lower-case word is one that questions use and answers seldom repeat. */
export const isSoft = (word: string): boolean => SOFT.has(word);
