// A questionnaire as DDI-Codebook 2.5 (DDI Alliance, codebook.xsd of 2012-01-17): a variable for each column of the survey's export, with
// the question as asked, whom it is asked, where the way leads, and which answers are missing.
import type { FormHead } from '../form-head.ts';
import type { Question, Questionnaire } from '../model.ts';
import { batteriesOf } from '../outline/print-outline.ts';
import { variablesOf } from './ddi-variables.ts';
import { element, words, type Xml, xmlFile } from './xml.ts';

const NAMESPACES = {
  xmlns: 'ddi:codebook:2_5',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
  version: '2.5',
  'xml:lang': 'zh-CN',
};

export function ddiOf(questionnaire: Questionnaire, head: FormHead): string {
  const { questions } = questionnaire;
  const variables = questions.map((question) => ({
    question,
    variables: variablesOf(questionnaire, question),
  }));
  const names = new Map(variables.map((each) => [each.question.id, each.variables.map(({ name }) => name)]));
  return xmlFile(
    element(
      'codeBook',
      NAMESPACES,
      studyOf(questionnaire, head),
      element(
        'dataDscr',
        {},
        ...groupsOf(questions, names),
        ...variables.flatMap((each) => each.variables.map(({ xml }) => xml)),
        weightVariable(),
      ),
    ),
  );
}

function studyOf({ title, introduction }: Questionnaire, head: FormHead): Xml {
  const { formNumber, issuedBy, approvalNumber, validUntil } = head;
  const notes = [
    ['批准文号', approvalNumber],
    ['有效期至', validUntil],
  ].filter(([, said]) => said !== '');
  return element(
    'stdyDscr',
    {},
    element(
      'citation',
      {},
      element(
        'titlStmt',
        {},
        element('titl', {}, words(title)),
        ...(formNumber === '' ? [] : [element('IDNo', { agency: '表号' }, words(formNumber))]),
      ),
      ...(issuedBy === '' ? [] : [element('rspStmt', {}, element('AuthEnty', {}, words(issuedBy)))]),
      ...notes.map(([type = '', said = '']) => element('notes', { type }, words(said))),
    ),
    ...(introduction === undefined
      ? []
      : [element('stdyInfo', {}, element('abstract', {}, words(introduction)))]),
  );
}

/** Options of a multiple choice, items of a battery and questions of a section, each a group of variables. */
function groupsOf(questions: readonly Question[], names: ReadonlyMap<string, readonly string[]>): Xml[] {
  const group = (id: string, type: string, label: string, of: readonly Question[]) =>
    element(
      'varGrp',
      {
        ID: `G_${id}`,
        type,
        var: of
          .flatMap(({ id: each }) => names.get(each) ?? [])
          .map(idOf)
          .join(' '),
      },
      element('labl', {}, words(label)),
    );
  const several = questions
    .filter(({ kind }) => kind === 'multiple' || kind === 'ranking')
    .map((question) => group(question.id, 'multipleResp', question.text, [question]));
  const grids = batteriesOf(questions).flatMap(({ question: { id, text }, items }) =>
    items.length === 0
      ? []
      : [
          group(
            id,
            'grid',
            text,
            questions.filter(({ battery }) => battery?.id === id),
          ),
        ],
  );
  const sections = Map.groupBy(sectioned(questions), ({ section }) => section);
  const parts = [...sections].flatMap(([label, of], nth) =>
    label === ''
      ? []
      : [
          group(
            `section_${nth}`,
            'section',
            label,
            of.map(({ question }) => question),
          ),
        ],
  );
  return [...several, ...grids, ...parts];
}

/** A heading holds until the next one. */
function sectioned(questions: readonly Question[]) {
  let section = '';
  return questions.map((question) => {
    section = question.section ?? section;
    return { question, section };
  });
}

function idOf(name: string): string {
  return `V_${name}`;
}

function weightVariable(): Xml {
  return element(
    'var',
    { ID: 'V_weight', name: 'weight', wgt: 'wgt', intrvl: 'contin', representationType: 'numeric' },
    element('labl', {}, words('权数')),
    element('valrng', {}, element('range', { UNITS: 'REAL', minExclusive: '0' })),
  );
}
