/** Words of one family that an encyclopedia's sentences use and the stemmer does not join, and adverbs that stand for one another. */
export const DERIVATIONS = `
able ability
advise advisory
analyze analysis
angle angular
appear apparent
apostle apostolic
ascend ascension ascent
brief brevity
broad broaden breadth
capable capacity
cede cession
circle circular circulate
clear clarity
coin coinage
collide collision
conceive concept
concede concession
conclude conclusion
contradict contradictory
crime criminal
curious curiosity
decide decisive
deduce deduction
defend defensive
deity deify
democrat democracy
depart departure
depth deep
descend descent
destroy destruction
devote devotee
diminish diminution
divide division
dominate dominion
drama dramatic
dry dryness drought
economy economic
edit editorial
emperor imperial empire
employ employment unemployment
enter entrance entry
energy energetic
essence essential
evade evasion
exceed excess
exclude exclusion
expand expansion
expel expulsion
explode explosion
explain explanatory
expose exposure
extend extension extent
fail failure
false falsify falsehood
fame famous
favor favorite
fiction fictitious
finance financial
flourish thrive
thrive flourish prosper
fortify fortification fort
friend friendship friendly
geometry geometric
glory glorious glorify
govern governor
grain granular
grammar grammatical
grow growth
habit habitual
heaven heavenly
hero heroic
hierarchy hierarchical
history historic
identify identification
imagine imaginary
include inclusive
influence influential
insect insecticide
instruct instructor
intend intent
introduce introduction introductory
invade invasion
king kingdom
laugh laughter
legend legendary
length lengthen
library librarian
literate literacy illiterate
long length longevity
lose loss
maintain maintenance
marry marriage marital
mathematics mathematician
merge merger
microscope microscopy
migrate migrant migratory
minister ministry ministerial
miracle miraculous
mission missionary
moist moisture
molecule molecular
monk monastery monastic
mother motherhood maternal
father fatherhood paternal
multiply multiplication
muscle muscular
myth mythical mythological
narrate narrative
necessary necessity
neighbor neighborhood
noble nobility
oblige obligatory
omit omission
oppose opponent opposition
own ownership owner
pay payment payable
perceive perception
permit permission
persuade persuasion
philosophy philosopher
planet planetary
pope papal papacy
possess possessor
pottery potter
precise precision
prevail prevalent
prove proof
provide provision
psychology psychologist
pursue pursuit
recur recurrence
reduce reduction
rely reliance reliable
religion religious
repeat repetition
republic republican
rhyme rhythmic
rob robbery
saint sainthood
satisfy satisfaction satisfactory
sell sale seller
sex sexual
sign signature signatory
simple simplicity
solve solution
speak speech
spectrum spectral
spirit spiritual
stable stability
star stellar
strategy strategic
strong strength strengthen
succeed success successor
suspend suspension
symmetry symmetrical
synthesize synthesis
tend tendency
thick thicken
tragedy tragic
true truth
vacate vacancy
victory victor
view viewpoint
violent violence
virus viral
vision visual visible
visit visitor
voice vocal
vote voter
weigh weight
width wide
wise wisdom
young youth
mainly mostly primarily largely chiefly principally
mostly mainly primarily largely predominantly
primarily mainly mostly largely principally
frequently often regularly repeatedly
commonly frequently widely
widely commonly
eventually ultimately finally
finally ultimately eventually
rapidly quickly swiftly
immediately instantly promptly
formerly previously once
previously formerly earlier
solely exclusively
simultaneously concurrently
completely totally entirely fully wholly
entirely completely wholly
partly partially
especially particularly notably
notably particularly
particularly especially
backer patron supporter
coin devise invent
bend curve
cede surrender relinquish
relinquish cede
forerunner predecessor precursor
precursor forerunner predecessor
predecessor forerunner
intake consumption
recite chant
compile collect
shorthand abbreviation
shorten abridge
allowance stipend
supposed alleged presumed
supposedly allegedly reportedly
allegedly supposedly reportedly
outline sketch
grow_up raise
*grow_up childhood raise
childhood youth
upbringing childhood
>childhood grow_up
married wed spouse
>spouse wife husband
death demise
>cause_of_death die
birthplace born
*birth_name born name
real_name birth_name
*real_name born name
*full_name name
surname last_name
*last_name surname name
>date_of_birth born
*date_of_birth born birth
place_of_birth birthplace
*place_of_birth born birth
date_of_death die
*date_of_death die death
`;
