// Where a bulletin stands, and which move leads where: drafted, handed in, approved with its number, published, archived.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

export const BULLETIN_STANDINGS = {
  draft: { label: { zh: '起草', en: 'draft' } },
  submitted: { label: { zh: '送审', en: 'handed in' } },
  approved: { label: { zh: '已签发', en: 'approved' } },
  published: { label: { zh: '已印发', en: 'published' } },
  archived: { label: { zh: '已归档', en: 'archived' } },
  withdrawn: { label: { zh: '已撤销', en: 'withdrawn' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type BulletinStanding = keyof typeof BULLETIN_STANDINGS;

interface Move {
  readonly label: Bilingual;
  readonly from: readonly BulletinStanding[];
  readonly to: BulletinStanding;
  /** a word on why is asked for */
  readonly asksReason: boolean;
  readonly by: 'writer' | 'approver';
}

/** A number once given stays given: what was approved is withdrawn, never taken back into drafting. */
export const MOVES = {
  submit: {
    label: { zh: '送审', en: 'Hand in' },
    from: ['draft'],
    to: 'submitted',
    asksReason: false,
    by: 'writer',
  },
  'send-back': {
    label: { zh: '退回修改', en: 'Send back' },
    from: ['submitted'],
    to: 'draft',
    asksReason: true,
    by: 'writer',
  },
  approve: {
    label: { zh: '签发', en: 'Approve' },
    from: ['submitted'],
    to: 'approved',
    asksReason: false,
    by: 'approver',
  },
  publish: {
    label: { zh: '印发', en: 'Publish' },
    from: ['approved'],
    to: 'published',
    asksReason: false,
    by: 'approver',
  },
  archive: {
    label: { zh: '归档', en: 'Archive' },
    from: ['published', 'withdrawn'],
    to: 'archived',
    asksReason: false,
    by: 'writer',
  },
  withdraw: {
    label: { zh: '撤销', en: 'Withdraw' },
    from: ['approved', 'published'],
    to: 'withdrawn',
    asksReason: true,
    by: 'approver',
  },
} as const satisfies Readonly<Record<string, Move>>;
export type BulletinMove = keyof typeof MOVES;

/** Problems: `bulletin-move-impossible`, `bulletin-reason-missing`. */
export function mayMove(
  standing: BulletinStanding,
  wanted: BulletinMove,
  reason: string,
): Result<BulletinStanding> {
  const move: Move = MOVES[wanted];
  const words = BULLETIN_STANDINGS[standing].label;
  if (!move.from.includes(standing))
    return refused(
      problem('bulletin-move-impossible', {
        standingZh: words.zh,
        standingEn: words.en,
        moveZh: move.label.zh,
        moveEn: move.label.en,
      }),
    );
  if (move.asksReason && reason.trim() === '')
    return refused(problem('bulletin-reason-missing', {}, 'reason'));
  return ok(move.to);
}

/** Problem: `bulletin-own-approval`: another one approves than whoever wrote. */
export function mayApprove(personId: string, editors: readonly string[]): Result<true> {
  return editors.includes(personId) ? refused(problem('bulletin-own-approval', {})) : ok(true);
}

/** Problem: `bulletin-not-draft`. */
export function mayWrite(standing: BulletinStanding): Result<true> {
  const { label } = BULLETIN_STANDINGS[standing];
  return standing === 'draft'
    ? ok(true)
    : refused(problem('bulletin-not-draft', { standingZh: label.zh, standingEn: label.en }));
}

/** How long an archive keeps it. */
export const RETENTIONS = {
  permanent: { label: { zh: '永久', en: 'for good' } },
  'thirty-years': { label: { zh: '30年', en: '30 years' } },
  'ten-years': { label: { zh: '10年', en: '10 years' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type Retention = keyof typeof RETENTIONS;
