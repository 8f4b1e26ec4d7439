// What comes in with a request, held to the endpoint's shapes; what does not fit is said in both languages, with what to do about it.
// The reader's own words are English and meant for programmers: none of them goes out.
import type { z } from 'zod';
import { type Bilingual, type Problem, type Result, refused } from '#base';
import { problem, unreadable } from './problems.ts';
import { withStorableText } from './storable-text.ts';

/** Problems: `text-too-long`, `unreadable-request`; `where` is the part and the field, as `body.text`. */
export function readInput<Shape extends z.ZodType>(
  shape: Shape,
  input: unknown,
  part: string,
): Result<z.output<Shape>> {
  const found = shape.safeParse(withStorableText(input), { reportInput: true });
  if (found.success) return { ok: true, value: found.data };
  const [first] = found.error.issues;
  return refused(problemOfIssue(first, part));
}

type Issue = z.core.$ZodIssue;

function problemOfIssue(issue: Issue | undefined, part: string): Problem {
  const where = [part, ...(issue?.path ?? [])].map(String).join('.');
  if (issue?.code === 'too_big' && issue.origin === 'string')
    return problem('text-too-long', { most: Number(issue.maximum) }, where);
  return unreadable(where, issue ? wordsOf(issue) : UNKNOWN);
}

const UNKNOWN: Bilingual = {
  zh: '内容不对，请核对后再发',
  en: 'it is not what is expected here; check it and send it again',
};

function wordsOf(issue: Issue): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? missing(issue.expected)
        : wrongType(issue.expected);
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'invalid_value':
      return {
        zh: `只能是：${issue.values.map(String).join('、')}`,
        en: `must be one of: ${issue.values.map(String).join(', ')}`,
      };
    case 'unrecognized_keys':
      return {
        zh: `不认识这些字段：${issue.keys.join('、')}，请去掉`,
        en: `these fields are not known here: ${issue.keys.join(', ')}; leave them out`,
      };
    case 'invalid_format':
      return FORMATS[issue.format] ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '“是”或“否”（true / false）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'a group of fields' },
};

const ANYTHING: Bilingual = { zh: '别的内容', en: 'something else' };

function missing(expected: string): Bilingual {
  const { zh, en } = TYPES[expected] ?? ANYTHING;
  return { zh: `没有填，应当是${zh}`, en: `it is missing; give ${en}` };
}

function wrongType(expected: string): Bilingual {
  const { zh, en } = TYPES[expected] ?? ANYTHING;
  return { zh: `应当是${zh}`, en: `it must be ${en}` };
}

function tooBig(origin: string, most: number): Bilingual {
  return origin === 'array'
    ? {
        zh: `太多，最多 ${most} 项，请分几次发`,
        en: `too many: at most ${most}; send them in several requests`,
      }
    : { zh: `太大，最大 ${most}`, en: `too large: at most ${most}` };
}

function tooSmall(origin: string, least: number): Bilingual {
  if (origin === 'string' && least <= 1)
    return { zh: '不能空着，请填写', en: 'it must not be empty; fill it in' };
  if (origin === 'string')
    return { zh: `太短，至少 ${least} 个字`, en: `too short: at least ${least} characters` };
  return origin === 'array'
    ? { zh: `太少，至少 ${least} 项`, en: `too few: at least ${least}` }
    : { zh: `太小，最小 ${least}`, en: `too small: at least ${least}` };
}

const FORMATS: Readonly<Record<string, Bilingual>> = {
  uuid: { zh: '不是编号（UUID）', en: 'it is no identifier (UUID)' },
  regex: {
    zh: '写法不对，请核对位数和符号',
    en: 'it is not written as it should be; check its digits and signs',
  },
  email: { zh: '不是邮箱地址', en: 'it is no e-mail address' },
  url: { zh: '不是网址', en: 'it is no web address' },
};
