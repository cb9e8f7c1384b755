/** Illness and medicine. */
export const HEALTH = `
hospital clinic medical_center
doctor physician medic
nurse medic
patient sick
disease illness sickness
illness disease sick
virus infection
outbreak epidemic pandemic
vaccine vaccination jab immunization
drug medicine medication
drug narcotic
cure treatment therapy
treat treatment
test trial
symptom sign
patient calm
sick ill unwell
>get_sick fall_ill infection sicken illness
contagious infectious transmissible
transmit transmission spread
virus pathogen
flu influenza
covid coronavirus
vaccine inoculate jab
>doctor surgeon gp pediatrician
>surgery operation
intensive_care icu critical_care
critical_condition life_threatening intensive_care
*critical_condition condition
heart_attack cardiac_arrest
cancer tumor
fracture broken_bone
*fracture break
suicide kill_himself take_his_own_life take_their_own_life
pregnant pregnancy
give_birth birth born childbirth
recovery recover recuperate
>get_better recover improve recovery
worsen deteriorate
>get_worse worsen deteriorate escalate
starve starvation famine
nursing_home care_home home
>pass_out unconscious faint
drunk intoxicated inebriated
>hospital infirmary clinic emergency_room
heal recover
>injured hospitalized
>treat treatment hospital
*emergency_room hospital
emergency_department emergency_room
*operating_theater surgery
*life_support ventilator
*in_a_coma coma unconscious
coma unconscious
concussion head_injury
*head_injury head injury
*brain_damage brain
bleed hemorrhage
blood_loss bleed
*blood_loss blood
blood_transfusion transfusion
amputate lose_limb
frostbite hypothermia
dehydration thirst
malnutrition starvation hunger
malnourished starve hunger
overdose poison
poisoning toxic
food_poisoning salmonella
allergic_reaction allergy
faint collapse pass_out
dizzy nausea
vomit nausea
>symptom fever cough headache rash vomit diarrhea nausea
rash itch
pain ache
infect infectious
>infect transmit contract spread
>catch contract infect
>spread transmit transmission outbreak infect
outbreak case
antibody immunity
>dose shot jab
inoculation vaccination jab
mask face_covering
test_positive infect
diagnose diagnosis
misdiagnose misdiagnosis
checkup check_up
prescription prescribe
side_effect adverse
*side_effect effect reaction
*clinical_trial trial test
remedy cure treatment
rehabilitation rehab
therapy counseling
counselor therapist
mental_health psychological
*mental_illness psychiatric
wheelchair disabled
transplant donor
organ_donor donor
*heart_disease heart
heart_attack cardiac
*heart_attack heart
respiratory breathing lung
kidney renal
chemotherapy cancer
midwife nurse
maternity birth
premature preterm
miscarriage stillborn
newborn infant
contraception birth_control
obese overweight
diet nutrition
tobacco cigarette smoke
vape e_cigarette
>die_of cause_of_death
*cause_of_death autopsy death
*natural_causes natural
suicide kill_himself kill_herself take_her_own_life
euthanasia assisted_dying
morgue mortuary
>body corpse remains
dead_body body corpse
bury burial
grave cemetery
cemetery graveyard
>jab shot
>vaccine shot jab dose
`;
