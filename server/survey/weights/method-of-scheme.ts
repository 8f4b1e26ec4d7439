// What is said of the weighting beside every set of results.
import type { Bilingual, Language, Problem } from '#base';
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
  const parts = [adjusted(scheme), fitted(scheme), trimmedTo(scheme)];
  const say = (language: Language): readonly string[] => parts.map((part) => part[language]).filter(Boolean);
  return {
    zh: `加权方案第 ${number} 版：${say('zh').join('；')}。`,
    en: ` Weighting scheme, version ${number}: ${say('en').join('; ')}.`,
  };
}

/** Villages' weights stand as they are. */
export function isPlain({ margins, trim, nonResponse }: WeightingScheme): boolean {
  return margins.length === 0 && trim === null && nonResponse === undefined;
}

const CLASSES = {
  'phone-type': { zh: '电话类型', en: 'kind of telephone' },
  'town-and-phone-type': { zh: '乡镇（街道）和电话类型', en: 'township and kind of telephone' },
  'village-and-phone-type': { zh: '村（社区）和电话类型', en: 'village and kind of telephone' },
} as const satisfies Record<NonNullable<WeightingScheme['nonResponse']>['by'], Bilingual>;

// Weights that stand for the silent are taken as given, which makes errors a little too wide where classes differ.
function adjusted({ nonResponse, margins, keepsVillages }: WeightingScheme): Bilingual {
  if (!nonResponse) return { zh: '', en: '' };
  const { by, least } = nonResponse;
  const isBack = margins.length === 0 && keepsVillages && by !== 'village-and-phone-type';
  return {
    zh: `按${CLASSES[by].zh}分类作不应答调整，每类至少 ${least} 名受访者，不足的并入应答率最接近的一类；标准误把调整后的权数当作已知${isBack ? '；再按村（社区）人口调回' : ''}`,
    en: `adjusted for non-response in classes of ${CLASSES[by].en}, at least ${least} respondents each, smaller ones joined to the class of the nearest response rate; standard errors take these weights as given${isBack ? '; then brought back to the people of each village' : ''}`,
  };
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
