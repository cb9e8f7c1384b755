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
>go_off explode explosion detonate blast
>bang explosion blast boom
explosive bomb explosive_device ied
*roadside_bomb ied bomb landmine explosive_device
ammo ammunition munition
bullet gunshot
gunfire gunshot shooting
stab knife
sniper marksman
>tank armored_vehicle
*armored_vehicle vehicle
aircraft_carrier carrier
*nuke nuclear warhead
warplane fighter_jet bomber jet
blow_up bomb explode explosion destroy
destroy flatten raze obliterate wipe_out
demolish tear_down knock_down raze bulldoze pull_down
*ruin destroy wreck devastate
>go_after target pursue chase attack
disarm lay_down_weapons
>missile projectile rocket interceptor
launcher launch_pad
*launch_pad pad launch
*missile_launcher launcher missile
warhead payload
*air_defense interceptor defense
*anti_aircraft air_defense
landmine mine
*landmine explosive
>explosive dynamite tnt semtex charge
detonator fuse
defuse disarm
*bomb_disposal bomb
shotgun firearm
silencer suppressor
ammunition cartridge
*bulletproof_vest armor
body_armor bulletproof_vest
>armor helmet vest
`;
