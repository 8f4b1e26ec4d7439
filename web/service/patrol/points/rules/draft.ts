// A draft of rules while it is written: begun from the latest version or the preset, judged by the pure rule at every key.
import { type Day, plusDays } from '#base';
import {
  BASES,
  type BasisCode,
  type BookDraft,
  checkBook,
  PRESET_RULES,
  PRESET_TARGETS,
  type RuleDraft,
} from '#service/patrol/points';
import type { PointsBook } from '#wire/service';

/** From tomorrow with the latest rules, or from the first of the year with the preset. */
export function draftFrom(latest: PointsBook | undefined, today: Day): BookDraft {
  const targets = latest?.targets ?? PRESET_TARGETS;
  const afterLatest = latest && latest.effectiveFrom > today ? latest.effectiveFrom : today;
  return {
    effectiveFrom: latest ? plusDays(afterLatest, 1) : `${today.slice(0, 4)}-01-01`,
    rules: latest?.rules ?? PRESET_RULES,
    targets: { week: { ...targets.week, lost: 0 }, year: { ...targets.year, lost: 0 } },
  };
}

/** @param id of its own: rules are told apart by it */
export function emptyRule(id: string): RuleDraft {
  return { id, name: '', basis: 'activity', duty: null, perMinutes: 60, points: 1, most: null };
}

export function isByMinutes(basis: string): boolean {
  return isKnown(basis) && BASES[basis].byMinutes;
}

/** What is wrong with it, and in which rule; undefined when it may be kept. */
export function faultOf(draft: BookDraft, today: Day, latest: Day | undefined) {
  const checked = checkBook(draft, today, latest);
  return checked.ok ? undefined : checked.problem;
}

/** The draft as rules that can be tried; undefined while something is wrong with it. */
export function bookFrom(draft: BookDraft, today: Day, latest: Day | undefined) {
  const checked = checkBook(draft, today, latest);
  return checked.ok ? { ...checked.value, version: 0 } : undefined;
}

function isKnown(basis: string): basis is BasisCode {
  return Object.hasOwn(BASES, basis);
}
