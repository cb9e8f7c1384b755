/** How states deal with one another. */
export const DIPLOMACY = `
warn warning caution alert threaten
threat threaten menace
solidarity support stand_with back stand_firm stands_firmly
support back endorse backing
oppose opposition against resist
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
stay_out keep_out avoid remain_neutral
neutral stay_out
clause article provision section
posture stance
stance position
counterpart opposite_number
diplomat ambassador envoy
envoy ambassador
embassy consulate
sanction embargo
veto block
mediator intermediary go_between broker
>give_in_to concede yield relent
back_down relent climb_down concede yield
>cave concede relent yield back_down
u_turn reversal about_face backtrack
>go_back_on renege break violate breach
violate breach break
comply compliance obey abide
>stick_to abide comply honor uphold
cut_ties break_off
>speak_out_against condemn criticize denounce
>stand_up_to defy resist oppose
defy defiance
deadline ultimatum
>deadline cutoff due_date expire
expire expiry lapse run_out
>run_out expire exhaust deplete shortage
aid_worker relief_worker humanitarian_worker
*aid_worker aid
recall_ambassador withdraw
*recall_ambassador recall ambassador
*expel_diplomat expel diplomat
persona_non_grata expel
>sanction embargo asset_freeze restriction punish
*asset_freeze freeze sanction
lift_sanction ease
*lift_sanction lift sanction
*impose_sanction impose sanction
*ceasefire_deal ceasefire deal truce
ceasefire_agreement ceasefire_deal
*ceasefire_agreement ceasefire truce agreement
*peace_plan peace plan
peace_process peace_talks
*peace_process peace
>peace ceasefire truce treaty
pact treaty accord
accord treaty agreement
strike_a_deal reach_agreement
*strike_a_deal agree deal agreement
*reach_a_deal agree deal agreement
*reach_agreement agree agreement deal
*make_a_deal agree deal agreement
>make_up reconcile
>patch_things_up reconcile
reconcile mend
rapprochement reconciliation thaw
compromise concession
concede concession
>talks negotiate dialogue summit
dialogue talk
negotiation dialogue
neutral impartial nonaligned
bilateral two_way
diplomatic_tie diplomatic_relation
*diplomatic_tie tie relation
*diplomatic_relation relation tie
sever_tie cut_ties
>cut_ties break_off suspend
deplore condemn
>praise welcome applaud
>threaten vow warn
provoke provocation
>provoke anger provocation
tension friction strain
>row tension rift
rift split dispute
hostile unfriendly
belligerent hostile
>ally partner friend
>enemy rival opponent
foreign_policy diplomacy
*foreign_policy policy
resolution motion
>vow pledge promise threaten
>aid assistance relief help donation
*food_aid food aid
*aid_convoy convoy aid
convoy motorcade
>convoy truck vehicle ship escort
escort accompany
>escort accompany convoy guard
guest_of_honor guest
state_visit visit
official_visit state_visit
*official_visit visit
>trip visit tour journey travel
travel journey trip
journey trip travel
>host hold venue
venue site
`;
