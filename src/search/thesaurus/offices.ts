/** Who runs what: officials and bodies by their general role. */
export const OFFICES = `
*armed_force military army troop force
*security_force police army troop soldier force
>military army navy air_force troop soldier armed_force
>army soldier troop infantry armed_force
>navy warship fleet sailor coast_guard
>army_chief chief_of_staff commander general military_chief
*army_chief chief_of_staff military_chief commander
*military_chief commander
>police gendarmerie gendarme detective riot_police
*riot_police police
*police_chief commissioner superintendent
chief_of_police police_chief police_commissioner
fire_chief fire_commissioner
>investigator inspector detective prosecutor
>authority police official ministry council
>official minister spokesman spokeswoman mayor governor ministry
*interior_ministry home_office ministry
ministry_of_interior ministry_of_the_interior interior_ministry home_office
*foreign_ministry ministry
foreign_ministry foreign_office ministry_of_foreign_affairs
*defense_ministry ministry
defense_ministry ministry_of_defense
*finance_ministry ministry treasury
finance_ministry treasury ministry_of_finance
*health_ministry ministry
health_ministry ministry_of_health health_department
*justice_ministry ministry
justice_ministry ministry_of_justice
*transport_ministry ministry
transport_ministry ministry_of_transport
bureau agency
>minister secretary
>cabinet minister
*central_bank bank
*supreme_court court
supreme_court top_court highest_court high_court
*top_court court
*constitutional_court court
*appeal_court court
court_of_appeal appeal_court appellate_court
*weather_service forecaster
weather_service met_office weather_bureau meteorological_service meteorological_agency
forecaster weatherman meteorologist
coast_guard coastguard lifeboat_crew
watchdog regulator
*secret_service intelligence
intelligence_agency spy_agency intelligence_service secret_service security_service
*intelligence_agency intelligence spy
*spy_agency intelligence spy
election_commission electoral_commission electoral_body
*election_commission electoral commission
ngo charity nonprofit
aid_group charity ngo relief_organization aid_agency
*aid_agency aid agency
*aid_group aid
red_cross red_crescent
peacekeeper un_troops
rights_group human_rights_group
activist campaigner
lobby lobbyist
*national_guard guard troop
>palace king queen royal
>royal_family king queen prince princess royal
crown_prince heir
*crown_prince prince
heir successor
head_of_government prime_minister premier chancellor
*opposition_leader opposition leader
*party_leader leader party
deputy vice
>number_2 deputy
>right_hand_man aide deputy
aide adviser
adviser aide counselor
delegate envoy representative
>delegation negotiator
negotiator envoy mediator
observer monitor
inspector monitor
landlord owner
tenant renter lodger
>owner proprietor landlord shareholder
proprietor owner
manufacturer maker producer
carmaker automaker car_manufacturer
*carmaker manufacturer
>airline carrier company
shipowner ship_owner
*ship_owner owner
*shipping_company company
*power_company utility electricity
utility power_company electricity_company
*oil_company oil company
telecom telecommunications phone_company
*tech_company company
startup start_up
*start_up company
subsidiary affiliate
*parent_company company owner
dean principal
curator director
>museum_director curator director
*museum_director director
editor_in_chief editor
>founder cofounder
co_founder cofounder founder
cashier teller
receptionist clerk
janitor cleaner caretaker
chef cook
waiter waitress
bartender barman
bouncer doorman security_guard
security_guard guard watchman
>guard security_guard watchman
bodyguard security_guard
>bodyguard guard
chauffeur driver
translator interpreter
builder construction_worker
*construction_worker worker
*rail_worker worker railway
*hospital_worker nurse doctor
*health_worker nurse doctor medic
health_worker medical_worker
postman mailman
hairdresser barber
lifeguard rescuer
ski_instructor instructor
instructor trainer teacher
mountaineer climber hiker
hiker walker rambler
tourist visitor sightseer
commuter passenger
shopkeeper store_owner
dealer trader
trader merchant
farmer grower rancher
fisherman angler
shepherd herder
`;
