// Every command with what it is for. A new command is a file of its own and a line here.
import type { Bilingual } from '#base';
import { estimate } from './estimate/estimate.ts';
import { questionnaire } from './questionnaire/questionnaire.ts';
import { simulate } from './simulate/simulate.ts';
import { wording } from './wording/wording.ts';

interface Command {
  readonly summary: Bilingual;
  /** Answers the exit code. */
  run(args: readonly string[]): Promise<number>;
}

export const COMMANDS = {
  estimate: {
    summary: {
      zh: '照 R survey 的写法算一批题目,结果写进文件',
      en: "answers calls written for R's survey package, results into a file",
    },
    run: estimate,
  },
  questionnaire: {
    summary: {
      zh: '检查、证明、试走、比较、转换问卷文件（XLSForm、问卷文本或 JSON）：questionnaire check|prove|run|diff|convert FILE',
      en: 'checks, proves, walks, compares or converts questionnaires: questionnaire check|prove|run|diff|convert FILE',
    },
    run: questionnaire,
  },
  simulate: {
    summary: {
      zh: '让模拟访问员在运行中的问安里工作',
      en: "puts simulated interviewers to work in a running Wen'an",
    },
    run: simulate,
  },
  wording: {
    summary: {
      zh: '查一段文字里有没有引导回答的话：wording check FILE',
      en: 'looks for phrases of a text that press for an answer: wording check FILE',
    },
    run: wording,
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;
