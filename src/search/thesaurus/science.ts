/** Physics, chemistry, astronomy, mathematics and computing. */
export const SCIENCE = `
physics physicist
physicist scientist
chemistry chemist
chemist scientist
mathematics math mathematician
>mathematics algebra geometry calculus arithmetic
astronomy astronomer
>science physics chemistry biology geology astronomy
>scientist physicist chemist biologist botanist zoologist mathematician
botany botanist botanical
zoology zoologist zoological
theorem lemma
equation formula
formula equation
axiom postulate
integer whole_number
geometry geometric
>shape circle triangle square rectangle sphere cylinder cone
circle circular round
sphere spherical globe
triangle triangular
rectangle rectangular
curve arc
perimeter circumference
circumference perimeter
alkali alkaline
variable parameter
velocity speed
gravity gravitation
kinetic_energy energy
*potential_energy energy
thermal heat
thermodynamic heat
heat thermal warmth
vapor steam gas
evaporate vaporize
>freeze solidify
dissolve soluble solution
solvent dissolve
liquid fluid
fluid liquid
gas gaseous
solid crystalline
crystal crystalline
molecule molecular
nucleus nuclear
voltage volt
resistance ohm
light optical
ray beam
lens optical
>radiation ray gamma ultraviolet infrared
ultraviolet uv
luminous bright
bright luminous
dim faint
~transparent clear see_through
combustion burn
>combustion fuel fire
flammable combustible
burn combustion oxidize
rust corrode corrosion
salt saline
compound substance
alloy metal
>alloy bronze brass steel
>metal zinc lead tin nickel platinum mercury titanium tungsten
>gas oxygen nitrogen hydrogen helium carbon_dioxide argon neon
>element oxygen hydrogen carbon nitrogen helium sulfur iron
carbon_dioxide co2
oxygen o2
isotope nuclide
half_life decay
fission split
fusion fuse
reaction react
synthesize synthesis synthetic
synthetic artificial man_made
artificial man_made synthetic
filter filtration
purify purification refine
refine refinery purify
mineral ore
ore mineral
telescope astronomical
planet planetary
star stellar
sun solar
moon lunar
earth terrestrial globe
>planet mercury venus mars jupiter saturn uranus neptune
galaxy galactic milky_way
meteorite meteor
orbit revolve
revolve rotate orbit
rotate spin revolve
eclipse solar_eclipse
cosmic space
microscopic tiny
engine motor
*steam_engine engine
*internal_combustion_engine engine combustion
gear cog
conductor conductive
semiconductor silicon
transistor semiconductor
circuit circuitry
capacitor capacitance
light_bulb lamp
lamp light_bulb
plastic polymer
polymer plastic
compute calculate
calculate compute
>computer machine mainframe supercomputer workstation
cpu processor central_processing_unit
processor cpu microprocessor
memory ram
hard_drive disk
hard_drive hard_disk disk
operating_system os
*operating_system system
>operating_system windows linux unix android
database data
bit binary
source_code code
>input keyboard mouse
monitor screen display
>display lcd led monitor
led light_emitting_diode
video_game game
*video_game game
>console playstation xbox nintendo
controller gamepad joystick
compatible interoperable
upgrade update
wireless radio
encryption cipher
cipher code
cryptography cryptographic encryption
frequency hertz
hertz hz
kilowatt kw
watt w
gigabyte gb
megabyte mb
celsius centigrade
`;
