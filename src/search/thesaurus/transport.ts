/** Ways to travel and carry. */
export const TRANSPORT = `
>ship boat vessel tanker ferry freighter frigate destroyer warship submarine carrier
ship vessel boat
land fall come_down crash touch_down
>vehicle car van truck bus scooter motorcycle automobile
van truck
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
>boat dinghy yacht trawler canoe raft barge speedboat motorboat rowboat ferry sailboat
>ship trawler liner cruise_ship cargo_ship container_ship oil_tanker bulk_carrier
*cruise_ship liner ship cruise vessel
cargo_ship freighter container_ship merchant_ship bulk_carrier
*cargo_ship ship vessel
*container_ship ship vessel cargo_ship
oil_tanker tanker
fishing_boat trawler
*fishing_boat boat
dinghy rubber_boat boat
port harbor dock
pier jetty wharf quay
crew crewman crew_member
*sailor crewman crew_member
copilot co_pilot first_officer
flight_attendant cabin_crew stewardess steward
*cabin_crew crew
runway tarmac airstrip landing_strip
takeoff take_off
liftoff lift_off blast_off
touchdown touch_down
emergency_landing forced_landing crash_landing crash_land
*emergency_landing land
black_box flight_recorder flight_data_recorder cockpit_voice_recorder
air_traffic_control control_tower
*control_tower tower
fly flight
subway metro underground
rail railroad railway
>track rail railway
train_station railway_station rail_station station
derail come_off_the_tracks leave_the_tracks come_off_the_rails
motorway highway freeway expressway interstate
junction intersection crossroads interchange
car_park parking_lot parking_garage
truck lorry hgv tractor_trailer big_rig
>bus minibus coach
cab taxi
motorbike motorcycle
bike bicycle
drive driver
tyre tire
number_plate license_plate
traffic_jam congestion tailback
seatbelt seat_belt
drunk_driving drink_driving dui drunk
crash smash pile_up
*crash_into slam_into plow_into smash_into collide crash hit ram
*slam_into crash_into plow_into smash_into collide hit
*smash_into crash_into slam_into collide hit
>run_over hit strike
>break_down malfunction fail collapse failure
malfunction fault failure glitch
parcel package
elevator lift
spacecraft capsule
aboard on_board onboard
>on_board aboard onboard carry
`;
