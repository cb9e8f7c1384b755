/** Weapons, warships and aircraft, and what they do. */
export const WEAPONS = `
warship frigate destroyer battleship naval_vessel naval_ship vessel ship
missile rocket projectile
rocket projectile shell
drone uav unmanned_aircraft unmanned_aerial_vehicle
>aircraft plane jet helicopter drone fighter_jet airliner
plane aircraft airplane jet airliner
jet fighter_jet warplane aircraft
helicopter chopper
>weapon arm munition gun missile rocket bomb rifle drone torpedo grenade
weapon arm
gun firearm rifle pistol handgun
shoot_down intercept down destroy bring_down
intercept interception interceptor
intercept shoot_down destroy
launch fire shoot
fire_off launch
debris wreckage fragment rubble remain
sink sank torpedo go_down
submarine sub
base installation facility military_base outpost
target aim intend_for
target objective
veer swerve stray drift go_off_course off_course
course path trajectory route direction
route path way road
`;
