/** Disasters, the weather, and rescue from them. */
export const DISASTERS = `
quake earthquake tremor
earthquake quake tremor temblor
magnitude strength measure
storm hurricane typhoon cyclone
tornado twister
flood flooding inundate deluge
fire blaze wildfire burn flame
wildfire blaze bushfire forest_fire
firefighter fire_crew fire_service
landslide mudslide
drought dry_spell
rain rainfall downpour
snow snowfall blizzard
heat heatwave temperature
*temperature degree hot cold
disaster catastrophe tragedy
rescue save
rescuer rescue_worker emergency_service
survive survivor
survivor survive alive
missing unaccounted disappear
find discover locate recover
search hunt look_for
search_and_rescue rescuer
trap stuck stranded
collapse cave_in give_way fall_down
crash accident collision wreck
collide collision crash
emergency crisis
crisis emergency
submerge underwater flood
tsunami tidal_wave
landslide rockslide landslip mudflow
heatwave heat_wave hot_spell heat
*downpour cloudburst rain torrential
burst rupture breach
extinguish put_out douse
>put_out extinguish douse issue release
contain bring_under_control get_under_control under_control
arson arsonist
*on_fire ablaze alight burn in_flames fire blaze
>catch_fire burn ignite ablaze fire blaze engulf
ignite set_alight set_on_fire set_fire_to
*burn_down destroy burn fire
firefighter fireman firewoman
fire_brigade fire_department fire_service fire_crew firefighter
*fireman firefighter fire_crew
paramedic ambulance_crew emt medic
*ambulance paramedic
>first_responder rescuer paramedic firefighter police ambulance emergency_service
emergency_service emergency_worker emergency_crew first_responder
*emergency_worker emergency
rescuer rescue_crew rescue_team rescue_worker
*rescue_team rescue
*rescue_crew rescue
coast_guard coastguard
>rescue pluck airlift dig_out winch evacuate
rescue rescuer
*strand maroon stuck
go_missing disappear vanish missing unaccounted
corpse body
death_toll toll body_count
body_count death_toll fatality
capsize overturn flip_over tip_over keel_over
>go_under sink capsize submerge bankrupt collapse
overturn roll_over flip_over
*run_aground aground
shipwreck wreck
life_jacket life_vest
lifeboat life_raft
*collapse crumble buckle topple come_down
>fall_apart collapse crumble disintegrate
stampede crowd_crush crush trample
suffocate asphyxiate
poison poisonous toxin
spill leak
contaminate pollute taint
state_of_emergency emergency_rule
*state_of_emergency emergency
>survive escape pull_through make_it_out
>make_it_out survive escape evacuate
>pull_through survive recover
>disaster calamity tragedy catastrophe
tragedy tragic
calamity catastrophe
>victim dead casualty
>missing unaccounted trap bury
>help rescue aid relief
relief aid assistance
>relief tent blanket
>rescue dig_out pull_out pull_from recover
>find pull_from
>search comb scour hunt
comb scour
rubble wreckage ruin
>warning alert siren alarm
early_warning alert
*early_warning warning
*tsunami_warning tsunami warning
>destroyed gut
gut burn
>flooded inundate submerge underwater
>underwater submerge flood
*without_power power electricity outage
displace evacuate
emergency_services responder
responder rescuer
>firefighter crew
fire_engine fire_truck
*fire_truck fire
*fire_engine fire
contain control
>burn blaze smolder
smolder burn
engulf swallow
*smoke_inhalation smoke inhale
>drown swept wash_away
*call_off_the_search suspend search
*declare_dead dead presume
*presumed_dead presume dead
*confirmed_dead dead confirm
>toll dead fatality death count
state_of_disaster state_of_emergency
`;
