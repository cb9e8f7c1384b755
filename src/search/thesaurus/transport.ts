/** Ways to travel and carry. */
export const TRANSPORT = `
>ship boat vessel tanker ferry freighter frigate destroyer warship submarine carrier
ship vessel boat
land fall come_down crash touch_down
>vehicle car van truck bus scooter motorcycle automobile
van truck
crossing cross
cross pass_through go_through fly_over traverse
pass go_through
train rail railway
railway railroad
bus coach
car vehicle automobile
truck lorry
driver motorist
passenger traveler rider
pilot captain crew
airport airfield
flight plane
space orbit
spacecraft probe spaceship
satellite spacecraft
telescope observatory
crew sailor
sailor seaman
captain skipper
destination head_for
head_for bound_for
`;
