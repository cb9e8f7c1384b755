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
terrorism terror
operation campaign mission
campaign operation
mission operation
blockade block
aggressive hostile
indiscriminate random
`;
