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
brother sibling
sister sibling
relative family
family relative
neighbor nearby
>elderly pensioner senior_citizen
man guy bloke fellow chap
lady woman
>folk resident local inhabitant
wife missus
husband hubby
>partner wife husband spouse girlfriend boyfriend fiance
>marry wife husband spouse wed
>divorce separate
fiance fiancee
grandmother grandma granny
grandfather grandpa granddad
>grandparent grandmother grandfather
>grandchild grandson granddaughter
>sibling brother sister twin
>family relative parent mother father wife husband son daughter
relative next_of_kin kin loved_one
loved_one relative family
friend pal buddy
mate friend
teenager teen adolescent teenage
youth young
>old_people elderly pensioner
schoolchild schoolchildren pupil schoolkid
>schoolkid schoolchildren pupil student
teacher schoolteacher
principal headteacher headmaster head_teacher
uni university college
high_school secondary_school school
neighbor next_door
homeless rough_sleeper
celebrity celeb star
famous well_known renowned fame
>religion muslim christian jewish hindu buddhist catholic islam faith
religion faith
priest pastor clergyman vicar cleric
>cleric imam priest ayatollah rabbi mullah
pope pontiff
>church cathedral chapel basilica
>place_of_worship church mosque temple synagogue
worshiper worshipper churchgoer congregation
pray prayer
>profession occupation career
>occupation profession
hero heroic heroism
brave bravery courage courageous
angry anger furious fury outrage
happy pleased glad delighted
sad sorrow grief
afraid scared frightened terrified fear
worry concern anxious anxiety
mourn grieve grief mourning
chaos mayhem disarray
`;
