import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { articleOf, lineOf } from './article-of.ts';

/** A paragraph and the figures in it, as `lineOf` writes them; a row without figures must give none. */
type Row = readonly [paragraph: string, ...figures: string[]];

const ROWS: readonly Row[] = [
  // A pronoun leads to the person before, who may speak for an office.
  [
    'Government spokeswoman Ann Reed put the number of dead at three. She said 64 people had been arrested.',
    'dead 3 number of dead / Government spokeswoman Ann Reed',
    'captured 64 people / Government spokeswoman Ann Reed',
  ],
  [
    'Government spokesman Tom Reed put the number of dead at three. She said 64 people had been arrested.',
    'dead 3 number of dead / Government spokesman Tom Reed',
    'captured 64 people / -',
  ],
  // A fear with a number is told as one; what a danger could do is not.
  [
    'The governor told state radio that between 600 and 700 people may have died.',
    'other >=600-700 people may have died / governor',
  ],
  [
    'Up to 80 people may be trapped under the rubble, the fire chief said.',
    'other <=80 people may be trapped / fire chief',
  ],
  ['The dam could fail and 300 people could die.'],
  ['Up to 80 houses may be buried under the mud.'],
  // What happened to them stands behind them.
  [
    'Her staff had seen some 300 people with crush injuries, the surgeon said.',
    'wounded ~300 people / surgeon',
  ],
  ['The hospital treated 53 people with fever.'],
  [
    'Divers resumed the search for dozens of passengers who were still missing.',
    'missing >=24 passengers / -',
  ],
  ['The minister met dozens of passengers who were still angry.'],
  ['Andrade said 186 people had been rescued and 31 bodies recovered.', 'dead 31 bodies / Andrade'],
  ['Witnesses told Reuters that at least 10 bodies lay in the street.', 'dead >=10 bodies / Witnesses'],
  // The old value stands in an aside.
  [
    'The death toll, which stood at 60 on Monday, was lowered to 57 after a recount, the ministry said.',
    'dead 57 death toll / ministry',
  ],
  // Claimed is the attack, not the count.
  ['The attack, which killed 30 people, was claimed by the group.', 'dead 30 people / -'],
  // Who reports, when several are named, quoted, cited or only spoken of.
  [
    "Iran's Revolutionary Guards said three of their members had been killed in the strike, state media reported.",
    "dead 3 members / Iran's Revolutionary Guards",
  ],
  [
    'Iranian state media, citing the Red Crescent, reported 787 deaths.',
    'dead 787 deaths / Iranian state media',
  ],
  [
    "Iran's Red Crescent Society said 787 people had been killed since the strikes began, the state-run IRNA news agency reported.",
    "dead 787 people / Iran's Red Crescent Society",
  ],
  [
    'According to state media, the Red Crescent said 787 people had been killed.',
    'dead 787 people / Red Crescent',
  ],
  ['Citing hospital officials, Al Jazeera reported that 12 people had died.', 'dead 12 people / Al Jazeera'],
  ['Al Jazeera, quoting a hospital director, said 12 people had died.', 'dead 12 people / Al Jazeera'],
  ['Reuters quoted a witness as saying at least 10 people were killed.', 'dead >=10 people / a witness'],
  [
    'A witness was quoted by Reuters as saying that at least 10 people were killed.',
    'dead >=10 people / A witness',
  ],
  [
    'The White House said Trump was told that four service members had been killed.',
    'dead 4 service members / White House',
  ],
  [
    'The Israeli military, which said it was targeting militants, confirmed that two soldiers were killed.',
    'dead 2 soldiers / Israeli military',
  ],
  ['The prime minister expressed condolences to the families of the 12 people killed.', 'dead 12 people / -'],
  ['The president condemned the attack, which killed 12 people.', 'dead 12 people / -'],
  ['The president said the attack, which killed 12 people, would not go unanswered.', 'dead 12 people / -'],
  ['The president said the country would mourn the 12 people killed in the attack.', 'dead 12 people / -'],
  ['The president vowed revenge for the killing of 12 soldiers.', 'dead 12 soldiers / -'],
  ['The U.S. blamed Iran for the deaths of three soldiers.', 'dead 3 soldiers / U.S.'],
  [
    'Netanyahu said Israel had killed more than 100 commanders and that the war would go on.',
    'dead >100 commanders / Netanyahu',
  ],
  ['Trump claimed that the strikes had killed 49 leaders; Iran did not comment.', 'dead 49 leaders / Trump'],
  ['The Pentagon confirmed the deaths of three service members.', 'dead 3 service members / Pentagon'],
  ['The Pentagon identified the six soldiers killed in Kuwait.', 'dead 6 soldiers / -'],
  [
    'The ministry has not released a death toll, but state media reported at least 200 dead.',
    'dead >=200 dead / state media',
  ],
  ['Officials had earlier said five people died.', 'dead 5 people / Officials'],
  ['Earlier, officials said five people had died.', 'dead 5 people / officials'],
  ['In a statement, the ministry said five people had died.', 'dead 5 people / ministry'],
  ['In a statement on Monday the ministry said five people had died.', 'dead 5 people / ministry'],
  ['Speaking to reporters, the governor said five people had died.', 'dead 5 people / governor'],
  [
    'Five people died, the governor told reporters, adding that the toll could rise to 20.',
    'dead 5 people / governor',
  ],
  ['Five people died, according to the governor, who said the toll could rise.', 'dead 5 people / governor'],
  [
    'Five people died, including two children, the governor said, while 30 others were taken to hospital.',
    'dead 5 people / governor',
    'dead 2 children / governor < 5',
    'other 30 others were taken to hospital / -',
  ],
  ['Five people have died, said Anna Kovacs, a spokeswoman for the ministry.', 'dead 5 people / Anna Kovacs'],
  [
    'Five people have died, said a spokeswoman for the ministry, Anna Kovacs.',
    'dead 5 people / a spokeswoman for the ministry, Anna Kovacs',
  ],
  [
    'Five people have died, a spokeswoman for the ministry, Anna Kovacs, said on Monday.',
    'dead 5 people / a spokeswoman for the ministry, Anna Kovacs',
  ],
  ['“Five people have died,” she said.', 'dead 5 people / -'],
  [
    'Kovacs gave a toll of five dead. She said 12 others were missing.',
    'dead 5 dead / Kovacs',
    'missing 12 others / Kovacs',
  ],
  ['The army and the police said five people had died.', 'dead 5 people / army and the police'],
  ['Doctors and witnesses said five people had died.', 'dead 5 people / Doctors and witnesses'],
  ['Two officials said five people had died.', 'dead 5 people / Two officials'],
  [
    'Three people familiar with the matter said five soldiers had been wounded.',
    'wounded 5 soldiers / Three people familiar with the matter',
  ],
  [
    'The number of displaced people has passed one million, the U.N. said.',
    'displaced >1000000 number of displaced / U.N.',
  ],
  [
    "The UN's humanitarian office, OCHA, says 500,000 people have been displaced.",
    "displaced 500000 people / UN's humanitarian office",
  ],
  ['There have been 12 deaths, the ministry said.', 'dead 12 deaths / ministry'],
  ['There were 12 dead and 40 wounded in all.', 'dead 12 dead / -', 'wounded 40 wounded / -'],
  ['The total now stands at 45 dead.', 'dead 45 dead / -'],
  ['With 12 people still missing, the search went on.', 'missing 12 people / -'],
  ['With at least 45 killed, it is the deadliest fire in decades.', 'dead >=45 killed / -'],
  // Groups, parts and none, in the manner of agencies.
  ['The dead, 12 men and three women, were all from one village.', 'dead 12 men / -', 'dead 3 women / -'],
  [
    'Twelve people — seven women and five children — were killed.',
    'dead 12 people / -',
    'dead 7 women / - < 12',
    'dead 5 children / - < 12',
  ],
  [
    'Twelve people (seven women and five children) were killed, police said.',
    'dead 12 people / police',
    'dead 7 women / police < 12',
    'dead 5 children / police < 12',
  ],
  ['A mother and her two children were killed.', 'dead 1 mother / -', 'dead 2 children / -'],
  [
    'A father, a mother and three children were found dead.',
    'dead 1 father / -',
    'dead 1 mother / -',
    'dead 3 children / -',
  ],
  ['The blast killed a father and his three sons.', 'dead 1 father / -', 'dead 3 sons / -'],
  ['Nine of the wounded remain in hospital.', 'wounded 9 wounded / -'],
  ['Iran fired 12 missiles at Israel, killing no one.', 'dead none 0 killing / -'],
  ['No deaths have been reported so far.', 'dead none 0 deaths / -'],
  [
    'Officials said there were no reports of casualties in Turkey.',
    'casualties none 0 casualties / Officials',
  ],
  ['The army denied there were any casualties.'],
  ['There were casualties, officials said.'],
  ['Casualty figures were not available.'],
  ['Officials gave no casualty figures.'],
  ['Officials declined to say how many of the 12 people died.'],
  // Leads and second paragraphs of agency stories.
  [
    "At least 21 people, among them six children, were killed and 64 others injured when an apartment building collapsed in the northern city of Tripoli on Friday night, Lebanon's civil defense said.",
    "dead >=21 people / Lebanon's civil defense",
    "dead 6 children / Lebanon's civil defense < 21",
    "wounded 64 others / Lebanon's civil defense",
  ],
  [
    'Rescue workers searched for survivors on Saturday as the death toll from a magnitude 7.1 earthquake climbed to 126, with 188 others injured, Xinhua news agency reported.',
    'dead 126 death toll / Xinhua news agency',
    'wounded 188 others / Xinhua news agency',
  ],
  [
    'Forty-two soldiers have been killed in the fighting so far, Gen. Oleksandr Syrskyi told reporters in Kyiv.',
    'dead 42 soldiers / Gen. Oleksandr Syrskyi',
  ],
  [
    'The Interior Ministry said in a statement that 17 people had died and 30 more were being treated in hospitals.',
    'dead 17 people / Interior Ministry',
    'other 30 treated / Interior Ministry',
  ],
  [
    "More than 80 people were killed and hundreds wounded in the capital, a doctors' union said, accusing security forces of firing on crowds.",
    "dead >80 people / a doctors' union",
    "wounded >=200 people / a doctors' union",
  ],
  [
    'The U.N. human rights office has verified at least 13,000 civilian deaths since the invasion began.',
    'dead >=13000 civilian deaths / U.N. human rights office',
  ],
  [
    '"We have 35 dead and more than 100 wounded," the mayor, Ibrahim Sow, told local radio.',
    'dead 35 dead / mayor, Ibrahim Sow',
    'wounded >100 wounded / mayor, Ibrahim Sow',
  ],
  ['The mayor, 54, said 35 people had died.', 'dead 35 people / mayor'],
  ['The accident, which killed 12 people, happened near Lagos.', 'dead 12 people / -'],
  [
    'An Israeli airstrike on a school sheltering displaced people killed at least 27 people in Gaza City on Thursday, including 14 children and five women, hospital officials said.',
    'dead >=27 people / hospital officials',
    'dead 14 children / hospital officials < 27',
    'dead 5 women / hospital officials < 27',
  ],
  [
    'Seven people were killed and at least 20 are missing after a landslide buried a village, local officials said.',
    'dead 7 people / local officials',
    'missing >=20 people / local officials',
  ],
  [
    'The fire killed 16 people, eight of whom were firefighters.',
    'dead 16 people / -',
    'dead 8 firefighters / - < 16',
  ],
  ['Some 1.2 million people have fled their homes, according to UNHCR.', 'displaced ~1200000 people / UNHCR'],
  [
    'The army said that it had killed 45 militants and lost two soldiers.',
    'dead 45 militants / army',
    'dead 2 soldiers / army',
  ],
  [
    'The army said 45 militants were killed. It gave no figure for its own losses.',
    'dead 45 militants / army',
  ],
  ['Fewer than 10 people died.', 'dead <=10 people / -'],
  ['No more than 10 people died, the ministry said.', 'dead <=10 people / ministry'],
  ['Not fewer than 18 people lost their lives.', 'dead >=18 people / -'],
  ['It was the third attack in two days and the first since 2014.'],
  ['The fifth victim died on Monday.'],
  ['The 47-year-old man died on Monday.'],
  [
    'A 12-year-old girl was killed and her two brothers were wounded.',
    'dead 1 12-year-old girl / -',
    'wounded 2 brothers / -',
  ],
  [
    "The crash, in which 179 of the 181 people on board died, was the worst in the country's history.",
    'dead 179 people / -',
  ],
  ['All 181 on board were killed.', 'dead 181 killed / -'],
  ['Only two people survived.'],
  ['The toll was expected to rise.'],
  ['He has been arrested three times.'],
  [
    'The bombing, the deadliest since 2007, left more than 90 dead, state television said, quoting health officials.',
    'dead >90 dead / state television',
  ],
  [
    'Health officials, cited by state television, said 90 people had died.',
    'dead 90 people / Health officials',
  ],
  [
    'Israel says Hamas killed about 1,200 people and took 251 hostages on October 7, 2023.',
    'dead ~1200 people / Israel',
    'captured 251 hostages / Israel',
  ],
  [
    'About 1,200 people were killed and 251 taken hostage.',
    'dead ~1200 people / -',
    'captured 251 people / -',
  ],
  ['Of the 251 hostages, 58 remain in Gaza.'],
  ['Hamas freed 12 hostages.'],
  [
    'Opposition leader Maria Corina said 24 people had been killed, a figure the government disputes.',
    'dead 24 people / Opposition leader Maria Corina',
  ],
  [
    "The government disputes the opposition's claim that 24 people were killed.",
    'dead 24 people / opposition',
  ],
  ['The government dismissed reports that 24 people had been killed.'],
  ['One person was killed and another was injured.', 'dead 1 person / -', 'wounded 1 person / -'],
  ['One person is dead after a shooting in Ohio.', 'dead 1 person / -'],
  ['At least one person died.', 'dead >=1 person / -'],
  ['Four Americans were among the dead, the State Department said.', 'dead 4 Americans / State Department'],
  ['Among the 14 killed were three police officers.', 'dead 14 killed / -', 'dead 3 police officers / -'],
  ['There were no reports of injuries or damage.', 'wounded none 0 injuries / -'],
  [
    'There were no fatalities, but 12 people were treated for smoke inhalation.',
    'dead none 0 fatalities / -',
  ],
  [
    "No injuries or deaths were reported, according to the sheriff's office.",
    "wounded none 0 injuries / sheriff's office",
    "dead none 0 deaths / sheriff's office",
  ],
  ['No group claimed responsibility for the blast, which killed eight.', 'dead 8 killed / -'],
  [
    '"There are no casualties among our personnel," the spokesman said.',
    'casualties none 0 casualties / spokesman',
  ],
  ["Sudan's army said none of its soldiers were killed.", "dead none 0 killed / Sudan's army"],
  ['Neither side reported casualties.', 'casualties none 0 casualties / -'],
  ['The strikes injured no one.', 'wounded none 0 injured / -'],
  ['The strike killed no one.', 'dead none 0 killed / -'],
  ['Zero deaths were reported.', 'dead none 0 deaths / -'],
  ['Nearly 3,000 people died in the September 11 attacks.', 'dead ~3000 people / -'],
  [
    'The war, now in its third year, has killed tens of thousands and displaced millions.',
    'dead >=20000 killed / -',
    'displaced >=2000000 displaced / -',
  ],
  ['Millions have been displaced.', 'displaced >=2000000 displaced / -'],
  [
    'A record 117 million people were displaced worldwide by the end of 2023, the U.N. refugee agency said.',
    'displaced 117000000 people / U.N. refugee agency',
  ],
  [
    'The bodies of 11 migrants were recovered off the coast of Libya, the Red Crescent said.',
    'dead 11 migrants / Red Crescent',
  ],
  ['Eleven migrants drowned off Libya when their boat capsized; 30 were rescued.', 'dead 11 migrants / -'],
  ['Rescuers said they had found 11 bodies.', 'dead 11 bodies / Rescuers'],
  ['Kyiv says more than 19,000 children have been abducted.', 'captured >19000 children / Kyiv'],
  [
    'In all, 300 people have been detained, police chief Ana Ruiz said.',
    'captured 300 people / police chief Ana Ruiz',
  ],
  ['Police fired tear gas at 2,000 protesters, injuring 12.', 'wounded 12 injuring / -'],
  [
    'Two police officers and 14 protesters were hurt, according to the interior ministry, which said 40 people were arrested.',
    'wounded 2 police officers / interior ministry',
    'wounded 14 protesters / interior ministry',
    'captured 40 people / interior ministry',
  ],
  [
    'The interior ministry, which said 40 people were arrested, did not give a number of injured.',
    'captured 40 people / interior ministry',
  ],
  [
    'Hezbollah has said that more than 400 of its fighters have been killed since October.',
    'dead >400 fighters / Hezbollah',
  ],
  [
    'Hezbollah said two of its members were killed in Israeli strikes on Monday, bringing to 312 the number of its fighters killed since October.',
    'dead 2 members / Hezbollah',
    'dead 312 number of its fighters killed / Hezbollah',
  ],
  [
    'The Palestinian Red Crescent said its teams had transferred four wounded people to hospital.',
    'wounded 4 wounded people / Palestinian Red Crescent',
  ],
  [
    'Israeli forces shot and killed three Palestinians during a raid in Jenin on Thursday, the Palestinian Health Ministry said.',
    'dead 3 Palestinians / Palestinian Health Ministry',
  ],
  [
    'A 60-year-old woman was killed and at least 11 others were wounded in a Russian drone attack on Kharkiv overnight, regional governor Oleh Syniehubov said on Telegram on Friday.',
    'dead 1 60-year-old woman / regional governor Oleh Syniehubov',
    'wounded >=11 others / regional governor Oleh Syniehubov',
  ],
  [
    'Russian shelling killed two people in Kherson, while a drone attack wounded five in Sumy, local officials said.',
    'dead 2 people / local officials',
    'wounded 5 wounded / local officials',
  ],
  [
    'Officials said the strike killed two people, and that five others, including a child, were wounded.',
    'dead 2 people / Officials',
    'wounded 5 others / Officials',
    'wounded 1 child / Officials < 5',
  ],
  [
    'At least 48 bodies have been recovered, and 17 people remain missing, said Maria Santos, head of the state civil defence.',
    'dead >=48 bodies / Maria Santos',
    'missing 17 people / Maria Santos',
  ],
  [
    '"We can confirm 12 fatalities at this time," said Police Chief John Smith.',
    'dead 12 fatalities / Police Chief John Smith',
  ],
  [
    '"Unfortunately, there are 12 dead," Smith said. "We also have 30 people injured."',
    'dead 12 dead / Smith',
    'wounded 30 people / Smith',
  ],
  ['An earlier report of 15 dead was incorrect.'],
  ['The ministry revised the toll down to 12 from 15.', 'dead 12 toll / ministry'],
  ['The death toll was revised to 12 from an earlier 15.', 'dead 12 death toll / -'],
  [
    'The United Nations estimates that 10 million people have been displaced by the war, which has killed at least 20,000.',
    'displaced 10000000 people / United Nations',
    'dead >=20000 killed / United Nations',
  ],
  ['The group says it has documented the deaths of 1,234 civilians.', 'dead 1234 civilians / group'],
  [
    'Amnesty International has recorded at least 30 killings by police.',
    'dead >=30 killings / Amnesty International',
  ],
  ['UNICEF said 14 children were among those killed.', 'dead 14 children / UNICEF'],
  [
    "Clashes between the army and the paramilitary forces left 56 people dead, a doctors' committee said Sunday.",
    "dead 56 people / a doctors' committee",
  ],
  [
    "Nigeria's military said troops killed 30 insurgents and rescued 12 hostages.",
    "dead 30 insurgents / Nigeria's military",
  ],
  [
    'Boko Haram militants killed at least 40 farmers and abducted dozens of women, residents said.',
    'dead >=40 farmers / residents',
    'captured >=24 women / residents',
  ],
  ['The kidnappers are demanding ransom for 15 pupils.'],
  [
    'Fifteen pupils were abducted from a school in Kaduna state, police said. Eleven have since been freed.',
    'captured 15 pupils / police',
  ],
  [
    'The blaze injured four firefighters, one of them seriously.',
    'wounded 4 firefighters / -',
    'wounded 1 firefighters / - < 4',
  ],
  [
    'The blaze injured four firefighters, one critically.',
    'wounded 4 firefighters / -',
    'wounded 1 firefighters / - < 4',
  ],
  ['Some 40 percent of the wounded were children.'],
  ['One in five of the dead were children.'],
  ['The attack wounded 12, two of whom later died.', 'wounded 12 wounded / -', 'dead 2 died / -'],
  ['He killed 12 people in 2011 and was sentenced to 21 years.', 'dead 12 people / -'],
  ['The man accused of killing 12 people pleaded not guilty.', 'dead 12 people / -'],
  ['Prosecutors accuse him of murdering three women.', 'dead 3 women / Prosecutors'],
  ['The court sentenced 12 people to death.'],
  ['Twelve people were sentenced to death for killing a policeman.', 'dead 1 policeman / -'],
  ['It is not known how many people were killed.'],
  ['How many people were killed?'],
  ['Ukraine and Russia exchanged 200 prisoners of war on Friday.'],
  [
    "Russia's defence ministry said its forces had captured 12 Ukrainian soldiers.",
    "captured 12 Ukrainian soldiers / Russia's defence ministry",
  ],
  ['The Taliban captured 12 districts.'],
  ['The virus has killed more than 300 people and infected 4,000.', 'dead >300 people / -'],
  ['Cholera has killed 58 people in a month.', 'dead 58 people / -'],
  [
    'The heatwave caused at least 12 deaths, health authorities say.',
    'dead >=12 deaths / health authorities',
  ],
  ['Traffic accidents kill 1.3 million people a year.'],
  ['Around 400,000 people are displaced every year.'],
  [
    'Four people died in hospital on Monday, raising the death toll to 22.',
    'dead 4 people / -',
    'dead 22 death toll / -',
  ],
  [
    'The deaths bring the total number of people killed in the protests to 45, according to HRANA.',
    'dead 45 number of people killed / HRANA',
  ],
  [
    'HRANA, a U.S.-based rights group, put the number of arrests at 2,600.',
    'captured 2600 number of arrests / HRANA',
  ],
  [
    'State TV, which had earlier reported 12 deaths, later said 20 people died.',
    'dead 12 deaths / State TV',
    'dead 20 people / State TV',
  ],
  [
    'Government figures put the death toll at 120, but rights groups say the real number is much higher.',
    'dead 120 death toll / Government figures',
  ],
  [
    'Government figures put the death toll at 120, but rights groups say more than 500 were killed.',
    'dead 120 death toll / Government figures',
    'dead >500 killed / rights groups',
  ],
  // Settings in front of a count, and joined subjects.
  ['By this time 1,100 Israelis had been killed, mostly in suicide bombings.', 'dead 1100 Israelis / -'],
  ['In Gaza 12 people were killed.', 'dead 12 people / -'],
  [
    'A grand total of 20,163 German troops were killed, wounded or missing in action.',
    'casualties 20163 German troops / -',
  ],
  [
    'There were reports of over 200,000 internally displaced people.',
    'displaced >200000 internally displaced people / -',
  ],
  [
    'Historians put the number killed at between 6,000 and 10,000.',
    'dead >=6000-10000 number killed / Historians',
  ],
  ['In Gaza police arrested 12 people and three were killed.', 'captured 12 people / -', 'dead 3 people / -'],
  ['On Monday rebels fired 12 rockets and killed two people.', 'dead 2 people / -'],
  [
    "The strike killed two people and wounded at least five, Lebanon's National News Agency reported.",
    "dead 2 people / Lebanon's National News Agency",
    "wounded >=5 people / Lebanon's National News Agency",
  ],
  [
    'The National News Agency said an Israeli drone strike on a car in Tyre killed one person.',
    'dead 1 person / National News Agency',
  ],
  [
    'Israeli strikes across Lebanon on Tuesday killed at least 15 people, including a paramedic, and wounded 34, the Health Ministry said.',
    'dead >=15 people / Health Ministry',
    'dead 1 paramedic / Health Ministry < 15',
    'wounded 34 people / Health Ministry',
  ],
  [
    "Iran's health ministry spokesman Hossein Kermanpour said on X that 610 people had been killed and 4,746 wounded since June 13.",
    "dead 610 people / Iran's health ministry spokesman Hossein Kermanpour",
    "wounded 4746 people / Iran's health ministry spokesman Hossein Kermanpour",
  ],
  [
    "The death toll from the attack has risen to nine, with more than 50 injured, Israel's Magen David Adom ambulance service said.",
    "dead 9 death toll / Israel's Magen David Adom ambulance service",
    "wounded >50 injured / Israel's Magen David Adom ambulance service",
  ],
  ['Authorities put the number of missing at 12.', 'missing 12 number of missing / Authorities'],
  [
    "Qatar's defense ministry said there were no injuries or fatalities.",
    "wounded none 0 injuries / Qatar's defense ministry",
    "dead none 0 fatalities / Qatar's defense ministry",
  ],
  ['CENTCOM said no U.S. personnel were injured.', 'wounded none 0 U.S. personnel / CENTCOM'],
  [
    '“There were no American casualties,” the president wrote.',
    'casualties none 0 American casualties / president',
  ],
  [
    'U.S. officials said there were no indications of American casualties.',
    'casualties none 0 American casualties / U.S. officials',
  ],
  [
    'Two U.S. officials, speaking on condition of anonymity, said three service members were wounded.',
    'wounded 3 service members / Two U.S. officials',
  ],
  ['The two officials said the three wounded were in stable condition.', 'wounded 3 wounded / -'],
  [
    'More than 40 journalists have been killed since the war began, according to the Committee to Protect Journalists, a New York-based group.',
    'dead >40 journalists / Committee to Protect Journalists',
  ],
  [
    'A senior Hamas official told Reuters that the group had lost 6,000 fighters, half the 12,000 Israel says it has killed.',
    'dead 6000 fighters / A senior Hamas official',
  ],
  ['Israel says it has killed 12,000 fighters, without providing evidence.', 'dead 12000 fighters / Israel'],
  [
    "The group did not confirm Israel's claim that it had killed 12 commanders.",
    'dead 12 commanders / Israel',
  ],
  [
    'Iran said the number of dead had reached 935, among them 38 children and 132 women, judiciary spokesman Asghar Jahangir said.',
    'dead 935 number of dead / Iran',
    'dead 38 children / Iran < 935',
    'dead 132 women / Iran < 935',
  ],
  [
    'He said 12 people had been killed. The governor, Maria Lopez, said earlier that 10 had died.',
    'dead 12 people / -',
    'dead 10 died / governor, Maria Lopez',
  ],
  // Whose tally it is stands behind "by" or "from".
  [
    'At least nine people have been killed, according to a tally by human rights groups.',
    'dead >=9 people / human rights groups',
  ],
  [
    'At least nine people have been killed, according to a count compiled by the news agency Nord.',
    'dead >=9 people / news agency Nord',
  ],
  [
    'A United Nations report from 2012 listed 617 killings.',
    'dead 617 killings / A United Nations report from 2012',
  ],
  ['Hospitals report 12 dead.', 'dead 12 dead / Hospitals'],
  // Words set apart between the one who says and the saying.
  ['Firefighters, however, said they had recovered 29 bodies.', 'dead 29 bodies / Firefighters'],
  ['The army, for its part, said 12 rebels had been killed.', 'dead 12 rebels / army'],
  [
    'Leila Nasser, reporting from the capital, Tavush, said at least 12 people had been killed.',
    'dead >=12 people / Leila Nasser',
  ],
  [
    'In the capital officials were silent. In the capital residents said 12 people died.',
    'dead 12 people / -',
  ],
  // The name says more than "its".
  ['Its leader, Agnes Phiri, said 12 people had been killed.', 'dead 12 people / Agnes Phiri'],
  // What is said goes on behind "and that", whatever clause stands between.
  [
    'The police said that three protesters had died since the unrest began, and that 61 officers had been injured.',
    'dead 3 protesters / police',
    'wounded 61 officers / police',
  ],
  [
    'The group said it had verified 11 deaths since the vote, three of them of minors.',
    'dead 11 deaths / group',
    'dead 3 minors / group < 11',
  ],
  // After a denial and a comma something is claimed.
  [
    'The army denied the report, saying only two of its soldiers had been wounded.',
    'wounded 2 soldiers / army',
  ],
  ['The army denied reports saying 12 soldiers had been killed.'],
  ['Officials said in a report last week that 12 people had died.', 'dead 12 people / Officials'],
  ['Floods killed 12 people, the agency said in a report last week.', 'dead 12 people / agency'],
  // A number in quotation marks, with or without what follows it.
  ['The army claimed to have killed “more than 200” fighters.', 'dead >200 fighters / army'],
  ['The army wanted to kill “more than 200” fighters.'],
  ['The mayor said the true toll was “at least 150, and they know it.”', 'dead >=150 toll / mayor'],
  ['He said “two or three” of them would stay.'],
  // Losses are an army's, killed and wounded alike; not a company's.
  ['The rebels put their losses at nine.', 'casualties 9 losses / rebels'],
  ['The ministry put its own losses at nine soldiers killed.', 'dead 9 soldiers / ministry'],
  ['The bank put its losses at $9 million.'],
  ['The bank put its losses at nine million pesos.'],
  // "as high as" where "at" would stand.
  [
    'Some researchers put the number of deaths as high as 110,000.',
    'dead <=110000 number of deaths / Some researchers',
  ],
  // Shot, and no more is said.
  ['The driver said he saw soldiers shoot two teenagers.', 'casualties 2 teenagers / driver'],
  ['Two officers were shot near the bridge.', 'casualties 2 officers / -'],
  ['Two officers were shot dead near the bridge.', 'dead 2 officers / -'],
  ['Two officers were shot and wounded.', 'wounded 2 officers / -'],
  ['The soldiers were told to shoot two teenagers.'],
  ['The crew shot two films there.'],
  // Parts that are told by whose they are, or where they lie.
  [
    'Divers recovered 31 bodies, including those of six children.',
    'dead 31 bodies / -',
    'dead 6 children / - < 31',
  ],
  [
    'The agency has recorded 91 deaths, 40 of them among children under five.',
    'dead 91 deaths / agency',
    'dead 40 children / agency < 91',
  ],
  [
    'The hospital admitted 21 people with injuries, four of whom remain in intensive care.',
    'wounded 21 people / hospital',
    'wounded 4 people / hospital < 21',
  ],
  ['Three people died at the scene and two in hospital.', 'dead 3 people / -', 'dead 2 people / -'],
  ['Three people died at the scene and two in hospital gowns watched.', 'dead 3 people / -'],
  ['Three people died at the scene and two fled in a van.', 'dead 3 people / -'],
  // The group that one is of.
  [
    'She showed a picture of her son, one of an estimated 15 people still unaccounted for.',
    'missing ~15 people / -',
  ],
  ['Six of the original ten defendants died in custody.', 'dead 6 defendants / -'],
  ['More than half of the 40 had been standing.'],
  // The noun left out behind "more".
  ['The crash killed 26 people and injured dozens more.', 'dead 26 people / -', 'wounded >=24 people / -'],
  // Who says so is no noun that the count left out.
  ['Two hospitals reported at least 12 dead.', 'dead >=12 dead / Two hospitals'],
  ['Forty tanks were destroyed and 12 captured.'],
  ['Rescuers pulled seven survivors and four bodies from the building.', 'dead 4 bodies / -'],
  ['They found two bodies shortly before dawn.', 'dead 2 bodies / -'],
  ['The fire injured a watchman.', 'wounded 1 watchman / -'],
  ['Fifty-eight people were being treated for burns.', 'wounded 58 people / -'],
  ['Fifty-eight people were being treated for cholera.'],
  ['Four of the soldiers were in hospital with stab wounds.', 'wounded 4 soldiers / -'],
  ['The flood forced 42,000 people into camps.', 'displaced 42000 people / -'],
  ['The court forced 42 people into bankruptcy.'],
  // A name is no count.
  ['Captain Idris Kante was wounded in the leg.'],
  // Those taken, moved, driven out.
  ['A chief put the number of those taken at 43.', 'captured 43 number of those taken / A chief'],
  ['The clerk put the number of steps taken at 43.'],
  ['Her sister was kidnapped on 9 October together with 22 other women.', 'captured 22 other women / -'],
  ['Her sister was kidnapped after she travelled together with 22 other women.'],
  [
    'At least 4,200 civilians have been killed and some 350,000 driven from their villages.',
    'dead >=4200 civilians / -',
    'displaced ~350000 civilians / -',
  ],
  ['More than 20,000 people have had to leave homes and hotels.', 'displaced >20000 people / -'],
  ['The ministry said 1,500 people had been moved to safety.', 'displaced 1500 people / ministry'],
  [
    'The ministry said no French nationals were among the victims.',
    'casualties none 0 French nationals / ministry',
  ],
  ['The ministry hoped no French nationals were among the victims.'],
  [
    'The gunmen abducted dozens of women and girls, residents and a security source said.',
    'captured >=24 women and girls / residents and a security source',
  ],
  [
    'Some 4,000 families, or more than 17,000 people, had lost their homes, she said.',
    'displaced >17000 people / -',
  ],
  [
    'The Red Cross said eight of its volunteers had not been heard from since Wednesday.',
    'missing 8 volunteers / Red Cross',
  ],
  ['Two of his songs had not been heard since 1990.'],
  ['Of the 76 victims, 42 were Velians.', 'casualties 42 Velians / -'],
  ['Police freed the last five of 14 guards taken hostage.', 'captured 14 guards / -'],
  ['Forty of the 120 passengers drowned.', 'dead 40 passengers / -'],
  [
    'A committee, one of the groups that bring aid, published the names of 61 dead.',
    'dead 61 dead / A committee',
  ],
  [
    'The charity received 41 bodies, among them those of 13 women and nine children.',
    'dead 41 bodies / -',
    'dead 13 women / - < 41',
    'dead 9 children / - < 41',
  ],
  ['Forty-seven people were in a critical state.', 'wounded 47 people / -'],
  ['Forty-seven houses were in a critical state.'],
  [
    'Of the 196 injured, 31 are still in hospital, the secretariat said.',
    'wounded 196 injured / -',
    'wounded 31 injured / secretariat',
  ],
  ['Of the 196 injured, 31 have gone home, the secretariat said.', 'wounded 196 injured / -'],
  // A figure that is put right counts what the sentence before did.
  [
    'The ministry gave the number of survivors as 32 and said 11 of them were in a grave condition. Later it corrected the figure to 29.',
    'wounded 11 in a grave condition / ministry',
  ],
  // The harm is told in the sentence before.
  [
    'Nine people died in the fire. Three were nurses. Two are children.',
    'dead 9 people / -',
    'dead 3 nurses / - < 9',
    'dead 2 children / - < 9',
  ],
  ['Of the dead, 26 have been identified. Eleven were students.', 'dead 11 students / -'],
  ['The fire destroyed nine homes. Eleven were students.'],
  ['Nine people died and 40 were hurt. Three were nurses.', 'dead 9 people / -', 'wounded 40 people / -'],
  ['Two people died in the fire. Three were nurses.', 'dead 2 people / -'],
  ['Medics counted 40 dead. Arvania admitted to seven.', 'dead 40 dead / Medics', 'dead 7 dead / Arvania'],
  ['Medics counted 40 beds. Arvania admitted to seven.'],
  ['Eight were taken to hospital with broken limbs.', 'wounded 8 taken to hospital with broken limbs / -'],
  ['Eight were taken to hospital with their luggage.'],
  ['The last rites of 14 of the victims were performed on Monday.', 'dead 14 victims / -'],
  ['The last rites of 14 religions were shown on Monday.'],
  [
    'Seven of the injured died overnight. Fifteen are critical.',
    'dead 7 injured / -',
    'wounded 15 critical / -',
  ],
  ['The plant has 40 valves. Fifteen are critical.'],
  ['Three people suffocated in a shaft.', 'dead 3 people / -'],
  [
    'At least 12 people were killed and as many as 40 were feared trapped.',
    'dead >=12 people / -',
    'other <=40 feared trapped / -',
  ],
  ['Nine people died in the fire. Three are suspects.', 'dead 9 people / -'],
  ['The army put the wounded at nine.', 'wounded 9 wounded / army'],
  ['The army put the wounded at ease.'],
  // A list of the dead goes on behind a place and an aside.
  [
    'Among the dead are five residents of a nursing home, where the lift had failed, and a volunteer firefighter, Marek Havel, 26, who drowned.',
    'dead 5 residents / -',
    'dead 1 volunteer firefighter / -',
  ],
  ['Among the dead were three nurses, and a doctor said more would follow.', 'dead 3 nurses / -'],
  [
    'Among the injured were four children at a camp and a driver.',
    'wounded 4 children / -',
    'wounded 1 driver / -',
  ],
  ['A firefighter, Marek Havel, 26, who drowned, was buried on Monday.', 'dead 1 firefighter / -'],
  ['A spokesman, Jan Holm, who spoke in Bern, said so.'],
  // Behind a relative clause the sentence goes on.
  ['Twelve officers who had tried to stop the march were injured.', 'wounded 12 officers / -'],
  ['Three firefighters who had entered the hall were killed when the roof fell.', 'dead 3 firefighters / -'],
  ['Twelve people who had been sleeping in a tent died.', 'dead 12 people / -'],
  ['Three officers who saw protesters were injured in the leg are witnesses.'],
  ['Two men who believed the guards were dead fled.'],
  ['Six people who had been in the lift were rescued.'],
  // What was done to people, and no more is said.
  ['The outbreak has sickened 43 people.', 'other 43 sickened 43 people / -'],
  [
    'An outbreak that has killed 10 people and sickened dozens of others is over.',
    'dead 10 people / -',
    'other >=24 sickened dozens of others / -',
  ],
  ['The germ would have sickened 300 people.'],
  ['The sight sickened dozens.', 'other >=24 sickened dozens / -'],
  [
    'Nurse Ann Reed said the clinic had treated 23 people since morning.',
    'other 23 treated 23 people / Nurse Ann Reed',
  ],
  ['The hospital treated 23 people for burns.', 'wounded 23 people / -'],
  ['The hospital treated 23 people for cholera.'],
  ['Doctors treated 12 patients in the same way.'],
  ['The manager treated 12 people on Monday.'],
  ['Officers beat at least a dozen people with truncheons.', 'casualties >=12 people / -'],
  ['Police beat 12 students to death.', 'dead 12 students / -'],
  ['She beat 12 candidates.'],
  ['Officers beat 12 colleagues in the final.'],
];

describe('figures of wire copy', () => {
  test.each(ROWS)('%s', (paragraph, ...figures) => {
    expect(readFigures(articleOf(paragraph)).map(lineOf)).toEqual(figures);
  });
});
