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
`;
