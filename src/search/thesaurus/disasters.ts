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
temperature degree hot cold
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
derail derailment
emergency crisis
crisis emergency
`;
