/** How somebody or something is, as people ask for it and as reports put it. */
export const STATES = `
>ok intact undamaged stable secure recover
>okay intact undamaged stable secure recover
>fine safe unharmed unhurt stable
>safe secure intact undamaged protect shelter
intact undamaged unscathed
>intact undamaged unscathed survive
>all_right unharmed unhurt safe stable recover
>alright unharmed unhurt safe stable recover
>in_danger threaten risk danger unsafe endanger
>at_risk threaten risk danger vulnerable endanger
unsafe dangerous hazardous
>damaged wreck crack
crack fissure
>alive survive survivor rescue pulse breathe
>survive alive survivor rescue
>dead dies perish lifeless
>die perish drown succumb
>conscious awake
unconscious unresponsive
>hurt injure wound fracture bruise burn
bruise contusion
badly_hurt seriously_injured seriously_wounded
*badly_hurt serious injure wound critical
*seriously_injured serious injure wound
*badly_injured serious injure wound critical
*seriously_hurt serious injure wound
minor_injury slightly_injured
*minor_injury injury minor
>condition stable critical serious
>stable condition
>critical condition
*in_hospital hospital treat
*in_the_hospital hospital treat
>recover discharge heal recuperate
>get_well recover
>go_home discharge return release
discharge release
>back return restore reinstate resume reappear
back_to_normal normal restore
>back_to_normal normal resume restore recover
>back_to_work resume return
>back_on restore resume return
back_online restore online
>back_online restore resume reconnect
>back_in_service resume restore
>back_in_power return
>up_and_running operational restore resume function
operational function
>work function
out_of_service inoperable
>out_of_service suspend close
out_of_order broken
>out_of_action disable injure
disable deactivate
>offline outage unavailable
unavailable inaccessible
inaccessible unreachable
>reachable contact
>broken fail malfunction damage fault faulty
malfunction defect
>dead_in_the_water adrift
>jammed stuck block
>stuck trap strand stall
impassable blocked
obstruct block
>shut close closure suspend
>full packed overcrowded capacity
packed overcrowded
packed crowded
>empty deserted abandon vacant
liberate free release
>in_jail jail prison imprison custody detain behind_bars sentence
>in_prison jail prison imprison custody detain behind_bars sentence
>in_custody custody detain arrest detention remand
remand custody
in_custody detain
>under_arrest arrest detain custody
>house_arrest confine detain
*house_arrest arrest
>on_trial trial court prosecute
*stand_trial trial court
>go_on_trial trial court
>on_the_run fugitive escape flee manhunt at_large
>at_large fugitive escape manhunt
>missing unaccounted disappear vanish
>hiding shelter bunker
>in_hiding shelter hideout
>in_exile exile flee
>homeless displaced evacuee
>divorced separate ex
>engaged fiance fiancee
>related relative cousin
>rich billionaire millionaire wealthy fortune
billionaire tycoon
millionaire wealthy
>unemployed jobless unemployment
>in_charge lead head command run control
>in_power rule govern
>in_control control command
>out_of_control rage uncontrolled
rage burn
>in_office serve
>in_force effect
>legal lawful legitimate
lawful legitimate
>illegal unlawful ban prohibit
>allowed permit legal
>innocent acquit deny
>armed gun weapon rifle
armed gunman
unarmed weaponless
>unarmed weapon
sober sobriety
>ready prepare
unprepared ill_prepared
>banged_up damage injure jail
>under_fire attack criticize
under_attack attack
>at_war war fight
>true confirm correct real
>real genuine authentic
>fake hoax fabricate false
unconfirmed unverified
>possible feasible
>cold freeze hypothermia
freezing icy
>hot heat scorch
scorch sear
>dark blackout
>weak fragile weaken
fragile unstable
unstable volatile
>stable steady calm
calm quiet
peaceful nonviolent
>silent silence quiet
>over end finish conclude
>off cancel scrap suspend postpone
>down outage offline
>out outage extinguish
>up resume restore
`;
