// Every way in which the rules of chasing say no. It knows no request and no screen.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const CHASING_PROBLEMS = {
  'chase-rule-empty': {
    zh: '“{sourceZh}”至少要有一种颜色',
    en: '“{sourceEn}” needs one colour at least',
  },
  'chase-rule-out-of-order': {
    zh: '“{sourceZh}”的颜色要按黄、红、黑排列，天数一档比一档多，最少 1 天，最多 365 天',
    en: 'the colours of “{sourceEn}” go from yellow to red to black, each later than the one before, from 1 day to 365',
  },
  'chase-rule-unit-left-out': {
    zh: '“{sourceZh}”的牌要送到责任单位自己，不能只送上级',
    en: 'a card of “{sourceEn}” goes to the unit itself, never to those above alone',
  },
  'chase-card-lifted': {
    zh: '这张牌已经解除，不用再答复',
    en: 'this card is lifted; no answer is owed any more',
  },
} as const;

export const problem = problemCatalogue(CHASING_PROBLEMS);
