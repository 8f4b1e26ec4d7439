// Every way in which an office's file of its own rules can be refused. The reader adds the place.
import { problemCatalogue } from '#base';

/** Codes are stable and never reused. */
export const WORDING_PROBLEMS = {
  'wording-rules-shape': {
    zh: '规则文件应是JSON，最外层为rules列表，每条有kind、pattern、reason（reason分zh和en）。',
    en: 'The file of rules must be JSON: a list named rules, each with kind, pattern and reason (zh and en).',
  },
  'wording-rule-kind': {
    zh: '没有“{value}”这一类。可写：{known}。',
    en: 'There is no kind “{value}”. Known kinds: {known}.',
  },
  'wording-rule-pattern': {
    zh: '读不懂“{value}”。应为2至200个字；词类写作<answer>，可用：{known}；括号要成对。',
    en: 'The pattern “{value}” cannot be read. It takes 2 to 200 characters; a word class is written <answer>, known ones: {known}; brackets come in pairs.',
  },
  'wording-rule-reason': {
    zh: '每条规则都要写明理由，中文和英文各一句。',
    en: 'Every rule says its reason, in Chinese and in English.',
  },
} as const;

/** Makes a problem of this room. */
export const problem = problemCatalogue(WORDING_PROBLEMS);
