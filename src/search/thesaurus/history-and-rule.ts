/** Peoples, rulers, states and empires; laws, courts, schools and religions as an encyclopedia tells of them. */
export const HISTORY_AND_RULE = `
history historian historical
~historian scholar
>historian scholar chronicler
prehistoric prehistory stone_age
ancient antiquity
antiquity ancient
middle_age medieval
~renaissance rebirth
archaeologist archaeology
excavate dig unearth
ruins remains
~relic remains
ruler monarch sovereign king
>ruler king queen emperor empress monarch sultan caliph tsar pharaoh shah khan sovereign
>emperor tsar kaiser ruler
empire imperial
emperor imperial
imperialism imperialist empire
tsar czar
kingdom king realm
realm kingdom
royal regal
~throne crown
crown coronation
reign rule
~>reign rule king emperor throne ascend
priest priesthood
>dynasty family house line
heir inherit succession
succession succeed heir
regent regency
noble nobility aristocrat aristocracy
aristocracy nobility elite
aristocrat noble
>nobility aristocracy lord duke count baron earl
lord noble
>noble lord baron duke count earl knight
knight knighthood
duke duchy
~peasant serf
>peasant serf farmer
serf serfdom
serfdom serf feudalism
~slave bondage
slavery enslavement bondage
abolition emancipation abolitionist
emancipation abolition freedom
>free liberate emancipate
social_class class caste
~elite upper_class ruling_class
~upper_class elite wealthy
middle_class bourgeoisie
*working_class worker
~commoner peasant
~civilization culture society
~society social
nomadic tribal
conquer conquest subjugate
conqueror conquer
conquest conqueror conquer
>conquer invade defeat annex occupy seize
>take_over conquer annex
annex absorb
invade invasion
occupy occupation
colony dependency
>colony settlement territory dependency possession
dependency colony
>explorer navigator voyager discoverer
expedition voyage exploration
voyage expedition
pilgrimage pilgrim
war warfare
warrior fighter
>warrior fighter knight samurai soldier
cavalry horseman mounted
>cavalry horse horseman
infantry foot_soldier
artillery cannon
cannon artillery
~sword blade
fortification fort fortress wall
>fortification fort fortress castle wall rampart
fortify fortification
stronghold fortress
siege besiege
~battle combat
>general commander marshal
~army military
navy naval
>casualties dead kill wound
treaty accord peace
>treaty agreement
armistice truce
alliance ally
~coalition alliance
independence sovereign
>gain_independence independent
revolution revolutionary
>revolution revolt uprising overthrow
rebellion rebel revolt
assassinate murder
exile banish
overthrow depose topple
depose dethrone overthrow
dethrone depose
proclaim declare
declare proclaim
proclamation declaration
republic republican
democracy democratic
democratic democracy
federation confederation union
confederation federation confederacy
confederacy confederate
socialist socialism
communist communism
>communist marxist bolshevik
fascist fascism
>fascist nazi
nazi national_socialist
capitalist free_market
conservative conservatism
nationalist nationalism
tyrant tyranny despot
despot tyrant
autocracy autocratic
oligarchy oligarch
anarchy lawless
>government regime administration parliament cabinet monarchy republic
>type_of_government monarchy republic democracy
govern govt
~statesman politician
politician political
>politician statesman senator president
parliament legislative legislature
legislature legislative
>legislature parliament congress senate assembly
congress congressional
~judicial judiciary court
judiciary judge judicial
bureaucracy bureaucrat civil_service
civil_servant bureaucrat
*civil_servant official
governor gubernatorial
president presidential
election electoral
suffrage right_to_vote voting_right
*right_to_vote suffrage vote franchise
*voting_right suffrage vote
~vote suffrage
~delegate representative
ambassador diplomat
law legislation legal
>law act statute bill code legislation ordinance
statute act law
>code statute law
legal lawful
~jurisdiction authority
legal_system judicial
justice judicial
lawyer attorney
plaintiff claimant
~contract agreement
~property estate
>property land estate real_estate
tax taxation
taxation levy
patent intellectual_property
trademark brand
copyright intellectual_property
*civil_right right equality
discrimination prejudice bias
prejudice bias discrimination
segregation separation
racism discrimination
gender sex
feminism feminist
equality equal_right
>civil_disobedience protest
*civil_disobedience disobey
>punishment execution prison fine exile
capital_punishment execution
treason betray
heresy heretic
heretic heresy
crime offense
police_force police
>education school university college
university college
college university collegiate
>university college campus institute
>faculty professor teacher staff
curriculum course syllabus
~course class
syllabus curriculum
>degree bachelor master doctorate diploma
diploma degree
undergraduate bachelor
postgraduate graduate_student
*graduate_student postgraduate
alumnus graduate
>alumnus graduate attend
>tuition fee cost
scholarship bursary
scholarship grant
~enrollment student
>enrollment student
>school_year semester term
semester term
~grade mark
~exam examination test
literate literacy
illiterate illiteracy
private_school independent_school
independent_school private_school
*private_school private school
*public_school public school
*boarding_school boarding school
teacher pedagogy
pedagogy teach
pupil schoolboy
library librarian
~library archive
religion religious
>religion christianity islam catholicism protestantism sikhism taoism zoroastrianism
~religious sacred spiritual
~faith belief religion
>religious_group church sect denomination
denomination church sect
sect denomination cult
>denomination baptist methodist lutheran anglican presbyterian
muslim islam
islamic muslim
jewish judaism jew
judaism jew jewish
hindu hinduism
buddhist buddhism
catholic catholicism
protestant protestantism
pope papal papacy
papacy papal pope
pope bishop_of_rome
~bishop diocese episcopal
diocese bishopric
archbishop archdiocese
ordain ordination
clergy clergyman
>clergy priest bishop minister monk
~monk monastic
monastery monastic abbey
>monastery abbey priory
abbey monastery
abbot abbey
~missionary evangelist
missionary mission
preach preacher sermon
preacher preach
apostle disciple
disciple follower
follower adherent
adherent follower believer
believer faithful
prophet prophecy
prophecy prophet
saint canonize
canonize saint
deity god goddess
divine god
>deity god goddess
goddess deity
polytheism polytheistic
monotheism monotheistic
atheist atheism
agnostic agnosticism
holy sacred
sacred holy
>holy_book bible quran torah scripture
*holy_book scripture
scripture bible holy_book
>scripture bible quran torah gospel
bible biblical
quran koran
theology theologian theological
theologian theology
heaven paradise
heavenly heaven
paradise heaven
hell underworld
devil satan demon
demon devil
~soul spirit
spirit spiritual
salvation redemption
redemption salvation
baptize baptism
baptism christen
sacrament rite
>sacrament baptism communion eucharist
eucharist holy_communion
rite ritual
ritual rite ceremony
ceremony ritual rite
~worship pray
~sacrifice offering
church ecclesiastical
>church parish congregation
~temple shrine
afterlife life_after_death
resurrection rise_from_the_dead
reincarnation rebirth
myth mythology legend
mythology myth
legend legendary myth
witch witchcraft
sorcery witchcraft magic
superstition superstitious
wedding matrimony
marriage matrimony marital
marital marriage
dowry bride_price
funeral burial
bury burial interment
tomb mausoleum sepulcher
>tomb mausoleum crypt grave pyramid
mausoleum tomb
`;
