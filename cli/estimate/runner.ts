// What answers a case: its function's arguments and the data files in, the result out.
import type { Result } from '#base';
import { type Arguments, BadArgument } from './arguments.ts';

/** A data file: texts by column, empty for missing. */
export interface DataFile {
  readonly rows: number;
  column(name: string): readonly string[];
}

/** A function answered by its arguments alone, but for the data files that it names. */
export type Runner = (args: Arguments, data: (name: string) => Promise<DataFile>) => unknown;

/** The value, or the problem's words as the case's answer. */
export function answerOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { code, where, message } = result.problem;
  throw new BadArgument([code, where, message.en].filter((part) => part !== undefined).join(': '));
}
