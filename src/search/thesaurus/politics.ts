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
`;
