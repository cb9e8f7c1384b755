/**
 * Countries as one concept each: names, then people and adjectives, then the seat of government, split by commas;
 * several words for one thing by spaces, words of a name by underscores. General knowledge, complete for the states
 * that news reports name; a seat of government stands for its state only weakly, because it is a place too.
 */
const TABLE = `
afghanistan,afghan afghans,kabul|albania,albanian albanians,tirana|algeria,algerian algerians,algiers
andorra,andorran|angola,angolan angolans,luanda|argentina,argentine argentinian argentinians argentines,buenos_aires
armenia,armenian armenians,yerevan|australia,australian australians aussie,canberra|austria,austrian austrians,vienna
azerbaijan,azerbaijani azerbaijanis azeri,baku|bahamas,bahamian,nassau|bahrain,bahraini bahrainis,manama
bangladesh,bangladeshi bangladeshis,dhaka|barbados,barbadian,bridgetown|belarus,belarusian belarusians,minsk
belgium,belgian belgians,brussels|belize,belizean,belmopan|benin,beninese|bhutan,bhutanese,thimphu
bolivia,bolivian bolivians,la_paz|bosnia,bosnian bosnians,sarajevo|botswana,,gaborone
brazil,brazilian brazilians,brasilia|brunei,bruneian|bulgaria,bulgarian bulgarians,sofia
burkina_faso,burkinabe,ouagadougou|burundi,burundian,bujumbura|cambodia,cambodian cambodians,phnom_penh
cameroon,cameroonian cameroonians,yaounde|canada,canadian canadians,ottawa|chad,chadian,ndjamena
chile,chilean chileans,santiago|china,chinese,beijing|colombia,colombian colombians,bogota
congo drc,congolese,kinshasa|costa_rica,costa_rican,san_jose|croatia,croatian croatians croat croats,zagreb
cuba,cuban cubans,havana|cyprus,cypriot cypriots,nicosia|czechia czech_republic,czech czechs,prague
denmark,danish dane danes,copenhagen|djibouti,djiboutian|dominica,dominican|ecuador,ecuadorian ecuadorians,quito
egypt,egyptian egyptians,cairo|el_salvador,salvadoran salvadorans,san_salvador|eritrea,eritrean eritreans,asmara
estonia,estonian estonians,tallinn|eswatini,swazi|ethiopia,ethiopian ethiopians,addis_ababa|fiji,fijian fijians,suva
finland,finnish finn finns,helsinki|france,french frenchman frenchmen,paris|gabon,gabonese,libreville
gambia,gambian gambians,banjul|georgia,georgian georgians,tbilisi|germany,german germans,berlin
ghana,ghanaian ghanaians,accra|greece,greek greeks,athens|greenland,greenlandic greenlander greenlanders,nuuk
grenada,grenadian|guatemala,guatemalan guatemalans|guinea,guinean,conakry|guyana,guyanese,georgetown
haiti,haitian haitians,port_au_prince|honduras,honduran hondurans,tegucigalpa|hong_kong,hongkonger hongkongers
hungary,hungarian hungarians,budapest|iceland,icelandic icelander icelanders,reykjavik
india,indian indians,delhi new_delhi|indonesia,indonesian indonesians,jakarta|iran,iranian iranians,tehran
iraq,iraqi iraqis,baghdad|ireland,irish irishman,dublin|israel,israeli israelis,jerusalem tel_aviv
italy,italian italians,rome|jamaica,jamaican jamaicans,kingston|japan,japanese,tokyo|jordan,jordanian jordanians,amman
kazakhstan,kazakh kazakhs kazakhstani,astana|kenya,kenyan kenyans,nairobi|kosovo,kosovan kosovar,pristina
kuwait,kuwaiti kuwaitis|kyrgyzstan,kyrgyz,bishkek|laos,laotian lao,vientiane|latvia,latvian latvians,riga
lebanon,lebanese,beirut|lesotho,basotho,maseru|liberia,liberian liberians,monrovia|libya,libyan libyans,tripoli
liechtenstein,,vaduz|lithuania,lithuanian lithuanians,vilnius|luxembourg,luxembourgish|madagascar,malagasy,antananarivo
malawi,malawian malawians,lilongwe|malaysia,malaysian malaysians,kuala_lumpur|maldives,maldivian,male
mali,malian malians,bamako|malta,maltese,valletta|mauritania,mauritanian,nouakchott|mauritius,mauritian
mexico,mexican mexicans,mexico_city|moldova,moldovan moldovans,chisinau|monaco,monegasque
mongolia,mongolian mongolians,ulaanbaatar|montenegro,montenegrin montenegrins,podgorica
morocco,moroccan moroccans,rabat|mozambique,mozambican mozambicans,maputo|myanmar burma,burmese,naypyidaw
namibia,namibian namibians,windhoek|nepal,nepali nepalese nepalis,kathmandu|netherlands holland,dutch dutchman,the_hague amsterdam
new_zealand,new_zealander new_zealanders kiwi kiwis,wellington|nicaragua,nicaraguan nicaraguans,managua
niger,nigerien,niamey|nigeria,nigerian nigerians,abuja|north_korea dprk,north_korean north_koreans,pyongyang
north_macedonia macedonia,macedonian macedonians,skopje|norway,norwegian norwegians,oslo|oman,omani omanis,muscat
pakistan,pakistani pakistanis,islamabad|palestine,palestinian palestinians,ramallah|panama,panamanian panamanians
papua_new_guinea,papuan,port_moresby|paraguay,paraguayan,asuncion|peru,peruvian peruvians,lima
philippines,filipino filipinos philippine,manila|poland,polish pole poles,warsaw|portugal,portuguese,lisbon
qatar,qatari qataris,doha|romania,romanian romanians,bucharest|russia,russian russians,moscow kremlin
rwanda,rwandan rwandans,kigali|samoa,samoan samoans,apia|saudi_arabia saudi,saudis,riyadh
senegal,senegalese,dakar|serbia,serbian serbians serb serbs,belgrade|seychelles,,victoria
sierra_leone,sierra_leonean,freetown|singapore,singaporean singaporeans|slovakia,slovak slovaks,bratislava
slovenia,slovenian slovenians slovene,ljubljana|somalia,somali somalis,mogadishu
south_africa,south_african south_africans,pretoria|south_korea,south_korean south_koreans,seoul
south_sudan,south_sudanese,juba|spain,spanish spaniard spaniards,madrid|sri_lanka,sri_lankan sri_lankans,colombo
sudan,sudanese,khartoum|suriname,surinamese,paramaribo|sweden,swedish swede swedes,stockholm
switzerland,swiss,bern|syria,syrian syrians,damascus|taiwan,taiwanese,taipei|tajikistan,tajik tajiks,dushanbe
tanzania,tanzanian tanzanians,dodoma|thailand,thai thais,bangkok|togo,togolese,lome|tonga,tongan tongans
trinidad,trinidadian|tunisia,tunisian tunisians,tunis|turkey turkiye,turkish turk turks,ankara
turkmenistan,turkmen,ashgabat|uganda,ugandan ugandans,kampala|ukraine,ukrainian ukrainians,kyiv kiev
uae united_arab_emirates emirates,emirati emiratis,abu_dhabi
uk united_kingdom britain great_britain,british briton britons brit brits,london
usa united_states america,american americans,washington|uruguay,uruguayan uruguayans,montevideo
uzbekistan,uzbek uzbeks,tashkent|vanuatu,,port_vila|vatican holy_see,|venezuela,venezuelan venezuelans,caracas
vietnam,vietnamese,hanoi|yemen,yemeni yemenis,sanaa|zambia,zambian zambians,lusaka|zimbabwe,zimbabwean zimbabweans,harare
england,english|scotland,scottish scot scots,edinburgh|wales,welsh,cardiff|gaza,gazan gazans
europe,european europeans|africa,african africans|asia,asian asians|eu european_union|un united_nations
nato north_atlantic_treaty_organization north_atlantic_treaty_organisation
`;

/** A country or the like: the words for it, each a list of folded lower-case words. */
export interface Country {
  readonly names: readonly (readonly string[])[];
  readonly people: readonly (readonly string[])[];
  readonly seats: readonly (readonly string[])[];
}

const wordsOf = (cell: string | undefined): string[][] =>
  (cell ?? '')
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => name.split('_'));

/** Every country of the table. */
export const COUNTRIES: readonly Country[] = TABLE.split(/[|\n]/)
  .filter((row) => row !== '')
  .map((row) => {
    const [names, people, seats] = row.split(',');
    return { names: wordsOf(names), people: wordsOf(people), seats: wordsOf(seats) };
  });
