/** Everyday verbs, and how things are. */
export const EVERYDAY = `
fix repair mend
lawn grass
intend plan want aim seek
want wish intend seek hope
avoid prevent avert
prevent stop block avert
stop halt end cease
end finish conclude
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
scientist researcher expert
researcher scientist study
study research
expert analyst specialist
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
codename name
exercise drill
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
sign ink
strategy plan
remain stay
cautious careful
unintentional accidental
accidental unintentional
deliberate intentional purpose
near close_to
abandon ditch give_up
postpone push_back reschedule put_off
put_off postpone delay push_back
>hold_off delay wait postpone
trigger spark prompt provoke
carry_on continue keep_going
>turn_up arrive appear attend
>show_up arrive appear attend
>get_back return recover regain retrieve
>bring_back return restore reinstate
>give_back return
go_back return
>throw_away discard dump dispose
>sort_out resolve fix settle solve
solve solution resolve
resolve settle
scale_back cut_back reduce roll_back
curb rein_in restrict limit
accelerate speed_up hasten
slow_down slow
step_up ramp_up intensify increase
start break_out get_under_way kick_off
>break_out erupt start begin escape
>wrap_up end finish conclude
participate take_part participation
>hold take_place host
inspect inspection check examine
monitor keep_an_eye_on watch
>look_after care treat
chase pursue pursuit
hideout safe_house hiding_place
>stay_away avoid
>fall_through collapse fail
fail failure
>go_wrong fail failure malfunction error
problem trouble difficulty
difficult difficulty hard tough
danger risk hazard peril
chance likelihood
achieve accomplish
try attempt effort bid
>force compel oblige
deter deterrent discourage
hamper hinder impede obstruct
obstacle hurdle barrier
extend extension prolong
include inclusion
exclude exclusion
evade evasion dodge
seize seizure confiscate
>take_away confiscate seize remove
depart departure
expose exposure
sign signature
succeed success
move movement
reduce reduction
strength strong
heat hot
weigh weight heavy
speed fast
fast quick rapid swift
safe safety
free freedom
freedom liberty
huge enormous vast gigantic giant
large huge massive enormous
tiny minor
deadliest bloodiest
>worst deadliest bloodiest
strange odd bizarre unusual weird
rare uncommon unusual
secret covert clandestine classified confidential
empty deserted
clean_up cleanup clear_up
calm_down ease calm
crucial vital essential
mandatory compulsory obligatory
interim caretaker temporary provisional
schedule timetable
>see witness spot
km kilometer
kg kilogram kilo
ft foot
obtain acquire receive
>give grant provide donate
grant award
>make produce manufacture create build
>put place install
>use deploy
>help assist aid support rescue
>need require necessary
>want demand seek wish
>try attempt seek
attempt bid
seem appear
>show reveal display demonstrate indicate
demonstrate prove
indicate suggest
>let allow permit
retain hold
>find uncover spot
>meet encounter talks
>move transfer relocate shift
>bring deliver carry transport
>send dispatch ship deploy
>throw hurl toss lob fling
hurl throw toss
toss throw
>pull drag haul tow
drag haul
shove push
>hit strike slam ram smash
>cut slash reduce
>break shatter snap fracture smash crack
>open unlock
>tie bind
>burn scorch char
char burn
>drop plunge fall
>fall collapse plunge tumble topple
leap jump
>run sprint flee
>walk march stroll trek
trek hike
>watch monitor observe view
observe watch
listen hear
>think believe consider reckon
>hope wish
>learn discover
>choose select pick elect
select choose pick
>check inspect examine verify
verify check
gauge measure
blend mix
enroll join register
unload offload
>fix repair solve resolve correct
correct fix
>clean wash
>test trial check
>teach train
>plan scheme plot
scheme plan plot
>make_sure ensure
>right_now current
>at_the_moment current
>these_days current
>nowadays current
>in_the_end eventual
>on_time punctual
fresh new
brand_new new
contemporary modern
>old ancient elderly
ancient old
>unknown unidentified unclear
unidentified unknown anonymous
anonymous unnamed unidentified
unclear uncertain
mystery unexplained
obvious clear
proper appropriate
suitable appropriate
typical usual
usual normal ordinary
ordinary normal
*unprecedented first
common widespread
entire whole
similar alike
identical same
primary main
joint combined
global international worldwide
nationwide countrywide
>everywhere nationwide worldwide
tough harsh
fierce intense
vicious brutal
brutal savage cruel
careless reckless
accidental unintended
dirty filthy
worthless valueless
priceless valuable invaluable
valuable priceless precious
copy replica duplicate
pattern design
hole gap
piece fragment
pile heap stack
crowd gathering
accident incident
task duty
method technique
equipment gear kit
>supplies food water medicine
rubbish garbage trash litter
garbage rubbish trash
sewage wastewater
odor smell stench
stench smell
>noise bang roar scream
shine glow
`;
