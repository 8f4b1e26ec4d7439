// A questionnaire as a Word document, whole. Whoever calls packs it into a file: that takes time, which a pure room does not have.
import { Document } from 'docx';
import type { Questionnaire } from '#survey/questionnaire';
import { type Front, frontOf } from './front.ts';
import { line, SECTION, SMALL_SIZE, TEXT_SIZE } from './page.ts';
import { questionsOf } from './questions.ts';

/** `foot`: which version this is, below the last question; empty where it is none. */
export type Paper = Front & { readonly questionnaire: Questionnaire; readonly foot: string };

export function paperDocument({ questionnaire, foot, ...front }: Paper): Document {
  const children = [
    ...frontOf(questionnaire, front),
    ...questionsOf(questionnaire),
    ...(foot === ''
      ? []
      : [line(foot, { halfPoints: SMALL_SIZE, colour: '666666' }, { spacing: { before: 320 } })]),
  ];
  return new Document({
    title: questionnaire.title,
    creator: front.head.issuedBy,
    lastModifiedBy: front.head.issuedBy,
    styles: {
      default: { document: { run: { size: TEXT_SIZE, language: { value: 'en-US', eastAsia: 'zh-CN' } } } },
    },
    sections: [{ ...SECTION, children }],
  });
}
