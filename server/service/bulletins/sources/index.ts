// Every source with its reader: a source that the register names and that has none does not compile.
import type { FigureSource } from '#service/supervision/bulletins';
import { CASEWORK_SOURCE } from './casework.ts';
import { CONTEXT_SOURCE } from './context.ts';
import { OUTREACH_SOURCE } from './outreach.ts';
import { PATROL_SOURCE } from './patrol.ts';
import type { SourceReader } from './source.ts';
import { SUPERVISION_SOURCE } from './supervision.ts';
import { SURVEY_SOURCE } from './survey.ts';

export const SOURCE_READERS: { readonly [Source in FigureSource]: SourceReader<Source> } = {
  casework: CASEWORK_SOURCE,
  outreach: OUTREACH_SOURCE,
  patrol: PATROL_SOURCE,
  supervision: SUPERVISION_SOURCE,
  context: CONTEXT_SOURCE,
  survey: SURVEY_SOURCE,
};
