// Whether a sentence warns against coaching, reports it, or states figures and options: then its words coach nobody.
// It reads plain text and knows no pattern of pressure.
import { STANCE_CUES } from './stance-cues.ts';

/** Whether a sentence (plain text) tells against coaching, or tells of it, rather than doing it. */
export function tellsOfCoaching(sentence: string): boolean {
  return STANCE_CUES.some(({ expression }) => expression.test(sentence));
}

const SCALE =
  /(?:非常|很|十分|比较|基本|较为|不太|不大|很不|非常不|不)(?:满意|安全|担心|好|放心|了解)|一般|说不清|不清楚|不了解|满意|安全|有好转|更差/gu;
const FIGURES =
  /\d\s*%|百分之|个百分点|置信区间|得分\d|排名第|受访者[^。]{0,6}(?:说|回答|选)|的占|占比|样本\d|per cent|percent/u;
const OUGHT = /务必|统一|一律|必须|确保|争取|目标|达到|力争|冲刺|不低于|口径/u;

/** Whether a sentence states results or lays out the options of a question, and urges nothing. */
export function statesFigures(sentence: string): boolean {
  return FIGURES.test(sentence) && !OUGHT.test(sentence);
}

const LIST_OF_OPTIONS =
  /(?:满意|安全|好)[、,/|;:()\d.a-f□○ㅤ和或是还]{0,6}(?:比较|基本|较|一般|不)[^。\n]{0,20}(?:不(?:太)?(?:满意|安全|好)|一般|说不清)/u;
const URGING =
  /务必|统一|一律|必须|请(?:直接)?(?:回答|选择|答|选|说)(?:满意|安全|非常|很)|都算|视为|算不|扣分/u;

/** Whether a sentence reads out the options of a question, as questionnaires and interviewers do. */
export function readsOutOptions(sentence: string): boolean {
  if (!LIST_OF_OPTIONS.test(sentence) || URGING.test(sentence)) return false;
  return new Set(sentence.match(SCALE)).size >= 2;
}

const PUT_RIGHT =
  /^[^。\n]{0,12}(?:被|违规|违反|这种|这类|此类|骗)[^。\n]{0,20}(?:通报|批评|问责|叫停|诫勉|撤|处分|违)/u;

/** Whether a sentence tells that what was said before it was put right. */
export function wasPutRight(next: string): boolean {
  return PUT_RIGHT.test(next);
}
