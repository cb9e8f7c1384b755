import type { Article, Paragraph, Sentence, Span } from '../../corpus/article.ts';
import { type MainClause, mainClause } from '../attribution/main-clause.ts';
import { isPronoun, type Subject } from '../attribution/subject.ts';
import { tellerIn } from '../attribution/teller.ts';
import { inRole, isHonorific, isOffice, sexOfRole } from '../entities/roles.ts';
import type { Entity } from '../facts.ts';
import { numberValue } from '../language/numbers.ts';
import type { Marked } from './attribution.ts';
import type { Mentioned, Mentions } from './people.ts';
import { headOf, isOnePerson, speaks } from './speakers-nouns.ts';

/** A speaker as far as the article names one. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  /** The sentence that names the speaker. */
  readonly named: Sentence;
}

/** Where a subject stands. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}

/** How many body sentences back a pronoun may look. */
const REACH = 4;
/** A sentence about the one who has just spoken, and about nobody else. */
const GESTURE =
  /^(?:His|Her|Their)\s+(?:voice|hands?|eyes|lips?|face|shoulders|arms?)\s+\p{Ll}+(?:\s+\p{Ll}+){0,4}\.$/u;
/** "a figure Belmark called “a fantasy”": the name begins the clause that says so. */
const CONTACT =
  /^(?:an?|the)\s+(?:\p{Ll}+\s+){0,2}(?:figure|number|toll|claim|charge|accusation|allegation|move|step|decision|plan|proposal|remark|version|account|report|law|verdict|ruling|tactic|attack)\s+$/u;
/** "the 64-year-old former general", "the Italian": somebody told of before. */
const AGED = /^the\s+(?:\d{1,3}-year-old(?:\s.*)?|\p{Lu}\p{Ll}+(?:[aeiy]ans?|ese|ish|aqi|aeli))$/u;
/** "His dad Julien", "Mr Hallam's wife[, Jan,]": a relative, named by one name. */
const KIN =
  /(?<!\p{L})(?:wife|husband|widow|widower|son|daughter|mother|father|mum|mom|dad|brother|sister|partner|fiancée?|girlfriend|boyfriend|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|granddaughter|grandson)$/u;
const CAPITALS = "\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]*){0,3}";
const NAME_ALONE = new RegExp(`^\\s*(${CAPITALS})\\s*$`, 'u');
/** "the leader of the gang, known as Ti Lapli" */
const KNOWN_AS = new RegExp(`^\\s*(?:also |better )?known (?:only |simply )?as (${CAPITALS})\\s*$`, 'u');
/** "a watchman named Ilie Oprea" */
const INTRODUCED = new RegExp(
  `^\\s*[Aa]n?\\s+((?:\\p{Ll}[\\p{L}-]*\\s+){0,3}\\p{Ll}[\\p{L}-]*)\\s+(?:named|called)\\s+(${CAPITALS})\\s*$`,
  'u',
);
/** "One of them said he had told the owner. “…,” he said." */
const ONE_OF_THEM = /^One of (?:them|the (?:(?:two|three|four|five|six|\p{Ll}+) )?\p{Ll}+)$/u;
/** "Opposition leader Ana Souza wants to know": a verb in the present, which the list of verbs leaves out. */
const DOES_NOW =
  /^\s(?:(?:also|now|still|always|never)\s)?(?:wants|believes|thinks|knows|hopes|fears|reckons|lives|runs|heads|leads|owns|works|teaches|remembers|wonders|worries|agrees|disagrees|doubts|expects|feels|sees|supports|opposes|keeps|plans|needs)(?!\p{L})/u;
/** "The science in brief: Dr Ana Rao", "But Ana Rao" */
const LABEL = /^(?:[^:;,.“”"]{2,40}:\s+|But\s+|And\s+|Yet\s+)/u;
/** "“…” Souza laughs.": what the one who has just spoken does. */
const STOPS =
  /^\s(?:laughs|laughed|smiles|smiled|sighs|sighed|shrugs|shrugged|pauses|paused|nods|nodded|shakes\s(?:his|her)\shead|shook\s(?:his|her)\shead|falls\ssilent|fell\ssilent|looks\saway|looked\saway)(?!\p{L})/u;
/** "Former colonial power Britain", "neighbouring state Zandia": what a country is, before its name. */
const POWER =
  /(?<!\p{L})(?:power|neighbou?r|ally|rival|nation|country|state|republic|kingdom|mediator|host|member)\s+$/u;
/** A sentence that closes with who told it: "…, Wolk said." */
const CLOSES = /,\s[^,;:]{2,80}\s(?:said|says|added)\.\s*$/u;
/** Nouns that hold words but do not speak ("the statement read"). */
const DOCUMENT =
  /(?<!\p{L})(?:statement|report|letter|post|tweet|message|email|e-mail|memo|document|text|note|sign|banner|poster|headline|inscription|petition|editorial|article|caption|transcript|placard|graffiti|order|ruling|resolution|communique|communiqué|video|footage|clip|book|law|bill|study|poll|survey)s?$/iu;

/** Reads who a subject is; null where only a guess could name the speaker. */
export class Speakers {
  private readonly article: Article;
  private readonly mentions: Mentions;
  private readonly marks: ReadonlyMap<Paragraph, Marked>;

  constructor(article: Article, mentions: Mentions, marks: ReadonlyMap<Paragraph, Marked>) {
    this.article = article;
    this.mentions = mentions;
    this.marks = marks;
  }

  /** The speaker a subject of this sentence names, a pronoun traced back to its name. */
  of(subject: Subject, place: Place): Speaker | null {
    const text = place.paragraph.text;
    const words = text.slice(subject.start, subject.end);
    if (isPronoun(words)) return this.behind(words, subject, place);
    return this.named(subject, place);
  }

  /** Whom the sentence before speaks of, for a quotation without words of its own; only if that one reports speech. */
  ofSentenceBefore(place: Place): Speaker | null {
    const [nearest, further] = this.sentencesBefore(place);
    // "“…,” a nurse said. Her voice shook. “…”": still hers.
    const gesture = nearest !== undefined && GESTURE.test(nearest.sentence.text);
    const before = gesture && further?.paragraph === place.paragraph ? further : nearest;
    if (before === undefined) return null;
    // A quotation that opens the next paragraph answers or follows one of this one: it may be anybody's.
    const quotes = (this.marks.get(before.paragraph)?.quotations ?? []).some(
      ({ start, end }) => start < before.sentence.end && end > before.sentence.start,
    );
    if (quotes && before.paragraph !== place.paragraph) return null;
    const told = before.paragraph === place.paragraph ? this.teller(before) : null;
    return told ?? this.reporter(before) ?? this.goingOn(before, further, place) ?? this.stopping(place);
  }

  /** "Souza takes me to the fence. Behind it is sand. “…” Souza laughs.": whose speech it was, what is done after it shows. */
  private stopping({ paragraph, sentence }: Place): Speaker | null {
    const next = paragraph.sentences.find(({ start }) => start >= sentence.end);
    const quoted = (this.marks.get(paragraph)?.quotations ?? []).find(
      ({ start, end }) => start < sentence.end && end > sentence.start,
    );
    // The speech may hold more sentences than one.
    const behind =
      quoted !== undefined && next !== undefined && next.start < quoted.end
        ? paragraph.sentences.find(({ start }) => start >= quoted.end)
        : next;
    if (behind === undefined) return null;
    const [who] = this.mentions.within(paragraph.number, behind);
    if (who === undefined || who.entity.kind !== 'person' || who.start !== behind.start) return null;
    if (!STOPS.test(paragraph.text.slice(who.end, behind.end))) return null;
    const [first] = this.people(paragraph, { start: 0, end: sentence.start });
    return first === who.entity.name ? { name: who.entity.name, role: who.entity.role, named: behind } : null;
  }

  /** "“…,” said Adam, a porter. He held up a key. “…”": between two speeches only the one who speaks does something. */
  private goingOn(
    between: Place,
    further: Place | undefined,
    { paragraph, sentence }: Place,
  ): Speaker | null {
    if (between.paragraph !== paragraph || further?.paragraph !== paragraph) return null;
    if (sentence.index !== between.sentence.index + 1) return null;
    const main = this.mainClause(between);
    const words = main === null ? '' : paragraph.text.slice(main.subject.start, main.subject.end);
    if (main === null || !/^(?:he|she)$/iu.test(words)) return null;
    if (this.people(paragraph, between.sentence).length > 0 || this.names(paragraph, between.sentence))
      return null;
    const spoke = (this.marks.get(paragraph)?.quotations ?? []).some(
      ({ start, end }) => start < further.sentence.end && end > further.sentence.start,
    );
    return spoke ? this.of(main.subject, between) : null;
  }

  /** The subject of a sentence whose main verb reports speech. */
  private reporter(place: Place): Speaker | null {
    const main = this.mainClause(place);
    if (main === null) return null;
    // "Asked whom she supported, she laughed." is followed by her answer.
    const asked = /^Asked(?!\p{L})/u.test(place.sentence.text);
    return main.speech || asked ? this.of(main.subject, place) : null;
  }

  /** "The search goes on until Saturday, Wolk said.": whoever closes the sentence as its teller. */
  private teller({ paragraph, sentence }: Place): Speaker | null {
    const masked = this.marks.get(paragraph)?.masked ?? paragraph.text;
    if (!CLOSES.test(masked.slice(sentence.start, sentence.end))) return null;
    const teller = tellerIn(masked, sentence);
    return teller !== null && this.isPerson(teller, paragraph)
      ? this.named(teller, { paragraph, sentence })
      : null;
  }

  private named(subject: Subject, { paragraph, sentence }: Place): Speaker | null {
    const text = paragraph.text;
    const words = text.slice(subject.start, subject.end);
    const inside = this.mentions.within(paragraph.number, subject);
    const last = inside.at(-1);
    const given = givenName(
      words,
      subject.aside === null ? '' : text.slice(subject.aside.start, subject.aside.end),
    );
    if (
      given !== null &&
      !inside.some(({ entity }) => entity.kind === 'person' && entity.name.endsWith(given.name))
    )
      return { name: given.name, role: given.role, named: sentence };
    const leader = this.leader(subject, paragraph, inside);
    if (leader !== undefined) return { name: leader.entity.name, role: leader.entity.role, named: sentence };
    if (
      last !== undefined &&
      last.end === subject.end &&
      (isHead(text.slice(subject.start, last.start), last, inside) ||
        POWER.test(text.slice(subject.start, last.start)))
    ) {
      // "Trump and Netanyahu said": both, in the article's words.
      const other = inside.at(-2);
      if (other !== undefined && /^(?:,[^,]*)? and /u.test(text.slice(other.end, last.end))) {
        return { name: words, role: null, named: sentence };
      }
      if (last.entity.kind === 'person') {
        const named = namedWhere(last.entity, text.slice(last.start, last.end)) ?? sentence;
        return { name: last.entity.name, role: last.entity.role, named };
      }
      const lead = text.slice(subject.start, last.start);
      if (/^(?:[Tt]he\s+)?$/u.test(lead) || CONTACT.test(lead) || POWER.test(lead))
        return {
          name: last.entity.name,
          role: null,
          named: namedWhere(last.entity, text.slice(last.start, last.end)) ?? sentence,
        };
    }
    const aside = subject.aside === null ? undefined : this.leading(paragraph.number, subject.aside, text);
    if (aside !== undefined) {
      return { name: aside.entity.name, role: aside.entity.role ?? withoutOwner(words), named: sentence };
    }
    // "Its owner, Orme Island Lines, said": a body whose name is the whole aside.
    const body = subject.aside === null ? undefined : this.body(paragraph, subject.aside);
    if (body !== undefined) return { name: body.name, role: withoutOwner(words), named: sentence };
    // "the newspaper La Hora": what it is stands before its name.
    const kind = last?.end === subject.end ? text.slice(subject.start, last.start).trim() : '';
    // "His dad Julien", "Unicef's Jonathan Veitu"
    if (last !== undefined && last.end === subject.end && last.entity.kind === 'other') {
      if (/^(?:his|her|their)\s/iu.test(kind) && KIN.test(kind))
        return { name: last.entity.name, role: withoutOwner(kind), named: sentence };
      if (
        /^(?:[Tt]he\s)?\p{Lu}[\p{L}\p{M}]*[’']s?$/u.test(kind) &&
        /^\p{Lu}\S+\s\p{Lu}/u.test(last.entity.name)
      )
        return { name: last.entity.name, role: null, named: sentence };
    }
    // "State-owned operator Petroval"
    if (/\p{Ll}$/u.test(kind) && speaks(kind) && /^(?:organisation|other)$/u.test(last?.entity.kind ?? '')) {
      return { name: words, role: null, named: sentence };
    }
    const aged = AGED.test(words) ? this.onlyPersonBefore({ paragraph, sentence }) : null;
    if (aged !== null) return aged;
    if (DOCUMENT.test(headOf(words))) return this.ownerOf(subject, paragraph, sentence);
    if (/^(?:his|her|its|their|this|that|these|those|both)(?!\p{L})/iu.test(words)) return null;
    if (ONE_OF_THEM.test(words)) return { name: words, role: null, named: sentence };
    // Without a name there must be somebody who can speak: "a senior official", "the water ministry", not "the treaty".
    return speaks(words) ? { name: words, role: null, named: sentence } : null;
  }

  /** The one person whom the sentence before tells of: "Konaté appealed for calm. “…,” said the 64-year-old." */
  private onlyPersonBefore(place: Place): Speaker | null {
    const [before] = this.sentencesBefore(place);
    const main = before === undefined ? null : this.mainClause(before);
    if (before === undefined || main === null) return null;
    const words = before.paragraph.text.slice(main.subject.start, main.subject.end);
    // "“…,” he told the radio. “…”": he is the one
    if (/^(?:he|she)$/iu.test(words) && main.speech) return this.of(main.subject, before);
    if (!this.isPerson(main.subject, before.paragraph)) return null;
    return this.people(before.paragraph, before.sentence).length === 1
      ? this.named(main.subject, before)
      : null;
  }

  /** "Geologist Anika Rao of the state university": the person that the words after only place. */
  private leader(subject: Span, paragraph: Paragraph, inside: readonly Mentioned[]): Mentioned | undefined {
    const [first] = inside;
    if (first === undefined || first.entity.kind !== 'person' || first.end === subject.end) return undefined;
    const lead = paragraph.text.slice(subject.start, first.start);
    const tail = paragraph.text.slice(first.end, subject.end);
    const placed = /^\s(?:of|from|at|with)\s(?!.*(?<!\p{L})and(?!\p{L}))/u.test(tail);
    return placed && isHead(lead, first, inside) ? first : undefined;
  }

  /** The person whose name opens an aside: "The head of the agency, Jane Doe, said". */
  private leading(paragraph: number, aside: Span, text: string) {
    const [first] = this.mentions.within(paragraph, aside);
    if (first === undefined || first.entity.kind !== 'person') return undefined;
    // "Its head, Dutch lawmaker Jan Boer, said": capitals and words of an office before the name.
    const lead = text.slice(aside.start, first.start).trim();
    // "Aalto's husband, the novelist Ilmar Aalto, thanked them"
    const trade = /^(?:the|an?)\s+((?:\p{Ll}[\p{L}-]*\s+)?\p{Ll}[\p{L}-]*)$/u.exec(lead)?.[1];
    if (trade !== undefined && isOnePerson(trade)) return first;
    return lead === '' || lead.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) || inRole(word))
      ? first
      : undefined;
  }

  private body(paragraph: Paragraph, aside: Span) {
    const [only] = this.mentions.within(paragraph.number, aside);
    if (only === undefined || only.entity.kind === 'person' || only.entity.kind === 'place') return undefined;
    const whole = paragraph.text
      .slice(aside.start, aside.end)
      .trim()
      .replace(/^the\s+/u, '');
    const named = paragraph.text.slice(only.start, only.end);
    return whole === named && /\s/u.test(named) ? only.entity : undefined;
  }

  /** "The ministry’s statement read": the ministry; "a statement said": nobody. */
  private ownerOf(subject: Subject, paragraph: Paragraph, sentence: Sentence): Speaker | null {
    const words = paragraph.text.slice(subject.start, subject.end);
    const owner = /^(.+?)[’']s\s/u.exec(words)?.[1];
    if (owner === undefined) {
      // "A statement from the ministry"
      const by = /^.*?\s(?:from|by)\s(?=\p{L})/u.exec(words);
      if (by === null) return null;
      const span = { start: subject.start + by[0].length, end: subject.end, aside: null };
      return this.named(span, { paragraph, sentence });
    }
    const span = { start: subject.start, end: subject.start + owner.length, aside: null };
    return isPronoun(owner) ? null : this.named(span, { paragraph, sentence });
  }

  private behind(pronoun: string, subject: Subject, place: Place): Speaker | null {
    const word = pronoun.toLowerCase();
    if (word === 'i' || word === 'we' || word === 'you') return null;
    const inside = this.inSameSentence(word, subject, place);
    if (inside !== undefined) return inside;
    if (word === 'they') return this.severalBefore(place);
    const earlier = this.sentencesBefore(place).slice(0, REACH);
    for (const before of earlier) {
      const step = this.antecedent(word, before);
      if (step !== 'further') return step;
    }
    return null;
  }

  /** "Analysts cut their rating. “Recalls cost money,” they wrote.": the only people the sentence before tells of. */
  private severalBefore(place: Place): Speaker | null {
    const [before] = this.sentencesBefore(place);
    if (before === undefined || before.paragraph !== place.paragraph) return null;
    const { paragraph, sentence } = before;
    const main = this.mainClause(before);
    if (main === null || this.people(paragraph, sentence).length > 0) return null;
    const several = (sentence.text.match(/\p{L}+s(?!\p{L})/gu) ?? []).filter((noun) => speaks(noun));
    const words = paragraph.text.slice(main.subject.start, main.subject.end);
    const plural = /s$/u.test(headOf(words)) && speaks(words);
    return plural && several.length === 1 ? this.named(main.subject, before) : null;
  }

  /** "Rossi denounced what he called “…”": the sentence's own subject, where nobody else is named before the pronoun. */
  private inSameSentence(word: string, subject: Subject, place: Place): Speaker | null | undefined {
    const { paragraph, sentence } = place;
    const main = this.mainClause(place);
    if (main === null || main.subject.start >= subject.start) {
      // Nobody acts before the pronoun, but a name there may be meant ("In a letter to Rossi, he wrote").
      return undefined;
    }
    const words = paragraph.text.slice(main.subject.start, main.subject.end);
    const people = this.people(paragraph, { start: sentence.start, end: subject.start });
    const what = /(?<!\p{L})(?:what|which)\s+$/u.test(paragraph.text.slice(sentence.start, subject.start));
    if (isPronoun(words))
      return words.toLowerCase() === word ? this.behind(words, main.subject, place) : null;
    const speaker = this.named(main.subject, place);
    if (speaker === null) return null;
    const human = this.isPerson(main.subject, paragraph);
    if ((word === 'he' || word === 'she') && !human) return people.length === 0 && what ? null : undefined;
    if (!fits(word, speaker.role)) return null;
    if (word === 'it' || word === 'they') return what || main.speech ? speaker : null;
    return what || main.speech || people.length <= 1 ? speaker : null;
  }

  /** What an earlier sentence says about who a pronoun is: somebody, nobody sure, or "look further back". */
  private antecedent(word: string, place: Place): Speaker | null | 'further' {
    const { paragraph, sentence } = place;
    const main = this.mainClause(place);
    const people = this.people(paragraph, sentence);
    // A name no rule could place may be the person meant: nobody further back is surer.
    const named = people.length > 0 || this.names(paragraph, sentence);
    if (main === null) return this.nowActing(word, place) ?? (named ? null : 'further');
    const words = paragraph.text.slice(main.subject.start, main.subject.end);
    if (isPronoun(words)) {
      if (words.toLowerCase() !== word) return named ? null : 'further';
      return !named || main.speech ? 'further' : null;
    }
    if (word === 'it')
      return main.speech && !this.isPerson(main.subject, paragraph) ? this.named(main.subject, place) : null;
    if (!this.isPerson(main.subject, paragraph)) {
      // "The search was halted, said Jerzy Wolk, who heads the station.": the one who told it.
      const teller = tellerIn(this.marks.get(paragraph)?.masked ?? paragraph.text, sentence);
      if (teller !== null && people.length === 1 && this.isPerson(teller, paragraph)) {
        const speaker = this.named(teller, place);
        return speaker !== null && fits(word, speaker.role) ? speaker : null;
      }
      if (people.length > 0) return null;
      if (isOnePerson(words) || ONE_OF_THEM.test(words) || this.isUnplacedName(main.subject, paragraph)) {
        return main.speech ? this.named(main.subject, place) : null;
      }
      const common =
        /^(?:\p{Ll}|The |An? |This |These |Those |It |Its |Their |All |Both |None |Some |Most |Many |Several |Half )/u.test(
          words,
        ) ||
        this.isCommonPlural(main.subject, paragraph) ||
        // "Fifteen are critical."
        numberValue(words.toLowerCase()) !== null ||
        // "Seven bodies have been found."
        numberValue(words.split(' ')[0]?.toLowerCase() ?? '') !== null;
      return speaks(words) || !common ? null : 'further';
    }
    const speaker = this.named(main.subject, place);
    if (speaker === null || !fits(word, speaker.role)) return null;
    // With a second person in the sentence only its speaker is sure to go on speaking.
    return people.length <= 1 || main.speech ? speaker : null;
  }

  /** "Opposition leader Ana Souza wants to know …": the only person of a sentence that she opens and whose verb follows. */
  private nowActing(word: string, { paragraph, sentence }: Place): Speaker | null {
    if (this.people(paragraph, sentence).length !== 1) return null;
    const who = this.mentions
      .within(paragraph.number, sentence)
      .find(({ entity }) => entity.kind === 'person');
    if (who === undefined) return null;
    const label = LABEL.exec(sentence.text)?.[0].length ?? 0;
    const lead = paragraph.text.slice(sentence.start + label, who.start);
    const role = lead.trim().split(/\s+/u);
    if (lead !== '' && !role.every((one) => inRole(one) || /^\p{Lu}/u.test(one))) return null;
    const behind = paragraph.text
      .slice(who.end, sentence.end)
      .replace(/^,\s(?:\d{1,3}|(?:an?|the|who)\s[^,;:.“”"]{2,60}),/u, '')
      .replace(
        /^\s(?:of|from|at)\s(?:the\s)?(?:\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:of|for|and)(?=\s\p{Lu}))?\s)*\p{Lu}[\p{L}\p{M}’'-]*(?=\s)/u,
        '',
      );
    return DOES_NOW.test(behind) && fits(word, who.entity.role)
      ? { name: who.entity.name, role: who.entity.role, named: sentence }
      : null;
  }

  /** Whether a stretch names, outside quotations, what may be a person: two or three capitals that no rule could place. */
  private names(paragraph: Paragraph, span: Span): boolean {
    const quotations = this.marks.get(paragraph)?.quotations ?? [];
    return this.mentions.within(paragraph.number, span).some(({ entity, start, end }) => {
      const quoted = quotations.some((one) => start >= one.start && end <= one.end);
      const words = paragraph.text.slice(start, end).split(' ');
      return (
        entity.kind === 'other' && !quoted && words.length >= 2 && words.every((one) => /^\p{L}/u.test(one))
      );
    });
  }

  private isPerson(subject: Subject, paragraph: Paragraph): boolean {
    const words = paragraph.text.slice(subject.start, subject.end);
    const aside = subject.aside === null ? '' : paragraph.text.slice(subject.aside.start, subject.aside.end);
    if (givenName(words, aside) !== null) return true;
    const spans = subject.aside === null ? [subject] : [subject, subject.aside];
    return spans.some((span) => {
      const inside = this.mentions.within(paragraph.number, span);
      if (span === subject && this.leader(subject, paragraph, inside) !== undefined) return true;
      const one = span === subject ? inside.at(-1) : inside[0];
      if (one === undefined || one.entity.kind !== 'person') return false;
      const lead = paragraph.text.slice(span.start, one.start);
      return span !== subject || (one.end === subject.end && isHead(lead, one, inside));
    });
  }

  /** "Shops were shut": a plural that only opens its sentence, and whose verb shows it to be one, names nobody. */
  private isCommonPlural(subject: Subject, paragraph: Paragraph): boolean {
    const words = paragraph.text.slice(subject.start, subject.end);
    return (
      /^\p{Lu}\p{Ll}+s$/u.test(words) &&
      /^\s+(?:were|are|have)(?!\p{L})/u.test(paragraph.text.slice(subject.end)) &&
      this.mentions.within(paragraph.number, subject).length === 0
    );
  }

  /** Whether the subject is a name that no rule could place ("Rubio said"): a person's as likely as not. */
  private isUnplacedName(subject: Subject, paragraph: Paragraph): boolean {
    const inside = this.mentions.within(paragraph.number, subject);
    return inside.some(
      (one) => one.entity.kind === 'other' && one.start === subject.start && one.end === subject.end,
    );
  }

  /** The different people named in a stretch outside quotations. */
  private people(paragraph: Paragraph, span: Span): readonly string[] {
    const quotations = this.marks.get(paragraph)?.quotations ?? [];
    const names = this.mentions
      .within(paragraph.number, span)
      .filter(({ entity, start, end }) => {
        const quoted = quotations.some((one) => start >= one.start && end <= one.end);
        // "Rossi’s lawyer": the lawyer acts.
        const owner = /^[’']s?\s/u.test(paragraph.text.slice(end, end + 3));
        return entity.kind === 'person' && !quoted && !owner;
      })
      .map(({ entity }) => entity.name);
    return [...new Set(names)];
  }

  private mainClause({ paragraph, sentence }: Place): MainClause | null {
    return mainClause(this.marks.get(paragraph)?.masked ?? paragraph.text, sentence);
  }

  /** Body sentences before this one, nearest first, those wholly quoted and captions left out. */
  private sentencesBefore({ paragraph, sentence }: Place): Place[] {
    const found: Place[] = [];
    for (let number = paragraph.number; number >= 1 && number >= paragraph.number - 4; number -= 1) {
      const near = this.article.paragraphs[number - 1];
      if (near === undefined || (near.caption && near !== paragraph)) continue;
      const masked = this.marks.get(near)?.masked ?? near.text;
      for (const one of [...near.sentences].reverse()) {
        if (near === paragraph && one.index >= sentence.index) continue;
        if (!/[\p{L}\p{N}]/u.test(masked.slice(one.start, one.end))) continue;
        found.push({ paragraph: near, sentence: one });
      }
    }
    return found;
  }
}

/** A name that only its own words show to be a person's: "his wife, Jan", "a watchman named Ilie Oprea". */
function givenName(
  words: string,
  aside: string,
): { readonly name: string; readonly role: string | null } | null {
  const introduced = INTRODUCED.exec(words) ?? INTRODUCED.exec(aside);
  if (introduced?.[1] !== undefined && introduced[2] !== undefined && isOnePerson(introduced[1]))
    return { name: introduced[2], role: introduced[1] };
  const known = KNOWN_AS.exec(aside)?.[1];
  if (known !== undefined && isOnePerson(words))
    return { name: known, role: words.replace(/^(?:the|an?)\s+/iu, '') };
  const alone = NAME_ALONE.exec(aside)?.[1];
  if (alone !== undefined && KIN.test(words) && !/(?<!\p{L})(?:of|for|to|from)\s/u.test(words))
    return { name: alone, role: /\p{Ll}+$/u.exec(words)?.[0] ?? null };
  return null;
}

/** "Her father" is his role; of "his counterpart in the rebel capital" the first words are. */
const withoutOwner = (words: string): string =>
  /^(?:his|her|its|their)\s/iu.test(words) ? words.replace(/^\S+\s+/u, '').replace(/\s+in\s.*$/u, '') : words;

/** "the prime minister" names nobody, "the NTSB" not whom: the first sentence of the article that does; null where the words are a name. */
function namedWhere({ name, mentions }: Entity, words: string): Sentence | null {
  const surname = name.split(' ').at(-1) ?? name;
  if (words.includes(surname)) return null;
  return mentions.find(({ sentence }) => sentence.text.includes(name))?.sentence ?? null;
}

function fits(pronoun: string, role: string | null): boolean {
  const sex = role === null ? null : sexOfRole(role);
  if (pronoun === 'he') return sex !== 'woman';
  if (pronoun === 'she') return sex !== 'man';
  return true;
}

/**
 * Whether a name at the end of a phrase is the one who speaks, and not what another noun belongs to: "Prime Minister
 * Ana Souza", "President of Chile Ana Souza", but not "a spokesman for Ana Souza" or "the first thing Ana Souza".
 */
function isHead(lead: string, name: Mentioned, inside: readonly Mentioned[]): boolean {
  const bare = lead.replace(/^(?:[Tt]he|[Aa]n?)\s+/u, '');
  // "the agency’s Ana Souza"
  if (bare === '' || /^[^’']+[’']s?\s+$/u.test(bare)) return true;
  if (
    /(?<!\p{L})(?:for|to|with|from|by|against|under|behind|at|in|on|about|like|than|including)(?!\p{L})/u.test(
      bare,
    )
  )
    return false;
  if (/(?<!\p{L})of(?!\p{L})/u.test(bare))
    return inside.some(({ entity }) => entity.kind === 'place' && entity !== name.entity);
  if (name.entity.kind !== 'person') return false;
  // A determiner before words that end in no office: "the first thing Ana Souza [said]".
  const last = bare.trim().split(/\s+/u).at(-1) ?? '';
  return bare === lead || isOffice(last) || (/^\p{Lu}/u.test(last) && isHonorific(last));
}
