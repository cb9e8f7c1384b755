/** Everyday verbs, and how things are. */
export const EVERYDAY = `
fix repair mend
lawn grass
intend plan want aim seek
want wish intend seek hope
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
`;
