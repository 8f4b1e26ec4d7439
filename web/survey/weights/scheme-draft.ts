// A scheme while it is written, and the short text of it that stands in the address, so that a link brings an unsaved scheme
// back. It knows no screen.
import { RESPONSE_CLASSES, type WeightingScheme } from '#wire/survey';
import { linesOf, marginsFrom } from './margin-lines.ts';

export interface Draft {
  readonly text: string;
  readonly isInShares: boolean;
  readonly keepsVillages: boolean;
  readonly isTrimmed: boolean;
  readonly least: number;
  readonly most: number;
  readonly isClassed: boolean;
  readonly classesBy: ClassesBy;
  readonly classLeast: number;
}

export type ClassesBy = (typeof RESPONSE_CLASSES)[number];

/** Longer ones stay out of the address: not every program passes it on whole. */
const MOST_LETTERS = 4000;

export function draftOf(scheme: WeightingScheme | undefined): Draft {
  return {
    text: linesOf(scheme?.margins ?? []),
    isInShares: scheme?.isInShares ?? true,
    keepsVillages: scheme?.keepsVillages ?? true,
    isTrimmed: Boolean(scheme?.trim),
    least: scheme?.trim?.least ?? 0.3,
    most: scheme?.trim?.most ?? 3,
    isClassed: Boolean(scheme?.nonResponse),
    classesBy: scheme?.nonResponse?.by ?? 'phone-type',
    classLeast: scheme?.nonResponse?.least ?? 20,
  };
}

export function schemeOf({
  text,
  isInShares,
  keepsVillages,
  isTrimmed,
  least,
  most,
  isClassed,
  classesBy: by,
  classLeast,
}: Draft): WeightingScheme {
  const trim = isTrimmed ? { least, most } : null;
  const classes = isClassed ? { nonResponse: { by, least: classLeast } } : {};
  return { isInShares, keepsVillages, margins: marginsFrom(text).margins, trim, ...classes };
}

export function isSameDraft(one: Draft, other: Draft): boolean {
  return (
    JSON.stringify(schemeOf(one)) === JSON.stringify(schemeOf(other)) && !hasUnread(one) && !hasUnread(other)
  );
}

/**
 * Choices, then the lines: `shares,villages,0.3,3,phone-type,20~Q15,1,48.5~Q15,2,51.5`.
 * @returns undefined where it would be too long for an address
 */
export function addressOfDraft(draft: Draft): string | undefined {
  const choices = [
    draft.isInShares ? 'shares' : 'people',
    draft.keepsVillages ? 'villages' : 'free',
    ...(draft.isTrimmed ? [draft.least, draft.most] : []),
    ...(draft.isClassed ? [draft.classesBy, draft.classLeast] : []),
  ].join(',');
  const lines = draft.text.split(/\r?\n/).map((line) => line.replace(/[ \t]+/g, ','));
  const text = [choices, ...lines].join('~');
  return encodeURIComponent(text).length > MOST_LETTERS ? undefined : text;
}

/** The draft of an address; undefined where it is none. */
export function draftFrom(address: string | undefined): Draft | undefined {
  const [choices = '', ...lines] = (address ?? '').split('~');
  const found = /^(shares|people),(villages|free)(?:,([\d.]+),([\d.]+))?(?:,([a-z-]+-type),([\d.]+))?$/.exec(
    choices,
  );
  if (!found) return undefined;
  const [, totals, villages, least, most, by, classLeast] = found;
  const classesBy = RESPONSE_CLASSES.find((each) => each === by);
  if (by !== undefined && !classesBy) return undefined;
  return {
    text: lines.map((line) => line.replaceAll(',', '\t')).join('\n'),
    isInShares: totals === 'shares',
    keepsVillages: villages === 'villages',
    isTrimmed: least !== undefined,
    least: Number(least ?? 0.3),
    most: Number(most ?? 3),
    isClassed: classesBy !== undefined,
    classesBy: classesBy ?? 'phone-type',
    classLeast: Number(classLeast ?? 20),
  };
}

function hasUnread({ text }: Draft): boolean {
  return marginsFrom(text).unreadable.length > 0;
}
