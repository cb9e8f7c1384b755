/** Things that begin, go on, pause, come back and end; what brings them about, and how they come out. */
export const COURSE = `
start begin commence kick_off
>start take_effect come_into_force open launch erupt
>begin take_effect come_into_force open launch erupt
take_effect come_into_force come_into_effect go_into_effect enter_into_force
*take_effect effect
>go_live launch start
get_under_way begin start
underway under_way ongoing in_progress
ongoing underway continue
still_go continue ongoing
>still_go continue ongoing rage persist last
>still_on continue ongoing
>go_on continue persist last ongoing
>continue ongoing persist rage drag_on
persist linger
>last continue persist duration
>keep continue maintain
maintain preserve uphold
pause suspend halt
>pause suspend halt freeze
suspend suspension pause freeze put_on_hold
put_on_hold suspend pause postpone shelve
on_hold suspend
interrupt disrupt
stall deadlock
>stall delay deadlock halt
adjourn postpone
>adjourn postpone suspend delay
postpone defer delay shelve
cancel scrap axe abort
>cancel suspend scrap abandon
abort scrub
resume restart reopen
>resume restart restore reopen
resume resumption
restart resumption
restore reinstate reconnect
>restore reconnect resume repair
>reopen resume lift
>run_again resume restart restore reopen run
>go_again resume restart
>start_again resume restart start
>begin_again resume restart begin
>open_again reopen resume open
>work_again restore repair resume work
>fly_again resume fly
>play_again return resume play
>use_again reopen use
revive resurrect
>stop cease suspend end
>end expire finish conclude
complete finish
ease subside abate
subside recede
fade wane
dwindle shrink
>shut_down halt suspend
*no_longer stop
disband dissolve
dismantle disband
>cause lead_to result_in bring_about contribute_to spark prompt trigger
lead_to result_in
stem_from arise result_from
>blame attribute accuse hold_responsible
attribute ascribe
hold_responsible blame
>fault blame negligence
culprit perpetrator
>culprit perpetrator attacker suspect gunman
>perpetrator attacker gunman suspect
scapegoat blame
pretext excuse
spark ignite trigger
fuel stoke
provoke incite
incite instigate
plot conspiracy conspire
succeed success triumph
fail failure collapse flop
>fail failure collapse unsuccessful foil thwart
unsuccessful fail failure
thwart foil prevent
>stop foil thwart prevent
consequence repercussion aftermath
>effect consequence aftermath
repercussion fallout
fallout consequence
>reaction response
undermine weaken
threaten jeopardize
jeopardize endanger
withstand survive
>prepare ready
>plan prepare
consider contemplate
contemplate weigh
>await expect
impending imminent
imminent looming
looming impending
>soon imminent
abrupt sudden unexpected
gradual slow
lengthy prolonged
>long lengthy prolonged
temporary provisional
brink verge
repeat recur
frequent repeated
>previous former
previous earlier prior
subsequent later
`;
