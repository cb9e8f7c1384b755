/** Things and people by their kind: who asks for a gun is told of a rifle. */
export const KINDS_OF_THINGS = `
>gun rifle pistol shotgun handgun revolver firearm machine_gun assault_rifle submachine_gun
*machine_gun gun
*assault_rifle rifle gun weapon
*submachine_gun gun
>knife machete dagger blade cleaver
>blade knife machete sword
>bomb grenade explosive device dynamite mortar
*hand_grenade grenade
>weapon knife machete pistol shotgun handgun revolver machine_gun assault_rifle sword tear_gas explosive ammunition warhead
>ammo bullet cartridge round
>missile icbm rocket warhead projectile
ballistic_missile icbm
*ballistic_missile missile
*cruise_missile missile
>warship frigate destroyer corvette cruiser gunboat minesweeper
>boat canoe kayak raft dinghy lifeboat yacht ferry tugboat trawler barge speedboat catamaran gondola
>ship ferry liner freighter tanker trawler frigate destroyer cruiser barge tugboat
*tugboat tug
>ferry boat vessel
>plane airliner jet aircraft bomber glider biplane seaplane cargo_plane
*cargo_plane plane aircraft
*passenger_plane airliner plane aircraft
*passenger_jet airliner jet plane
*fighter_plane fighter_jet warplane
>helicopter chopper gunship
>aircraft airliner bomber glider airship balloon gunship
>vehicle car van truck bus lorry jeep suv pickup tractor minivan ambulance motorcycle motorbike tram tank
>car suv sedan hatchback minivan jeep limousine taxi vehicle pickup
>truck lorry pickup tanker tractor_trailer
>bike bicycle motorbike motorcycle moped scooter
>train locomotive carriage tram metro subway railcar
locomotive train_engine
carriage railcar rail_car
>wagon carriage railcar
>drug cocaine heroin cannabis marijuana methamphetamine fentanyl opioid ecstasy narcotic
>medicine antibiotic painkiller pill tablet drug
>pill tablet capsule
>animal dog cat horse cow cattle sheep goat pig bear wolf lion tiger elephant monkey snake bird deer donkey camel livestock wildlife creature
>pet dog cat rabbit hamster parrot
>livestock cattle cow sheep goat pig chicken poultry
>cattle cow herd
>bird chicken duck goose eagle owl parrot penguin pigeon
>fish salmon tuna cod shark
>insect bee wasp mosquito ant locust
>reptile snake lizard crocodile turtle
>big_cat lion tiger leopard jaguar
*big_cat cat
>beast animal creature
>disease cholera malaria measles polio tuberculosis dengue cancer diabetes flu
>illness cholera malaria measles flu fever
>virus flu measles polio
>injury fracture wound burn bruise concussion sprain broken_bone
>wound gash laceration
>bone skull rib spine
>crime murder robbery theft burglary fraud rape arson kidnapping assault smuggling extortion
>charge murder manslaughter theft fraud assault treason terrorism
>disaster earthquake flood hurricane tsunami landslide wildfire cyclone typhoon tornado eruption avalanche drought
>weather rain snow storm wind fog hail thunderstorm heatwave sunny forecast
>bad_weather storm wind rain snow fog
*bad_weather weather
>storm blizzard thunderstorm hurricane cyclone typhoon
>building house hotel hospital church mosque school warehouse mall theater skyscraper tower mansion hall
>house mansion villa cottage bungalow cabin
>home house apartment flat villa residence
>shop supermarket boutique bakery pharmacy
>store supermarket boutique bakery pharmacy
>restaurant cafe diner bistro pizzeria
cafe coffee_shop
>bar pub nightclub tavern
nightclub disco club
pub bar
>school kindergarten nursery college
kindergarten nursery preschool
>room bedroom kitchen hall bathroom
>furniture chair table sofa bed
>tool hammer axe drill crowbar ladder wrench grinder chainsaw
>power_tool drill grinder chainsaw
*power_tool tool
>machine crane bulldozer excavator forklift
>heavy_machinery crane bulldozer excavator
excavator digger
*cherry_picker lift crane
>device phone laptop tablet computer camera
>computer laptop pc server
>phone smartphone iphone mobile
>document passport letter memo contract visa
>id passport identity
>letter note memo
>message text email letter note
>clothes shirt jacket dress trousers coat uniform suit
clothes garment
>uniform vest helmet
>outfit clothes uniform costume
>disguise mask uniform wig balaclava
>mask balaclava
>hat cap helmet
>jewelry necklace ring bracelet earring tiara brooch crown diadem
>jewel diamond emerald ruby sapphire pearl necklace tiara crown
>gem diamond emerald ruby sapphire pearl
>treasure gold silver jewel artifact
>artwork painting sculpture statue portrait
>art painting sculpture statue
>statue monument bust
>monument statue memorial
memorial monument
>metal gold silver copper steel iron aluminum
>fuel diesel petrol gasoline kerosene gas
>energy solar wind nuclear coal gas oil
>crop wheat maize corn rice soybean barley cotton
>grain wheat maize corn barley rice
>fruit apple banana orange grape mango
>vegetable potato tomato onion carrot
>meat beef pork chicken lamb
>food bread rice meat fruit vegetable meal
>drink alcohol beer wine whisky vodka coffee tea juice
>alcohol beer wine whisky vodka liquor spirit
>chemical acid chlorine ammonia toxin
>gas chlorine methane tear_gas carbon_monoxide
>poison cyanide arsenic toxin
>money cash coin banknote dollar euro
banknote note
>currency dollar euro pound yen yuan ruble rupee peso franc
>sport football soccer tennis basketball baseball cricket rugby hockey golf swimming boxing cycling
football soccer
>game football soccer tennis basketball baseball cricket rugby hockey
>instrument guitar piano violin drum trumpet flute
>religion islam christianity hinduism buddhism judaism
>relative cousin uncle aunt nephew niece
>family cousin uncle aunt nephew niece
>people victim resident passenger survivor civilian crowd migrant tourist worker
>victim passenger civilian resident
>guy man male suspect
>man husband father
>woman wife mother girl
>kid toddler infant youngster minor child
>teen teenager adolescent
>baby infant newborn toddler
>worker miner employee laborer builder
laborer worker
>profession doctor lawyer teacher nurse engineer farmer fisherman driver mechanic carpenter journalist banker
>occupation doctor lawyer teacher nurse engineer farmer fisherman driver mechanic carpenter journalist banker
>scientist geologist seismologist meteorologist volcanologist physicist biologist chemist astronomer researcher
>expert geologist seismologist meteorologist engineer professor analyst specialist
>artist painter singer sculptor musician
>musician singer guitarist pianist drummer
>star actor actress singer
>athlete footballer sprinter swimmer cyclist boxer gymnast
>player striker midfielder goalkeeper footballer
>criminal thief robber burglar murderer gangster smuggler
>staff nurse teacher guard
>guard sentry bodyguard warden
>soldier sergeant sniper conscript
>officer sergeant captain lieutenant colonel
>cleric bishop archbishop cardinal
bishop archbishop
>royal king queen prince princess duke duchess
>aristocrat duke duchess lord
>landmark tower bridge monument
>waterway river canal lake strait
>lake reservoir lagoon
>river stream creek
stream creek
>mountain peak slope ridge summit volcano
slope hillside mountainside
>cliff precipice
>land farmland field
>road motorway highway avenue lane
>path trail track
>barrier barricade fence wall cordon
>bag backpack suitcase rucksack handbag
backpack rucksack
>suitcase luggage baggage
luggage baggage
>body_part leg arm head hand foot
>season winter summer autumn
>holiday christmas easter ramadan
>medal gold silver bronze
>color red blue green yellow black white orange purple pink
>evidence dna fingerprint footprint cctv footage
>clue fingerprint footprint dna
>damage crack hole dent
>tax vat levy tariff
`;
