/** Weather, the shaking earth and high water. */
export const WEATHER = `
wind gust gale breeze
gale gust wind storm
>windy gust gale
lightning thunderstorm thunder
>thunderstorm lightning thunder
fog mist haze
>foggy fog mist visibility
ice icy frost
>icy ice frozen slippery
sleet snow
hailstorm hailstone
sandstorm dust_storm
cold_snap cold_spell cold_wave
*cold_snap cold freeze
*cold_wave cold freeze
*heavy_rain rain downpour torrential rainfall deluge
*heavy_rainfall rain downpour torrential
*heavy_snow snow blizzard snowfall
downpour deluge cloudburst
torrential heavy_rain pouring
monsoon rainy_season
>monsoon rain
*rainy_season rain
drizzle shower
*strong_wind wind gust gale
*high_wind wind gust gale
*flash_flood flood deluge
floodwater flood water
>flood floodwater inundate overflow submerge deluge
*storm_surge surge flood
>hurricane cyclone typhoon storm category landfall
>cyclone hurricane typhoon storm landfall
>typhoon cyclone storm landfall
tropical_storm cyclone
*tropical_storm storm
twister tornado whirlwind
>tornado funnel twister
landfall make_landfall come_ashore
*make_landfall landfall ashore
>landfall ashore hit
>reach_land landfall
*weather_forecast forecast weather
>weather forecast temperature meteorologist
aftershock tremor
>aftershock quake tremor shake
>earthquake shake epicenter magnitude richter fault seismic
>quake shake magnitude seismic
>tremor shake jolt
seismic earthquake
seismologist geologist
richter_scale magnitude
*richter_scale richter
foreshock tremor
>volcano eruption lava ash crater magma
>eruption lava ash plume volcano
>ash plume cloud
plume cloud column
lava magma
mudslide mudflow landslip
>landslide mud slope hillside rubble
rockfall rockslide
*rockfall rock
levee dike embankment dyke flood_wall
>dam reservoir spillway
spillway sluice floodgate
floodgate sluice
river_level water_level
*water_level level
*river_bank bank
*burst_its_banks overflow flood burst
high_tide tide
wave swell surf
>wave swell tsunami surf
rip_current undertow
*rip_current current
iceberg ice
*ice_sheet ice glacier
thaw melt
>drought arid parched dry
dry arid parched
wildfire bush_fire brush_fire grass_fire
*forest_fire forest fire wildfire
>wildfire flame hectare acre
ember spark
smoke fume haze
smog pollution haze
>air_quality smog pollution
*evacuation_order evacuate order
*evacuation_center shelter evacuate
emergency_shelter evacuation_center
*emergency_shelter shelter
shelter refuge evacuation_center
>shelter tent gymnasium camp
tent camp
makeshift temporary
inundate submerge
swamp marsh wetland
uproot topple
>uproot tree
batter lash pound
>hit batter lash pound strike
devastate ravage wreck destroy
trail_of_destruction destruction
*trail_of_destruction destroy
`;
