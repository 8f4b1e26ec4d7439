// What is said of the weighting beside every set of results.
import type { Bilingual, Problem } from '#base';
import type { WeightingScheme } from '#wire/survey';

export interface SchemeAtWork {
  readonly number: number;
  readonly scheme: WeightingScheme;
  /** why it could not be used on the interviews that there are */
  readonly problem: Problem | null;
}

/** Added to the method of the villages' weights. */
export function methodOfScheme({ number, scheme, problem }: SchemeAtWork): Bilingual {
  if (problem)
    return {
      zh: `加权方案（第 ${number} 版）现在用不上，以上结果只按村（社区）人口加权：${problem.message.zh}。`,
      en: ` Weighting scheme, version ${number}, could not be used; villages' weights alone stand: ${problem.message.en}.`,
    };
  if (isPlain(scheme))
    return {
      zh: `加权方案第 ${number} 版：只按村（社区）人口。`,
      en: ` Weighting scheme, version ${number}: villages' weights alone.`,
    };
  const fit = fitted(scheme);
  const cut = trimmedTo(scheme);
  return {
    zh: `加权方案第 ${number} 版：${[fit.zh, cut.zh].filter(Boolean).join('；')}。`,
    en: ` Weighting scheme, version ${number}: ${[fit.en, cut.en].filter(Boolean).join('; ')}.`,
  };
}

/** Villages' weights stand as they are. */
export function isPlain({ margins, trim }: WeightingScheme): boolean {
  return margins.length === 0 && trim === null;
}

function fitted({ margins, keepsVillages }: WeightingScheme): Bilingual {
  if (margins.length === 0) return { zh: '', en: '' };
  const names = margins.map(({ questionId }) => questionId);
  const isRaked = keepsVillages || margins.length > 1;
  const [zh, en] = [names.join('、'), names.join(', ')];
  const errors = {
    zh: '标准误按校准残差的泰勒线性化计算',
    en: 'standard errors by Taylor linearisation of the calibration residuals',
  };
  if (!isRaked)
    return {
      zh: `再按 ${zh} 的已知总数事后分层，${errors.zh}`,
      en: `then post-stratified to the known totals of ${en}, ${errors.en}`,
    };
  return {
    zh: `再对 ${zh}${keepsVillages ? ' 和村（社区）人口' : ''}的已知总数迭代加权，${errors.zh}`,
    en: `then raked to the known totals of ${en}${keepsVillages ? ' and the people of each village' : ''}, ${errors.en}`,
  };
}

function trimmedTo({ trim }: WeightingScheme): Bilingual {
  if (!trim) return { zh: '', en: '' };
  const { least, most } = trim;
  return {
    zh: `权数限制在平均权数的 ${least}–${most} 倍，超出部分由其余受访者均摊，总数因此略有出入`,
    en: `weights held between ${least} and ${most} times the mean, the rest shared out, so that totals are met only nearly`,
  };
}
