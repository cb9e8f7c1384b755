/** Words of one family whose stems differ: a verb and its noun, a thing and who deals with it. */
export const FAMILIES = `
absent absence absentee
absorb absorption
abstain abstention
academic academy
accident accidental
accurate accuracy
>actor act
adult adulthood
advocate advocacy
allergy allergic
anarchy anarchist
ancestor ancestry ancestral
archaeologist archaeology
architect architecture
assume assumption
astronomer astronomy
autonomy autonomous
biologist biology biological
blog blogger
blood bloody bleed
boost booster
build builder
cartoon cartoonist
censor censorship
certify certification
champion championship
chemist chemistry chemical
clarify clarification clarity
climb climber
coast coastal
column columnist
comedy comedian comic
commission commissioner
compel compulsion compulsory
conquer conquest
conscious consciousness
conspire conspiracy
consume consumption
contribute contributor
corrode corrosion
courage encourage
create creator
cruel cruelty
cycle cyclist
dance dancer
danger endanger
>dealer deal
deceive deception deceit
deep deepen
define definition
denounce denunciation
detain detainee
dictator dictatorship
diplomat diplomacy
disagree disagreement
dissolve dissolution
distant distance
distribute distributor
dive diver
>divert diversion
donor donate
economy economist
edit editor
elect electoral
electric electrician
erode erosion
explain explanation
farm farmer
fault faulty
fish fisher fisherman fishery
forge forgery
fraud fraudulent
freeze freezer
frequent frequency
geologist geology geological
greed greedy
guard guardian
guide guidance
guilt guilty
hate hatred
heir heiress inherit
history historic
honest honesty
horror horrific horrify
hunger hungry
hunt hunter
imply implication
impose imposition
infant infancy
inspect inspector
intense intensify
intrude intrusion
invent inventor
journalist journalism
judge judgment judicial judiciary
justify justification
law legal
legitimate legitimacy
liable liability
lie liar
lend lender
loot looter
loyal loyalty loyalist
luck lucky
maintain maintenance
medal medalist
meteorologist meteorology
monarch monarchy
music musician
nerve nervous
noise noisy
notify notification
obey obedience
occasion occasional
orphan orphanage
paint painter
parliament parliamentarian
partner partnership
perceive perception
philanthropist philanthropy
photograph photography
pirate piracy
plot plotter
poem poet poetry
predator predatory prey
private privacy
proclaim proclamation
program programmer
pronounce pronunciation
propose proposition
psychiatrist psychiatry psychiatric
psychologist psychology
punish punitive
pure purity purify
qualify qualification
racist racism racial
ratify ratification
rebel rebellion rebellious
rebuild reconstruct
receive reception recipient
reclaim reclamation
recognize recognition
reconcile reconciliation
reform reformist
refuge refugee
regulate regulatory
rely reliance reliant reliable
rent rental renter
resident residential
resolve resolution
retain retention
retire retiree
revolt revolution revolutionary
ride rider
risk risky
rival rivalry
rob robber robbery
royal royalty royalist
>ruler rule
>runner run
sail sailor
scarce scarcity shortage
scare scary
science scientist scientific
secede secessionist secession
secret secrecy
sell seller
shoot shooter
short shorten
silent silence
sing singer
skate skater
ski skier
slave slavery enslave
smoke smoky smoker
smuggle smuggler
snipe sniper
sovereign sovereignty
>speaker speak
sponsor sponsorship
strategy strategist
>striker strike
submit submission
subscribe subscription
supervise supervision supervisor
surgeon surgery surgical
swim swimmer
tax taxation taxpayer
teach teacher
technology technical
tense tension
terror terrorist
therapy therapist
tide tidal
tour tourist tourism
toxic toxin
trade trader
transmit transmission transmitter
treason traitor
tribe tribal
triumph triumphant
troop trooper
uncertain uncertainty
unite unity unify unification
urgent urgency
vacant vacancy
value valuable valuation
verify verification
view viewer
violin violinist
volcano volcanic eruption
waive waiver
warm warmth
weak weaken
wealth wealthy
weapon weaponry
wide widen width
wind windy
wood wooden timber
>work worker
write writer
`;
