/** People, families and how they are addressed. */
export const PEOPLE = `
>child girl boy pupil baby toddler teenager son daughter
child kid youngster minor
>kid girl boy pupil schoolchildren youth teenager teen
girl daughter schoolgirl female
boy son schoolboy male
woman female
man male
baby infant newborn
mother mom mum parent
father dad parent
school classroom academy elementary_school primary_school
pupil student schoolchildren
migrant immigrant
spokesperson spokesman spokeswoman press_secretary representative
spokesman spokeswoman
chairman chairwoman chair chairperson chief
general gen
gen general
col colonel
lt lieutenant
sgt sergeant
capt captain
adm admiral
sen senator
gov governor
rep representative congressman congresswoman
prof professor
dr doctor
aid relief assistance help
aid help assistance humanitarian
help aid assist assistance
volunteer helper
donate donation give
charity nonprofit
marry wedding marriage spouse
wife spouse
husband spouse
funeral burial bury
birthday birth
born birth
age old year_old aged
old age
young age
live reside resident inhabit
resident inhabitant local people living
population inhabitant resident
civilian noncombatant
crowd people
citizen national
foreign overseas
migrate migration
brother sibling
sister sibling
relative family
family relative
neighbor nearby
`;
