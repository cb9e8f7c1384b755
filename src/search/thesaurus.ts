/**
 * Words of general news English that stand for one another, one group a line, folded and lower case; a phrase is
 * joined by underscores, a star says that only the first
 * word is related to the others, and > that the others are kinds of the first. A word may stand in several groups; groups do not chain. Kept by hand: no free source of
 * this kind is small, and most list senses that mislead here. Nothing in it belongs to one event.
 */
const SAME = `
kill dead death die fatality slay perish lose_life loss_of_life lives_lost claimed_lives take_life
death_toll dead death kill die fatality
wound injure injury hurt maim injured
*casualty dead death kill wound injure injury victim fatality hurt
murder kill homicide slay assassinate assassination
soldier troop service_member serviceman servicewoman military_personnel army force infantry
soldier marine trooper fighter
troop force army military
navy naval fleet
warship frigate destroyer battleship naval_vessel naval_ship vessel ship
>ship boat vessel tanker ferry freighter frigate destroyer warship submarine carrier
ship vessel boat
>child girl boy pupil baby toddler teenager son daughter
child kid youngster minor
>kid girl boy pupil schoolchildren youth teenager teen
girl daughter schoolgirl female
boy son schoolboy male
woman female
man male
baby infant newborn
mother mom mum parent
father dad parent
school classroom academy elementary_school primary_school
pupil student schoolchildren
ceasefire truce cease_fire armistice lay_down_arms halt_to_fighting end_to_fighting
peace_talks negotiation talk
peace_deal peace_agreement peace_treaty
war conflict fighting hostility combat battle warfare
battle fight clash combat
attack strike assault bomb raid offensive hit bombardment shell
air_strike airstrike strike bomb raid bombing air_raid
assault offensive attack onslaught
invade invasion incursion
bomb blast explosion explode detonate blow_up bombing
missile rocket projectile
rocket projectile shell
drone uav unmanned_aircraft unmanned_aerial_vehicle
>aircraft plane jet helicopter drone fighter_jet airliner
plane aircraft airplane jet airliner
jet fighter_jet warplane aircraft
helicopter chopper
>weapon arm munition gun missile rocket bomb rifle drone torpedo grenade
weapon arm
gun firearm rifle pistol handgun
shoot_down intercept down destroy bring_down
intercept interception interceptor
intercept shoot_down destroy
launch fire shoot
fire_off launch
destroy destruction demolish wreck level devastate
damage harm hurt
debris wreckage fragment rubble remain
land fall come_down crash touch_down
sink sank torpedo go_down
submarine sub
base installation facility military_base outpost
target aim intend_for
target objective
veer swerve stray drift go_off_course off_course
course path trajectory route direction
route path way road
flee escape run_away leave evacuate displace
evacuate evacuation evacuee
displace displaced refugee homeless uproot
refugee migrant asylum_seeker
migrant immigrant
hostage captive abduct
kidnap abduct abduction seize
prisoner inmate captive detainee
capture seize take
surrender give_up capitulate
retreat withdraw withdrawal pull_out pullback
withdraw pull_out leave quit
retaliate retaliation hit_back strike_back revenge respond
revenge vengeance
warn warning caution alert threaten
threat threaten menace
escalate escalation intensify widen worsen
de_escalate calm ease
widen broaden expand spread
expand expansion grow extend
defend defense protect
protect protection safeguard guard
ally alliance partner coalition
alliance bloc coalition
member membership
belong member part_of
join enter become_member
solidarity support stand_with back stand_firm stands_firmly
support back endorse backing
oppose opposition against resist
enemy foe adversary
rebel insurgent militant guerrilla
militant fighter insurgent gunman
terrorist militant extremist
terrorism terror
president head_of_state
prime_minister premier pm
premier prime_minister
pm prime_minister
>leader president prime_minister premier chancellor chief head boss king queen secretary chairman
chief head boss
chief administrator director head
fix repair mend
>vehicle car van truck bus scooter motorcycle automobile
van truck
gem jewel diamond
jewelry jewel
lawn grass
broke bankrupt
bankrupt broke insolvent
refund money_back
foreign_minister top_diplomat foreign_secretary
defense_minister defense_secretary
defense_secretary pentagon_chief secretary_of_defense defense_minister
spokesperson spokesman spokeswoman press_secretary representative
spokesman spokeswoman
chairman chairwoman chair chairperson chief
general gen
gen general
col colonel
lt lieutenant
sgt sergeant
capt captain
adm admiral
sen senator
gov governor
rep representative congressman congresswoman
prof professor
dr doctor
dept department
official authority
authority government official
government administration authority cabinet
administration government
parliament legislature lawmaker
lawmaker legislator mp congressman senator
congress lawmaker senate
law legislation act statute
bill legislation measure
reporter journalist press medium correspondent
press reporter journalist medium
media press news_outlet
newspaper daily paper
agency organization
say tell state announce declare
announce announcement declare unveil reveal
claim assert allege maintain
deny denial reject refute
reject refuse turn_down rebuff decline
confirm verify acknowledge
admit acknowledge concede confess
describe call refer_to characterize
call describe label dub
name call title
criticize criticism slam blast condemn attack rebuke
condemn denounce condemnation
protest object complain condemn
protest demonstration rally march
protester demonstrator
praise hail applaud commend laud
promise pledge vow swear commit
vow pledge promise
urge call_for appeal press
demand call_for insist
call_for ask_for urge demand appeal_for
ask request urge
accuse blame allege
blame fault accuse
apologize apology sorry
agree agreement deal
agreement deal pact accord treaty
deal contract agreement
negotiate negotiation talk bargain
negotiation talk
talk discussion speak discuss
discuss talk
meet meeting summit
host receive welcome
visit trip tour
phone call ring telephone
post tweet write
x twitter
platform social_medium post x twitter facebook
social_media post twitter x facebook instagram
intend plan want aim seek
want wish intend seek hope
stay_out keep_out avoid remain_neutral
neutral stay_out
avoid prevent avert
prevent stop block avert
stop halt end cease
end finish conclude over
last continue endure
continue go_on persist keep
let_up pause stop ease
begin start commence launch open
start begin
resume restart
delay postpone put_off
cancel call_off scrap
suspend halt pause
increase rise grow climb surge jump soar
rise increase climb go_up
decrease fall drop decline reduce shrink plunge go_down
fall drop decline down decrease
drop fall decline decrease reduce
reduce cut lower
down drop fall
percent percentage
trigger invoke activate set_off
invoke activate trigger use
cause lead_to trigger
treat consider regard
clause article provision section
principle rule
rule regulation
crossing cross
cross pass_through go_through fly_over traverse
pass go_through
border frontier
airspace sky
territory soil land
soil territory
region area zone
area zone region district
district area neighborhood
province region state
town city village
>place city town village district site
city town
capital city
coast shore seaside
sea ocean water
street road avenue
road highway street
bridge overpass
building structure house
house home building
home house residence
hospital clinic medical_center
doctor physician medic
nurse medic
patient sick
disease illness sickness
illness disease sick
virus infection
outbreak epidemic pandemic
vaccine vaccination jab shot immunization
drug medicine medication
drug narcotic
cure treatment therapy
treat treatment
test trial
symptom sign
quake earthquake tremor
earthquake quake tremor temblor
magnitude strength measure
storm hurricane typhoon cyclone
tornado twister
flood flooding inundate deluge
fire blaze wildfire burn flame
wildfire blaze bushfire forest_fire
firefighter fire_crew fire_service
landslide mudslide
drought dry_spell
rain rainfall downpour
snow snowfall blizzard
heat heatwave temperature
temperature degree hot cold
disaster catastrophe tragedy
rescue save
rescuer rescue_worker emergency_service
survive survivor
survivor survive alive
missing unaccounted disappear
find discover locate recover
search hunt look_for
search_and_rescue rescuer
trap stuck stranded
collapse cave_in give_way fall_down
crash accident collision wreck
collide collision crash
derail derailment
train rail railway
railway railroad
bus coach
car vehicle automobile
truck lorry
driver motorist
passenger traveler rider
pilot captain crew
airport airfield
flight plane
space orbit
spacecraft probe spaceship
satellite spacecraft
telescope observatory
scientist researcher expert
researcher scientist study
study research
expert analyst specialist
police officer cop
officer police
arrest detain custody
detain detention arrest
suspect accused
charge indict accuse indictment
court judge tribunal
judge justice
lawyer attorney counsel
trial court
sentence jail prison
prison jail
jail prison imprison
convict guilty conviction
guilty convict
innocent acquit
crime offense
rob robbery theft steal burglary break_in heist
burglary break_in robbery theft steal heist raid
steal theft rob loot
thief robber burglar
loot jewel
fraud scam
corruption bribery bribe
investigate investigation probe inquiry
investigation probe inquiry
investigator detective
evidence proof
witness bystander onlooker
victim casualty
vote ballot election
election vote poll
voter electorate
poll survey
candidate contender nominee
win victory beat triumph
win won champion
victory win triumph
winner champion
champion title
beat defeat
defeat beat lose loss
lose loss defeat
score goal point
referee ref
takeover deal
lose_job lay_off job_cut layoff
score result
goal score
game match
match game
tournament championship cup
cup trophy
trophy cup
medal gold
coach manager
manager coach boss
player footballer athlete
athlete runner
team club side squad
stadium arena venue
fan supporter
spectator attendance crowd
attendance crowd
record highest
company firm business corporation
firm company
business company
ceo chief_executive boss head
chief_executive ceo
founder found establish
found establish set_up create
create make build
build construct construction
construct construction build
buy purchase acquire acquisition
acquire acquisition purchase takeover
takeover acquisition merger
merge merger
sell sale
sale sell
price cost
cost price expense bill
cost worth
spend expenditure
money fund cash
fund finance
pay payment
wage salary pay
worker employee staff
employee worker staff
staff employee worker
employ hire
job work employment
layoff redundancy job_cut
lay_off cut_jobs fire sack dismiss
fire dismiss sack
sack dismiss
resign resignation step_down quit
step_down resign quit
appoint name
replace replacement succeed
successor replace succeed
union labor_union
strike walkout industrial_action
profit earnings
revenue sales turnover
loss deficit
debt loan
bank lender
stock share
share stock
market stock_exchange
tax levy tariff duty
tariff duty
trade commerce
export import
inflation price
economy economic
economic economy
oil petroleum crude
gas fuel
fuel gasoline petrol
power electricity
electricity power
power_cut blackout outage
blackout power_cut outage
nuclear atomic
reactor nuclear_plant
energy power
pollution contaminate
climate_change global_warming
factory plant
plant factory
mine mining
farmer agriculture
crop harvest
food meal
eat dine
hunger famine starvation
famine hunger starvation
water drinking_water
aid relief assistance help
aid help assistance humanitarian
help aid assist assistance
volunteer helper
donate donation give
charity nonprofit
film movie
movie film
actor star
actress actor star
singer musician artist
song single track
album record
concert show gig
show exhibition
museum gallery
painting artwork
artist painter
author writer
writer author
book novel
prize award
award prize
festival event
marry wedding marriage spouse
wife spouse
husband spouse
funeral burial bury
birthday birth
born birth
age old year_old aged
old age
young age
live reside resident inhabit
resident inhabitant local people living
population inhabitant resident
civilian noncombatant
crowd people
citizen national
foreign overseas
software program app
app application
hacker cyberattack hack
hack breach
data information
phone smartphone mobile
computer pc
internet online web
website site
user customer
customer client
ban prohibit outlaw bar forbid
prohibit ban forbid
allow permit let
permit allow
approve approval pass
order command
instruct order
close shut closure
shut close closure
open reopen
release free
free release
deliver delivery
send dispatch deploy
deploy deployment send
arrive reach
leave depart
return come_back
move relocate
carry transport
carry_out conduct
hold conduct
brief briefing press_conference news_conference
press_conference news_conference briefing
operation campaign mission
campaign operation
mission operation
codename name
exercise drill
plan proposal
propose suggest
suggest propose
suggestion notion idea
aware know
know aware
unaware unknown
believe think
doubt question
expect predict forecast
forecast predict
predict forecast
estimate about
reach hit
follow come_after
happen occur take_place
occur happen
hit strike impact
strike hit
impact hit effect
impact strike
significant important major serious
serious grave
important key
huge massive
big large great
biggest largest most_significant most
large big
largest biggest
small little
tiny small
highest top
worst deadliest
first debut
former ex
late deceased
exact precise
doorstep threshold
sign ink
strategy plan
budget spending
crew sailor
sailor seaman
captain skipper
migrate migration
emergency crisis
crisis emergency
posture stance
stance position
brother sibling
sister sibling
relative family
family relative
neighbor nearby
counterpart opposite_number
diplomat ambassador envoy
envoy ambassador
embassy consulate
sanction embargo
blockade block
veto block
aggressive hostile
indiscriminate random
remain stay
patient calm
cautious careful
unintentional accidental
accidental unintentional
deliberate intentional purpose
destination head_for
head_for bound_for
near close_to
`;

/** Words that often go with one another without meaning the same. */
const RELATED = `
white_house president usa
pentagon usa military
kremlin russia
downing_street uk
respond react response reaction
response respond reply
reply answer
decide decision
invade troop
injury hospital
arrest police
toll count
launch attack
fire missile rocket shell
fire shoot
missile launch
sink torpedo
torpedo submarine
drown sink
radiation nuclear
verdict court
goal striker
bombing bomb
strategy strategic
destroy ruin
threat warn
downplay play_down dismiss minimize
hostility fighting war
summary overview
broad wide
reporter press
press press_conference
criticize oppose
statement say
comment say
remark say
speech say address
post social_media
debris land
damage destroy
figure number toll
toll figure
statistic percent
dead toll
rate percent
route cross airspace
buy pay
chief administrator director
hurt hospital beat
catch arrest escape
fix repair mend
cost dollar
price dollar
worth dollar
age year
height meter tall
tall height high
distance kilometer mile
speed kilometer mile
weigh weight
size large
depth deep
deep depth
long length
length long
wide width
hot temperature
sea mediterranean
sky air
air_force air
air_power air_strike
operation war
`;

/** A group of words that may answer for one another, and how well: 0 to 1. */
export interface Group {
  readonly words: readonly (readonly string[])[];
  readonly strength: number;
  /** Only the first word is related to the others, which differ from one another. */
  readonly hub: boolean;
  /** Only the first word may be filled by the others, never they by it: a leader may be a president. */
  readonly broader: boolean;
}

const read = (table: string, strength: number): Group[] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      words: line
        .replace(/^[*>]/, '')
        .split(' ')
        .map((word) => word.split('_')),
      strength,
      hub: line.startsWith('*'),
      broader: line.startsWith('>'),
    }));

/** Every group of the thesaurus. */
export const GROUPS: readonly Group[] = [...read(SAME, 0.8), ...read(RELATED, 0.3)];
