// Why a case may be left out of the assessment. Nothing else is a ground, and what was left out is listed beside the figures.
import type { Bilingual } from '#base';

export const EXCLUSIONS: Readonly<Record<string, Bilingual>> = {
  'not-of-this-county': { zh: '不属于本县（市、区）', en: 'not of this county' },
  'beyond-policy': { zh: '要求超出现行法律政策', en: 'asks for what law and policy do not give' },
  'malicious-repeat': { zh: '没有新事实的反复骚扰', en: 'repeated without new facts, to harass' },
  'sender-cannot-be-reached': { zh: '三次联系不上反映人', en: 'the sender was not reached in three tries' },
  'wrongly-entered': { zh: '录入错误', en: 'entered by mistake' },
};
