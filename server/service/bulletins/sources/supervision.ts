// Inspections and chasing as a source of figures: the rows of the scorecard itself, so that a notice says what the card says.
import { type Scorecard, scorecardOf } from '#service/supervision';
import { counted, NOTHING_KNOWN, type Scope, type TableLine } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { overdueByUnit } from '../../supervision/mends.store.ts';
import { chanceOf, roundsIn } from '../../supervision/scorecard.ts';
import { type ScoredUnit, scoresOf } from '../../supervision/scorecards.store.ts';
import { lazy, type SourceReader } from './source.ts';
import { cardsIn, mendsIn, orderingOffice, unitsNamed } from './supervision.store.ts';

export const SUPERVISION_SOURCE: SourceReader<'supervision'> = {
  figures: (tx, scope) => {
    const scored = lazy(() => scoredIn(tx, scope));
    const card = lazy(async () => cardOf(await scored()));
    const mends = lazy(() => mendsIn(tx, scope));
    const cards = lazy(() => cardsIn(tx, scope));
    const ofRounds = (count: (rows: readonly ScoredUnit[]) => number) => async () => {
      const rows = await scored();
      return rows.length === 0 ? NOTHING_KNOWN : counted(count(rows));
    };
    return {
      'inspection.rounds': ofRounds((rows) => new Set(rows.map(({ roundId }) => roundId)).size),
      'inspection.units': ofRounds((rows) => new Set(rows.map(({ unitId }) => unitId)).size),
      'inspection.tiers': async () => {
        const { tiers } = await card();
        return tiers === 0 ? NOTHING_KNOWN : counted(tiers);
      },
      'inspection.chance': async () => {
        const { noise } = await card();
        return noise ? { ...counted(noise.shareOfOneRound), n: noise.freedom } : NOTHING_KNOWN;
      },
      'inspection.mends': async () => counted((await mends()).asked),
      'inspection.mends-overdue': async () => counted((await mends()).overdue),
      'chase.issued': async () => counted((await cards()).issued),
      'chase.black': async () => counted((await cards()).black),
      'chase.lifted': async () => counted((await cards()).lifted),
    };
  },
  tables: { 'inspection.by-unit': byUnit },
};

async function scoredIn(tx: Transaction, scope: Scope): Promise<readonly ScoredUnit[]> {
  const office = await orderingOffice(tx, scope);
  if (office === null) return [];
  return scoresOf(tx, scope.county, office, { fromDay: scope.period.from, toDay: scope.period.to });
}

function cardOf(scored: readonly ScoredUnit[]): Scorecard {
  return scorecardOf(roundsIn(scored), chanceOf(scored));
}

async function byUnit(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const card = cardOf(await scoredIn(tx, scope));
  const standings = new Map(card.units.map((unit) => [unit.unitId, unit]));
  const late = await overdueByUnit(tx, scope.county, scope.period.to);
  const overdue = new Map(late.map(({ unitId, overdue: count }) => [unitId, count]));
  return (await unitsNamed(tx, [...standings.keys()])).flatMap(({ id, code, name }) => {
    const unit = standings.get(id);
    if (!unit) return [];
    const { rounds, mean, bestRank, worstRank, tier } = unit;
    return [{ code, name, values: [rounds, mean, bestRank, worstRank, tier, overdue.get(id) ?? 0] }];
  });
}
