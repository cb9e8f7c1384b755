import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { articleOf, lineOf } from './article-of.ts';

/** A paragraph and the figures in it, as `lineOf` writes them; a row without figures must give none. */
type Row = readonly [paragraph: string, ...figures: string[]];

const ROWS: readonly Row[] = [
  // Leads that tell all at once.
  [
    'At least one person died and dozens were injured when a stage collapsed at a festival in Porvo late on Saturday, the fire service said.',
    'dead >=1 person / fire service',
    'wounded >=24 injured / fire service',
  ],
  [
    'Authorities put the death toll from the mudslide at 41, with another 27 people unaccounted for.',
    'dead 41 death toll / Authorities',
    'missing 27 people / Authorities',
  ],
  [
    'The toll from the ferry disaster climbed to 118 on Friday after divers brought up 11 more bodies, the coast guard said.',
    'dead 118 toll / coast guard',
    'dead 11 more bodies / coast guard',
  ],
  [
    'Twelve people, among them three children, were killed and 30 hurt in the blast, according to the interior ministry.',
    'dead 12 people / interior ministry',
    'dead 3 children / interior ministry < 12',
    'wounded 30 people / interior ministry',
  ],
  [
    'Gunmen on motorcycles killed at least 17 villagers and burned dozens of huts in a pre-dawn raid, a local official and two residents said.',
    'dead >=17 villagers / a local official and two residents',
  ],
  [
    'Two Ospran police officers were shot dead and a third was critically wounded in an ambush on Sunday, police commissioner Jan Ruel said.',
    'dead 2 Ospran police officers / police commissioner Jan Ruel',
    'wounded 1 Ospran police officers / police commissioner Jan Ruel',
  ],
  // Spokespeople with their offices set apart.
  [
    '“Nine bodies have been recovered so far,” Lena Maro, a spokeswoman for the provincial rescue service, said by phone.',
    'dead 9 bodies / Lena Maro',
  ],
  [
    'Tarek Osman, a spokesman for the health ministry, said 63 patients had died and more than 2,400 had been infected.',
    'dead 63 patients / Tarek Osman',
  ],
  [
    'Six workers were killed, said Paulo Brandt, a spokesman for the mining company Orlex.',
    'dead 6 workers / Paulo Brandt',
  ],
  // Communiqués of armies.
  [
    'The general staff said in its evening communique that its forces had killed 140 enemy soldiers and captured 12 over the past day.',
    'dead 140 enemy soldiers / general staff',
    'captured 12 enemy soldiers / general staff',
  ],
  [
    'Four servicemen were killed and nine wounded in the line of duty, the defence ministry said in a communique.',
    'dead 4 servicemen / defence ministry',
    'wounded 9 servicemen / defence ministry',
  ],
  [
    'The rebels claimed to have killed 35 government troops, a figure the army denied.',
    'dead 35 government troops / rebels',
  ],
  [
    'The army acknowledged the loss of three soldiers but denied rebel claims that 35 had been killed.',
    'dead 3 soldiers / army',
    'dead 35 killed / rebel',
  ],
  ['The military said two of its soldiers had fallen in battle in the north.', 'dead 2 soldiers / military'],
  // Counts of hospitals.
  [
    'The Al Nour hospital received 22 bodies and was treating 74 wounded, its director, Hani Saleh, told AFP.',
    'dead 22 bodies / Hani Saleh',
    'wounded 74 wounded / Hani Saleh',
  ],
  [
    'Eighteen people were taken to hospital, five of them in critical condition, the ambulance service said.',
    'other 18 people were taken to hospital / ambulance service',
    'wounded 5 people / ambulance service',
  ],
  ['Doctors said 14 of the 31 people admitted had died.', 'dead 14 people / Doctors'],
  ['Eleven people remained in intensive care on Monday, the hospital said.', 'wounded 11 people / hospital'],
  // Refugees and evacuees.
  [
    'More than 1.3 million refugees have crossed into Lathia since May, the UNHCR said.',
    'displaced >1300000 refugees / UNHCR',
  ],
  [
    'Some 48,500 residents of 14 villages were evacuated overnight as the river rose, the civil protection agency said.',
    'displaced ~48500 residents / civil protection agency',
  ],
  ['Evacuation orders covering 9,200 homes were lifted on Sunday.'],
  [
    'The fighting has uprooted nearly two million people, about half of them children, according to UNICEF.',
    'displaced ~2000000 people / UNICEF',
  ],
  [
    'About 600 holidaymakers were evacuated by boat from two beaches, the mayor said.',
    'displaced ~600 holidaymakers / mayor',
  ],
  // Nobody, and nothing known.
  ['No injuries were reported in the derailment, the operator said.', 'wounded none 0 injuries / operator'],
  ['There was no immediate word on casualties.'],
  ['Everyone on board survived, the airline said.'],
  ['It was not immediately clear how many people had been hurt.'],
  ['No one has claimed responsibility for the attack, which killed five.', 'dead 5 killed / -'],
  // Hedges.
  ['Unverified videos posted online appeared to show at least six bodies in the street.'],
  [
    'As many as 90 people are feared dead after the dam burst, local media reported.',
    'other <=90 people are feared dead / local media',
  ],
  [
    'The group says it has confirmed the deaths of 412 civilians, a number that could not be independently verified.',
    'dead 412 civilians / group',
  ],
  [
    'An opposition lawmaker claimed, without offering evidence, that more than 70 people had been killed.',
    'dead >70 people / An opposition lawmaker',
  ],
  ['Reuters could not independently verify the report that eight soldiers had been killed.'],
  [
    'Initial reports that 15 people had died were wrong, the sheriff said; three were killed.',
    'dead 3 killed / -',
  ],
  // Corrections.
  [
    'The health ministry revised the death toll down from 471 to 342 after hospitals found that some victims had been counted twice.',
    'dead 342 death toll / health ministry',
  ],
  [
    'The number of dead was later lowered to 29 from 33, the prosecutor said.',
    'dead 29 number of dead / prosecutor',
  ],
  [
    'Police had earlier given a toll of nine dead but on Monday said seven people were killed.',
    'dead 9 dead / Police',
    'dead 7 people / Police',
  ],
  [
    'The death toll rose to 38 from 31 overnight as more bodies were found, officials said.',
    'dead 38 death toll / officials',
  ],
  ['Deaths from the outbreak rose from 31 to 38 in a week, the WHO said.', 'dead 38 Deaths / WHO'],
  // Numbers as they are written.
  ['An estimated 1,250,000 people fled the delta.', 'displaced ~1250000 people / -'],
  [
    'The famine killed between 2.5 million and 3 million people, historians estimate.',
    'dead >=2500000-3000000 people / historians',
  ],
  ['Half a million people lost their homes.', 'displaced 500000 people / -'],
  ['Some three dozen miners were trapped underground.', 'other ~36 miners were trapped / -'],
  ['Nearly a hundred people were detained, the rights group said.', 'captured ~100 people / rights group'],
  ['The flood killed 1 person and injured 4.', 'dead 1 person / -', 'wounded 4 injured / -'],
  // Parts of a count.
  ['Both of his sons were killed in the shelling.', 'dead 2 sons / -'],
  ['The company has lost four of its drivers to roadside bombs.', 'dead 4 drivers / -'],
  ['Of the victims, the union says seven were contract workers.', 'casualties 7 contract workers / union'],
  ['Three men who fled when shots were fired were hurt.', 'wounded 3 men / -'],
  [
    'Three pupils of the village school, where lessons had just ended, and a caretaker were killed.',
    'dead 3 pupils / -',
    'dead 1 caretaker / -',
  ],
  ['Two suspects fled the scene on a motorcycle.'],
  ['Four prisoners fled from the jail on Monday.'],
  [
    'All seven crew members died when the helicopter went down, the navy confirmed on Tuesday.',
    'dead 7 crew members / navy',
  ],
  [
    'The attacker shot dead four people before turning the gun on himself, police said.',
    'dead 4 people / police',
  ],
  [
    'A father and his two daughters were among those killed, neighbours said.',
    'dead 1 father / neighbours',
    'dead 2 daughters / neighbours',
  ],
  // Two sources side by side.
  [
    'While the government says 36 people died, human rights monitors have counted at least 93 deaths.',
    'dead 36 people / government',
    'dead >=93 deaths / human rights monitors',
  ],
  [
    'Organisers said 40 marchers had been injured; police spoke of eight.',
    'wounded 40 marchers / Organisers',
  ],
  [
    'Local media put the number of injured at 60, but the mayor said only 22 people had needed treatment.',
    'wounded 60 number of injured / Local media',
    'other 22 people had needed treatment / mayor',
  ],
  [
    'The ministry reported 14 deaths, bringing the total since January to 203.',
    'dead 14 deaths / ministry',
    'dead 203 deaths / ministry',
  ],
  [
    'According to state television, quoting the governor, 19 people were killed and 52 injured.',
    'dead 19 people / state television',
    'wounded 52 people / state television',
  ],
  ['He told the court that he had killed 11 people.', 'dead 11 people / -'],
  // Near misses.
  ['The city of 300,000 people was left without power.'],
  ['More than 40 people were killed on the roads in an average week, the report said.'],
  ['The film tells how 71 people died in a nightclub.'],
  ['The bomb could have killed hundreds, the minister said.'],
  ['She lost her job after 12 years.'],
  ['The team lost four of its players to injury.'],
  ['He escaped with three broken ribs.'],
  ['The bill would compensate families of soldiers killed in action.'],
  // More of what stands in the middle of a report.
  [
    'M23 rebels killed at least 14 civilians in the village of Kalo, the UN said.',
    'dead >=14 civilians / UN',
  ],
  [
    'Al-Shabab said it had killed 30 soldiers; the government put the number at four.',
    'dead 30 soldiers / Al-Shabab',
    'dead 4 soldiers / government',
  ],
  [
    'Maj Gen Idris Bello said 11 insurgents were killed and three soldiers wounded.',
    'dead 11 insurgents / Maj Gen Idris Bello',
    'wounded 3 soldiers / Maj Gen Idris Bello',
  ],
  ['A 1,200-strong battalion lost 80 men.', 'dead 80 men / -'],
  ['At least 3 000 people have been displaced, OCHA said.', 'displaced >=3000 people / OCHA'],
  ['Mr Okoro said six of his workers had been abducted.', 'captured 6 workers / Mr Okoro'],
  [
    'Mrs. Ibe, who runs the clinic, said she had treated nine people for burns.',
    'wounded 9 people / Mrs. Ibe',
  ],
  ['Five people, including the pilot, died in the crash.', 'dead 5 people / -'],
  [
    'The crash killed all 18 people on board, including two infants, the airline confirmed.',
    'dead 18 people / airline',
    'dead 2 infants / airline < 18',
  ],
  ['None of the 140 passengers was injured.', 'wounded none 0 injured / -'],
  [
    'At least 22 of the dead were children, the U.N. children’s agency said.',
    'dead >=22 children / U.N. children’s agency',
  ],
  ['Some 70 percent of the 1,400 killed were women and children.', 'dead 1400 killed / -'],
  ['The explosion killed two and left a third fighting for his life.', 'dead 2 killed / -'],
  [
    'A suicide bomber blew himself up at a checkpoint, killing himself and four guards, a police source told Reuters on condition of anonymity.',
    'dead 4 guards / a police source',
  ],
  [
    'The attack left five dead, among them the bomber, and 16 wounded, the interior ministry spokesman, Yusuf Karim, said.',
    'dead 5 dead / interior ministry spokesman, Yusuf Karim',
    'wounded 16 wounded / interior ministry spokesman, Yusuf Karim',
  ],
  [
    'Police said the gunman, 23, killed three people and wounded seven before officers shot him dead.',
    'dead 3 people / Police',
    'wounded 7 people / Police',
  ],
  [
    '“We have 14 dead and 60 wounded, some of them badly,” said Rafael Soto, head of the hospital.',
    'dead 14 dead / Rafael Soto',
    'wounded 60 wounded / Rafael Soto',
  ],
  ['Hospital sources spoke of 14 dead.', 'dead 14 dead / Hospital sources'],
  ['There are fears that the toll could rise to 100.'],
  ['The toll is expected to climb.'],
  ['The official toll stands at 512, but aid groups say it is far higher.', 'dead 512 toll / -'],
  [
    'The war has killed more than 14,000 people, according to a U.N. tally that does not include the east.',
    'dead >14000 people / a U.N. tally',
  ],
  [
    'The Health Ministry in Tarsh, which does not distinguish between civilians and fighters, says more than 38,000 people have been killed.',
    'dead >38000 people / Health Ministry in Tarsh',
  ],
  ['Israeli-style raids have killed 40, residents say.', 'dead 40 killed / residents'],
  ['Ministry figures show 260 people drowned last year.', 'dead 260 people / Ministry figures'],
  [
    'Of the 45 people on board, 31 were rescued, nine died and five are missing, the coast guard said.',
    'dead 9 died / coast guard',
    'missing 5 missing / coast guard',
  ],
  [
    'Rescuers pulled 11 people alive from the rubble; 20 are still believed to be trapped.',
    'other 20 believed to be trapped / -',
  ],
  [
    'Rescuers found three more bodies on Sunday, raising the number of confirmed deaths to 27.',
    'dead 3 more bodies / -',
    'dead 27 number of confirmed deaths / -',
  ],
  ['Seven fishermen have been missing since their boat capsized on Saturday.', 'missing 7 fishermen / -'],
  ['Contact was lost with 12 climbers.'],
  [
    'Border guards detained 43 migrants, 11 of whom were minors.',
    'captured 43 migrants / -',
    'captured 11 minors / - < 43',
  ],
  ['Police fired tear gas and made more than 200 arrests.', 'captured >200 arrests / -'],
  [
    'The militants are still holding 36 schoolgirls, their parents say.',
    'captured 36 schoolgirls / their parents',
  ],
  ['Kidnappers freed 22 of the 130 pupils seized last month.', 'captured 130 pupils / -'],
  ['The army released 50 prisoners.'],
  ['The fire forced the evacuation of 3,400 residents.', 'displaced 3400 residents / -'],
  ['About 2,100 people spent the night in shelters.'],
  ['The quake destroyed 800 homes and left 4,000 people without shelter.', 'displaced 4000 people / -'],
  [
    'More than half a million people have been forced from their homes, the International Organization for Migration said.',
    'displaced >500000 people / International Organization for Migration',
  ],
  ['It is the deadliest attack since 2015, when 147 students were killed.', 'dead 147 students / -'],
  ['In 2015 gunmen killed 147 students at a university in the same town.', 'dead 147 students / -'],
  ['Last week’s bombing killed nine people; Monday’s killed four.', 'dead 9 people / -', 'dead 4 killed / -'],
  ['The AP counted at least 16 bodies.', 'dead >=16 bodies / AP'],
  ['An AP reporter saw the bodies of four men.', 'dead 4 men / -'],
  ['The bodies of eight miners were brought to the surface on Tuesday.', 'dead 8 miners / -'],
  ['Eight bodies have been identified.', 'dead 8 bodies / -'],
  ['Thirty-one people were treated at the scene for smoke inhalation.', 'other 31 people were treated / -'],
  ['Two firefighters suffered burns.', 'wounded 2 firefighters / -'],
  [
    'Another person was airlifted with life-threatening injuries, the sheriff’s office said.',
    'wounded 1 person / sheriff’s office',
  ],
  ['The company said one worker had died and “several” were hurt.', 'dead 1 worker / company'],
  ['One man was killed and another wounded.', 'dead 1 man / -', 'wounded 1 man / -'],
  ['A woman died of her injuries on Sunday, taking the toll to six.', 'dead 1 woman / -', 'dead 6 toll / -'],
  ['Her husband and two of their four children were killed.', 'dead 2 children / -'],
  ['The couple’s three children survived.'],
  ['Two gunmen were among the dead.', 'dead 2 gunmen / -'],
  ['The dead included two gunmen and a guard.', 'dead 2 gunmen / -', 'dead 1 guard / -'],
  [
    'The strike killed a senior commander and three of his aides, according to the group.',
    'dead 1 senior commander / group',
    'dead 3 aides / group',
  ],
  ['Officials said they feared that 40 people had drowned.'],
  ['He said that if the dam broke 4,000 people would be killed.'],
  ['She was one of 12 nurses who died in the first wave.', 'dead 12 nurses / -'],
  ['The disease kills 400,000 people a year.'],
  [
    'Doctors have reported 19 deaths from the disease this year, up from 12 in the same period of 2025.',
    'dead 19 deaths / Doctors',
  ],
  [
    'Cholera has infected 8,400 people and killed 112 since November, Health Minister Ada Mwale said on Friday.',
    'dead 112 killed / Health Minister Ada Mwale',
  ],
  [
    'The minister said no one had died, but a nurse at the hospital told the BBC she had seen four bodies.',
    'dead none 0 died / minister',
    'dead 4 bodies / a nurse at the hospital',
  ],
  ['The governor denied that anyone had been killed.'],
  ['State media made no mention of casualties.'],
  ['The ministry did not say how many soldiers had been killed.'],
  [
    'According to police, four people were hurt, one seriously.',
    'wounded 4 people / police',
    'wounded 1 people / police < 4',
  ],
  [
    'Four people were hurt — two of them children — when a wall collapsed.',
    'wounded 4 people / -',
    'wounded 2 children / - < 4',
  ],
  [
    'Four people (two drivers and two passengers) were hurt.',
    'wounded 4 people / -',
    'wounded 2 drivers / - < 4',
    'wounded 2 passengers / - < 4',
  ],
  // Who reports, and what is no count of harm.
  [
    'Twelve people were killed when a bus plunged into a ravine in western Nambira, police and local media said on Sunday.',
    'dead 12 people / police and local media',
  ],
  [
    'At least 12 people were killed in clashes between farmers and herders, a state official said Tuesday.',
    'dead >=12 people / a state official',
  ],
  [
    'The toll was confirmed by the regional governor, who said 12 people had died.',
    'dead 12 people / regional governor',
  ],
  [
    'Speaking to reporters, Interior Minister Karl Weber said five officers had been injured.',
    'wounded 5 officers / Interior Minister Karl Weber',
  ],
  [
    'Interior Minister Karl Weber, speaking to reporters, said five officers had been injured.',
    'wounded 5 officers / Interior Minister Karl Weber',
  ],
  [
    '“Five officers were injured,” Interior Minister Karl Weber told reporters in Tarn.',
    'wounded 5 officers / Interior Minister Karl Weber',
  ],
  [
    'Interior Minister Karl Weber visited the scene. He said five officers had been injured.',
    'wounded 5 officers / Karl Weber',
  ],
  ['In its latest situation report, the UN said 340 people had died.', 'dead 340 people / UN'],
  [
    'A spokesman for the rebels, Abdu Noor, told AFP by telephone that they had lost nine men.',
    'dead 9 men / A spokesman for the rebels, Abdu Noor',
  ],
  [
    'The ministry said in a statement carried by the state news agency that nine soldiers had been killed.',
    'dead 9 soldiers / ministry',
  ],
  [
    'Nine soldiers were killed, the state news agency SANA quoted a military source as saying.',
    'dead 9 soldiers / a military source',
  ],
  [
    'Nine soldiers were killed, Interfax reported, citing the defence ministry.',
    'dead 9 soldiers / Interfax',
  ],
  [
    'Citing the defence ministry, Interfax reported that nine soldiers were killed.',
    'dead 9 soldiers / Interfax',
  ],
  ['Nine soldiers have been killed since Monday, by the army’s own count.', 'dead 9 soldiers / army'],
  ['Witnesses reached by phone said they had counted at least 30 bodies.', 'dead >=30 bodies / Witnesses'],
  ['Activists on the ground say the real figure is closer to 200.'],
  ['The BBC has verified the deaths of 61 soldiers.', 'dead 61 soldiers / BBC'],
  [
    'Data compiled by the university show that 1.1 million people have died.',
    'dead 1100000 people / university',
  ],
  [
    'Human Rights Watch, which interviewed 30 witnesses, said at least 70 villagers had been executed.',
    'dead >=70 villagers / Human Rights Watch',
  ],
  ['The army said it had “eliminated” 20 militants.', 'dead 20 militants / army'],
  ['The military said it had neutralised 20 militants.'],
  [
    'Police opened fire, killing three, according to organisers; police say two died.',
    'dead 3 killing / organisers',
    'dead 2 died / police',
  ],
  ['Organisers claim three people were shot dead. Police deny it.', 'dead 3 people / Organisers'],
  [
    'Officials in Kesh province said two people had died, while in neighbouring Doro the governor reported one death.',
    'dead 2 people / Officials in Kesh province',
    'dead 1 death / governor',
  ],
  ['Both sides say they have killed hundreds of enemy fighters.', 'dead >=200 enemy fighters / Both sides'],
  ['Neither side gave casualty figures.'],
  [
    'The army, which lost 40 men in the battle, says it killed 300 rebels.',
    'dead 40 men / -',
    'dead 300 rebels / army',
  ],
  [
    'An army source who spoke on condition of anonymity said 16 soldiers were missing.',
    'missing 16 soldiers / An army source',
  ],
  ['Asked about the toll, the mayor said “at least 20” people were dead.', 'dead >=20 people / mayor'],
  ['The mayor put it at “at least 20.”'],
  ['As of Monday, 87 people had died of the disease, the agency’s figures show.', 'dead 87 people / agency'],
  ['President Ana Souza offered condolences to the families of the 87 dead.', 'dead 87 dead / -'],
  ['Prosecutors charged him with killing 11 people.', 'dead 11 people / -'],
  ['He was convicted of murdering three women.', 'dead 3 women / -'],
  ['He is accused of killing 11 people.', 'dead 11 people / -'],
  ['The suspect is thought to have killed at least four people.', 'dead >=4 people / -'],
  ['More than 30 countries have sent aid.'],
  ['The vaccine has saved 12 million lives.'],
  [
    'Up to 50 more people could be buried under the mud, the mayor said.',
    'other <=50 more people could be buried / mayor',
  ],
  ['There is little hope of finding the 13 missing miners alive.', 'missing 13 missing miners / -'],
  ['Searchers have given up looking for the 13.'],
  ['Another 13 remain missing.', 'missing 13 missing / -'],
  [
    'Thirteen miners remained trapped on Tuesday, two of them injured.',
    'other 13 miners remained trapped / -',
    'wounded 2 miners / -',
  ],
  ['All 33 miners were brought out alive.'],
  ['The party lost 40 seats.'],
  ['The virus, which has killed three people and infected 40, spreads by touch.', 'dead 3 people / -'],
  ['Six people were infected; two have died.', 'dead 2 died / -'],
  [
    'The quake’s death toll stood at 2,122 on Sunday evening, with 2,421 injured, state television said.',
    'dead 2122 death toll / state television',
    'wounded 2421 injured / state television',
  ],
  [
    'With 2,122 dead and thousands homeless, the kingdom declared three days of mourning.',
    'dead 2122 dead / -',
    'displaced >=2000 homeless / -',
  ],
  ['The number of people killed in the floods has doubled to 44.', 'dead 44 number of people killed / -'],
  [
    'Floods and landslides have now killed 44 people – twice the number reported on Friday.',
    'dead 44 people / -',
  ],
  ['The death toll, initially given as 14, was raised to 19.', 'dead 19 death toll / -'],
  ['Hospitals had treated 412 wounded by nightfall.', 'wounded 412 wounded / -'],
  [
    'Of 412 wounded, 38 are in critical condition.',
    'wounded 412 wounded / -',
    'wounded 38 in critical condition / -',
  ],
  [
    'Troops shot and killed two teenagers, the Palestinian health ministry said; the army said they had thrown firebombs.',
    'dead 2 teenagers / Palestinian health ministry',
  ],
  ['The 11 Israelis and two Thais were freed; 47 hostages remain in captivity.', 'captured 47 hostages / -'],
  ['Some 90 Palestinian prisoners were released in exchange.'],
  ['Police arrested 23 people and seized 40 weapons.', 'captured 23 people / -'],
  ['Two of the five arrested have been charged.', 'captured 5 arrested / -'],
  // Clauses inside a lead, and reports nobody has confirmed.
  [
    'The death toll from an earthquake that struck the east on Sunday rose to 51, the mayor said.',
    'dead 51 death toll / mayor',
  ],
  ['The toll that the governor gave was not 51.'],
  [
    'Mara Siwu, whose party says at least 600 people have died, accused him of lying.',
    'dead >=600 people / Mara Siwu, whose party',
  ],
  ['US officials said they were investigating reports that an American was among the missing.'],
  ['Police said they were looking into reports that two officers had been shot.'],
  // A second verb of the same people; what doctors lose; who is buried.
  ['Three children ate a bat and died, the WHO said.', 'dead 3 children / WHO'],
  ['Three men left the house and vanished.', 'missing 3 men / -'],
  ['Three men saw the guard and died.'],
  ['She has treated 88 patients and lost 19.', 'dead 19 patients / -'],
  ['He has coached 88 players and lost 19.'],
  ['The charity said it had buried seven patients.', 'dead 7 patients / charity'],
  [
    'Of the nine injured, four were in a life-threatening condition.',
    'wounded 9 injured / -',
    'wounded 4 injured / -',
  ],
  ['Of the victims, the union says seven were its members.', 'casualties 7 members / union'],
  // Victims of several kinds, and what happened to them.
  [
    'Gunmen killed a priest and abducted two of his parishioners, the diocese said.',
    'dead 1 priest / diocese',
    'captured 2 parishioners / diocese',
  ],
  [
    'Six people, all from one family, died when their car was swept away, police in Orme said.',
    'dead 6 people / police in Orme',
  ],
  ['A coach carrying 45 pilgrims overturned, killing 19 of them.', 'dead 19 pilgrims / -'],
  ['Nineteen of the 45 pilgrims were killed, said Inspector Rao.', 'dead 19 pilgrims / Inspector Rao'],
  [
    'The number of confirmed cases rose to 310, with 24 deaths, the ministry said.',
    'dead 24 deaths / ministry',
  ],
  ['Officials have confirmed 24 deaths and 310 infections.', 'dead 24 deaths / Officials'],
  [
    'The strike killed at least 10, including a senior militant, and wounded an unknown number of people.',
    'dead >=10 killed / -',
    'dead 1 senior militant / - < 10',
  ],
  ['A fisherman drowned and five others were rescued.', 'dead 1 fisherman / -'],
  ['Three of the skiers were dead when rescuers reached them.', 'dead 3 skiers / -'],
  ['No fewer than 200 homes were destroyed.'],
  ['As many as one in five of the wounded may die, the surgeon said.'],
  ['The prison holds 3,000 men.'],
  ['The army has lost three generals since March.', 'dead 3 generals / -'],
  ['It cost 14 lives.', 'dead 14 lives / -'],
  ['It cost $14 million.'],
  ['Fourteen lives could have been saved, the report found.'],
  ['The ship went down with 300 people on board.'],
  ['The ship went down with the loss of all 300 people on board.', 'dead 300 people / -'],
  ['There were 300 people on board, of whom 41 survived.'],
  ['Of the 300 people on board, only 41 survived.'],
  ['Only two people survived.'],
  ['The sole survivor, a girl of nine, is in hospital.'],
  ['A mass grave with 40 bodies has been found near Kalo, the UN said.', 'dead 40 bodies / UN'],
  ['The UN said it had documented the killing of 40 civilians.', 'dead 40 civilians / UN'],
  ['The UN accused the militia of killing 40 civilians.', 'dead 40 civilians / UN'],
  ['The militia denied killing 40 civilians.'],
  ['The militia denied UN accusations that it had killed 40 civilians.'],
  ['A court jailed the commander for the murder of 40 civilians.', 'dead 40 civilians / -'],
  [
    'Forty civilians and 12 fighters died, the monitor said.',
    'dead 40 civilians / monitor',
    'dead 12 fighters / monitor',
  ],
  [
    'The monitor put the toll at 52: 40 civilians and 12 fighters.',
    'dead 52 toll / monitor',
    'dead 40 civilians / monitor < 52',
    'dead 12 fighters / monitor < 52',
  ],
  [
    'The US-led coalition said its strikes had killed two Islamic State leaders.',
    'dead 2 Islamic State leaders / US-led coalition',
  ],
  ['Nato said five of its soldiers were wounded by a roadside bomb.', 'wounded 5 soldiers / Nato'],
  ['The EU has evacuated 60 of its staff.', 'displaced 60 staff / -'],
  [
    'South Korea’s disaster agency said 26 people had died and 31 were injured in the fires as of 6 a.m.',
    'dead 26 people / South Korea’s disaster agency',
    'wounded 31 people / South Korea’s disaster agency',
  ],
  [
    'Twenty-six people have died in the fires, South Korea’s disaster agency says, and 31 are injured.',
    'dead 26 people / South Korea’s disaster agency',
    'wounded 31 people / South Korea’s disaster agency',
  ],
  ['Firefighters from 12 states are battling the blaze.'],
  ['At 41, he was the oldest of those killed.'],
  ['The blast wounded her in both legs.'],
  ['One soldier was killed and a civilian died later.', 'dead 1 soldier / -', 'dead 1 civilian / -'],
];

describe('readFigures: what agencies lead with', () => {
  test.each(ROWS.map(([paragraph, ...figures]) => ({ paragraph, figures })))(
    '$paragraph',
    ({ paragraph, figures }) => {
      expect(readFigures(articleOf(paragraph)).map((figure) => lineOf(figure))).toEqual(figures);
    },
  );
});
