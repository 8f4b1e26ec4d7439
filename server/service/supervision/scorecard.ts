// The card: how units stand over an office's rounds, with what of it is noise; for the screen, for Excel, and for rules.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { type Bilingual, chanceFrom, type Language, localTime, ok, type Result, safeCell } from '#base';
import { type RoundScores, type Scorecard, scorecardOf } from '#service/supervision';
import type { UnitStandingRow } from '#wire/service';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import type { Download } from '../../platform/routes.ts';
import { overdueByUnit } from './mends.store.ts';
import { newestTotals } from './rounds.store.ts';
import { withInterval } from './rounds.ts';
import { officesWithRounds, type ScoredUnit, type Span, scoresOf } from './scorecards.store.ts';

export interface AskedCard extends Span {
  readonly officeId?: string | undefined;
}

export interface WholeCard extends Omit<Scorecard, 'units'> {
  readonly units: UnitStandingRow[];
  readonly officeId: string | null;
  readonly offices: { id: string; name: Bilingual }[];
  readonly isSimulated: boolean;
}

export function scorecardFor(house: House, actor: Actor, county: string, asked: AskedCard) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok(await cardOf(tx, actor, county, asked, house.now())),
  );
}

/** The card of the office asked for, else of one's own, else of the first that has rounds. */
export async function cardOf(
  tx: Transaction,
  actor: Actor,
  county: string,
  asked: AskedCard,
  nowMs: number,
): Promise<WholeCard> {
  const offices = [...(await officesWithRounds(tx, county, asked))];
  const own = reachOf(actor, 'inspection.read');
  const officeId = asked.officeId ?? (offices.find(({ id }) => own.includes(id)) ?? offices[0])?.id ?? null;
  const scored = officeId === null ? [] : await scoresOf(tx, county, officeId, asked);
  const card = scorecardOf(roundsIn(scored), chanceOf(scored));
  return {
    ...card,
    units: await withNames(tx, county, card, scored, nowMs),
    officeId,
    offices,
    isSimulated: scored.some(({ isSimulated }) => isSimulated),
  };
}

/** The same rounds give the same card. */
export function chanceOf(scored: readonly ScoredUnit[]) {
  return chanceFrom(`scorecard/${[...new Set(scored.map(({ roundId }) => roundId))].join('/')}`);
}

/** Rounds with their scores, oldest first, from rows in that order. */
export function roundsIn(scored: readonly ScoredUnit[]): readonly RoundScores[] {
  const rounds = new Map<string, { unitId: string; score: number }[]>();
  for (const { roundId, unitId, score } of scored) {
    const of = rounds.get(roundId) ?? [];
    of.push({ unitId, score });
    rounds.set(roundId, of);
  }
  return [...rounds].map(([roundId, scores]) => ({ roundId, scores }));
}

async function withNames(
  tx: Transaction,
  county: string,
  card: Scorecard,
  scored: readonly ScoredUnit[],
  nowMs: number,
): Promise<UnitStandingRow[]> {
  const names = new Map(scored.map(({ unitId, unitName }) => [unitId, unitName]));
  const late = await overdueByUnit(tx, county, localTime(nowMs).date);
  const overdue = new Map(late.map((row) => [row.unitId, row.overdue]));
  const polls = new Map((await newestTotals(tx, county)).map((total) => [total.unitId, withInterval(total)]));
  return card.units.map(({ unitId, ...standing }) => ({
    unit: { id: unitId, name: names.get(unitId) ?? { zh: '', en: '' } },
    ...standing,
    overdueMends: overdue.get(unitId) ?? 0,
    poll: polls.get(unitId) ?? null,
  }));
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADER: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '单位',
    '查了几轮',
    '平均分',
    '折算到平均一轮',
    '误差（标准误）',
    '名次',
    '名次从',
    '名次到',
    '档',
    '逾期整改',
  ],
  en: [
    'Unit',
    'Rounds',
    'Mean',
    'In an average round',
    'Standard error',
    'Rank',
    'Rank from',
    'Rank to',
    'Tier',
    'Mending overdue',
  ],
};

/** The card as a workbook; in the audit log. */
export function scorecardFileFor(
  house: House,
  actor: Actor,
  county: string,
  { language, ...asked }: AskedCard & { readonly language: Language },
): Promise<Result<Download>> {
  const act = { county, action: 'scorecard-exported', subject: county };
  return change(house, 'service', actor, act, async (tx) => {
    const card = await cardOf(tx, actor, county, asked, house.now());
    const fileName = language === 'zh' ? '督查得分.xlsx' : 'scorecard.xlsx';
    return ok({ type: XLSX, fileName, content: await workbookOf(card, language) });
  });
}

async function workbookOf(card: WholeCard, language: Language): Promise<Buffer> {
  const header = HEADER[language].map((value) => ({ value, fontWeight: 'bold' as const }));
  const sheet: SheetData = [
    header,
    ...card.units.map((unit) => [
      { value: safeCell(unit.unit.name[language]) },
      ...figuresOf(unit).map(cellOf),
    ]),
    [{ value: noteOf(card, language) }],
  ];
  return writeXlsxFile(sheet).toBuffer();
}

function figuresOf(unit: UnitStandingRow): readonly (number | null)[] {
  const { rounds, mean, estimate, standardError, rank, bestRank, worstRank, tier, overdueMends } = unit;
  return [rounds, mean, estimate, standardError, rank, bestRank, worstRank, tier, overdueMends];
}

function cellOf(value: number | null) {
  return value === null ? null : { value: Math.round(value * 10) / 10 };
}

function noteOf({ noise, why }: WholeCard, language: Language): string {
  if (!noise) return why?.message[language] ?? '';
  const share = Math.round(noise.shareOfOneRound * 100);
  return language === 'zh'
    ? `一轮分数的差别里有 ${share}% 是偶然；名次是 95% 把握的范围，分不开的同一档。`
    : `${share}% of the differences within one round are noise; ranks are sets that hold with 95%, and units that cannot be told apart share a tier.`;
}
