/** Government, elections and laws. */
export const POLITICS = `
member membership
belong member part_of
join enter become_member
president head_of_state
prime_minister premier pm
premier prime_minister
pm prime_minister
>leader president prime_minister premier chancellor chief head boss king queen secretary chairman
chief head boss
chief administrator director head
foreign_minister top_diplomat foreign_secretary
defense_minister defense_secretary
defense_secretary pentagon_chief secretary_of_defense defense_minister
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
principle rule
rule regulation
vote ballot election
election vote poll
voter electorate
poll survey
candidate contender nominee
win victory beat triumph
appoint name
replace replacement succeed
successor replace succeed
approve approval pass
ban prohibit outlaw bar forbid
prohibit ban forbid
allow permit let
permit allow
vote voter
vote cast_ballot go_to_the_polls
polling_station polling_place
*polling_station poll
>turnout participation
runoff run_off second_round
inaugurate swear_in take_office
>take_over succeed replace assume seize takeover
resign stand_down hand_in_notice leave_office
expel expulsion kick_out eject
>kick_out expel expulsion oust evict deport eject remove
>throw_out expel eject evict reject dismiss
deport deportation send_back
>vote_out oust unseat defeat
>get_rid_of remove removal dismiss scrap abolish eliminate dispose sack
abolish abolition do_away_with scrap
choose choice pick select
nominee nomination
>run_for candidate candidacy seek bid
candidate candidacy
home_secretary interior_minister minister_of_the_interior
finance_minister treasury_secretary minister_of_finance
health_minister health_secretary minister_of_health
attorney_general justice_minister minister_of_justice
vice_president vp
deputy second_in_command
advise advice advisor
*first_lady wife
mp member_of_parliament
council_member councillor councilman council
opponent rival challenger
leftist left_wing
far_right extreme_right hard_right
far_left extreme_left hard_left
>monarch king queen
>politician lawmaker mp senator congressman minister governor mayor
>presidential president
parliament parliamentary
enact pass
repeal revoke rescind overturn
overturn quash annul strike_down
reform overhaul shake_up
secede secession break_away breakaway
independence secession
permission permit allow green_light go_ahead
>go_ahead proceed take_place permission
>let_in admit allow
citizenship citizen
migrant migrate
corruption graft
dispute quarrel disagreement spat feud argument
row_over row dispute quarrel
>row dispute spat quarrel disagreement controversy
controversy scandal
riot unrest disorder disturbance civil_unrest
protest demo picket
crackdown clampdown crack_down clamp_down
disperse break_up
crowd throng mob
divide division split
govt government
>in_charge lead head run chief
>run lead head operate manage
leader lead
*vote_count vote count tally
*count_votes tally count
>election vote poll ballot runoff referendum voter electoral
referendum plebiscite
>referendum vote plebiscite
by_election special_election
*by_election election
*special_election election
early_election snap_election
*snap_election election
*early_election election
*general_election election
*presidential_election election president
*local_election election council
midterm mid_term
vote_rigging election_fraud ballot_stuffing
*vote_rigging fraud rig vote
*election_fraud fraud irregularity vote
*landslide_victory victory landslide
>win_the_election elect victory
*win_the_election win election
lose_the_election defeat
*lose_the_election lose election
>elect vote win
elect re_elect
reelect re_elect
*reelect elect
front_runner favorite
*front_runner lead
hopeful contender candidate
running_mate vice_president
*running_mate candidate
>run candidate bid
nominate pick choose
caucus primary
campaigner canvasser
manifesto program
constituency seat district
>seat constituency district
*hung_parliament parliament
no_confidence_vote vote_of_no_confidence no_confidence_motion confidence_vote
*no_confidence_vote confidence vote motion
*vote_of_no_confidence confidence vote
motion proposal
*confidence_vote confidence vote
dissolve_parliament dissolution
*dissolve_parliament dissolve parliament
speaker_of_parliament speaker
ruling_party governing_party
*ruling_party party
*governing_party party
*opposition_party opposition party
defect cross_the_floor
junta military_council
>junta general army soldier
>dictator strongman ruler president
strongman dictator autocrat
autocrat dictator
authoritarian autocratic repressive
repression crackdown
repressive oppressive
tyrant dictator
>regime junta
ruler leader
>in_charge minister chief
take_charge lead
take_office inauguration swear_in
*sworn_in swear oath
step_down stand_aside stand_down
*stand_aside resign
bow_out retire resign
>quit resign step_down retire
*force_to_resign resign oust
>oust sack dismiss remove
>remove oust dismiss
>successor replace interim
>term mandate
reelection second_term
*second_term term
impeachment_trial impeach
>law decree
decree edict
>decree law
constitution charter
>constitution amendment
>amend revise change
revise amend
ratify approve
*sign_into_law sign law enact
veto reject
*draft_law law bill
parliament assembly chamber
upper_house senate
lower_house assembly
*upper_house house
*lower_house house
>crackdown arrest repression
press_freedom free_press
*press_freedom freedom press
human_right civil_right
freedom_of_speech free_speech
*free_speech speech freedom
petition signature
>petition signature sign
rally march
procession parade march
parade procession march
slogan chant
placard banner
racist xenophobic
immigration migration
border_guard border_police
*border_guard guard border
residence_permit visa
*work_permit permit visa
*residence_permit permit
deportation expulsion
*deportation_order deport
welfare benefit
*health_care health
`;
