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
vaccine vaccination jab shot immunization
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
`;
