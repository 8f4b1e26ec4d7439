// Where a case finds its tables and its designs, and a step of a design what it names.
import type { Column, Expression, Frame, Sample } from '#estimation';
import { type Requests, Unsupported } from './request.ts';
import type { DataFile } from './runner.ts';

export interface World {
  /** the table of a CSV file */
  table(file: string): Frame;
  /** the same as texts */
  texts(file: string): DataFile;
  /** the table of a design */
  frameOf(design: string): Frame;
  /** the sample of a design, all its steps taken */
  sampleOf(design: string): Sample;
  readonly requests: Requests;
}

/** What a step sees besides itself. */
export interface StepSetting {
  readonly frame: Frame;
  readonly world: World;
  /** the design as R code */
  readonly tree: Expression | undefined;
}

/** A column that must exist. */
export function columnNamed(frame: Frame, name: string): Column {
  const column = frame.column(name);
  if (!column) throw new Unsupported(`no column ${name}`);
  return column;
}
