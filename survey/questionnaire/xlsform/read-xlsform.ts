// Reads the sheets of an XLSForm: the form as a tree, and everything found. It accepts what pyxform accepts and refuses
// what it refuses, and more where a form could not be asked at all. It never throws, whatever it is given.

import { circleFindings } from './checks/circles.ts';
import { dayFindings } from './checks/day-defaults.ts';
import type { FormInCheck } from './checks/form-in-check.ts';
import { instanceFindings } from './checks/instances.ts';
import { nodeNameFindings } from './checks/node-names.ts';
import { parameterFindings } from './checks/parameters.ts';
import { referenceFindings } from './checks/references.ts';
import { selectFindings } from './checks/selects.ts';
import { sheetFindings } from './checks/sheet-limits.ts';
import { shownFindings } from './checks/shown.ts';
import { type ChoiceLists, choiceFindings, choiceListsOf } from './choice-lists.ts';
import { type FileFinding, refusal, warning } from './findings.ts';
import { type FormNode, formOf, isYes, nodesOf } from './form.ts';
import { isName } from './names.ts';
import { type KnownSheet, type Sheet, sheetNamed, similarNames } from './sheets.ts';
import { NO_TABLE, type Row, type Table, tableOf, text } from './table.ts';

/** `findings` in the order of sheets and rows; the form may be used when none of them is `refused`. */
export type ReadForm = {
  readonly title: string;
  readonly top: readonly FormNode[];
  readonly lists: ChoiceLists;
  readonly findings: readonly FileFinding[];
};

const MOST_FINDINGS = 300;

export function readXlsForm(sheets: readonly Sheet[]): ReadForm {
  const survey = sheetNamed(sheets, 'survey');
  if (!survey) {
    const similar = similarNames(sheets, 'survey').join(', ').slice(0, 100) || '-';
    return { ...EMPTY, findings: [refusal('xlsform-survey-missing', { similar }, {})] };
  }
  const limits = sheets.flatMap(sheetFindings);
  return limits.some(({ severity }) => severity === 'refused')
    ? { ...EMPTY, findings: listed(limits) }
    : readTables(sheets, survey, limits);
}

const EMPTY: ReadForm = { title: '', top: [], lists: new Map(), findings: [] };

function readTables(sheets: readonly Sheet[], sheet: Sheet, limits: readonly FileFinding[]): ReadForm {
  const tableNamed = (name: KnownSheet): Table => {
    const found = sheetNamed(sheets, name);
    return found ? tableOf(found, name) : NO_TABLE;
  };
  const survey = tableOf(sheet, 'survey');
  const choices = tableNamed('choices');
  const settings = tableNamed('settings');
  const lists = choiceListsOf(choices);
  const read = formOf(survey);
  const form: FormInCheck = {
    sheets,
    top: read.top,
    nodes: [...nodesOf(read.top)],
    lists,
    externalLists: choiceListsOf(tableNamed('external_choices')),
    choices,
    settings: settings.rows[0],
    rootName: rootNameOf(settings.rows[0]),
  };
  const mayRepeat =
    settings.rows[0] !== undefined && isYes(text(settings.rows[0], 'allow_choice_duplicates'));
  const findings = [
    ...limits,
    ...headFindings(form, survey, choices, settings),
    ...read.findings,
    ...choiceFindings(lists, mayRepeat),
    ...CHECKS.flatMap((check) => check(form)),
    ...effectFindings(form, tableNamed('entities')),
  ];
  const title = form.settings ? text(form.settings, 'title') : '';
  return { title, top: read.top, lists, findings: listed(findings) };
}

const CHECKS: readonly ((form: FormInCheck) => readonly FileFinding[])[] = [
  nodeNameFindings,
  referenceFindings,
  selectFindings,
  shownFindings,
  parameterFindings,
  instanceFindings,
  circleFindings,
  dayFindings,
];

function rootNameOf(settings: Row | undefined): string {
  return (settings && text(settings, 'name')) || 'data';
}

function headFindings(form: FormInCheck, survey: Table, choices: Table, settings: Table): FileFinding[] {
  const findings = [...survey.findings, ...choices.findings, ...settings.findings];
  const { rootName } = form;
  if (!isName(rootName))
    findings.push(
      refusal('xlsform-form-name-malformed', { name: rootName.slice(0, 60) }, { sheet: 'settings' }),
    );
  if (!survey.columns.has('type')) findings.push(missingColumn('survey', 'type'));
  if (choices.rows.length > 0 && !choices.columns.has('name'))
    findings.push(missingColumn('choices', 'name'));
  if (survey.rows.length === 0 && survey.columns.has('type'))
    findings.push(refusal('xlsform-no-questions', {}, { sheet: 'survey' }));
  return findings;
}

function missingColumn(sheet: string, column: string): FileFinding {
  return refusal('xlsform-column-missing', { sheet, column }, { sheet, row: 1 });
}

// What belongs to a phone program or a registry is kept as it is and does nothing here.
const IDLE_SETTINGS = ['public_key', 'submission_url', 'auto_send', 'auto_delete', 'sms_keyword'];

function effectFindings({ nodes, settings }: FormInCheck, entities: Table): FileFinding[] {
  const idle = settings ? IDLE_SETTINGS.filter((column) => text(settings, column) !== '') : [];
  return [
    ...idle.map((what) =>
      warning('xlsform-without-effect', { what }, { sheet: 'settings', row: 2, column: what }),
    ),
    ...(entities.rows.length > 0
      ? [warning('xlsform-without-effect', { what: 'entities' }, { sheet: 'entities' })]
      : []),
    ...nodes
      .filter(({ name, type }) => name === 'audit' && type.is === 'simple' && type.simple.name === 'audit')
      .map(({ row }) =>
        warning('xlsform-without-effect', { what: 'audit' }, { sheet: 'survey', row: row.number }),
      ),
  ];
}

function listed(findings: readonly FileFinding[]): FileFinding[] {
  const ordered = findings.toSorted((left, right) => rank(left) - rank(right));
  const first = ordered.slice(0, MOST_FINDINGS);
  const count = findings.length - first.length;
  return count === 0 ? first : [...first, warning('xlsform-findings-left-out', { count }, {})];
}

function rank({ severity, row = 0 }: FileFinding): number {
  return (severity === 'refused' ? 0 : 1e9) + row;
}
