/** Places and buildings. */
export const PLACES = `
border frontier
airspace sky
territory soil land
soil territory
region area zone
area zone region district
district area neighborhood
province region state
town city village
>place city town village district site
city town
capital city
coast shore seaside
sea ocean water
street road avenue
road highway street
bridge overpass
building structure house
house home building
home house residence
doorstep threshold
north northern
south southern
east eastern
west western
northeast northeastern
northwest northwestern
southeast southeastern
southwest southwestern
country nation
abroad overseas
hometown home_town birthplace
world global worldwide
location site whereabouts
scene site
vicinity nearby
center central middle
downtown city_center town_center
*city_center center
countryside rural
urban city
municipal city
province provincial
apartment flat condo
apartment_building apartment_block block_of_flats tower_block high_rise apartment building
>building tower block skyscraper apartment
headquarters hq head_office
>storey floor story
toilet bathroom restroom lavatory
town_hall city_hall
>mountain peak hill
>forest woodland wood jungle
entrance gate doorway
entry enter
>barrier fence wall
seabed ocean_floor sea_floor
maritime naval
*maritime sea
aerial air
>outskirts edge suburb
>suburb neighborhood district outskirts
slum shantytown
>village town hamlet settlement
hamlet village
metropolis city
plaza square
alley lane
>street road avenue boulevard alley
boulevard avenue
pavement sidewalk footpath
kerb curb
yard courtyard
basement cellar
attic loft
roof rooftop
stair staircase stairwell step
corridor hallway
lobby foyer
balcony terrace
>door gate entrance
exit way_out
emergency_exit fire_exit
*emergency_exit exit
*fire_exit exit
>fence barrier
warehouse depot
hut shack
skyscraper high_rise
>camp tent barracks
bunker shelter
>prison cell cellblock
dormitory hostel
mall shopping_center
*shopping_center shop
*shopping_mall mall shop
bazaar market souk
>market bazaar stall
kiosk stall
>venue stadium arena hall theater club
amusement_park theme_park
*amusement_park park
*ski_resort ski resort
piste ski_slope
*ski_slope slope ski
chalet cabin
>cabin chalet hut
attraction landmark
castle fortress fort
fort fortress
shrine temple
churchyard cemetery
coastline coast shore
shoreline coast shore
>coast shoreline coastline beach offshore
bay gulf
estuary river_mouth
strait channel
*at_sea sea offshore
*high_sea sea
island isle
>island isle archipelago islet
archipelago island
valley gorge
gorge canyon ravine
>valley gorge canyon ravine
hill hillside
peak summit
>top peak summit
cave cavern
>cave cavern tunnel
forest woods
jungle rainforest
>border boundary frontier crossing checkpoint
checkpoint crossing
border_crossing checkpoint
*border_crossing border crossing
buffer_zone demilitarized_zone
*buffer_zone zone
exclusion_zone no_go_zone
*exclusion_zone zone
safe_zone humanitarian_zone
*safe_zone zone
front_line battlefront
front_line front
battlefield front_line
`;
