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
at_fault to_blame blame
put_to_death execution
assailant perpetrator
>assailant attacker gunman
cop police officer policeman policewoman constable
police law_enforcement
>police sheriff constable gendarme
police_station precinct
*police_station station
>lock_up jail detain imprison custody arrest prison behind_bars
behind_bars jail prison imprison lock_up
custody detention jail
arrest apprehend nab take_into_custody
apprehend capture catch nab
>catch arrest capture apprehend nab detain
>nab arrest detain capture catch
>pick_up arrest collect
>round_up arrest detain
>bust arrest raid
prosecutor prosecution district_attorney
lawyer solicitor barrister legal_team
judge magistrate
court courtroom courthouse
jury juror
witness eyewitness
bystander passerby passer_by onlooker
testify testimony take_the_stand give_evidence
>verdict convict acquit guilty acquittal conviction jury
acquit acquittal exonerate not_guilty
>acquit clear
not_guilty acquit innocent
find_guilty convict guilty conviction
>plead_guilty admit confess plead guilty guilty_plea
plead plea
>punishment sentence jail fine penalty prison imprison
>penalty fine punishment sentence
jail_term prison_sentence prison_term sentence jail prison
>sentence jail_term prison_term imprison punishment
life_sentence life_in_prison life_imprisonment sentence_to_life jail_for_life
death_penalty death_sentence capital_punishment sentence_to_death
prison penitentiary correctional_facility
prison_guard prison_officer corrections_officer warder
*prison_guard guard
>motive motivation grudge revenge grievance
>reason motive
grievance grudge complaint
>beef grievance grudge dispute feud quarrel
feud dispute quarrel rivalry
murder stab_to_death beat_to_death
sexual_assault sexual_abuse molest
*sexual_assault rape assault
mistreat mistreatment abuse
>beat_up assault attack beat batter
brawl scuffle altercation fistfight melee
>mug rob robbery
>hold_up rob robbery delay
steal make_off_with
>get_away_with steal escape
break_into break_in burgle burglary
smuggle trafficking
fake counterfeit bogus phony
>rip_off scam fraud swindle
fraudster scammer con_man swindler
embezzle misappropriate siphon_off
bribe kickback payoff
>money_laundering launder
mafia mob organized_crime
gang cartel syndicate
fugitive on_the_run at_large on_the_loose escapee
manhunt hunt search
autopsy post_mortem postmortem
coroner medical_examiner
cctv surveillance_camera security_camera surveillance_footage
*security_camera camera
*surveillance_camera camera
footage video clip
sue lawsuit legal_action file_suit take_to_court
lawsuit suit litigation legal_action sue
compensation payout reparation
*settle settlement
summon subpoena
criminal crime
criminal offender felon
>crook criminal thief fraudster
illegal unlawful illicit against_the_law
confess confession own_up come_clean
>own_up admit confess acknowledge
>come_clean admit confess acknowledge
admission admit confession
cover_up conceal concealment whitewash hush_up
conceal hide cover_up
look_into investigate probe examine inquiry
>clue evidence hint lead
claim_responsibility take_credit take_responsibility
negligence negligent careless carelessness
identify identity
>name identify
detective inspector investigator
violent violence
>murder killing homicide stab strangle
>murderer killer
manslaughter homicide
>manslaughter killing
>charge prosecute arraign indict
prosecute charge
*court_appearance court
appear_in_court court_appearance
>go_to_court trial sue
*go_to_court court
>trial court prosecute
retrial new_trial
*plea_deal plea deal
plea_bargain plea_deal
*plea_bargain plea
>verdict ruling
>ruling judgment verdict
uphold affirm
>overturn quash annul reverse
>appeal overturn challenge
jail_time prison_time
*jail_time jail prison sentence
*prison_time prison jail sentence
suspended_sentence probation
*suspended_sentence sentence
probation parole
*early_release release parole
pardon clemency amnesty
community_service unpaid_work
flog whip lash
*solitary_confinement solitary
convict inmate prisoner
warder jailer
>guard warder jailer
*escape_attempt escape
cellmate inmate
ankle_tag electronic_tag
*electronic_tag tag
*house_search search raid
search_warrant warrant
*search_warrant search
*arrest_warrant warrant arrest
>suspect perpetrator
culprit offender
offender perpetrator
>gang gangster mob cartel
gangster mobster
mobster mafia
crime_syndicate organized_crime
drug_dealer trafficker
*drug_dealer drug dealer
*drug_trafficking drug trafficking
trafficker smuggler
contraband smuggled_goods
*human_trafficking trafficking
extort blackmail
intimidate threaten
>harass stalk bully
harassment bullying
stalk stalker
>abuse mistreat molest assault
assault attack beat
*assault_and_battery assault
>beat punch kick batter
punch hit
>attack assault stab shoot
stab slash
strangle choke
choke suffocate
forensic dna
>evidence fingerprint forensic
lie_detector polygraph
>question interrogate interview
informant tipster
undercover plainclothes
raid swoop
>raid storm search swoop
stakeout surveillance
surveillance monitor
wiretap eavesdrop
handcuff shackle cuff
taser stun_gun
tear_gas pepper_spray
truncheon baton
rubber_bullet plastic_bullet
*rubber_bullet bullet
patrol_car police_car
*patrol_car police
*police_car police car
squad_car police_car
impound seize confiscate
forfeit confiscate
plaintiff claimant complainant
defense_lawyer defense_attorney
*defense_lawyer lawyer attorney
*defense_attorney attorney lawyer
allegation accusation claim
accusation allegation charge
implicate accuse
exonerate clear vindicate
*prison_warden warden
`;
