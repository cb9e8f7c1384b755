/** What happens in the news, who does it and whom it befalls. */
export const EVENTS = `
coup coup_attempt attempted_coup putsch overthrow military_takeover takeover power_grab
>coup mutiny revolt uprising rebellion insurrection junta plotter putschist oust depose topple
>coup_attempt coup putsch mutiny
>attempted_coup coup putsch mutiny
>swap exchange
>overthrow coup putsch revolt uprising
coup_leader coup_plotter coup_maker putschist plotter
*coup_leader coup junta mutineer
*coup_plotter coup plotter mutineer
mutiny mutineer revolt
>mutiny rebel soldier uprising rebellion
>revolt rebel mutineer protest unrest
uprising revolt rebellion insurgency
>uprising rebel protest unrest
insurrection revolt uprising
insurgency rebel guerrilla
revolution revolutionary uprising
>rebel mutineer separatist
loyalist loyal pro_government government_force
>loyalist troop force
martial_law military_rule curfew
state_tv state_television state_broadcaster state_media
>state_tv television broadcaster
>barracks base garrison camp
garrison barracks
>curfew restriction lockdown
roadblock checkpoint
gunshot gunfire shot
sporadic intermittent
protest demonstrate demo rally march sit_in
protester demonstrator activist
>protester marcher crowd rioter
>riot rioter loot looter clash
rioter looter
*picket strike protest
boycott shun
*hunger_strike protest
*general_strike strike
*go_on_strike strike walk_out walkout stoppage industrial_action
*on_strike strike walk_out walkout stoppage industrial_action picket
>striker picket
>air_strike bombardment raid missile
>missile_strike missile attack hit
>drone_strike drone attack hit
*missile_strike missile strike
*drone_strike drone strike
*suicide_bombing bombing blast
suicide_bomber bomber
*car_bomb bomb
>bombing blast explosion bomber
>bomber bombing attacker
shooting gun_attack shooting_spree mass_shooting
>shooting gunfire gunman shooter gunshot
*mass_shooting shooting massacre
shooting_spree rampage
rampage spree
*knife_attack stab
>assassin gunman killer
assassination_attempt attempt_on_his_life
*assassination_attempt assassination
massacre mass_murder
genocide ethnic_cleansing
atrocity war_crime
>atrocity massacre killing
mass_grave grave
>terror_attack bombing shooting attack
*terror_attack attack terrorist
ambush attack
>ambush attack trap
>hijack seize hostage
hostage_taking hostage
>hostage captive kidnap
>kidnapping abduction ransom
kidnapper abductor captor
ransom ransom_payment ransom_demand
standoff stand_off siege
>standoff siege barricade
barricade siege
>break_in burglary burglar intruder
>heist robbery raid theft thief robber
>raid raider
raider robber
getaway escape
>getaway escape flee
intruder trespasser burglar
accomplice associate
>accomplice suspect associate
collaborator accomplice
jailbreak prison_break breakout escape
>prison_break escape escapee inmate fugitive
>breakout escape escapee inmate
escapee fugitive escaped_prisoner escaped_inmate
*escaped_prisoner escape inmate prisoner
*escaped_inmate escape inmate prisoner
recapture catch
>manhunt search hunt fugitive
crash collision accident pile_up
*derailment train accident crash
>train_crash derail collision collide
*train_crash train crash
>plane_crash wreckage crash_land crash
*plane_crash plane crash
>car_crash collide collision accident
*car_crash car crash
*bus_crash bus crash
helicopter_crash chopper
*helicopter_crash helicopter crash
*boat_accident boat capsize sink
*car_accident car crash accident
head_on_collision collide
*head_on_collision collision crash
near_miss close_call
capsize overturn sink keel_over
>capsize sink shipwreck flood
>sinking capsize shipwreck overturn
>shipwreck sink capsize ferry
>drown body
>castaway survivor
overboard fall_overboard
>man_overboard overboard
>pile_up crash collision
>run_aground strand stuck reef
inferno blaze fire
>fire blaze inferno arson smoke gut engulf
>arson fire arsonist set_fire_to
>explosion blast detonate explode
explosion explode blast
gas_leak leak
>gas_explosion explosion blast gas
>collapse rubble debris
*building_collapse building collapse
*bridge_collapse bridge collapse
>mine_collapse mine trap miner
>dam_burst breach rupture overflow
*dam_burst dam burst
*dam_failure dam fail breach
overflow spill_over burst_its_banks
>overflow flood
leak spill seep ooze
>oil_spill slick leak
*oil_spill oil spill
slick oil_slick
>blackout power_outage power_cut electricity
>stampede crush crowd trample surge
*crowd_crush crush crowd
trample crush
>evacuate evacuee shelter
evacuee displaced
>evacuee resident
exodus flee
>exodus flee displaced refugee
rescue rescuer rescue_operation
*rescue_mission rescue
>rescue pull_out pull_from pull_alive free save dig_out
>save rescue pull_out pull_from pull_alive airlift pluck
>rescuer firefighter volunteer diver crew
>rescued survivor survive
>pull_out rescue
*pull_from rescue
*pull_alive rescue alive
airlift fly_out
>airlift helicopter evacuate
winch hoist
search_team search_party rescue_team
*search_party search
*search_team search
sniffer_dog rescue_dog search_dog dog
>search_dog dog sniffer
unearth uncover
>trapped stuck strand buried
>bury trap
avalanche snowslide
>avalanche snow slide bury
avalanche_victim avalanche
>outbreak cluster case infection epidemic
epidemic pandemic
quarantine isolation
>quarantine isolation lockdown
contagion spread
>crisis emergency turmoil
turmoil chaos upheaval
chaos turmoil pandemonium
upheaval turmoil unrest
unrest turmoil
massacre killing
>invasion offensive troop incursion
>offensive advance assault push
counteroffensive counter_offensive counterattack counter_attack
*counteroffensive offensive
*counterattack attack
reprisal retaliation revenge
>bombardment shell rocket artillery
>clash fight gunfire
clash confrontation
confrontation standoff
skirmish clash
ceasefire_violation violate
>ceasefire truce pause
prisoner_swap prisoner_exchange
*prisoner_swap exchange swap prisoner
*prisoner_exchange exchange swap prisoner
defection defector
>defector defect flee
>deserter defect
execution firing_squad
behead decapitate
torture abuse
>exile flee
banish exile expel
asylum refuge
>asylum refuge refugee
summit gathering
gathering assembly
rally gathering
ceremony inauguration
inauguration swear_in oath
oath swear
crown coronation throne
>coronation king queen throne
abdicate give_up_the_throne
reshuffle shake_up
>reshuffle cabinet
>impeachment remove
scandal affair
>scandal corruption affair
bankruptcy insolvency
>bankruptcy creditor insolvent
>product_recall recall withdraw
*product_recall recall
hack cyberattack cyber_attack data_breach
cyberattack cyber_attack hack hacker breach
data_breach data_leak
*data_breach breach hack leak data
*data_leak leak data
launch liftoff
explosive_charge explosive
landing touchdown
missile_test missile_launch test_firing
*missile_test missile test launch
*missile_launch missile launch
*test_firing test fire launch
*nuclear_test nuclear test
meltdown melt_down
>meltdown reactor radiation
false_alarm hoax
>false_alarm mistake hoax error
hoax prank
>hoax fake false
alarm siren alert
siren alarm warning
>siren sound alarm alert warning
`;
