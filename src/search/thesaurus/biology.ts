/** Living things, their bodies, their ills and their cures. */
export const BIOLOGY = `
biology biologist
>organism bacteria fungus plant animal species
organism living_thing life_form
creature organism animal
microbe microorganism bacterium germ
microorganism microbe bacterium
germ microbe pathogen
>microbe bacterium virus fungus
bacterium bacterial
virus viral
fungus fungal fungi
>fungus mold yeast mushroom
antibiotic antibacterial
>antibiotic penicillin
cell cellular
gene genetic hereditary
genetic hereditary
~genome dna
~dna genetic
inherit hereditary
hereditary inherited
mutation mutant
natural_selection evolution
>species subspecies
subspecies variety breed
breed strain variety
extinct die_out
endangered threatened
habitat environment
>habitat forest wetland grassland desert
ecosystem ecology
fauna animal wildlife
flora plant vegetation
vegetation plant flora
>plant tree shrub flower grass herb fern moss
tree arboreal
>tree oak pine maple elm birch cedar palm
shrub bush
flower bloom blossom
bloom blossom flower
blossom bloom
seed kernel
>fruit berry peach pear cherry
leaf foliage
foliage leaf
pollinate pollen
photosynthesis photosynthetic
reproduce reproduction breed
breed reproduce
larva larval caterpillar grub
>larva caterpillar maggot grub
>mammal human dog cat horse cow whale bat rodent
mammal mammalian
>rodent rat mouse squirrel
>primate ape monkey human gorilla chimpanzee
blood_vessel vascular
>ape gorilla chimpanzee orangutan
>amphibian frog toad salamander
>reptile tortoise alligator
>bird falcon hawk swan crow gull ostrich
bird avian
>marine_animal whale dolphin seal fish
whale cetacean
>crustacean crab lobster shrimp
>mollusk snail clam squid octopus
>insect beetle butterfly moth fly
insect entomology
dog canine
cat feline
cow bovine cattle
horse equine
>horse stallion mare pony foal
wolf canine
carnivore meat_eating
herbivore plant_eating
*carnivore meat
*herbivore plant
predator hunter
>predator wolf lion shark hunter
domesticate tame
tame domesticate
nocturnal night
aquatic water
terrestrial land
human homo_sapiens mankind
mankind humanity humankind
humankind mankind humanity
anatomy anatomical
skeleton bone skeletal
bone skeletal
skull cranium cranial
brain cerebral cerebrum
>brain cortex cerebellum
nerve neural neuron
neuron nerve_cell
heart cardiac cardiovascular
>blood_vessel artery vein capillary
vein venous
lung pulmonary respiratory
breathe respiration
respiration breathe respiratory
liver hepatic
kidney renal
stomach gastric abdomen belly
intestine bowel gut
bowel intestine
abdomen belly stomach abdominal
>throat pharynx larynx
tooth dental
dentist dental
eye ocular optic
vision sight visual
sight vision
ear auditory
deaf hearing_loss
nose nasal
smell olfactory
skin dermal cutaneous
muscle muscular
>limb arm leg
womb uterus
uterus womb
fetus embryo
embryo embryonic
hormone endocrine
>hormone insulin testosterone estrogen adrenaline cortisol
gland glandular
>immune_system antibody
>protein enzyme
>carbohydrate sugar starch
fat lipid
sugar glucose
glucose sugar
nutrient nutritional
nutrition diet
urine urinary
feces stool excrement
sweat perspire
saliva salivary
sleep slumber
asleep sleep
insomnia sleepless
>dream nightmare
pregnant gestation
gestation pregnancy
puberty adolescence
adolescence teenage
lifespan life_expectancy longevity
*life_expectancy lifespan
>life_span lifespan life_expectancy
disorder disease condition
disease disorder ailment
ailment illness disease
chronic long_term
acute severe
epilepsy seizure
>mental_illness depression schizophrenia anxiety
dementia alzheimer
tumor cancer
cancer carcinoma malignant
malignant cancerous
tuberculosis tb
plague pestilence black_death
black_death plague
smallpox variola
>plague epidemic
leprosy leper
asthma asthmatic
high_blood_pressure hypertension
hypertension high_blood_pressure
inflammation inflame inflammatory
swell swollen edema
~swell inflammation
infect contaminate
infectious communicable_disease
diagnosis diagnose
diagnostic diagnosis
medical medicine
medicine pharmaceutical
drug pharmaceutical
pharmacy pharmacist
pharmacist chemist
physician clinician
anesthesia anesthetic
sedative tranquilizer
painkiller analgesic
analgesic painkiller
>painkiller aspirin morphine opioid
surgery surgical operation
amputate amputee
vaccinate immunize
prescribe prescription
dose dosage
dosage dose
therapy therapeutic treatment
therapeutic treatment
>treatment therapy surgery medication
cure remedy heal
toxin toxic poison
venom poison
venomous poisonous
hygiene sanitation
bandage dressing
x_ray radiograph radiography
psychology mental
mental psychological
psychiatrist psychiatric
overweight obesity
thirst thirsty
hunger appetite
allergen allergy
`;
