/** Crimes, the police and the courts. */
export const CRIME_AND_COURTS = `
hostage captive abduct
kidnap abduct abduction seize
gem jewel diamond
jewelry jewel
police officer cop
officer police
arrest detain custody
detain detention arrest
suspect accused
charge indict accuse indictment
court judge tribunal
judge justice
lawyer attorney counsel
trial court
sentence jail prison
prison jail
jail prison imprison
convict guilty conviction
guilty convict
innocent acquit
crime offense
rob robbery theft steal burglary break_in heist
burglary break_in robbery theft steal heist raid
steal theft rob loot
thief robber burglar
loot jewel
fraud scam
corruption bribery bribe
investigate investigation probe inquiry
investigation probe inquiry
investigator detective
evidence proof
witness bystander onlooker
victim casualty
`;
