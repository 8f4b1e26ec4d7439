// Standings and overdue mending as plain rows, each with how it was got and where to look: what bulletins print and chasing lists.
import { type Bilingual, localTime, ok } from '#base';
import type { UnitStandingRow } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { listMends } from './mends.store.ts';
import { type AskedCard, cardOf, type WholeCard } from './scorecard.ts';

export interface InspectionFigure {
  readonly figure: string;
  readonly unitId: string | null;
  readonly unitName: Bilingual | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly how: Bilingual;
  /** the page on which it can be followed */
  readonly link: string;
}

export interface OverdueMend {
  readonly kind: 'inspection-mend';
  readonly id: string;
  readonly unitId: string;
  readonly unitName: Bilingual;
  readonly words: string;
  readonly dueOn: string;
  readonly daysLate: number;
  readonly link: string;
}

export function inspectionFiguresFor(house: House, actor: Actor, county: string, asked: AskedCard) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok(await figuresFor(tx, actor, county, asked, house.now())),
  );
}

/** The same within a transaction, for other rooms' use cases. */
export async function figuresFor(
  tx: Transaction,
  actor: Actor,
  county: string,
  asked: AskedCard,
  nowMs: number,
): Promise<{ figures: InspectionFigure[]; overdue: OverdueMend[] }> {
  const card = await cardOf(tx, actor, county, asked, nowMs);
  return { figures: figuresOf(card), overdue: await overdueMends(tx, county, nowMs) };
}

const LINK = '/scorecard';
const HOW_SCORE: Bilingual = {
  zh: '已结束各轮督查的分数，扣除各轮松紧之后',
  en: 'scores of closed rounds, with what is common to a round taken out',
};
const HOW_RANK: Bilingual = {
  zh: '名次的 95% 范围（全部单位同时成立），不是一个名次',
  en: 'the set of ranks that holds with 95 % for all units together, not one place',
};
const HOW_NOISE: Bilingual = {
  zh: '一轮分数的差别里属于偶然的份额，由各轮之间的变动估出',
  en: 'the share of differences within one round that is noise, from how scores move between rounds',
};

function figuresOf(card: WholeCard): InspectionFigure[] {
  const { noise } = card;
  const whole = { unitId: null, unitName: null, low: null, high: null, link: LINK };
  return [
    { figure: 'inspection-rounds', ...whole, value: card.rounds, n: card.rounds, how: HOW_SCORE },
    { figure: 'inspection-tiers', ...whole, value: card.tiers, n: card.units.length, how: HOW_RANK },
    {
      ...{ figure: 'inspection-noise-share', ...whole, how: HOW_NOISE },
      ...{ value: noise?.shareOfOneRound ?? null, n: noise?.freedom ?? 0 },
    },
    ...card.units.flatMap(unitFigures),
  ];
}

const SIDES_95 = 1.96;

function unitFigures(row: UnitStandingRow): InspectionFigure[] {
  const { estimate, standardError: error, rank, bestRank, worstRank, rounds: n } = row;
  const of = { unitId: row.unit.id, unitName: row.unit.name, n, link: LINK };
  const [low, high] =
    estimate !== null && error !== null
      ? [estimate - SIDES_95 * error, estimate + SIDES_95 * error]
      : [null, null];
  const none = { low: null, high: null };
  return [
    { figure: 'inspection-score', ...of, value: estimate ?? row.mean, low, high, how: HOW_SCORE },
    { figure: 'inspection-rank', ...of, value: rank, low: bestRank, high: worstRank, how: HOW_RANK },
    { figure: 'inspection-tier', ...of, value: row.tier, ...none, how: HOW_RANK },
    { figure: 'inspection-mends-overdue', ...of, value: row.overdueMends, ...none, how: HOW_MEND },
  ];
}

const HOW_MEND: Bilingual = {
  zh: '要求整改、期限已过、复查还没有合格的件数',
  en: 'to be mended, past its day and not yet found mended',
};
const DAY_MS = 86_400_000;
const AT_MOST = 500;

/** What is to be mended and late, the oldest first. */
export async function overdueMends(tx: Transaction, county: string, nowMs: number): Promise<OverdueMend[]> {
  const today = localTime(nowMs).date;
  const rows = await listMends(tx, county, { show: 'overdue', page: 1, size: AT_MOST }, today);
  return rows.map(({ id, unit, words, dueOn, roundId }) => ({
    ...{ kind: 'inspection-mend' as const, id, unitId: unit.id, unitName: unit.name, words, dueOn },
    daysLate: Math.round((Date.parse(today) - Date.parse(dueOn)) / DAY_MS),
    link: `/rounds/${county}/${roundId}`,
  }));
}
