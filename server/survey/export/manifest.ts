// What an export says of itself: what is in it, what is not and why, by which rules and weights, and whether it may change.
import type { Bilingual } from '#base';
import type { Manifest } from '#wire/survey';
import type { SurveyDetails } from '../office/surveys.store.ts';
import { methodOfScheme, type SchemeAtWork } from '../weights/method-of-scheme.ts';
import type { WrittenFile } from './archive.ts';
import type { Column } from './columns.ts';

export interface ManifestInput {
  readonly survey: SurveyDetails;
  readonly reason: string;
  readonly withWords: boolean;
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly leftOut: readonly { readonly standing: keyof typeof STANDINGS; readonly interviews: number }[];
  readonly uncovered: number;
  readonly shortened: number;
  readonly nowMs: number;
  readonly atWork: SchemeAtWork | undefined;
  /** whether the scheme made the weights */
  readonly isFitted: boolean;
}

export function manifestOf(input: ManifestInput, files: readonly WrittenFile[]): Manifest {
  const { survey, reason, columns, rows, nowMs } = input;
  return {
    format: 'wenan-export/1',
    survey: { county: survey.county, id: survey.id, title: survey.title, status: survey.status },
    isProvisional: survey.status !== 'closed',
    isSimulated: survey.isSimulated,
    warning: warningOf(survey),
    madeMs: nowMs,
    reason,
    questionnaire: {
      title: survey.questionnaireTitle,
      versionNumber: survey.versionNumber,
      hash: survey.versionHash,
    },
    rows,
    columns: columns.map(({ name }) => name),
    files: [...files],
    leftOut: leftOutOf(input),
    rules: [...survey.rules],
    weights: weightsTold(input),
    minimumCell: survey.minimumCell,
  };
}

export function warningOf({
  isSimulated,
  status,
}: Pick<SurveyDetails, 'isSimulated' | 'status'>): Bilingual | null {
  const said = [...(isSimulated ? [SIMULATED] : []), ...(status === 'closed' ? [] : [PROVISIONAL])];
  if (said.length === 0) return null;
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
}

const SIMULATED: Bilingual = { zh: '模拟数据，不是真人的回答', en: 'simulated: no real person answered' };
const PROVISIONAL: Bilingual = { zh: '初步结果，调查尚未结束', en: 'provisional: the survey has not ended' };

function weightsTold({ atWork, isFitted }: ManifestInput): Bilingual {
  const own = isFitted ? FITTED_WEIGHTS : WEIGHTS;
  if (!atWork) return own;
  const scheme = methodOfScheme(atWork);
  return { zh: `${own.zh}。${scheme.zh}`, en: `${own.en}.${scheme.en}` };
}

const FITTED_WEIGHTS: Bilingual = {
  zh: 'base_weight = 村（社区）人口 ÷ 该村完成访问数（方案有不应答分类时已按类调整）；weight 为加权方案算出的最后权数；strata = stratum',
  en: 'base_weight = population of the village / completed interviews there (adjusted in its classes where the scheme has classes of non-response); weight is what the scheme makes of it; strata = stratum',
};

const WEIGHTS: Bilingual = {
  zh: 'weight = 村（社区）人口 ÷ 该村完成访问数；strata = stratum；不作有限总体修正',
  en: 'weight = population of the village / completed interviews there; strata = stratum; no finite population correction',
};

const STANDINGS = {
  open: { zh: '还没做完的访问', en: 'interviews still open' },
  'screened-out': { zh: '甄别不合格的访问', en: 'interviews that were screened out' },
  'broken-off': { zh: '中断的访问', en: 'interviews broken off' },
} as const satisfies Record<string, Bilingual>;

const NOT_COUNTED: Bilingual = { zh: '不计入结果', en: 'they do not count in the results' };

const NEVER: Manifest['leftOut'] = [
  {
    what: {
      zh: '电话号码、姓名、访问员、访问时间、访问员的记录',
      en: 'telephone numbers, names, interviewers, times, notes of interviewers',
    },
    count: null,
    why: { zh: '能认出人，分析用不着', en: 'they could tell who somebody is, and no analysis needs them' },
  },
  {
    what: { zh: '改动后不在路径上的回答', en: 'answers that a correction took off the route' },
    count: null,
    why: NOT_COUNTED,
  },
];

function leftOutOf({ leftOut, withWords, uncovered, shortened }: ManifestInput): Manifest['leftOut'] {
  const some = (count: number, what: Bilingual, why: Bilingual) => (count > 0 ? [{ what, count, why }] : []);
  return [
    ...leftOut.map(({ standing, interviews }) => ({
      what: STANDINGS[standing],
      count: interviews,
      why: NOT_COUNTED,
    })),
    ...NEVER,
    ...(withWords ? [] : [WORDS]),
    ...some(
      uncovered,
      { zh: '没有访问到的村（社区）', en: 'villages without an interview' },
      { zh: '没有可导出的行', en: 'there is no row of them' },
    ),
    ...some(
      shortened,
      { zh: '写进文件时截短的标签', en: 'labels shortened in the file' },
      {
        zh: '格式装不下，完整的在 codebook.csv',
        en: 'the format holds no more; they are whole in codebook.csv',
      },
    ),
  ];
}

const WORDS = {
  what: { zh: '“其他（请注明）”里写的话', en: 'words written under "other, please specify"' },
  count: null,
  why: {
    zh: '可能说到人；需要时在申请里勾选',
    en: 'they may name people; tick them when asking, where they are needed',
  },
};
