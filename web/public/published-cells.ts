// Every number of a publication as a cell with the respondents behind it, and which cells sum to which: across places,
// rules, the options of a question, and whatever of the same survey was published before. It knows counts, not shares.
import type { Publication, PublishedCell, SumRelation } from '#survey/integrity';
import type { Results } from '#wire/survey';

/** The cell of a question in one place, or in all of them: all rules of a question share it. */
export function cellKey(questionId: string, place = ''): string {
  return place === '' ? `${questionId}|*` : `${questionId}|${place}`;
}

interface Cells {
  readonly counts: ReadonlyMap<string, number>;
  readonly printed: ReadonlySet<string>;
  readonly relations: readonly SumRelation[];
}

// One rule's places, whose sum is its overall figure. What is printed of any rule of a question is printed of all: less
// those who did not know they are the same people, and with both counts printed one share gives the other.
function cellsOf(results: Results, ruleId: string): Cells {
  const indicator = results.indicators.find(({ rule }) => rule.id === ruleId);
  if (!indicator) return { counts: new Map(), printed: new Set(), relations: [] };
  const { rule, places } = indicator;
  const counts = new Map(places.map(({ code, figure }) => [cellKey(rule.questionId, code), figure.n]));
  const total = cellKey(rule.questionId);
  const parts = [...counts.keys()];
  counts.set(
    total,
    parts.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0),
  );
  return { counts, printed: printedCells(results), relations: [{ total, parts }] };
}

function printedCells({ indicators, questions }: Results): ReadonlySet<string> {
  const ofRules = indicators.flatMap(({ rule, overall, places }) => [
    ...(overall.share === null ? [] : [cellKey(rule.questionId)]),
    ...places.filter(({ figure }) => figure.share !== null).map(({ code }) => cellKey(rule.questionId, code)),
  ]);
  const ofQuestions = questions.filter(({ options }) =>
    options.some(({ overall }) => overall.share !== null),
  );
  return new Set([...ofRules, ...ofQuestions.map(({ questionId }) => cellKey(questionId))]);
}

/**
 * The publication as one rule counts it, with what went before it. A number printed earlier with as many people behind it is the same cell and
 * known already: it can no longer be withheld. One with other people behind it is a cell of its own, and what came or
 * went since is the difference of the two.
 */
export function publicationCells(results: Results, earlier: readonly Results[], ruleId: string): Publication {
  const now = cellsOf(results, ruleId);
  const cells = new Map<string, PublishedCell>();
  for (const [key, n] of now.counts) cells.set(key, { key, n });
  const relations = [...now.relations];
  for (const [nth, before] of earlier.map((each) => cellsOf(each, ruleId)).entries()) {
    const nameOf = (key: string): string =>
      before.counts.get(key) === now.counts.get(key) ? key : `${nth} ${key}`;
    for (const [key, n] of before.counts) {
      const name = nameOf(key);
      const known = before.printed.has(key) ? { cost: Number.POSITIVE_INFINITY } : {};
      cells.set(name, { ...cells.get(name), key: name, n, ...known });
      const current = now.counts.get(key);
      if (name !== key && current !== undefined) relations.push(changeOf(name, n, key, current, cells));
    }
    for (const { total, parts } of before.relations)
      relations.push({ total: nameOf(total), parts: parts.map(nameOf) });
  }
  return { cells: [...cells.values()], relations };
}

function changeOf(
  before: string,
  old: number,
  now: string,
  current: number,
  cells: Map<string, PublishedCell>,
): SumRelation {
  const change = `${before} changed`;
  cells.set(change, { key: change, n: Math.abs(current - old), cost: 0 });
  return current > old ? { total: now, parts: [before, change] } : { total: before, parts: [now, change] };
}
