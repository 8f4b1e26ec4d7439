// The three cards. A colour says how late something is, and nothing about anybody.
import type { Bilingual } from '#base';

export const CHASE_COLOURS = {
  yellow: { zh: '黄牌', en: 'yellow card' },
  red: { zh: '红牌', en: 'red card' },
  black: { zh: '黑牌', en: 'black card' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ChaseColour = keyof typeof CHASE_COLOURS;

/** From the mildest. */
export const COLOURS_IN_ORDER = ['yellow', 'red', 'black'] as const satisfies readonly ChaseColour[];

/** What is printed on every card. */
export const CHASE_MEANING: Bilingual = {
  zh: '牌只说明哪件事晚了多少天，发给单位，不发给个人。办好自动解除。它不扣分、不处分；要不要谈、怎么处理，由人看了情况再决定。',
  en: 'A card says which matter is how many days late. It goes to a unit, never to a person, and is lifted by itself when the matter is mended. It takes no points and punishes nobody; whether anything follows is for people to decide.',
};
