// An answer printed after a question of a questionnaire: 问:……满意吗?答:满意. It knows no list of options.
import type { Sentence } from '../spelling/sentences.ts';

const ASKS =
  /(?:满意|安全|治安|黑恶|好转|评价|矛盾|担心|成效|平安|政法|公安|检察|法院|司法|派出所|民警|网格员|巡逻|知道|放心|发案|盗|偷)/u;
const IS_QUESTION = /[?]|吗|是否|有无|有没有|如何|怎样|怎么样|还是|满不满意|安不安全|satisf|safe/u;
const NOT_OF_SURVEY =
  /处理结果|办理结果|本次服务|工单|诉求|产品|包装|调查(?:多长|由谁|是谁|要)|可以(?:不答|拒绝)|被.{0,6}看到|主持人|记者/u;
const POSITIVE =
  '(?:(?:非常|十分|很|特别|挺|蛮|都|最)?(?:满意|安全|放心|好|平安|清楚|了解)|有好转|好转|好多了|没有|不存在|无|知道|不担心|支持|肯定|有(?=[,。!;)\\n]|$)|听说过|变好|明显好转|satisfied|very satisfied|safe|very safe)';
const PRINTED = new RegExp(
  `^[\\s\\-→>▶:]*(?:(?:答|回答|a|应答|建议回答|参考|请答|群众|回复|标准)(?:案)?(?:为)?[:：.、)]\\s*|[(\\[](?:请)?(?:回答|答|应答|建议回答|参考答案|选)?[:]?)?(${POSITIVE})(?=[,。!;)(\\]\\n!?.]|$)(?![^。\\n]{0,12}(?:比较|基本|不太|不满|一般|不安))`,
  'u',
);

export interface PrintedAnswer {
  /** which sentence it stands in */
  readonly nth: number;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Answers printed after questions, by their place in the plain text. */
export function printedAnswers(sentences: readonly Sentence[]): PrintedAnswer[] {
  return sentences.flatMap((sentence, nth) => [
    ...[...afterQuestion(sentences[nth - 1], sentence), ...inOneSentence(sentence)].map((place) => ({
      nth,
      ...place,
    })),
  ]);
}

function asksOfSurvey(text: string): boolean {
  return IS_QUESTION.test(text) && ASKS.test(text) && !NOT_OF_SURVEY.test(text);
}

function afterQuestion(question: Sentence | undefined, answer: Sentence): Span[] {
  if (question === undefined || !asksOfSurvey(question.text)) return [];
  return answerAt(answer.text, answer.start);
}

const WITHIN =
  /(?:吗|怎样|怎么样|如何|呢|没有|无|与否|还是[^,]{1,8})?(?:[:,]|[(])?(?:答|回答|应答|答案)(?:为)?[:]/u;

function inOneSentence({ text, start }: Sentence): Span[] {
  const found = WITHIN.exec(text);
  if (!found || found.index < 4 || !asksOfSurvey(`${text.slice(0, found.index)}${found[0]}?`)) return [];
  const from = found.index + found[0].length;
  return answerAt(text.slice(from), start + from);
}

function answerAt(text: string, start: number): Span[] {
  const found = PRINTED.exec(text);
  const answer = found?.[1];
  if (!found || answer === undefined) return [];
  const at = start + found[0].lastIndexOf(answer);
  return [{ start: at, end: at + answer.length }];
}
