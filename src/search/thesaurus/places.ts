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
`;
