import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { articleOf, lineOf } from './article-of.ts';

/** A paragraph in the manner of news agencies and the figures in it, as `lineOf` writes them. */
type Row = readonly [paragraph: string, ...figures: string[]];

const ROWS: readonly Row[] = [
  // A number and its noun before the verb.
  ['Six soldiers were killed on Tuesday.', 'dead 6 soldiers / -'],
  ['Twelve people died in the crash.', 'dead 12 people / -'],
  [
    'Three soldiers and two civilians were killed in the attack, the army said.',
    'dead 3 soldiers / army',
    'dead 2 civilians / army',
  ],
  ['Hundreds have been killed, rights groups say.', 'dead >=200 killed / rights groups'],
  ['All 12 people aboard the helicopter died.', 'dead 12 people / -'],
  ['Some 12,000 people were forced to flee their homes.', 'displaced ~12000 people / -'],
  ['Thousands fled their homes.', 'displaced >=2000 fled / -'],
  ['Authorities say three people are dead and five are in hospital.', 'dead 3 people / Authorities'],
  ['The agency said 300 of its workers had been killed since the war began.', 'dead 300 workers / agency'],
  ['Half a dozen sailors are missing.', 'missing 6 sailors / -'],
  // One of those told before, with an aside that says who.
  [
    'Four pickets were hurt. One, a crane operator, has died.',
    'wounded 4 pickets / -',
    'dead 1 crane operator / -',
  ],
  ['The three, all men, died on Sunday.', 'dead 3 men / -'],
  ['Two, a nurse and a doctor, were kidnapped.', 'captured 2 kidnapped / -'],
  [
    'Monitors counted nine bodies, six of them in the capital.',
    'dead 9 bodies / Monitors',
    'dead 6 bodies / Monitors < 9',
  ],
  ['Eight of the 12 people killed turned out to be soldiers.', 'dead 8 people / -', 'dead 12 people / -'],
  ['The brother of one of the dead spoke to reporters.'],
  // A share of a whole says nothing of the whole.
  ['Half of the 40 passengers drowned.'],
  ['Nearly two-thirds of the 40 hostages were killed.'],
  ['Most of the 40 people killed were children.', 'dead 40 people / -'],
  ['All of the 40 passengers drowned.', 'dead 40 passengers / -'],
  // A part that no comma sets apart.
  [
    'Seven people including three teenagers were killed and 11 injured, police said.',
    'dead 7 people / police',
    'dead 3 teenagers / police < 7',
    'wounded 11 people / police',
  ],
  [
    '"We received 31 martyrs and 87 injured," Awad said.',
    'dead 31 martyrs / Awad',
    'wounded 87 injured / Awad',
  ],
  // Bodies that somebody sees or has.
  ['An agency reporter saw at least nine bodies wrapped in blankets.', 'dead >=9 bodies / -'],
  ['"We have 12 bodies at the mortuary," Mwanza told reporters.', 'dead 12 bodies / Mwanza'],
  ['Two of the bodies had gunshot wounds.', 'dead 2 bodies / -'],
  ['In 2019 a landslide at the same site buried 43.', 'other 43 buried / -'],
  ['A line of tornadoes left dozens more in hospitals.', 'wounded >=24 more / -'],
  ['The last 30 mutineers gave themselves up on Sunday.', 'captured 30 mutineers / -'],
  // Treated, told to leave, never found: what they are called.
  [
    'Fourteen other people were treated at the ground, two of whom were taken to hospital with burns.',
    'other 14 other people were treated / -',
    'wounded 2 other people / -',
  ],
  ['More than 300 people have been treated for the disease.'],
  ['About 9,000 people living below it were told to leave; most are back.', 'displaced ~9000 people / -'],
  ['The floods killed 112 people and 40 were never found.', 'dead 112 people / -', 'missing 40 people / -'],
  ['Nineteen of the victims were found within 10 feet of a door.', 'casualties 19 victims / -'],
  // More of the same, and one of several.
  [
    'Officers made 31 arrests on the night and a further nine on Sunday morning.',
    'captured 31 arrests / -',
    'captured 9 arrests / -',
  ],
  ['His twin brother was one of seven employees killed that night.', 'dead 7 employees / -'],
  [
    'Authorities said 23 people had been arrested, 19 of them for damaging buildings.',
    'captured 23 people / Authorities',
    'captured 19 people / Authorities < 23',
  ],
  ['Kossia puts losses over the same period at 610.', 'casualties 610 losses / Kossia'],
  [
    'The river burst its banks, taking the number of victims there to 21.',
    'casualties 21 number of victims / -',
  ],
  [
    'Eight people died in the south, the hospital said, and three fishermen were shot dead, according to their union.',
    'dead 8 people / hospital',
    'dead 3 fishermen / their union',
  ],
  [
    'As many as 27 persons are missing, Collector R. Meghana Nair told reporters after a review meeting.',
    'missing <=27 persons / Collector R. Meghana Nair',
  ],
  ['The agency says about 1,600 people fall ill each year in the United States and about 260 die.'],
  [
    'At least 408 aid workers have been killed, says the UN. They include 15 medics.',
    'dead >=408 aid workers / UN',
    'dead 15 medics / - < 408',
  ],
  [
    'The collision left 40 injured, seven of whom were fighting for their lives.',
    'wounded 40 injured / -',
    'wounded 7 injured / - < 40',
  ],
  [
    'Rescuers were digging for six people thought to be under the concrete.',
    'other 6 people thought to be under the concrete / -',
  ],
  ['Around 8,000 people have been shifted to 82 camps.', 'displaced ~8000 people / -'],
  ['The group said 412 people had been held in 32 cities.', 'captured 412 people / group'],
  ['Fifty-nine are still being held.', 'captured 59 still being held / -'],
  [
    'Officers closed a road, according to Sibir-Info, a local outlet, which said six reporters were taken away in a bus.',
    'captured 6 reporters / Sibir-Info',
  ],
  // Who is none of those told, and who is a part by "of whom".
  ['All but two of the dead had been shot from behind.'],
  ['All but three of those reported missing have been found.', 'missing 3 missing / -'],
  [
    'Thirty-six bodies were exhumed from a pit; the remaining five have never been traced.',
    'dead 36 bodies / -',
    'missing 5 never been traced / -',
  ],
  [
    'The party said 15 of its officials and his bodyguard of 11 years were in detention.',
    'captured 15 officials / party',
  ],
  ['The opposition has always put the death toll at more than 200.', 'dead >200 death toll / opposition'],
  [
    'In December Tarnian President Ihor Vasko put the toll at 43,000.',
    'dead 43000 toll / Tarnian President Ihor Vasko',
  ],
  [
    'Rao said 57 were hurt. He said the toll had risen after six people died in hospital.',
    'wounded 57 hurt / Rao',
    'dead 6 people / Rao',
  ],
  [
    'A 73-year-old man died, Kittipong Sae, general manager of the airport, told reporters.',
    'dead 1 73-year-old man / Kittipong Sae',
  ],
  [
    'In the crash 88 people lost their lives, according to a federal study.',
    'dead 88 people / federal study',
  ],
  [
    'Seven were hurt, Sae said, and 30 were taken to Samit Hospital, which later put the death toll at two.',
    'wounded 7 hurt / Sae',
    'other 30 taken to Samit Hospital / Sae',
    'dead 2 death toll / Samit Hospital',
  ],
  [
    'Two men were hacked to death overnight near the mine, police said on Thursday, bringing to 12 the number of people killed.',
    'dead 2 men / police',
    'dead 12 number of people killed / police',
  ],
  ['Six dug themselves out, two of them with broken bones.', 'wounded 2 with broken bones / -'],
  [
    'More than 300 runners needed medical attention in the heat.',
    'other >300 runners needed medical attention / -',
  ],
  ['Nobody was believed to be missing, the fire chief said.', 'missing none 0 missing / fire chief'],
  [
    'One died at the scene and the other two in the hospital, Melcher said.',
    'dead 1 died / Melcher',
    'dead 2 died / Melcher',
  ],
  [
    'The group posted a video. It showed what it said were 12 captured soldiers.',
    'captured 12 captured soldiers / The group',
  ],
  ['Five bodies were flown to the capital on Sunday.', 'dead 5 bodies / -'],
  ['The war is thought to have cost more than 30,000 lives.', 'dead >30000 lives / -'],
  [
    'The crash in which three pupils and a teaching assistant were killed was foreseeable.',
    'dead 3 pupils / -',
    'dead 1 teaching assistant / -',
  ],
  [
    'The union said five of its members had died, one of them trampled by horses.',
    'dead 5 members / union',
    'dead 1 members / union < 5',
  ],
  [
    'Oduya rose. Sixteen policemen were hurt, Oduya told parliament, four of whom remained in hospital.',
    'wounded 16 policemen / Oduya',
    'wounded 4 policemen / Oduya < 16',
  ],
  [
    'The official death toll was 19; a church commission put it at 57.',
    'dead 19 death toll / -',
    'dead 57 death toll / a church commission',
  ],
  ['The recall followed the suffocation of four infants.', 'dead 4 infants / -'],
  // What somebody said inside quotation marks ends with them.
  ['"He said so in October," said Fatima, whose sister was taken hostage with 22 other women.'],
  // What is put to a group of those harmed, and what is revised.
  [
    "The union said later in the evening that the day's dead numbered five and that 62 people had bullet wounds.",
    'dead 5 dead / union',
    'wounded 62 people / union',
  ],
  [
    'Helicopters took the injured to town. The Red Cross first said eight had died but later revised the number to seven.',
    'dead 8 died / Red Cross',
    'dead 7 died / Red Cross',
  ],
  // Who reports: a commission told of by what became of it, a report, a possessive before "estimate".
  [
    'A truth commission set up after he lost power found in 2019 that 34 had been killed.',
    'dead 34 killed / A truth commission',
  ],
  [
    'The official report, published a year on, said 28 strikers had died. It said 14 officers were hurt.',
    'dead 28 strikers / official report',
    'wounded 14 officers / official report',
  ],
  [
    "Between 18,000 and 25,000 people have died in the war, by the UN's estimate.",
    'dead >=18000-25000 people / UN',
  ],
  [
    'Health Canada said it was aware of 12 fires, one of them fatal. It reported no injuries in Quebec.',
    'wounded none 0 injuries / Health Canada',
  ],
  // What is left out stands in the sentence before.
  [
    'The ministry said 310 people had died of cholera. It blamed contaminated wells for 204 more.',
    'dead 310 people / ministry',
    'dead 204 died / ministry',
  ],
  ['The ministry said 310 homes had burned. It blamed contaminated wells for 204 more.'],
  ['A smaller eruption in 1974 claimed one life.', 'dead 1 life / -'],
  ['Some 14,600 people have been moved to shelters.', 'displaced ~14600 people / -'],
  [
    'Doctors Without Borders said it had received 103 wounded people, 30 of whom needed surgery. Eleven died on arrival, it said.',
    'wounded 103 wounded people / Doctors Without Borders',
    'wounded 30 wounded people / Doctors Without Borders < 103',
    'dead 11 died / Doctors Without Borders',
  ],
  // Burials: those who are buried have died, unless they lie under rubble.
  ['Sixteen of the victims were buried on Monday.', 'dead 16 victims / -'],
  ['Twelve people were buried in a mass grave.', 'dead 12 people / -'],
  ['Men lowered 63 bodies into a trench.', 'dead 63 bodies / -'],
  ['A mass funeral for 12 miners was held in Ostrava.', 'dead 12 miners / -'],
  [
    'Nine children died. A funeral for six of them was held on Thursday.',
    'dead 9 children / -',
    'dead 6 six / -',
  ],
  ['Villagers buried 12 people on Tuesday.', 'dead 12 people / -'],
  ['The landslide buried 12 people on Tuesday.'],
  ['Twelve people were buried under the rubble.'],
  ['Twelve people were buried by an avalanche.'],
  // Held and arrested.
  ['A gunman had held 23 people for more than 14 hours.', 'captured 23 people / -'],
  ['The museum has held 23 paintings for 40 years.'],
  ['The club held 23 members for 40 minutes in debate.'],
  ['She was arrested at a rally in 2016 with 31 others.', 'captured 31 others / -'],
  ['Police detained him on Sunday along with two engineers.', 'captured 2 engineers / -'],
  // The number after the verb.
  [
    'An explosion at a factory killed 12 workers and injured 30 others, officials said on Monday.',
    'dead 12 workers / officials',
    'wounded 30 others / officials',
  ],
  [
    'The strikes killed up to 40 fighters, according to the Syrian Observatory for Human Rights.',
    'dead <=40 fighters / Syrian Observatory for Human Rights',
  ],
  ['The quake killed tens of thousands of people.', 'dead >=20000 people / -'],
  [
    "The earthquake displaced more than 20,000 people, the governor's office said.",
    "displaced >20000 people / governor's office",
  ],
  ['Rebels captured 30 soldiers, their spokesman said.', 'captured 30 soldiers / their spokesman'],
  ['Gunmen took 12 people hostage.', 'captured 12 people / -'],
  ['The war has claimed the lives of 12,000 people.', 'dead 12000 people / -'],
  ['The flood claimed at least 80 lives.', 'dead >=80 lives / -'],
  ['Ukraine said Russia had lost 1,200 soldiers in the past 24 hours.', 'dead 1200 soldiers / Ukraine'],
  ['Syria accused Israel of killing 12 people.', 'dead 12 people / Syria'],
  // Who reports: what stands between the name and its verb, and what follows the verb.
  [
    'Doctors at the hospital, where the wounded were taken, put the number of dead at three.',
    'dead 3 number of dead / Doctors at the hospital',
  ],
  ['Twelve people died, her family told the newspaper La Hora.', 'dead 12 people / her family'],
  [
    'Soldiers shot two teenagers who were putting up a barricade, a priest at the cathedral said.',
    'casualties 2 teenagers / a priest at the cathedral',
  ],
  ['Twelve people are missing, it said in a bulletin on Monday morning.', 'missing 12 people / -'],
  [
    'Two foreigners are among the dead, the ministry said without giving their names.',
    'dead 2 foreigners / ministry',
  ],
  [
    'Eleven officers were hurt, the mayor said, one of them seriously.',
    'wounded 11 officers / mayor',
    'wounded 1 officers / mayor < 11',
  ],
  ['On Tuesday, the ministry said, 12 people were killed.', 'dead 12 people / ministry'],
  ['Twelve people died, police said, when a bus hit 30 people.', 'dead 12 people / police'],
  [
    'Governor Ana Souza called for help. In a fire in May, she noted, 12 people had died.',
    'dead 12 people / Ana Souza',
  ],
  ['Ana Souza met Rosa Alvim. In a fire in May, she noted, 12 people had died.', 'dead 12 people / -'],
  [
    'The governor, Maria Lopez, said 10 people had died. She said 30 were missing.',
    'dead 10 people / governor, Maria Lopez',
    'missing 30 missing / governor, Maria Lopez',
  ],
  [
    'Officials in the capital, Port Selim, said 10 people had died.',
    'dead 10 people / Officials in the capital',
  ],
  [
    'Twelve people died, according to the regional governor, Tigran Osel.',
    'dead 12 people / regional governor, Tigran Osel',
  ],
  [
    'The mayor of Kestel, Dunja Marek, said two pensioners had died.',
    'dead 2 pensioners / mayor of Kestel, Dunja Marek',
  ],
  ['The mayor told a news conference on Sunday that 19 people had died.', 'dead 19 people / mayor'],
  [
    'Officials said on Monday that all but three of those reported missing had been found.',
    'missing 3 missing / Officials',
  ],
  [
    'Most of the injured have gone home, but 38 remained in hospital on Monday, the mayor said.',
    'wounded 38 remained in hospital / mayor',
  ],
  ['Most of the guests have gone home, but 38 remained in hospital.'],
  [
    'The minister put the number of evacuees at "close to 5,000."',
    'displaced ~5000 number of evacuees / minister',
  ],
  ['A vigilante leader put the army’s losses at seven.', 'casualties 7 losses / A vigilante leader'],
  ['Some 30,000 residents were told to leave their homes.', 'displaced ~30000 residents / -'],
  [
    'State-owned operator Petroval said the fire was out. It confirmed 14 deaths.',
    'dead 14 deaths / State-owned operator Petroval',
  ],
  // The number right before "dead", "wounded", or before a noun of harm.
  ['The blast left 12 dead and dozens wounded.', 'dead 12 dead / -', 'wounded >=24 wounded / -'],
  ['Floods left 50,000 people homeless, the government said.', 'displaced 50000 people / government'],
  ['Some 30 to 35 sailors remain unaccounted for.', 'missing >=30-35 sailors / -'],
  ['Rescuers have recovered 12 bodies from the rubble.', 'dead 12 bodies / -'],
  ['Divers recovered the bodies of seven passengers.', 'dead 7 passengers / -'],
  [
    'Health authorities gave a toll of 12 dead and 30 wounded.',
    'dead 12 dead / Health authorities',
    'wounded 30 wounded / Health authorities',
  ],
  [
    'The hospital received 12 bodies and 30 wounded people, its director said.',
    'dead 12 bodies / its director',
    'wounded 30 wounded people / its director',
  ],
  // How far a toll moved, and where from, is no count.
  ['The number of injured rose by 20 to 130.', 'wounded 130 number of injured / -'],
  ['The number of deaths rose by three to 45, the ministry said.', 'dead 45 number of deaths / ministry'],
  ['The death toll rose by more than 20 to at least 130.', 'dead >=130 death toll / -'],
  ['The death toll was up three to 45.', 'dead 45 death toll / -'],
  ['The toll climbed to 70 from 66.', 'dead 70 toll / -'],
  ['The death toll rose on Monday to 130 from 120 a day earlier.', 'dead 130 death toll / -'],
  ['The number of dead has risen by 20.'],
  ['The death toll rose by 12 overnight.'],
  // Near misses: ranges, and a bound that sounds like a step.
  ['The death toll jumped to between 40 and 50.', 'dead >=40-50 death toll / -'],
  ['The death toll rose to 40 to 50 people, officials said.', 'dead >=40-50 death toll / officials'],
  ['Up to 12 people were killed.', 'dead <=12 people / -'],
  // Bounds and ranges.
  ['Between 40 and 50 people are missing, the coast guard said.', 'missing >=40-50 people / coast guard'],
  [
    'According to the health ministry, nearly 300 people have been wounded since Saturday.',
    'wounded ~300 people / health ministry',
  ],
  ['About a dozen people were injured.', 'wounded ~12 people / -'],
  // A noun left out, and one person.
  [
    'At least 12 people were killed and more than 100 wounded when a bomb exploded in the market, police said.',
    'dead >=12 people / police',
    'wounded >100 people / police',
  ],
  [
    'A soldier was killed and two others were wounded, the military said.',
    'dead 1 soldier / military',
    'wounded 2 others / military',
  ],
  [
    'The military said one of its soldiers was killed and four were lightly wounded.',
    'dead 1 soldiers / military',
    'wounded 4 soldiers / military',
  ],
  ['12 gunmen killed a guard.', 'dead 1 guard / -'],
  // Tolls.
  ['The death toll has risen to 317, the disaster agency said.', 'dead 317 death toll / disaster agency'],
  ['The death toll rose from 12 to 17 on Sunday.', 'dead 17 death toll / -'],
  ['Officials raised the death toll to 41.', 'dead 41 death toll / Officials'],
  ['The number of people killed passed 1,000 on Monday.', 'dead >1000 number of people killed / -'],
  ['The ministry put the number of wounded at 450.', 'wounded 450 number of wounded / ministry'],
  [
    "Iran's death toll from the strikes continued to mount. The ministry put the figure at 787.",
    'dead 787 death toll / ministry',
  ],
  [
    "The death toll in Gaza stands at 45,000, according to the territory's health ministry.",
    "dead 45000 death toll / territory's health ministry",
  ],
  // Parts of a count.
  [
    'Police said 12 people, including three children, were killed.',
    'dead 12 people / Police',
    'dead 3 children / Police < 12',
  ],
  ['Twelve people were killed, three of them children.', 'dead 12 people / -', 'dead 3 children / - < 12'],
  ['30 people were injured, five of them seriously.', 'wounded 30 people / -', 'wounded 5 people / - < 30'],
  ['Of those killed, 12 were children.', 'dead 12 children / -'],
  ['Among the dead were three nurses.', 'dead 3 nurses / -'],
  ['The dead included three nurses and a doctor.', 'dead 3 nurses / -', 'dead 1 doctor / -'],
  ['Three of those killed were children.', 'dead 3 children / -'],
  [
    'Twelve people were killed, the ministry said, adding that three were children.',
    'dead 12 people / ministry',
    'dead 3 children / ministry < 12',
  ],
  ['At least 40 of the 120 passengers drowned.', 'dead >=40 passengers / -'],
  // None.
  ['No casualties were reported.', 'casualties none 0 casualties / -'],
  ['There were no immediate reports of casualties.', 'casualties none 0 casualties / -'],
  ['No one was hurt, the fire department said.', 'wounded none 0 hurt / fire department'],
  ['Police reported no injuries.', 'wounded none 0 injuries / Police'],
  ['The missile landed in a field without causing casualties.', 'casualties none 0 casualties / -'],
  ['None of the 12 people aboard was hurt.', 'wounded none 0 hurt / -'],
  ['No U.S. service members were killed.', 'dead none 0 U.S. service members / -'],
  [
    'Officials said there were no deaths or injuries.',
    'dead none 0 deaths / Officials',
    'wounded none 0 injuries / Officials',
  ],
  ['The attack did not cause any casualties, the governor said.', 'casualties none 0 casualties / governor'],
  // Who reports it: each its own, the inner one, none across a "but".
  [
    'Hamas said Israeli strikes killed 45 people, while the Israeli army said it had hit 12 fighters.',
    'dead 45 people / Hamas',
  ],
  [
    'Iran reported 12 dead, while Israel said three of its soldiers were wounded.',
    'dead 12 dead / Iran',
    'wounded 3 soldiers / Israel',
  ],
  ['"Twelve of our men were killed," General Ali Reza said.', 'dead 12 men / General Ali Reza'],
  [
    'Ahmed Karim, a spokesman for the ministry, said 12 people had been killed.',
    'dead 12 people / Ahmed Karim',
  ],
  [
    'A spokesman for the ministry, Ahmed Karim, told reporters that 12 people had been killed.',
    'dead 12 people / A spokesman for the ministry, Ahmed Karim',
  ],
  ['State television quoted the governor as saying 12 people were killed.', 'dead 12 people / governor'],
  [
    'Health officials in Gaza said at least 12 people were killed.',
    'dead >=12 people / Health officials in Gaza',
  ],
  ['In Lebanon, officials said 12 people were killed.', 'dead 12 people / officials'],
  [
    'Twelve people were killed in Gaza and 30 were wounded in Lebanon, medics said.',
    'dead 12 people / medics',
    'wounded 30 people / medics',
  ],
  [
    'The ministry reported 12 deaths. It said 30 people were wounded.',
    'dead 12 deaths / ministry',
    'wounded 30 people / ministry',
  ],
  ['It said 30 people were killed.', 'dead 30 people / -'],
  [
    "Lebanon's health ministry said the strike killed 12 people, but the Israeli army said it killed three militants.",
    "dead 12 people / Lebanon's health ministry",
    'dead 3 militants / Israeli army',
  ],
  ['Israel said Hezbollah rockets wounded 12 people in Haifa.', 'wounded 12 people / Israel'],
  [
    'Officials confirmed that 12 people died, adding that 30 others were missing.',
    'dead 12 people / Officials',
    'missing 30 others / Officials',
  ],
  [
    'Twelve people were killed, the ministry said, and 30 others were wounded.',
    'dead 12 people / ministry',
    'wounded 30 others / ministry',
  ],
  [
    'Police said two people died, but witnesses said the number was higher than 10.',
    'dead 2 people / Police',
  ],
  [
    "The war has killed at least 50,000 Palestinians, mostly women and children, according to Gaza's health ministry.",
    "dead >=50000 Palestinians / Gaza's health ministry",
  ],
  [
    'Russia said it had captured 300 Ukrainian soldiers, a claim Ukraine denied.',
    'captured 300 Ukrainian soldiers / Russia',
  ],
  [
    'Local media reported 12 dead. State television said 15 people had been killed.',
    'dead 12 dead / Local media',
    'dead 15 people / State television',
  ],
  ["The Health Ministry's figures show 12 people were killed.", 'dead 12 people / Health Ministry'],
  ['Figures from the Health Ministry show that 12 people were killed.', 'dead 12 people / Health Ministry'],
  ['A toll compiled by AFP showed 12 people had been killed.', 'dead 12 people / AFP'],
  [
    'Police detained more than 200 people and three officers were injured.',
    'captured >200 people / -',
    'wounded 3 officers / -',
  ],
  ['The group claimed responsibility for the attack that killed 12 people.', 'dead 12 people / -'],
  ['More than 1,000 people were feared dead.', 'other >1000 people were feared dead / -'],
  // No figure: not people, not a count, not said to have happened, denied, or left open.
  ['He was killed two weeks ago.'],
  ['The president, 72, was wounded in 1983.'],
  ['Three missiles were destroyed and 12 drones were shot down.'],
  ['Prices dropped 23 percent after 2 people resigned.'],
  ['The strike destroyed 12 homes.'],
  ['Troops captured three villages.'],
  ['The storm killed 100 cattle.'],
  ['Ten years ago 30 people died out.'],
  ['The attack could have killed hundreds of people.'],
  ['They plotted to kill 12 people.'],
  ['He said 12 people would be killed.'],
  ['If 12 people were killed, it would be the worst attack.'],
  ['Up to 300 people a day are killed.'],
  ['The toll could reach 1,000.'],
  ['The toll is expected to rise above 300.'],
  ['Israel denied that 12 of its soldiers had been killed.'],
  ['Officials have not confirmed that 12 people died.'],
  ['Reuters could not verify reports that 12 people died.'],
  ['Iran threatened to kill 100 Americans.'],
  ['12 people were rescued.'],
  ['Rescuers pulled 60 people alive from the water.'],
  ['Witnesses said they smelled bodies.'],
  ['No further casualties were reported.'],
  ['There was no word on casualties.'],
  ['It was unclear whether there were casualties.'],
  ['No one was seriously hurt.'],
  ['No one else was hurt.'],
  ['At 45, he is dead.'],
];

describe('figures of a sentence', () => {
  test.each(ROWS)('%s', (paragraph, ...figures) => {
    expect(readFigures(articleOf(paragraph)).map(lineOf)).toEqual(figures);
  });
});
