// One move of a bulletin: handed in with its figures fixed, sent back, approved by another and numbered, published, archived, withdrawn.
import { createHash } from 'node:crypto';
import { canonicalJson, localTime, ok, type Result } from '#base';
import {
  type BulletinMove,
  type BulletinStanding,
  bulletinProblem,
  checkContent,
  MOVES,
  mayApprove,
  mayMove,
  numberText,
  type Retention,
} from '#service/supervision/bulletins';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { must, refuse } from '../../platform/refusal.ts';
import type { WordingCheck } from '../outreach/publicity/materials.ts';
import {
  addEvent,
  archiveBulletin,
  bulletinBy,
  issueBulletin,
  type KeptBulletin,
  keepHandedIn,
  publishBulletin,
  setStanding,
  withdrawBulletin,
} from './bulletins.store.ts';
import { type FilledBulletin, reckonedNow, shownBulletin, titleText, wholeText } from './filling.ts';
import { problem } from './problems.ts';
import { heldBulletin, reachedBulletin } from './reach.ts';
import { nextNumber } from './series.store.ts';

export interface WantedMove {
  readonly id: string;
  readonly move: BulletinMove;
  readonly revision: number;
  readonly reason: string;
  readonly retention: Retention | null;
}

interface Moving {
  readonly tx: Transaction;
  readonly bulletin: KeptBulletin;
  readonly wanted: WantedMove;
  readonly actor: Actor;
  readonly at: Date;
  readonly check: WordingCheck;
  /** what was reckoned before, for handing in */
  readonly reckoned: FilledBulletin | undefined;
}

const WORKS: Readonly<Record<BulletinMove, (moving: Moving) => Promise<void>>> = {
  submit: handIn,
  'send-back': ({ tx, bulletin }) => setStanding(tx, bulletin, 'draft'),
  approve,
  publish: async ({ tx, bulletin, at, check }) => {
    refuseWording(bulletin, check);
    await publishBulletin(tx, bulletin, at);
  },
  archive: ({ tx, bulletin, wanted, at }) =>
    archiveBulletin(tx, bulletin, at, wanted.retention ?? 'thirty-years'),
  withdraw: ({ tx, bulletin, wanted }) => withdrawBulletin(tx, bulletin, wanted.reason),
};

/**
 * Sent twice, it is one move and answers the same. Problems: `bulletin-move-impossible`, `bulletin-changed-meanwhile`,
 * `bulletin-figure-empty`, `bulletin-own-approval`, `bulletin-wording-left`, `bulletin-reason-missing`.
 */
export async function moveBulletinBy(
  house: House,
  check: WordingCheck,
  actor: Actor,
  { county, bulletinId }: { readonly county: string; readonly bulletinId: string },
  wanted: WantedMove,
): Promise<Result<{ standing: BulletinStanding; numberText: string }>> {
  const permission = MOVES[wanted.move].by === 'approver' ? 'bulletin.approve' : 'bulletin.write';
  const before = await house.database.transaction('service', actor.personId, (tx) =>
    reachedBulletin(tx, actor, permission, county, bulletinId),
  );
  const isHandingIn = wanted.move === 'submit' && before.standing === 'draft';
  const reckoned = isHandingIn ? await reckonedNow(house, before) : undefined;
  const act = { county, action: `bulletin-${wanted.move}`, subject: bulletinId };
  return change(house, 'service', actor, act, async (tx) => {
    const bulletin = await heldBulletin(tx, actor, permission, county, bulletinId);
    const at = new Date(house.now());
    const event = { id: wanted.id, at, personId: actor.personId, act: wanted.move, words: wanted.reason };
    if (!(await addEvent(tx, bulletin, event))) return standingOf(bulletin);
    must(mayMove(bulletin.standing, wanted.move, wanted.reason));
    if (bulletin.revision !== wanted.revision)
      refuse(problem('bulletin-changed-meanwhile', { revision: bulletin.revision }));
    await WORKS[wanted.move]({ tx, bulletin, wanted, actor, at, check, reckoned });
    return standingOf((await bulletinBy(tx, county, bulletinId)) ?? bulletin);
  });
}

function standingOf({ standing, numberText }: KeptBulletin) {
  return ok({ standing, numberText });
}

// What is handed in is what will be approved: its figures are fixed here, and none of them may be empty.
async function handIn({ tx, bulletin, reckoned }: Moving): Promise<void> {
  must(checkContent(bulletin.content));
  if (!reckoned) throw new Error('handed in without figures');
  const shown = shownBulletin(bulletin, reckoned);
  const pieces = [
    ...shown.title,
    ...shown.blocks.flatMap((block) => ('pieces' in block ? block.pieces : [])),
  ];
  const empty = pieces.find(({ mark }) => mark === 'empty');
  if (empty)
    refuse(bulletinProblem('bulletin-figure-empty', { name: empty.figure ?? empty.text }, 'content'));
  const { figures, tables, reckonedMs } = reckoned;
  const kept = { figures, tables, title: titleText(shown), reckonedAt: new Date(reckonedMs) };
  await keepHandedIn(tx, bulletin, kept);
}

async function approve({ tx, bulletin, actor, at, check }: Moving): Promise<void> {
  must(mayApprove(actor.personId, bulletin.editors));
  refuseWording(bulletin, check);
  const { county, id, seriesId, head, content, figures, tables, reckonedMs } = bulletin;
  const year = Number(localTime(at.getTime()).date.slice(0, 4));
  const number = await nextNumber(tx, county, seriesId, year);
  const said = numberText(bulletin, year, number);
  await issueBulletin(tx, {
    ...{ county, id, numberYear: year, number, numberText: said, head, content, figures, tables },
    hash: hashOf({ said, head, content, figures, tables }),
    reckonedAt: new Date(reckonedMs ?? at.getTime()),
    personId: actor.personId,
    at,
  });
}

/** Of all that was approved, so that anybody can see that it is the same still. */
export function hashOf(approved: object): string {
  const text = canonicalJson(JSON.parse(JSON.stringify(approved)));
  return createHash('sha256').update(text).digest('hex');
}

// Public texts pass the neutral-wording check of today; nobody passes over what it finds.
function refuseWording(bulletin: KeptBulletin, check: WordingCheck): void {
  if (!bulletin.isPublic) return;
  const { figures, tables } = bulletin;
  const findings = check(
    wholeText(shownBulletin(bulletin, { figures, tables, isLive: false, reckonedMs: 0 })),
  );
  const [first] = findings;
  if (first)
    refuse(
      bulletinProblem('bulletin-wording-left', { count: findings.length, phrase: first.phrase }, 'content'),
    );
}
