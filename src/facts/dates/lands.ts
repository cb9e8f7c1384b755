import type { Article } from '../../corpus/article.ts';

/** What the countries that an article names say about its calendar. */
export interface Lands {
  /** Whether its seasons are those of the north: it names lands there, and none where they fall otherwise. */
  readonly north: boolean;
  /** Whether it names lands or churches that keep Easter or Christmas on the days of the East. */
  readonly east: boolean;
}

/** Lands with four seasons, summer from June. By stems, so that adjectives and peoples are found, too. */
const NORTH =
  /(?<![\p{L}-])(?:Brit(?:ain|ish|ons?|s)|England|English|Scot(?:land|tish)|Wales|Welsh|Irish|Ireland|U\.?K\.?|U\.?S\.?(?:A\.?)?|United\s+(?:States|Kingdom)|Americans?|Canad\p{L}+|France|French|German\p{L}*|Austrian?s?|Swi(?:ss|tzerland)|Ital(?:y|ians?)|Spain|Spanish|Spaniards?|Portug\p{L}+|Dutch|Netherlands|Belgi\p{L}+|Luxembourg|Denmark|Danish|Swed(?:en|ish)|Norw\p{L}+|Finland|Finnish|Iceland\p{L}*|Poland|Polish|Czech\p{L}*|Slovak\p{L}*|Sloven\p{L}+|Hungar\p{L}+|Romania\p{L}*|Bulgaria\p{L}*|Gree(?:ce|k|ks)|Serbia\p{L}*|Croat\p{L}+|Bosnia\p{L}*|Albania\p{L}*|Kosov\p{L}+|Montenegr\p{L}+|Macedonia\p{L}*|Estonia\p{L}*|Latvia\p{L}*|Lithuania\p{L}*|Belarus\p{L}*|Ukrain\p{L}+|Moldova\p{L}*|Russia\p{L}*|Turk(?:ey|ish|iye)|Türkiye|Georgian|Armenia\p{L}*|Azerbaijan\p{L}*|Japan\p{L}*|Korea\p{L}*|Chin(?:a|ese)|Mongolia\p{L}*|Kazakh\p{L}*|Uzbek\p{L}*|Kyrgyz\p{L}*|Tajik\p{L}*|Turkmen\p{L}*|Afghan\p{L}*|Iran\p{L}*|Iraq\p{L}*|Syria\p{L}*|Leban\p{L}+|Israel\p{L}*|Jordan(?:ian)?s?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\s+(?:Hampshire|Jersey|Mexico|York)|(?:North|South)\s+(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|Morocc\p{L}+|Algeria\p{L}*|Tunisia\p{L}*|Cyp(?:rus|riots?))(?!\p{L})/u;

/** Lands of the south, where summer is from December, and of the tropics, where seasons are others. */
const NOT_NORTH =
  /(?<![\p{L}-])(?:Australia\p{L}*|Queensland|Tasmania\p{L}*|NSW|Sydney|Melbourne|Brisbane|Canberra|Zealand\p{L}*|Auckland|Fiji\p{L}*|Samoa\p{L}*|Tonga\p{L}*|Vanuatu\p{L}*|Solomon\p{L}*|Papua\p{L}*|Argentin\p{L}+|Chile\p{L}*|Urugua\p{L}+|Paragua\p{L}+|Brazil\p{L}*|Bolivia\p{L}*|Peru\p{L}*|Ecuador\p{L}*|Colombia\p{L}*|Venezuela\p{L}*|Guyan\p{L}+|South\s+Africa\p{L}*|Johannesburg|Durban|Pretoria|Namibia\p{L}*|Botswana\p{L}*|Zimbabwe\p{L}*|Zambia\p{L}*|Malawi\p{L}*|Mozambi\p{L}+|Madagasca\p{L}+|Malagasy|Lesotho|Eswatini|Angola\p{L}*|Tanzania\p{L}*|Kenya\p{L}*|Uganda\p{L}*|Rwanda\p{L}*|Burundi\p{L}*|Congo\p{L}*|Nigeria\p{L}*|Ghana\p{L}*|Mauriti\p{L}+|Indonesia\p{L}*|Timor\p{L}*|India(?:n|ns)?|Pakistan\p{L}*|Bangladesh\p{L}*|Nepal\p{L}*|Sri\s+Lanka\p{L}*|Thai\p{L}*|Myanmar|Burm\p{L}+|Philippine\p{L}*|Filipin\p{L}+|Vietnam\p{L}*|Cambodia\p{L}*|Lao(?:s|tian)?|Malaysia\p{L}*|Singapore\p{L}*|Haiti\p{L}*|Jamaica\p{L}*)(?!\p{L})/u;

const EAST =
  /(?<![\p{L}-])(?:Orthodox|Coptic|Copts|Russia\p{L}*|Ukrain\p{L}+|Belarus\p{L}*|Serbia\p{L}*|Montenegr\p{L}+|Macedonia\p{L}*|Gree(?:ce|k|ks)|Cyp(?:rus|riots?)|Bulgaria\p{L}*|Romania\p{L}*|Moldova\p{L}*|Georgian?|Tbilisi|Armenia\p{L}*|Ethiopia\p{L}*|Eritrea\p{L}*|Egypt\p{L}*|Leban\p{L}+|Syria\p{L}*)(?!\p{L})/u;

/** What an article's own words say of where it plays. */
export function landsOf(article: Article): Lands {
  const text = article.paragraphs.map((paragraph) => paragraph.text).join('\n');
  return { north: NORTH.test(text) && !NOT_NORTH.test(text), east: EAST.test(text) };
}
