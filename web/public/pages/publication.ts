// What a page of published results is made of, for all its parts.
import type { Bilingual, Language } from '#base';
import type { Indicator, Results } from '#wire/survey';
import { type Say, speaker } from '../words.ts';
import { METHOD_WORDS, type OutcomeNames } from './method-words.ts';
import { PAGE_WORDS } from './page-words.ts';

/** What was published: the frozen results' own facts. */
export interface Publication {
  readonly title: string;
  readonly publishedMs: number;
  /** of the frozen results */
  readonly hash: string;
  readonly county: string;
  readonly id: string;
  /** the permanent address of the page */
  readonly address: string;
  readonly withdrawn?: { readonly atMs: number; readonly reason: string } | undefined;
  /** who asked and published */
  readonly organisation?: Bilingual;
}

export interface PublicationInput {
  readonly publication: Publication;
  readonly content: Results;
  readonly language: Language;
  readonly otherLanguageAddress: string;
  readonly isDemo: boolean;
  readonly outcomes?: OutcomeNames;
  /** where the tables can be had as a file */
  readonly tableAddress?: string;
  /** where the frozen content can be had, of which the hash was made */
  readonly contentAddress?: string;
  /** the address of the list of all publications */
  readonly listAddress?: string;
}

const WORDS = { ...PAGE_WORDS, ...METHOD_WORDS } as const;

/** What every section is given. */
export interface Page extends PublicationInput {
  readonly say: Say<typeof WORDS>;
  readonly headlines: readonly Indicator[];
}

export function pageOf(input: PublicationInput): Page {
  return {
    ...input,
    say: speaker(WORDS, input.language),
    headlines: input.content.indicators.filter(({ rule }) => rule.headline),
  };
}
