// Cards as offices work with them: the list, one card with its history, the unit's answer, and the rule.
import { localTime, ok, type Result } from '#base';
import { CHASE_PRESET, type ChaseRule, checkChaseRule, problem } from '#service/supervision/chasing';
import type { Nothing } from '#wire';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../outreach/reach.ts';
import {
  addEvent,
  addRule,
  type CardFilter,
  cardOf,
  countColours,
  eventsOf,
  type KeptCard,
  listCards,
  noteAnswered,
  rulesOf,
} from './cards.store.ts';
import { type Looked, lookOver } from './look-over.ts';

function view(house: House, actor: Actor) {
  return { today: localTime(house.now()).date, own: reachOf(actor, 'chase.answer') };
}

export function chaseCardsFor(house: House, actor: Actor, county: string, filter: CardFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'chase.read', county);
    const { rows, total } = await listCards(tx, county, filter, view(house, actor));
    return ok({ rows: [...rows], total, counts: await countColours(tx, county) });
  });
}

interface CardKey {
  readonly county: string;
  readonly cardId: string;
}

async function visible(
  tx: Transaction,
  house: House,
  actor: Actor,
  { county, cardId }: CardKey,
): Promise<KeptCard> {
  const found = await cardOf(tx, county, cardId, view(house, actor));
  return found ?? refuse(platformProblem('not-found', { what: '督办牌 / card' }));
}

export function chaseCardFor(house: House, actor: Actor, key: CardKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const card = await visible(tx, house, actor, key);
    return ok({ ...card, history: [...(await eventsOf(tx, key.county, key.cardId))] });
  });
}

/** Problems: `chase-card-lifted`; `not-allowed` for a card of another unit. Sent twice, it is one answer. */
export async function answerChaseBy(
  house: House,
  actor: Actor,
  key: CardKey,
  answer: { readonly id: string; readonly words: string },
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'chase-answered', subject: key.cardId };
  await change(house, 'service', actor, act, async (tx) => {
    const card = await visible(tx, house, actor, key);
    if (!card.isOurs) refuse(platformProblem('not-allowed', {}));
    if (card.liftedMs !== null) refuse(problem('chase-card-lifted', {}));
    const at = new Date(house.now());
    const { colour } = card;
    const event = {
      ...answer,
      cardId: key.cardId,
      kind: 'answered',
      colour,
      personId: actor.personId,
      at,
    } as const;
    if (await addEvent(tx, key.county, event)) await noteAnswered(tx, key.county, key.cardId, at);
  });
  return ok({});
}

export async function lookOverBy(house: House, actor: Actor, county: string): Promise<Result<Looked>> {
  const act = { county, action: 'chase-looked-over', subject: county };
  await change(house, 'service', actor, act, (tx) => requirePlace(tx, actor, 'chase.rule', county, county));
  return ok(await lookOver(house, county));
}

export function chaseRuleFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'chase.read', county);
    const kept = await rulesOf(tx, county);
    const history = kept.map(({ sinceMs, personName, reason }) => ({ sinceMs, personName, reason }));
    return ok({ rule: asSent(kept[0]?.rule ?? CHASE_PRESET), isPreset: kept.length === 0, history });
  });
}

function asSent({ steps, ofSource }: ChaseRule) {
  const plain = (each: ChaseRule['steps']) => each.map((step) => ({ ...step, to: [...step.to] }));
  const sources = Object.entries(ofSource).map(([code, each]) => [code, plain(each)] as const);
  return { steps: plain(steps), ofSource: Object.fromEntries(sources) };
}

/** Problems: those of `checkChaseRule`. Cards that are out keep the colour that they got. */
export async function saveChaseRuleBy(
  house: House,
  actor: Actor,
  county: string,
  wanted: { readonly id: string; readonly rule: ChaseRule; readonly reason: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'chase-rule-saved', subject: wanted.id, details: { reason: wanted.reason } };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'chase.rule', county, county);
    must(checkChaseRule(wanted.rule));
    await addRule(tx, county, { ...wanted, personId: actor.personId, at: new Date(house.now()) });
  });
  return ok({});
}
