// What rules propose, what units say to it, and what a person decides: nothing follows from a rule by itself.
import { localTime, ok, type Problem, type Result } from '#base';
import { type Stance, supervisionProblem } from '#service/supervision';
import type { Nothing } from '#wire';
import type { Consequence } from '#wire/service';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { consequenceOf, countConsequences, listConsequences, noteDecision } from './consequences.store.ts';
import { problem } from './problems.ts';
import { keepReply } from './replies.ts';

interface Asked {
  readonly standing?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export function consequencesFor(house: House, actor: Actor, county: string, asked: Asked) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({
      rows: [...(await listConsequences(tx, county, asked))],
      total: await countConsequences(tx, county, asked),
    }),
  );
}

interface Key {
  readonly county: string;
  readonly consequenceId: string;
}

function consequenceUnknown(): Problem {
  return platformProblem('not-found', { what: '处理建议 / proposal' });
}

/** Problems: `not-for-own-unit`, `reply-closed`, `not-found`. */
export async function replyToConsequenceBy(
  house: House,
  actor: Actor,
  { county, consequenceId }: Key,
  given: { readonly stance: Stance; readonly words: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'consequence-replied', subject: consequenceId };
  await change(house, 'service', actor, act, async (tx) => {
    const found = (await consequenceOf(tx, county, consequenceId)) ?? refuse(consequenceUnknown());
    if (!reachOf(actor, 'inspection.reply').includes(found.unit.id)) refuse(problem('not-for-own-unit', {}));
    const row = {
      ...{ county, subjectId: consequenceId, unitId: found.unit.id, ...given },
      ...{ personId: actor.personId, at: new Date(house.now()) },
    };
    await keepReply(tx, row, () => mustBeOpen(found, house.now()));
  });
  return ok({});
}

function mustBeOpen({ standing, replyByMs, reply }: Consequence, nowMs: number): void {
  if (standing !== 'proposed' || reply !== null || nowMs > replyByMs)
    refuse(supervisionProblem('reply-closed', {}));
}

/** Problems: `reply-still-open`, `consequence-decided`, `not-own-unit`, `not-found`. Sent twice, it is one decision. */
export async function decideConsequenceBy(
  house: House,
  actor: Actor,
  key: Key,
  given: { readonly isCarriedOut: boolean; readonly reason: string },
): Promise<Result<Nothing>> {
  const standing = given.isCarriedOut ? 'carried-out' : 'waived';
  const act = { county: key.county, action: `consequence-${standing}`, subject: key.consequenceId };
  await change(house, 'service', actor, act, async (tx) => {
    const found = (await consequenceOf(tx, key.county, key.consequenceId)) ?? refuse(consequenceUnknown());
    if (isSameDecision(found, actor, standing, given.reason)) return;
    mustBeDecidable(found, actor, house.now());
    await decide(tx, key, { standing, reason: given.reason }, actor.personId, house.now());
  });
  return ok({});
}

/** The same within a transaction, for whoever plays decisions. */
export async function decide(
  tx: Transaction,
  key: Key,
  decision: { readonly standing: Consequence['standing']; readonly reason: string },
  personId: string,
  nowMs: number,
): Promise<void> {
  const isDone = await noteDecision(tx, key, decision, { personId, at: new Date(nowMs) });
  if (!isDone) refuse(supervisionProblem('consequence-decided', {}));
}

function isSameDecision(found: Consequence, actor: Actor, standing: string, reason: string): boolean {
  return found.standing === standing && found.reason === reason && found.decidedByName === actor.name;
}

function mustBeDecidable(found: Consequence, actor: Actor, nowMs: number): void {
  if (found.standing !== 'proposed') refuse(supervisionProblem('consequence-decided', {}));
  if (actor.roles.some(({ organisationId }) => organisationId === found.unit.id))
    refuse(supervisionProblem('not-own-unit', {}));
  if (found.reply === null && nowMs <= found.replyByMs)
    refuse(supervisionProblem('reply-still-open', { day: localTime(found.replyByMs).date }));
}
