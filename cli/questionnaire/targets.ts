// The kinds of file that a questionnaire can be converted into, each with what it cannot say. The writers of Word and Excel are
// fetched when they are needed.
import type { Problem } from '#base';
import {
  checkQuestionnaire,
  ddiOf,
  FORM_FIELDS,
  type FormHead,
  missingFields,
  NO_FORM_HEAD,
  printFormHead,
  printMarkdown,
  printOutline,
  type Questionnaire,
  questionnaireOf,
  type Sheet,
  tripleSOf,
  xlsFormOf,
} from '#survey/questionnaire';
import type { FormFile } from './form-file.ts';
import { printJson } from './json-file.ts';
import { problem } from './problems.ts';

export type Converted = {
  readonly content: string | Uint8Array;
  readonly losses: readonly Problem[];
  /** Why what would come of it could not be used; then there is no content. */
  readonly flaws: readonly Problem[];
};

export type Target = {
  readonly isText: boolean;
  convert(read: FormFile): Promise<Converted>;
};

export type Headed = { readonly questionnaire: Questionnaire; readonly head: FormHead };

export const TARGETS: Readonly<Record<string, Target>> = {
  outline: written(({ head, questionnaire }) => `${printFormHead(head)}${printOutline(questionnaire)}`),
  json: written(printJson),
  ddi: written(({ head, questionnaire }) => ddiOf(questionnaire, head)),
  'triple-s': {
    isText: true,
    async convert(read) {
      const { headed, losses, flaws } = headedOf(read);
      const { xml, losses: more } = tripleSOf(headed.questionnaire, headed.head);
      return { content: flaws.length > 0 ? '' : xml, losses: [...losses, ...more], flaws };
    },
  },
  xlsform: { isText: true, convert: async (read) => sheeted(read, printMarkdown) },
  xlsx: {
    isText: false,
    async convert(read) {
      const { sheets, losses } = sheetsOf(read);
      const { workbookFile } = await import('./sheets-file.ts');
      return { content: await workbookFile(sheets), losses, flaws: [] };
    },
  },
  word: {
    isText: false,
    async convert(read) {
      const { headed, losses, flaws } = headedOf(read);
      if (flaws.length > 0) return { content: '', losses, flaws };
      const { wordFile } = await import('./word-file.ts');
      return { content: await wordFile(headed), losses: [...losses, ...missingHead(headed.head)], flaws };
    },
  },
};

function written(print: (headed: Headed) => string): Target {
  return {
    isText: true,
    async convert(read) {
      const { headed, losses, flaws } = headedOf(read);
      return { content: flaws.length > 0 ? '' : print(headed), losses, flaws };
    },
  };
}

function headedOf(read: FormFile) {
  if (read.kind === 'outline') return { headed: read, losses: [], flaws: [] };
  const { questionnaire, losses } = questionnaireOf(read.form);
  const headed: Headed = { questionnaire, head: NO_FORM_HEAD };
  return { headed, losses, flaws: checkQuestionnaire(questionnaire) };
}

function sheetsOf(read: FormFile): {
  readonly sheets: readonly Sheet[];
  readonly losses: readonly Problem[];
} {
  if (read.kind === 'xlsform') return { sheets: read.sheets, losses: [] };
  const { sheets, losses } = xlsFormOf(read.questionnaire);
  const isHeaded = Object.values(read.head).some((words) => words !== '');
  return { sheets, losses: isHeaded ? [...losses, problem('convert-head-lost', {})] : losses };
}

function sheeted(read: FormFile, print: (sheets: readonly Sheet[]) => string): Converted {
  const { sheets, losses } = sheetsOf(read);
  return { content: print(sheets), losses, flaws: [] };
}

function missingHead(head: FormHead): readonly Problem[] {
  const fields = missingFields(head);
  const names = fields.map((name) => `${FORM_FIELDS[name].zh} / ${FORM_FIELDS[name].en}`).join('、');
  return fields.length === 0 ? [] : [problem('convert-head-missing', { fields: names })];
}
