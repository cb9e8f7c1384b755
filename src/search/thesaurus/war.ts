/** War and peace, armies and those who flee them. */
export const WAR = `
kill dead death die fatality slay perish lose_life loss_of_life lives_lost claimed_lives take_life
death_toll dead death kill die fatality
wound injure injury hurt maim injured
*casualty dead death kill wound injure injury victim fatality hurt
murder kill homicide slay assassinate assassination
soldier troop service_member serviceman servicewoman military_personnel army force infantry
soldier marine trooper fighter
troop force army military
navy naval fleet
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
destroy destruction demolish wreck level devastate
damage harm hurt
flee escape run_away leave evacuate displace
evacuate evacuation evacuee
displace displaced refugee homeless uproot
refugee migrant asylum_seeker
prisoner inmate captive detainee
capture seize take
surrender give_up capitulate
retreat withdraw withdrawal pull_out pullback
withdraw pull_out leave quit
retaliate retaliation hit_back strike_back revenge respond
revenge vengeance
escalate escalation intensify widen worsen
de_escalate calm ease
widen broaden expand spread
expand expansion grow extend
defend defense protect
protect protection safeguard guard
ally alliance partner coalition
alliance bloc coalition
enemy foe adversary
rebel insurgent militant guerrilla
militant fighter insurgent gunman
terrorist militant extremist
operation campaign mission
campaign operation
mission operation
blockade block
aggressive hostile
indiscriminate random
die pass_away succumb
dead pass_away deceased lifeless
death demise passing_away
>kill behead massacre slaughter strangle gun_down shoot_dead take_out
*gun_down shoot_dead fatally_shoot shoot kill
*shoot_dead gun_down fatally_shoot shoot kill
*fatally_shoot shoot_dead gun_down shoot kill
>take_out kill destroy eliminate
killer kill
>killer gunman shooter
gunman shooter
deadly lethal
*deadly fatal kill
massacre slaughter bloodbath carnage mass_killing
hurt injure wound injury harm
unharmed unhurt uninjured unscathed
>safe unharmed unhurt uninjured unscathed alive
>ok safe unharmed unhurt uninjured unscathed alive
>okay safe unharmed unhurt uninjured unscathed alive
ok okay
gunfight gun_battle shootout exchange_of_fire
>fight skirmish gunfight shootout gun_battle brawl scuffle
bombardment barrage shell bombard
*shell artillery mortar salvo
siege besiege
encircle surround besiege
occupy occupation occupier
recapture retake win_back regain
>take_back retake recapture regain return
>march_into invade enter invasion
ground_troops boots_on_the_ground troop
militia paramilitary
deadlock stalemate impasse gridlock standoff
>stop_fighting ceasefire truce
coup putsch overthrow
oust ouster overthrow topple depose unseat force_out
>topple oust overthrow bring_down collapse
junta military_government military_rule
regime government
rebellion uprising revolt insurgency insurrection mutiny
escape get_away break_free flee escapee
>get_out escape leave release free evacuate
escape break_out jailbreak prison_break breakout
hostage_taker captor kidnapper abductor
release set_free let_out
>let_go release free dismiss sack lay_off
spy espionage
spy secret_agent
commander commanding_officer
*commander cmdr
>attacker gunman assailant raider bomber militant
>soldier paratrooper commando conscript troop
*special_force commando troop unit
>troop brigade battalion regiment unit soldier
battalion brigade regiment
>fleet armada flotilla warship
flotilla fleet convoy
armada fleet
>take_over seize occupy capture overrun
overrun capture seize
>capture seize overrun occupy conquer
conquer capture
liberate free recapture
>advance push progress
>retreat withdraw pull_back fall_back
>surrender capitulate lay_down_arms white_flag
lay_down_arms surrender disarm
*win_the_war victory win war
*lose_the_war defeat lose war
>fighting clash battle combat shelling gunfire
>bomb drone missile bombard air_strike shell
>shoot open_fire gun_down fire
>fire_at open_fire shoot
exchange_fire gun_battle
*exchange_fire fire clash
crossfire gunfight
*killed_in_action kill soldier
*prisoner_of_war prisoner captive pow
>war_crime atrocity massacre
*war_crime crime
war_criminal war_crime
veteran ex_soldier
mercenary hired_gun
>mercenary fighter soldier contractor
>terrorist militant extremist bomber gunman jihadist
jihadist islamist
>group faction militia gang
faction militia
warlord militia
>warlord commander militia
arsenal stockpile weapon
disarm disarmament
demilitarize disarmament
nuclear_bomb nuclear_weapon atomic_bomb
*nuclear_weapon weapon nuclear warhead
*nuclear_bomb bomb nuclear
>nuke nuclear_weapon warhead
*naval_blockade blockade naval
>blockade siege
>board seize intercept
*high_alert alert
mobilize call_up deploy
withdrawal pullout
>leave withdraw pull_out depart evacuate
disobey defy
`;
