import { writeKnowledge } from './relate.ts';
import type { KnowledgeText } from './relations.ts';

/** The tables of places and words, worked out. The build puts the result in the place of this file. */
export const KNOWLEDGE: KnowledgeText = writeKnowledge();
