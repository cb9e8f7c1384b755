/** Games and their players; trains, ships, roads and aircraft; armies and their parts. */
export const SPORT_AND_TRANSPORT = `
sport athletic
athletic sport
athletics track_and_field
>sport volleyball wrestling gymnastics athletics skiing skating fencing lacrosse
>athlete wrestler skater skier runner
>quarterback passer
>score touchdown goal point
home_run homer
goaltender goalkeeper
goalkeeper goaltender
wrestler wrestling
boxer boxing
cyclist cycling
tournament competition
>tournament championship cup open
>competition tournament championship contest league
contest competition
~league division
>league division conference
playoff postseason
postseason playoff
~team club franchise
~franchise team
~franchise club
~rivalry rival derby
rival rivalry
nickname moniker
~mascot emblem
~home_ground stadium
home_stadium stadium
*home_ground ground stadium
*home_stadium stadium
~ground stadium
>play_home_game stadium
arena coliseum
stadium ballpark
>seat capacity
>capacity seat hold accommodate
~accommodate seat hold
coach head_coach
>coach manager trainer
captain skipper
~referee official
>championship title trophy cup
title championship
defending_champion champion
medal medalist
medalist medal
olympics olympic_games
olympic_games olympics
*olympic_games olympics
opening_ceremony opening
~ticket admission
admission entry
entry admission
~horse_race derby
~jockey rider
racecourse racetrack
mountaineering climbing
railroad railway
railway rail
locomotive engine
~rail track
>train locomotive carriage railcar
freight cargo
wagon freight_car
tram trolley light_rail
light_rail tram
subway metro underground
>station terminus terminal depot
terminus terminal
terminal terminus
~line route
electrify electrification
steam_locomotive locomotive
*steam_locomotive locomotive steam
car automobile
automobile automotive car motor_vehicle
motor_vehicle automobile
*motor_vehicle vehicle
automotive automobile
carmaker car_maker
car_maker automaker
horsepower hp
~highway route
>highway interstate motorway road
>road highway street avenue route
~bridge suspension_bridge
ferry boat
steamship steamer
steamer steamboat
ship vessel
>ship steamship steamer galley
shipyard dockyard
shipbuilding shipyard
~boat craft
float buoyant
port dock
harbor port
lighthouse beacon
sailor mariner
mariner sailor
>sailor mariner seaman
~voyage cruise
~cruise voyage
airplane aircraft
>aircraft airplane airship helicopter glider
aviation flight
airline air_carrier
*air_carrier airline
~bomber bombing
fighter fighter_aircraft
>plane fighter bomber
*fighter_aircraft fighter
spaceflight space_flight
space_flight spaceflight
*space_flight space
spaceflight space
>spacecraft shuttle capsule module satellite
*space_shuttle shuttle
*space_program space
>moon_landing lunar
*moon_landing moon lunar
rocket launch_vehicle
*launch_vehicle rocket
>military_branch army navy air_force
>branch army navy air_force
>unit battalion regiment brigade division corps squadron company
regiment battalion
>rank general colonel major captain lieutenant sergeant
commander_in_chief supreme_commander
*commander_in_chief commander
recruit conscript enlist
conscription draft
draft conscription
enlist recruit
veteran former_soldier
~drill training
marine marine_corps
*atomic_bomb nuclear bomb
atomic nuclear
>weapon sword spear bow musket cannon
musket gun
gunpowder explosive
bullet ammunition
>ammunition bullet shell cartridge
tactic strategy
strategy tactic
>intelligence espionage spy
spy espionage intelligence
military_base base garrison
*military_base base
~camp encampment
encampment camp
~frontline front
battleship warship
>warship battleship cruiser carrier galleon
submarine u_boat
~fleet navy
surrender capitulation
capitulation surrender
`;
