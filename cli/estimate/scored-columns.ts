// Columns that a scoring rule makes from answers: scores, whether they satisfy, and the index of several.
import { asCodes, asNumbers, type Column, type Frame, indexOf, satisfiedOf, scoresOf } from '#estimation';
import type { ScoredColumn } from './request.ts';
import { columnNamed } from './world.ts';

/** The table with the new columns; one may be made of others before it. */
export function withScores(table: Frame, scored: Readonly<Record<string, ScoredColumn>>): Frame {
  return Object.entries(scored).reduce<Frame>((frame, [name, rule]) => {
    const column: Column = { kind: 'numbers', values: scoredBy(frame, rule) };
    return {
      rows: frame.rows,
      names: [...frame.names, name],
      column: (wanted) => (wanted === name ? column : frame.column(wanted)),
    };
  }, table);
}

function scoredBy(frame: Frame, rule: ScoredColumn): Float64Array {
  if ('meanOf' in rule) {
    const items = rule.meanOf.map((name) => asNumbers(columnNamed(frame, name)));
    return indexOf(items, rule.least ?? items.length);
  }
  const { codes, levels } = asCodes(columnNamed(frame, rule.from));
  const { dontKnow, satisfiedFrom } = rule;
  const how = {
    scores: levels.map((level) => rule.scores[level]),
    dontKnow: dontKnow === undefined ? ('left-out' as const) : { scoredAs: dontKnow },
  };
  return satisfiedFrom === undefined ? scoresOf(codes, how) : satisfiedOf(codes, how, satisfiedFrom);
}
