/** How strong, big, fast or many: the units and scales that answer, and words for amounts. */
export const MEASURES = `
>strong magnitude category intensity
>big magnitude size
>strength magnitude category intensity
>fast mph kph knot speed velocity
>speed mph kph knot velocity
velocity speed
mph mile_per_hour
kph kilometer_per_hour kmh
>knot nautical
>deep depth
>tall height
>high height altitude
altitude height
elevation altitude
>large size
>heavy weight ton
>long length lengthy
>size hectare acre
hectare acre
>area hectare acre
>hot celsius fahrenheit temperature degree
>cold celsius fahrenheit temperature degree
>temperature celsius fahrenheit
>loud decibel
>far distance mile kilometer
>distance mile kilometer
lb pound
oz ounce
cm centimeter
mm millimeter
>weight pound kilogram ton
>number figure tally count
tally count toll
>total altogether combined overall
overnight night
>percent proportion
proportion percentage
double twofold
triple threefold
halve half
>weekly week
>daily day
>monthly month
>annual yearly year
annual yearly
ample sufficient
enough sufficient
sufficient adequate
excess surplus
extra additional
>rest remainder
limit cap
nearly almost
barely hardly
nautical_mile nm
*nautical_mile mile
square_mile square_kilometer
*square_kilometer kilometer
*square_mile mile
`;
