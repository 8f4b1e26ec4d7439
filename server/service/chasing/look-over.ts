// A round of chasing over one county: every room is asked what is late, and the cards follow by rule. The server does so by itself
// every hour; run again it changes nothing.
import { createHash } from 'node:crypto';
import { localTime, uuidFrom } from '#base';
import {
  CHASE_PRESET,
  type ChaseColour,
  type ChaseRule,
  type ChaseStep,
  chaseRound,
  type Overdue,
  recipientsOf,
  SOURCE_CODES,
} from '#service/supervision/chasing';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { type Office, officesOfCounty } from '../casework/offices.store.ts';
import {
  addCard,
  addEvent,
  countiesWithOffices,
  liftCards,
  openCards,
  raiseCard,
  rulesOf,
} from './cards.store.ts';
import { type ChaseDay, SOURCES } from './sources/index.ts';

export interface Looked {
  readonly issued: number;
  readonly raised: number;
  readonly lifted: number;
}

const CHINA_OFFSET_MS = 8 * 3_600_000;

export function lookOver(house: House, county: string): Promise<Looked> {
  return house.database.transaction('service', 'system', async (tx) => {
    const offices = await officesOfCounty(tx, county);
    const { date: today } = localTime(house.now());
    const startOfDay = new Date(Date.parse(`${today}T00:00:00Z`) - CHINA_OFFSET_MS);
    const day: ChaseDay = { county, today, startOfDay, offices };
    const overdue: Overdue[] = [];
    for (const code of SOURCE_CODES) overdue.push(...(await SOURCES[code](tx, day)));
    return settle(tx, day, await ruleInForce(tx, county), overdue, new Date(house.now()));
  });
}

export async function ruleInForce(tx: Transaction, county: string): Promise<ChaseRule> {
  return (await rulesOf(tx, county))[0]?.rule ?? CHASE_PRESET;
}

async function settle(
  tx: Transaction,
  { county, today, offices }: ChaseDay,
  rule: ChaseRule,
  overdue: readonly Overdue[],
  at: Date,
): Promise<Looked> {
  const round = chaseRound(rule, overdue, await openCards(tx, county), today);
  const pathTo = new Map(offices.map((office) => [office.id, pathOf(office, offices)]));
  const sent = (step: ChaseStep, { organisationId }: Overdue) =>
    recipientsOf(step, pathTo.get(organisationId) ?? []);
  for (const { overdue: due, key, step } of round.issued) {
    const path = pathTo.get(due.organisationId) ?? [];
    const card = {
      id: idOf(county, key),
      overdue: due,
      path,
      colour: step.colour,
      recipients: sent(step, due),
    };
    if (await addCard(tx, county, card, at)) await noted(tx, county, card.id, 'issued', step.colour, at);
  }
  for (const { id, overdue: due, step } of round.raised) {
    await raiseCard(tx, county, { id, colour: step.colour, recipients: sent(step, due) }, at);
    await noted(tx, county, id, 'raised', step.colour, at);
  }
  for (const { id, colour } of await liftCards(tx, county, round.lifted, at))
    await noted(tx, county, id, 'lifted', colour, at);
  return { issued: round.issued.length, raised: round.raised.length, lifted: round.lifted.length };
}

// From the county down; organisations above the county take no part.
function pathOf({ path }: Office, offices: readonly Office[]): string[] {
  const known = new Set(offices.map(({ id }) => id));
  return path.filter((id) => known.has(id));
}

function idOf(...parts: readonly string[]): string {
  return uuidFrom(0, createHash('sha256').update(parts.join('\n')).digest().subarray(0, 10));
}

// The same event of the same moment is one, however often the server looks.
async function noted(
  tx: Transaction,
  county: string,
  cardId: string,
  kind: 'issued' | 'raised' | 'lifted',
  colour: ChaseColour,
  at: Date,
): Promise<void> {
  const id = idOf(county, cardId, kind, colour, at.toISOString());
  await addEvent(tx, county, { id, cardId, kind, colour, personId: null, words: '', at });
}

const EVERY_MS = 3_600_000;

/** The chore: looks over every county once an hour, whenever it is asked. */
export function hourlyChasing(house: House): () => Promise<void> {
  let lookedMs = 0;
  return async () => {
    if (house.now() - lookedMs < EVERY_MS) return;
    lookedMs = house.now();
    const counties = await house.database.transaction('service', 'system', countiesWithOffices);
    for (const county of counties) await lookOver(house, county);
  };
}
