/** Land, water, climate, towns and who lives there. */
export const EARTH_AND_PLACES = `
geography geographic
geology geologic
>landform mountain hill valley plateau plain
terrain topography relief landscape
topography terrain
landscape scenery terrain
>mountain alp range foothill
mountain_range mountain range
*mountain_range mountain
hill hilly
>hill mound knoll
plateau tableland highland
highland upland
lowland plain
plain prairie steppe lowland
>grassland prairie savanna steppe
desert arid
arid dry
marsh swamp bog
>wetland marsh swamp bog
~cape headland
headland promontory
isthmus land_bridge
island insular
continent continental
>continent europe asia africa australia
>ocean atlantic pacific indian arctic
sea marine maritime
bay inlet cove harbor
inlet bay fjord
lagoon lake
delta river_mouth
river fluvial
tributary branch
>tributary stream river
*river_basin basin watershed drainage
watershed drainage_basin
*drainage_basin basin drain
mouth_of_the_river estuary
riverbank bank
source headwater
headwater source
waterfall cascade
>water river lake sea ocean
freshwater fresh_water
saltwater sea_water salt_water
*salt_water salt
canal waterway
>canal channel
dam reservoir
flow drain
>flow drain discharge empties
aquifer groundwater
groundwater aquifer
glacier glacial ice
ice_age glacial glaciation
>polar arctic antarctic
antarctic antarctica
subtropical warm
equator equatorial
latitude parallel
longitude meridian
elevation height
>elevation sea_level altitude foot meter
sea_level elevation
*above_sea_level elevation altitude
>climate temperate tropical humid arid weather
weather climate
temperate mild
humid moist damp
moist damp humid
damp wet moist
wet rainy damp
rainy wet
rainfall precipitation
>precipitation rainfall snowfall
sunny sunshine
sunshine sunlight sunny
cloud cloudy overcast
>season spring summer autumn winter fall
autumn fall
summer summertime
~warm mild
cold chilly
cool chilly
>atmosphere air
global_warming climate_change
>greenhouse_gas carbon_dioxide
*greenhouse_gas emission
pollutant contaminant
environment environmental
environment surroundings
deforestation logging
logging timber lumber
timber lumber wood
lumber timber
erosion erode weathering
sediment sedimentary deposit
>rock granite limestone sandstone basalt marble
rock stone
stone rock
fossil petrified
fossil_fuel coal
>fossil_fuel coal oil gas petroleum
*fossil_fuel fuel
soil dirt
clay mud
sand sandy
mine quarry
quarry mine
>natural_resource mineral timber oil gas coal
*natural_resource resource
renewable sustainable
hydroelectric hydropower dam
hydropower hydroelectric
*wind_power wind turbine
*solar_power solar
earthquake seismic
continental_drift plate_tectonics
city urban
urban city metropolitan
metropolitan metropolis
metropolis metropolitan
metro metropolitan
town township
>municipality town city
municipality town
municipal town
borough district
>administrative_division county province district state canton
county shire
>district borough ward quarter
neighborhood quarter
suburb suburban
rural countryside village
capital_city capital
*capital_city capital
>capital seat
census population
population demographic
demographic population
>population inhabitant resident census million
densely_populated crowded density
*population_density density population
populated inhabited
>settle colonize
settlement colony
colony settlement
colony colonist colonize
colonist settler
colonize settle
>inhabitant native resident citizen
native indigenous
border boundary frontier
neighboring nearby
adjacent border
northernmost northern
southernmost southern
easternmost eastern
westernmost western
landlocked inland
inland interior
coastal seaside
coast littoral
port seaport harbor
seaport port
area square_kilometer square_mile
>area square_kilometer square_mile hectare acre
downtown central_business_district
>landmark monument statue cathedral
tourist_attraction attraction
*tourist_attraction tourist
nickname sobriquet
time_zone utc gmt
*time_zone time
>park garden reserve
*national_park park
>nature_reserve park sanctuary
zoo zoological
airport airfield
highway expressway
road paved
>pavement asphalt
>road_surface asphalt gravel pavement
>transportation bus train road rail airport subway
>transport bus train road rail airport
subway rapid_transit
mass_transit rapid_transit
freight goods
ship maritime
sail nautical
vessel ship boat
>vehicle carriage wagon cart
wagon cart
cart wagon
toll fee
`;
