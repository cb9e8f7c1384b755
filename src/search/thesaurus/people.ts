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
>family mum dad parent relative loved_one bereaved
bereave mourn
>orphan child
>widow wife husband
>wife widow bride
bride newlywed
>wedding bride groom marry
twin sibling
stepfather stepdad
stepmother stepmom
>kid pupil toddler teenager student
teenage youth
grown_up adult
pensioner retiree elderly
elderly aged
spouse partner
ex_wife former_wife
*ex_wife wife
ex_husband former_husband
*ex_husband husband
*former_wife wife
*former_husband husband
flatmate roommate housemate
roommate housemate
>boss supervisor
classmate schoolmate
>student classmate undergraduate
graduate alumnus
lecturer professor
>teacher lecturer professor instructor
school_trip excursion
*school_trip school trip
expat foreigner
foreigner expatriate
>foreigner tourist migrant
>tourist visitor traveler
farmhand laborer
housewife homemaker
maid housekeeper
nanny babysitter
carer caregiver
eyewitness bystander
>eyewitness witness onlooker resident
nickname alias
known_as nickname alias
*known_as call
also_known_as alias
maiden_name surname
surname family_name
indigenous native aboriginal
*ethnic_group ethnic
tribe clan
monk priest
sermon preach
eulogy tribute
tribute homage
>tribute flower candle vigil memorial
*candlelight_vigil vigil candle
wreath flower
coffin casket
>funeral coffin bury burial
*state_funeral funeral
grave tomb
*moment_of_silence silence
minute_of_silence moment_of_silence
minute_silence moment_of_silence
flag_at_half_mast half_mast
national_mourning mourning
relief relieved
>glad happy relief
joy happiness
delight joy
>happy joy delight celebrate
cry weep sob
weep sob cry
>sad grief mourn weep tear heartbreak
heartbroken devastated
heartbreaking tragic
despair hopeless
shame ashamed
embarrass humiliate
regret remorse
>sorry apologize regret
jealous envy
>alone solo
tired exhausted
exhausted fatigue
>hungry starving
rage fury anger
>angry rage resentment
`;
