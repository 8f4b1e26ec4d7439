// One round of chasing: what is overdue today against the cards that are out. Cards are issued, raised and lifted; nothing is taken
// back from a colour that a unit got, and nobody is named.
import type { Bilingual } from '#base';
import type { ChaseColour } from './chase-colours.ts';
import { type ChaseRule, type ChaseStep, rankOf, stepNow } from './chase-rule.ts';
import type { ChaseSource } from './chase-sources.ts';

/** Something that a unit owed by a day, and has not done. */
export interface Overdue {
  readonly source: ChaseSource;
  /** what it is about: ids, divided by `/` */
  readonly subject: string;
  readonly organisationId: string;
  /** as a plan names the unit, where that is no organisation of its own; else empty */
  readonly addressee: string;
  readonly title: string;
  readonly owed: Bilingual;
  /** `2023-11-10`: the last day on which it was in time */
  readonly dueOn: string;
  readonly isSimulated: boolean;
}

export interface OpenCard {
  readonly id: string;
  readonly key: string;
  readonly colour: ChaseColour;
}

export interface ChaseRound {
  readonly issued: readonly { readonly overdue: Overdue; readonly key: string; readonly step: ChaseStep }[];
  readonly raised: readonly { readonly id: string; readonly overdue: Overdue; readonly step: ChaseStep }[];
  readonly lifted: readonly string[];
}

/** The same thing owed by the same unit by the same day is one card. */
export function cardKey({ source, subject, organisationId, addressee, dueOn }: Overdue): string {
  return [source, subject, organisationId, addressee, dueOn].join('|');
}

const DAY_MS = 86_400_000;

/** @example daysLate('2023-11-10', '2023-11-12') // 2 */
export function daysLate(dueOn: string, today: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${dueOn}T00:00:00Z`)) / DAY_MS);
}

export function chaseRound(
  rule: ChaseRule,
  overdue: readonly Overdue[],
  open: readonly OpenCard[],
  today: string,
): ChaseRound {
  const cards = new Map(open.map((card) => [card.key, card]));
  const [issued, raised]: [ChaseRound['issued'][number][], ChaseRound['raised'][number][]] = [[], []];
  const late = new Set<string>();
  for (const each of overdue) {
    const key = cardKey(each);
    if (late.has(key) || daysLate(each.dueOn, today) < 1) continue;
    late.add(key);
    const step = stepNow(rule, each.source, daysLate(each.dueOn, today));
    const card = cards.get(key);
    if (!step) continue;
    if (!card) issued.push({ overdue: each, key, step });
    else if (rankOf(step.colour) > rankOf(card.colour)) raised.push({ id: card.id, overdue: each, step });
  }
  return { issued, raised, lifted: open.filter(({ key }) => !late.has(key)).map(({ id }) => id) };
}

/** The offices to which a card goes, each once. @param path the unit's, from the county down, itself last */
export function recipientsOf(step: ChaseStep, path: readonly string[]): string[] {
  const found = step.to.map((to) => {
    if (to === 'unit') return path.at(-1);
    return to === 'above' ? path.at(-2) : path[0];
  });
  return [...new Set(found.filter((id) => id !== undefined))];
}
