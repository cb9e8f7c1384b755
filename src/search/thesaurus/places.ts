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
`;
