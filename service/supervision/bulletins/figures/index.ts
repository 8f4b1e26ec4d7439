// The register of named figures and tables, by source. A source is one file of rows here and one reader on the server.
import type { Bilingual } from '#base';
import type { FigureRow, TableRow } from '../figure-row.ts';
import { CASEWORK_FIGURES, CASEWORK_TABLES } from './casework.ts';
import { CONTEXT_FIGURES, CONTEXT_TABLES } from './context.ts';
import { OUTREACH_FIGURES, OUTREACH_TABLES } from './outreach.ts';
import { PATROL_FIGURES, PATROL_TABLES } from './patrol.ts';
import { SUPERVISION_FIGURES, SUPERVISION_TABLES } from './supervision.ts';
import { SURVEY_FIGURES, SURVEY_TABLES } from './survey.ts';

interface SourceRows {
  readonly label: Bilingual;
  readonly figures: Readonly<Record<string, FigureRow>>;
  readonly tables: Readonly<Record<string, TableRow>>;
}

/** Each source with its figures and tables; the server's readers are held to it by the compiler. */
export const FIGURE_SOURCES = {
  casework: {
    label: { zh: '诉求与纠纷', en: 'Matters' },
    figures: CASEWORK_FIGURES,
    tables: CASEWORK_TABLES,
  },
  outreach: {
    label: { zh: '走访与宣传', en: 'Outreach' },
    figures: OUTREACH_FIGURES,
    tables: OUTREACH_TABLES,
  },
  patrol: { label: { zh: '义务巡防', en: 'Patrols' }, figures: PATROL_FIGURES, tables: PATROL_TABLES },
  supervision: {
    label: { zh: '督查与督办', en: 'Inspections and chasing' },
    figures: SUPERVISION_FIGURES,
    tables: SUPERVISION_TABLES,
  },
  context: {
    label: { zh: '公安和法院', en: 'Police and courts' },
    figures: CONTEXT_FIGURES,
    tables: CONTEXT_TABLES,
  },
  survey: {
    label: { zh: '公布的调查', en: 'Published surveys' },
    figures: SURVEY_FIGURES,
    tables: SURVEY_TABLES,
  },
} as const satisfies Readonly<Record<string, SourceRows>>;
export type FigureSource = keyof typeof FIGURE_SOURCES;
export type FigureOf<Source extends FigureSource> = keyof (typeof FIGURE_SOURCES)[Source]['figures'] & string;
export type TableOf<Source extends FigureSource> = keyof (typeof FIGURE_SOURCES)[Source]['tables'] & string;

const BY_SOURCE: Readonly<Record<FigureSource, SourceRows>> = FIGURE_SOURCES;

function isSource(text: string): text is FigureSource {
  return Object.hasOwn(FIGURE_SOURCES, text);
}

export const SOURCE_NAMES: readonly FigureSource[] = Object.keys(FIGURE_SOURCES).filter(isSource);

/** Every figure by its id, with its source. */
export const FIGURES: ReadonlyMap<string, FigureRow & { readonly source: FigureSource }> = new Map(
  SOURCE_NAMES.flatMap((source) =>
    Object.entries(BY_SOURCE[source].figures).map(([id, row]) => [id, { ...row, source }] as const),
  ),
);

/** Every table by its id, with its source. */
export const TABLES: ReadonlyMap<string, TableRow & { readonly source: FigureSource }> = new Map(
  SOURCE_NAMES.flatMap((source) =>
    Object.entries(BY_SOURCE[source].tables).map(([id, row]) => [id, { ...row, source }] as const),
  ),
);
