// The order in which options are read: as printed, or turned for this interview.
import { chanceFrom } from '#base';
import type { Option, Question } from '../model.ts';

/**
 * The options of a turned question in the order of this interview, the others as printed. Those not read out, exclusive
 * ones and those that ask for words keep their places at the end.
 * @param seed the interview's id: the same interview has the same order on every device and in every later look
 */
export function optionsInOrder({ id, turned, options }: Question, seed: string): readonly Option[] {
  if (!turned) return options;
  const anchored = options.filter(isAnchored);
  const free = options.filter((option) => !isAnchored(option));
  return [...chanceFrom(`${seed} ${id}`).shuffle(free), ...anchored];
}

function isAnchored({ readOut, exclusive, asksText }: Option): boolean {
  return !readOut || exclusive || asksText;
}
