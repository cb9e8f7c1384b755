/** Words that often go with one another without meaning the same. */
export const RELATED = `
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
responsible blame
gunman attack
assailant attack
drown dead
epicenter earthquake
dam reservoir
extinguish firefighter
evacuate shelter
refugee camp
martial_law emergency
ministry minister
embassy ambassador
mediate negotiation
grievance dispute
bail court
jury trial
prosecutor charge
lawyer court
manhunt suspect
escape manhunt
autopsy death
mourn funeral
memorial tribute
vigil mourn
riot police
turnout voter
turnout percent
legal law
mayor city
strike union
interest_rate bank
pension retirement
ambulance hospital
surgeon hospital
outbreak infection
symptom disease
runway plane
derailment train
teacher school
professor university
size square
size kilometer
weight kilogram
weight ton
heavy ton
height foot
depth meter
speed hour
heat degree
population million
passport visa
deport migrant
priest church
pope vatican
smoke fire
visitor visit
witness see
reward information
oil barrel
>ok injure wound damage destroy condition hospital
>okay injure wound damage destroy condition hospital
>safe injure damage
>work succeed fail malfunction sound activate
>alive kill body
>back suspend close
>run suspend
>open suspend
>rich billion million
>wealth billion million
>survive kill
>free custody jail hostage
>jail bail court
>hurt condition
>fly cancel ground
>arrest wanted manhunt
>power restore
>internet restore
>dam flood reservoir
>bridge collapse
>siren evacuate
>train suspend
>flight cancel ground
>school close
>ceasefire violate
>rescue trap
>trapped rescue
>missing search
>search missing
>protest police
>deal sign
>election poll percent
>storm damage
>quake damage
>damage million billion
>ransom pay
>fine pay million
>strike pay
>vote percent
`;
