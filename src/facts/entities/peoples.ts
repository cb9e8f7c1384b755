// Adjectives of nations, faiths and directions: capitalised words that name nobody by themselves ("Iranian leaders").

const PEOPLES = new Set(
  `Afghan Albanian Algerian American Andorran Angolan Arab Arabian Argentine Argentinian Armenian Asian Australian Austrian
  Azerbaijani Azeri Bahraini Bangladeshi Basque Belarusian Belgian Beninese Bolivian Bosnian Brazilian British Bulgarian
  Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Catalan Chadian Chechen Chilean Chinese Colombian Congolese
  Croatian Cuban Cypriot Czech Danish Dominican Druze Dutch Ecuadorean Ecuadorian Egyptian Emirati English Eritrean
  Estonian Ethiopian European Fijian Filipino Finnish Flemish French Gabonese Gambian Georgian German Ghanaian Greek
  Guatemalan Guinean Guyanese Haitian Hindu Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli
  Italian Ivorian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Lao Latvian
  Lebanese Liberian Libyan Lithuanian Macedonian Malagasy Malawian Malaysian Maldivian Malian Maltese Mauritanian Mexican
  Moldovan Mongolian Montenegrin Moroccan Mozambican Muslim Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien
  Norwegian Omani Ottoman Pakistani Palestinian Panamanian Paraguayan Persian Peruvian Polish Portuguese Qatari Romanian
  Russian Rwandan Salvadoran Saudi Scottish Senegalese Serbian Shia Shiite Sikh Singaporean Slovak Slovenian Somali
  Soviet Spanish Sudanese Sunni Surinamese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tunisian
  Turkish Turkmen Ugandan Ukrainian Uruguayan Uyghur Uzbek Venezuelan Vietnamese Welsh Western Eastern Northern Southern
  African Latin Nordic Baltic Catholic Protestant Orthodox Christian Islamic Islamist Buddhist Republican Democratic
  Briton Dane Finn Swede Pole Turk Serb Croat Scot Spaniard Frenchman Frenchwoman Englishman Irishman Dutchman
  Democrat Yemeni Zambian Zimbabwean`
    .split(/\s+/u)
    .flatMap((word) => [word, `${word}s`]),
);

/** Whether the word is such an adjective, or a compound of them ("U.S.-Israeli", "Franco-German"). */
export function isPeople(token: string): boolean {
  if (PEOPLES.has(token)) return true;
  return token.includes('-') && token.split('-').some((part) => PEOPLES.has(part));
}
