// Countries and cities. Their names come from the Unicode data inside Node (CLDR): `Intl.DisplayNames` for countries,
// the time zones for some 400 cities; only what it lacks is listed here.

/** Names in use besides the one CLDR gives, by ISO 3166 code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  US: ['U.S.', 'US', 'USA', 'U.S.A.', 'America', 'United States of America'],
  GB: ['U.K.', 'UK', 'Britain', 'Great Britain'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  TR: ['Turkey', 'Türkiye'],
  CZ: ['Czech Republic', 'Czechia'],
  MM: ['Myanmar', 'Burma'],
  CD: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DRC', 'Congo'],
  CG: ['Republic of Congo', 'Congo-Brazzaville'],
  CI: ['Ivory Coast', 'Côte d’Ivoire'],
  PS: ['Palestine', 'Palestinian Territories'],
  BA: ['Bosnia and Herzegovina', 'Bosnia'],
  MK: ['North Macedonia', 'Macedonia'],
  HK: ['Hong Kong'],
  MO: ['Macau', 'Macao'],
  SZ: ['Eswatini', 'Swaziland'],
  CV: ['Cape Verde'],
  TL: ['East Timor', 'Timor-Leste'],
  VA: ['Vatican', 'Vatican City'],
  TT: ['Trinidad and Tobago', 'Trinidad'],
  NL: ['Netherlands', 'the Netherlands'],
};

/** Capitals and other cities much in the news that give no time zone its name. */
const CITIES =
  'Ankara|Washington|Beijing|New Delhi|Ottawa|Canberra|Brasília|Bern|Geneva|The Hague|Rabat|Abuja|Islamabad|Naypyidaw|Pretoria|Cape Town|Wellington|Hanoi|Rio de Janeiro|San Francisco|Boston|Philadelphia|Houston|Dallas|Miami|Atlanta|Seattle|Las Vegas|Saint Petersburg|St. Petersburg|Mumbai|Chennai|Bengaluru|Osaka|Kyoto|Barcelona|Milan|Naples|Munich|Frankfurt|Hamburg|Cologne|Marseille|Lyon|Strasbourg|Antwerp|Rotterdam|Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Cardiff|Belfast|Kyiv|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Aleppo|Homs|Basra|Mosul|Erbil|Haifa|Tel Aviv|Izmir|Mashhad|Isfahan|Tabriz|Shiraz|Jeddah|Mecca|Medina|Abu Dhabi|Alexandria|Benghazi|Lahore|Peshawar|Kandahar|Herat|Durban|Valparaíso|Guadalajara|Medellín|Cali|Quebec City|Calgary|New York City|Washington, D.C.|Washington, DC';

const REGIONS =
  'Mediterranean|Balkans|Caucasus|Arctic|Antarctica|Middle East|Europe|Asia|Africa|South America|Latin America|North America|Central America|Caribbean|Scandinavia|Gaza Strip|Gaza|West Bank|Sahel|Pacific|Atlantic|Far East|Crimea|Donbas|Kurdistan|Kashmir|Tibet|Siberia|Scotland|Wales|England|Northern Ireland';

/** Lower-case nouns beside a name that make it a place ("Hatay province", "the town of Amatrice"). */
export const PLACE_NOUN =
  /^(?:province|district|region|county|city|town|village|port|island|islands|peninsula|valley|river|lake|mountains?|mountain|strait|sea|gulf|coast|desert|suburb|neighborhood|neighbourhood|airport|harbor|harbour|governorate|prefecture|municipality|border|state|oblast|canton|capital|camp|bay|hills|forest|dam|square|resort)$/u;

/** Capitalised words inside a name that make it a place. */
export const PLACE_WORD =
  /^(?:Province|District|Region|County|City|Island|Islands|Peninsula|Valley|River|Lake|Mount|Mountains|Strait|Straits|Sea|Gulf|Ocean|Bay|Cape|Desert|Airport|Square|Street|Avenue|Road|Bridge|Harbor|Harbour|Port|Camp|Heights|Hills|Canal|Channel|Coast|Oblast|Governorate|Territory|Territories|Plaza|Park|Forest|Falls|Fort|Base|Stadium|Cathedral|Mosque|Hospital)$/u;

/** The areas whose zones bear cities' names; those of the oceans bear islands', "Christmas" among them. */
const CONTINENT = /^(?:Africa|America|Asia|Australia|Europe)$/u;

const fold = (name: string): string => name.replaceAll("'", '’');

let known: ReadonlyMap<string, string> | null = null;

/** The place's usual name where `name` is a country, a world region or a larger city, else null. Case matters. */
export function placeNamed(name: string): string | null {
  known ??= knownPlaces();
  return known.get(fold(name)) ?? null;
}

function knownPlaces(): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const [area, ...path] = zone.split('/');
    const city = path.at(-1)?.replaceAll('_', ' ');
    if (city !== undefined && CONTINENT.test(area ?? '') && !/[\d-]/u.test(city)) places.set(city, city);
  }
  for (const city of [...CITIES.split('|'), ...REGIONS.split('|')]) places.set(city, city);
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (const code of countryCodes()) {
    const [given, ...others] = [...(ALSO[code] ?? []), names.of(code)].filter((name) => name !== undefined);
    // CLDR's own name leads unless the list says otherwise: "United States" is first, "U.S." an alias.
    const usual = code === 'TR' ? 'Turkey' : (names.of(code) ?? given);
    if (usual === undefined) continue;
    for (const name of [usual, given, ...others]) if (name !== undefined) places.set(fold(name), usual);
  }
  return places;
}

function countryCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'XK']);
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => !notCountries.has(code) && names.of(code) !== undefined);
}
