// One export from the first row to its manifest, out of a snapshot of the database. It holds a batch of rows at a time.
import { csvText, unmarkedCsv } from '#base';
import type { Questionnaire } from '#survey/questionnaire';
import type { ExportFormat, Manifest } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import type { SurveyDetails } from '../office/surveys.store.ts';
import { type ArchivedFile, archive, type WrittenFile } from './archive.ts';
import { codebookCsv } from './codebook.ts';
import { type Column, columnsOf, type ExportedPlace, type Row, rowMaker } from './columns.ts';
import { csvFile } from './csv-file.ts';
import type { Batches, Encode, Table } from './encoding.ts';
import { excelFile } from './excel-file.ts';
import {
  type AskedExport,
  completedInBatches,
  exportedPlaces,
  leftOutInterviews,
  type StoredInterview,
} from './export.store.ts';
import { Figures } from './figures.ts';
import { manifestOf, warningOf } from './manifest.ts';
import { parquetFile } from './parquet-file.ts';
import { rScript } from './r-script.ts';
import { shortenedLabels } from './sav-dictionary.ts';
import { savFile } from './sav-file.ts';
import { stataSyntax } from './stata-syntax.ts';
import { type RowWeights, weightedRows } from './weighted-rows.ts';

interface Format {
  readonly fileName: string;
  readonly encode: Encode;
  readonly isPacked?: boolean;
}

const STATISTICS_CSV: Format = { fileName: 'interviews.csv', encode: csvFile('without-mark') };

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  csv: { fileName: 'interviews.csv', encode: csvFile('with-mark') },
  excel: { fileName: 'interviews.xlsx', encode: excelFile, isPacked: true },
  spss: { fileName: 'interviews.sav', encode: savFile },
  stata: STATISTICS_CSV,
  r: STATISTICS_CSV,
  parquet: { fileName: 'interviews.parquet', encode: parquetFile, isPacked: true },
};

/** How far it came; the owner of the object reads it. */
export interface ExportState {
  rowsWritten: number;
  rowsExpected: number;
}

type Move = (to: { standing?: 'whole'; manifest?: Manifest }) => Promise<void>;

interface Source {
  readonly house: House;
  readonly tx: Transaction;
  readonly survey: SurveyDetails;
  readonly asked: AskedExport;
  readonly questionnaire: Questionnaire;
  readonly places: readonly ExportedPlace[];
  /** under the scheme in force */
  readonly weights: RowWeights | undefined;
  readonly state: ExportState;
  readonly move: Move;
}

export async function writtenExport(
  house: House,
  tx: Transaction,
  survey: SurveyDetails,
  asked: AskedExport,
  state: ExportState,
  move: Move,
): Promise<{ bytes: AsyncIterable<Uint8Array> }> {
  const places = await exportedPlaces(tx, asked);
  state.rowsExpected = places.reduce((sum, { completes }) => sum + completes, 0);
  const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
  const { atWork, weights } = await weightedRows(tx, asked, questionnaire, places);
  const source = { house, tx, survey, asked, questionnaire, places, weights, state, move };
  const leftOut = await leftOutInterviews(tx, asked);
  const columns = columnsOf(questionnaire, survey.rules, places, asked.language, weights !== undefined);
  const manifest = (files: readonly WrittenFile[]): Manifest =>
    manifestOf(
      {
        survey,
        reason: asked.reason,
        withWords: asked.withWords,
        columns,
        rows: state.rowsWritten,
        leftOut,
        uncovered: places.filter(({ completes }) => completes === 0).length,
        shortened: asked.format === 'spss' ? shortenedLabels(columns) : 0,
        nowMs: house.now(),
        atWork,
        isFitted: weights !== undefined,
      },
      files,
    );
  return { bytes: whole(source, columns, manifest) };
}

// The last bytes are let go only when the manifest is kept: what the receiver holds whole, the house knows as whole.
async function* whole(
  source: Source,
  columns: readonly Column[],
  manifestFor: (files: readonly WrittenFile[]) => Manifest,
): AsyncGenerator<Uint8Array> {
  let manifest: Manifest | undefined;
  const bytes = archive(filesOf(source, columns), (files) => {
    manifest = manifestFor(files);
    return `${JSON.stringify(manifest, null, 1)}\n`;
  });
  let held: Uint8Array | undefined;
  for await (const chunk of bytes) {
    if (held) yield held;
    held = chunk;
  }
  if (manifest) await source.move({ standing: 'whole', manifest });
  if (held) yield held;
}

function filesOf(source: Source, columns: readonly Column[]): ArchivedFile[] {
  const { survey, asked, state, places, weights } = source;
  const { fileName, encode, isPacked = false } = FORMATS[asked.format];
  const warning = warningOf(survey);
  const title = warning === null ? survey.title : `${survey.title} (${warning[asked.language]})`;
  const table: Table = { title, columns, rows: state.rowsExpected, madeMs: source.house.now() };
  const figures = asked.format === 'r' ? new Figures(survey.rules, places, state.rowsExpected) : undefined;
  const content = () => encode(table, rowsOf(source, columns, figures));
  const words = { written: 0 };
  return [
    { name: fileName, rows: () => state.rowsWritten, columns: columns.length, isPacked, content },
    ...(figures ? [text('figures.csv', () => figures.csv(weights?.sample))] : []),
    ...(asked.format === 'r' ? [text('reproduce.R', () => rScript(columns, survey.rules, weights))] : []),
    ...(asked.format === 'stata' ? [text('interviews.do', () => stataSyntax(columns))] : []),
    ...(asked.withWords
      ? [{ name: 'words.csv', rows: () => words.written, columns: 3, content: () => wordsOf(source, words) }]
      : []),
    text('codebook.csv', () => codebookCsv(columns)),
  ];
}

function text(name: string, content: () => string): ArchivedFile {
  return {
    name,
    rows: () => null,
    columns: null,
    content: async function* () {
      yield Buffer.from(content());
    },
  };
}

const TOLD_EVERY_ROWS = 20_000;

async function* rowsOf(source: Source, columns: readonly Column[], figures: Figures | undefined): Batches {
  const { tx, survey, asked, questionnaire, places, weights, state, move } = source;
  const fitted = weights && { weight: weights.sample.design.weight, base: weights.started.design.weight };
  const row = rowMaker(questionnaire, survey.rules, places, fitted);
  const stratumAt = columns.findIndex(({ name }) => name === 'stratum');
  let toldRows = 0;
  for await (const stored of completedInBatches(tx, asked)) {
    const rows: Row[] = stored.map((each, nth) =>
      row({ ...each, unit: pseudonym(source, each) }, state.rowsWritten + nth),
    );
    for (const each of rows) figures?.see(each, stratumAt);
    yield rows;
    state.rowsWritten += rows.length;
    if (state.rowsWritten - toldRows < TOLD_EVERY_ROWS) continue;
    toldRows = state.rowsWritten;
    await move({});
  }
  if (state.rowsWritten !== state.rowsExpected)
    throw new Error(`${state.rowsWritten} interviews were read of ${state.rowsExpected}`);
}

const PSEUDONYM_CHARACTERS = 16;

/** The same for the same interview in every export of this survey, and of use to nobody without the house's key. */
function pseudonym({ house, asked }: Source, { unitId }: StoredInterview): string {
  return house.cipher
    .fingerprint(`export ${asked.surveyId} ${unitId}`)
    .toString('hex')
    .slice(0, PSEUDONYM_CHARACTERS);
}

/** What was written under "other", by interview and question. */
async function* wordsOf(source: Source, words: { written: number }): AsyncGenerator<Uint8Array> {
  yield Buffer.from(csvText([['unit', 'question', 'words']]));
  for await (const stored of completedInBatches(source.tx, source.asked)) {
    const rows = stored.flatMap((each) =>
      Object.entries(each.answers).flatMap(([question, { otherText = '' }]) =>
        otherText === '' ? [] : [[pseudonym(source, each), question, otherText]],
      ),
    );
    words.written += rows.length;
    if (rows.length > 0) yield Buffer.from(unmarkedCsv(rows));
  }
}
