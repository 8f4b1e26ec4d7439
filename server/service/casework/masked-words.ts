// What somebody wrote of a matter whose sender is shielded is shown with nobody's number in it; those at the intake may look, for a
// purpose, and the look is in the audit log.
import { ok, type Result } from '#base';
import { withoutNumbers } from '#service/casework';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { refuse } from '../../platform/refusal.ts';
import { type CaseInHand, type CaseKey, eventsOf, type KeptEvent, noteWordsSeen } from './cases.store.ts';
import { problem } from './problems.ts';
import { readWhole } from './whole-case.ts';

/** How the words of a case are shown. */
export function wordsShown({ isShielded }: Pick<CaseInHand, 'isShielded'>): (text: string) => string {
  return isShielded ? withoutNumbers : (text) => text;
}

export function wordsOfEvent(words: KeptEvent['words'], shown: (text: string) => string) {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [
      name,
      typeof said === 'string' ? shown(said) : said.map(shown),
    ]),
  );
}

/** Whether anything is masked, and whether the actor may look behind it. */
export function maskingOf(
  { roles }: Actor,
  file: Pick<CaseInHand, 'isShielded'>,
  texts: readonly string[],
): { mayLook: boolean } | null {
  const shown = wordsShown(file);
  if (texts.every((text) => shown(text) === text)) return null;
  return { mayLook: roles.some(({ role }) => role === 'hotline-operator' || role === 'dispatcher') };
}

/** The case's own texts: what was said first, where, and all words of its history. */
export function textsOf(text: string, spot: string, history: readonly KeptEvent[]): string[] {
  return [text, spot, ...history.flatMap(({ words }) => Object.values(words).flat())];
}

/** Every text in which a number is masked, whole. Problem: `words-not-shown`. */
export function maskedWordsFor(
  house: House,
  actor: Actor,
  key: CaseKey,
  purpose: string,
): Promise<Result<{ texts: string[] }>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { file, row, more } = await readWhole(tx, actor, key);
    const texts = textsOf(more.text, row.spot, await eventsOf(tx, key));
    if (!(await noteWordsSeen(tx, key, purpose))) refuse(problem('words-not-shown', {}));
    const shown = wordsShown(file);
    return ok({ texts: texts.filter((text) => shown(text) !== text) });
  });
}
