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
>delay hold_up disruption late
*disruption delay cancel
divert reroute detour
reroute diversion detour
detour diversion
depart departure set_off
>leave depart set_off set_sail take_off
>arrive land dock reach touch_down
dock berth moor
moor berth anchor
harbor marina
quay wharf dock
ashore onshore
adrift drift
tow tug
ferry_crossing crossing
*ferry_crossing ferry
*ferry_boat ferry
>sail voyage set_sail
voyage journey trip
>passenger aboard commuter traveler
>aboard passenger crew
*people_smuggler smuggler
>driver motorist trucker chauffeur
trucker truck_driver lorry_driver
*truck_driver driver trucker
*lorry_driver driver trucker
*bus_driver driver
*train_driver driver
pedestrian walker
cyclist bicycle
motorcyclist biker rider
>motorcyclist motorcycle motorbike
*hit_and_run hit driver
*drunk_driver drunk driver
swerve veer skid
*speed_limit speed limit
*brake_failure brake fail
leave_the_road veer
*leave_the_road road
*level_crossing crossing
level_crossing railroad_crossing grade_crossing rail_crossing
*railroad_crossing crossing
lane carriageway
roundabout rotary
toll_road turnpike
overpass flyover bridge
viaduct bridge
>bridge viaduct overpass flyover span crossing
underpass tunnel
footbridge bridge
*footbridge pedestrian
pillar column
>pillar column support
girder beam
cable_car gondola ski_lift chairlift
*cable_car cable
ski_lift chairlift
funicular cable_railway
tram streetcar trolley
*high_speed_train train
*freight_train train freight
*goods_train train freight
freight_train goods_train
*passenger_train train passenger
>carriage coach wagon car
*rail_service train
rail_service train_service
*train_service train service
*bus_service bus service
public_transport mass_transit transit
*public_transport bus train
>station terminal
>airport terminal runway airfield
*air_traffic flight
*air_traffic_controller controller
>flight plane airliner jet
>fly flight pilot
>pilot cockpit captain copilot aviator
aviator pilot
cockpit flight_deck
*fuel_tank fuel tank
motor engine
*engine_failure engine fail
*mechanical_failure fail fault
nosedive plunge
*lose_altitude descend
descent descend drop
ascend climb ascent
*bird_strike bird
eject parachute
>jump parachute leap
hot_air_balloon balloon
balloon airship
>crash plunge ditch nosedive
ditch crash_land
>emergency_landing ditch crash_land
>lost_contact radar vanish disappear
lose_contact vanish disappear
*lose_contact contact
>wreckage debris fuselage
hull keel
>sink capsize hull flood
>take_on_water flood sink
*take_on_water water
yacht sailboat
helmsman skipper
deckhand sailor crewman
coxswain crew
>traffic congestion jam queue
jam congestion
queue line
roadworks road_work
*road_closed closure close
road_closure roadblock
*road_closure closure close road
gridlock congestion jam
parking_space parking
`;
