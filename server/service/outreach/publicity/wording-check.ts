// The neutral-wording check as approval asks it: the wording room's findings, as publicity keeps them.
import type { WordingFinding } from '#service/outreach';
import { checkWording } from '#wording';

/** Every phrase of a text that tells, hints, rewards or threatens. */
export function wordingFindings(text: string): readonly WordingFinding[] {
  return checkWording(text);
}
