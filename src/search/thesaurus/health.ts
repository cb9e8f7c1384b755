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
`;
