// The four checks before admission (document 000: 四关), each a question with coded answers. There is no answer in words, and none
// that tells why a police station or a doctor would say no: what is kept is that it did.
import type { Bilingual } from '#base';

export type GateVerdict = 'passed' | 'failed';

interface Gate {
  readonly label: Bilingual;
  readonly asks: Bilingual;
  /** who decides: the village, the team's captain or the village on the captain's word, the street or county */
  readonly by: 'village' | 'captain' | 'street';
  readonly reasons: Readonly<Record<GateVerdict, Readonly<Record<string, Bilingual>>>>;
}

export const GATES = {
  residents: {
    label: { zh: '入口关（群众意见）', en: 'residents’ word' },
    asks: {
      zh: '村民代表同意吗？住在本村、满 18 岁吗？',
      en: 'Do the villagers’ representatives agree? Living here, of age?',
    },
    by: 'village',
    reasons: {
      passed: {
        'residents-agree': { zh: '村民代表同意', en: 'the villagers’ representatives agree' },
      },
      failed: {
        'residents-disagree': { zh: '村民代表不同意', en: 'the villagers’ representatives do not agree' },
        'not-living-here': { zh: '不住在本村', en: 'does not live here' },
        'under-age': { zh: '未满 18 岁', en: 'not of age' },
      },
    },
  },
  captain: {
    label: { zh: '队长关', en: 'captain' },
    asks: { zh: '队长见过面吗？时间、名额合适吗？', en: 'Has the captain met them? Do time and places fit?' },
    by: 'captain',
    reasons: {
      passed: { 'captain-agrees': { zh: '队长见过面，同意', en: 'the captain met them and agrees' } },
      failed: {
        'no-place-left': { zh: '队里名额已满', en: 'the team is full' },
        'no-time': { zh: '本人时间合不上', en: 'their time does not fit' },
        'captain-disagrees': { zh: '队长不同意', en: 'the captain does not agree' },
      },
    },
  },
  conduct: {
    label: { zh: '行为关（派出所）', en: 'conduct' },
    asks: {
      zh: '派出所答复“可以”还是“不宜”？只问这一句：不问、不记任何原因。',
      en: 'Does the police station answer yes or no? Only that: no reason is asked for and none is kept.',
    },
    by: 'street',
    reasons: {
      passed: { 'station-agrees': { zh: '派出所答复：可以', en: 'the police station says yes' } },
      failed: { 'station-disagrees': { zh: '派出所答复：不宜', en: 'the police station says no' } },
    },
  },
  outlook: {
    label: { zh: '思想关', en: 'outlook' },
    asks: {
      zh: '明白是自愿、没有报酬、不执法、随时可以退出吗？',
      en: 'Do they understand that it is voluntary, unpaid, gives no powers, and that they may leave at any time?',
    },
    by: 'village',
    reasons: {
      passed: { understands: { zh: '当面讲过，本人明白', en: 'explained in person and understood' } },
      failed: {
        'not-voluntary': { zh: '不是本人自愿', en: 'not of their own will' },
        'expects-powers': { zh: '想借巡防执法、查人', en: 'expects powers over people' },
      },
    },
  },
} as const satisfies Readonly<Record<string, Gate>>;
export type GateCode = keyof typeof GATES;

export const GATE_CODES = [
  'residents',
  'captain',
  'conduct',
  'outlook',
] as const satisfies readonly GateCode[];

/** The words of a reason; undefined where the gate has no such reason for that verdict. */
export function gateReason(gate: GateCode, verdict: GateVerdict, reason: string): Bilingual | undefined {
  const reasons: Readonly<Record<string, Bilingual>> = GATES[gate].reasons[verdict];
  return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}

/** What may be objected while a notice stands; whoever has more to say says it in person, where it is not kept. */
export const OBJECTIONS = {
  'not-living-here': { label: { zh: '不住在本村', en: 'does not live here' } },
  'under-age': { label: { zh: '未满 18 岁', en: 'not of age' } },
  'not-voluntary': { label: { zh: '不是本人自愿', en: 'not of their own will' } },
  'in-another-team': { label: { zh: '已经在别的队', en: 'is in another team' } },
  unsuitable: { label: { zh: '不适合（原因当面说）', en: 'not suitable (the reason is told in person)' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type ObjectionCode = keyof typeof OBJECTIONS;

export const OBJECTION_VERDICTS = {
  upheld: {
    label: { zh: '成立', en: 'upheld' },
    reasons: { confirmed: { zh: '核实属实', en: 'confirmed' } },
  },
  dismissed: {
    label: { zh: '不成立', en: 'dismissed' },
    reasons: {
      'not-confirmed': { zh: '核实不属实', en: 'not confirmed' },
      'no-ground': { zh: '不影响当队员', en: 'no ground against membership' },
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly label: Bilingual; readonly reasons: Readonly<Record<string, Bilingual>> }>
>;
export type ObjectionVerdict = keyof typeof OBJECTION_VERDICTS;

export function objectionReason(verdict: ObjectionVerdict, reason: string): Bilingual | undefined {
  const reasons: Readonly<Record<string, Bilingual>> = OBJECTION_VERDICTS[verdict].reasons;
  return Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}
