// What is to be handed over when somebody leaves. Leaving itself is never refused and waits for none of it.
import type { Bilingual, Day } from '#base';
import type { Cover } from './cover.ts';

export const HANDOVER_KINDS = {
  kit: { label: { zh: '装备', en: 'kit' } },
  work: { label: { zh: '手上的事', en: 'work in hand' } },
  cover: { label: { zh: '保险', en: 'cover' } },
  captaincy: { label: { zh: '队长职务', en: 'captaincy' } },
  rota: { label: { zh: '排班', en: 'rota' } },
  exchange: { label: { zh: '待领的兑换', en: 'exchange to be fetched' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type HandoverKind = keyof typeof HANDOVER_KINDS;

export interface HandoverLine {
  readonly kind: HandoverKind;
  /** which one: empty where the kind says it all */
  readonly what: string;
}

interface Leaver {
  readonly isCaptain: boolean;
  /** policies that cover the leaver on the last day or later */
  readonly policies: readonly { readonly insurer: string; readonly policyNumber: string }[];
}

/** What the program knows by itself; kit in somebody's hands, turns of the rota and exchanges come from those who keep them. */
export function handoverOf({ isCaptain, policies }: Leaver): readonly HandoverLine[] {
  const captaincy: readonly HandoverLine[] = isCaptain ? [{ kind: 'captaincy', what: '' }] : [];
  const covers = policies.map(
    ({ insurer, policyNumber }): HandoverLine => ({ kind: 'cover', what: `${insurer} ${policyNumber}` }),
  );
  return [...captaincy, ...covers];
}

/** A cover as it stands after the last day; undefined where nothing of it is left. */
export function coverAfterLeaving(cover: Cover, lastDay: Day): Cover | undefined {
  if (cover.from > lastDay) return undefined;
  return cover.to > lastDay ? { from: cover.from, to: lastDay } : cover;
}
