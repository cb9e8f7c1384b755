/** Computers, networks and what goes wrong with them. */
export const TECHNOLOGY = `
outage disruption downtime
>outage disruption failure offline blackout
>internet connection broadband wifi network
wifi wi_fi wireless
>wifi internet connection
network connection
offline disconnect
online internet web
>website site portal
site website webpage
>server datacenter data_center
*data_center server
app application software
software program code
bug glitch fault
glitch bug fault error
>glitch malfunction error failure
patch fix
malware spyware ransomware virus
*ransomware ransom malware
hack breach infiltrate
>hack breach cyberattack leak compromise
cybercriminal hacker
*denial_of_service attack
ddos denial_of_service
phishing scam
password login
login log_in sign_in
delete erase remove
erase delete wipe
>wipe erase delete
upload post publish
email e_mail mail
text message sms
>dm message
>call phone telephone
cell_phone mobile_phone cellphone mobile smartphone
*cell_phone phone
*mobile_phone phone
cellphone phone mobile
>signal coverage reception
antenna mast
mast tower
*cell_tower mast tower
undersea_cable submarine_cable subsea_cable
*undersea_cable cable
*submarine_cable cable
*fiber_optic cable
cable wire
satellite orbiter
>probe spacecraft lander orbiter rover
lander spacecraft
rover lander
>spaceship rocket capsule spacecraft
astronaut cosmonaut
>astronaut crew
blast_off liftoff launch
space_station station
ai artificial_intelligence chatbot
chatbot ai
automated automatic
chip semiconductor
laptop computer notebook
screen display
battery power_pack
camera webcam
>camera cctv webcam
>filmed video footage camera
livestream live_stream broadcast
prototype model
device gadget
sensor detector
>detect discover spot
radar scanner
encrypt code
decode decipher
cryptocurrency crypto bitcoin
>crypto cryptocurrency bitcoin
electric_car ev
*electric_car car
*electric_vehicle vehicle
driverless self_driving autonomous
autonomous self_driving driverless
`;
