/** Words spelled in two ways that no rule of endings joins, and the short forms of long ones. */
export const SPELLINGS = `
analyze analyse analysis analyst analytical
paralyze paralyse paralysis
catalyst catalyze catalyse
aluminum aluminium
artifact artefact
mold mould
plow plough
sulfur sulphur
sulfate sulphate
draft draught
jail gaol
skillful skilful
catalog catalogue
analog analogue
dialogue dialog
jewelry jewellery
mustache moustache
encyclopedia encyclopaedia
medieval mediaeval middle_age
archaeology archeology
anesthetic anaesthetic anesthesia anaesthesia
estrogen oestrogen
fetus foetus
hemoglobin haemoglobin
hemorrhage haemorrhage
leukemia leukaemia
anemia anaemia
diarrhea diarrhoea
pediatric paediatric
orthopedic orthopaedic
esophagus oesophagus
edema oedema
feces faeces
check cheque
inquiry enquiry
disc disk
pajamas pyjamas
mathematics math
laboratory lab
gymnasium gym
advertisement advert
examination exam
refrigerator fridge
influenza flu
>photo photograph
>stats statistic
memorandum memo
specification spec
percent per_cent
tv television
phd doctorate
ba bachelor
mba business_administration
`;
