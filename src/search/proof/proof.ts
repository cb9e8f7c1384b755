import { F, PROVED } from '../features.ts';
import type { Match } from '../match.ts';
import { deedFound } from './deed.ts';
import { asksOnlyName, descriptionProof, onlySpeaks } from './description.ts';
import { tellsOfEarlier } from './earlier.ts';
import { headDescribed, headIsAny, headNamed } from './head.ts';
import { personProof, refersToPerson } from './person.ts';
import { roleProof } from './role.ts';
import { subjectProof } from './speaker.ts';
import { placeProof } from './where.ts';
import { saidOf } from './whether.ts';

/**
 * Writes how surely the asked-for kind of thing is really said of what was asked: a person beside the role, a number
 * before what is counted, a name beside the thing, the speaker asked about.
 */
export function measureProof(match: Match, row: Float64Array): void {
  if (match.query?.question.ever === true && !tellsOfEarlier(match)) row[F['lack:ever']] = 1;
  const kind = provedKind(match);
  if (kind === null) return;
  const proof = proofOf(match, kind, row);
  if (proof === null) return;
  row[F.proof] = proof;
  if (proof >= ENOUGH) return;
  row[F[`lack:${kind}`]] = 1;
  // "Caine said": what opens with the name asked about says what he said, not who he is.
  if (kind === 'description' && onlySpeaks(match)) row[F.opens] = 0;
  if (kind === 'which' && headIsAny(match)) row[F['lack:any']] = 1;
}

const ENOUGH = 0.3;
/** "Any" is a lack beside that of "which", "ever" one beside all; neither is what is asked for. */
type Proved = Exclude<(typeof PROVED)[number], 'any' | 'ever'>;
/** Kinds that a token's form alone may answer. */
type FormKind = Exclude<Proved, 'role' | 'description' | 'name' | 'attribute' | 'whether'>;

function provedKind({ query }: Match): Proved | null {
  if (query === undefined) return null;
  const { kind, role } = query.question;
  if (kind === 'who' && asksOnlyName(query)) return 'description';
  if (kind === 'who' && role >= 0) return 'role';
  if (query.question.named) return 'name';
  if (query.question.attribute >= 0) return 'attribute';
  return PROVED.find((each): each is Proved => each === kind) ?? null;
}

function proofOf(match: Match, kind: Proved, row: Float64Array): number | null {
  const role = match.query?.question.role ?? -1;
  switch (kind) {
    case 'role':
      return roleProof(match, role, row);
    case 'attribute':
      return match.best[match.query?.question.attribute ?? 0] ?? 0;
    case 'who':
      return Math.max(personProof(match), refersToPerson(match, row)) * deedFound(match);
    case 'count':
      return row[F.counted] ?? 0;
    case 'description':
      return Math.max(descriptionProof(match), 0.6 * (row[F.defines] ?? 0));
    case 'name':
      return headNamed(match);
    case 'which': {
      const named = headNamed(match);
      return named === null ? null : Math.max(named, headDescribed(match));
    }
    case 'said':
      return subjectProof(match);
    case 'whether':
      return saidOf(match);
    case 'where':
      if (match.query !== undefined && asksOnlyName(match.query)) return placeProof(match);
      return formProof(kind, row);
    default:
      return formProof(kind, row);
  }
}

/** Something of the asked-for form, the surer the nearer it stands to what was asked. */
function formProof(kind: FormKind, row: Float64Array): number {
  const fit = row[F[`fit:${kind}`]] ?? 0;
  return fit * Math.max(0.3, row[F.closeContent] ?? 0, 0.8 * (row[F[`close:${kind}`]] ?? 0));
}
