// A bulletin with its figures: live while it is written, as handed in or approved afterwards; and filled into its text.
import type { Bilingual, Language } from '#base';
import {
  type Fact,
  figuresIn,
  type KeptFigure,
  type KeptTable,
  periodName,
  type ShownContent,
  SPANS,
  shownContent,
  tablesIn,
} from '#service/supervision/bulletins';
import type { House } from '../../platform/house.ts';
import type { KeptBulletin } from './bulletins.store.ts';
import { scopeOf } from './reach.ts';
import { reckon } from './reckon.ts';

export interface FilledBulletin {
  readonly figures: readonly KeptFigure[];
  readonly tables: readonly KeptTable[];
  readonly isLive: boolean;
  readonly reckonedMs: number;
}

export async function filled(house: House, bulletin: KeptBulletin): Promise<FilledBulletin> {
  const { standing, figures, tables, reckonedMs } = bulletin;
  return standing === 'draft'
    ? reckonedNow(house, bulletin)
    : { figures, tables, isLive: false, reckonedMs: reckonedMs ?? bulletin.savedMs };
}

/** Every figure and table of its text, reckoned now, with what was put in by hand. */
export async function reckonedNow(house: House, bulletin: KeptBulletin): Promise<FilledBulletin> {
  const { content, hand } = bulletin;
  const keys = figuresIn(content);
  const found = await reckon(house, scopeOf(bulletin), keys, tablesIn(content));
  const figures = keys.flatMap((key): KeptFigure[] => {
    const value = found.figures.get(key);
    return value ? [{ key, value, hand: hand[key] ?? null }] : [];
  });
  return { figures, tables: found.tables, isLive: true, reckonedMs: found.atMs };
}

/** As much of a bulletin as its words ask for. */
export type Worded = Pick<KeptBulletin, 'content' | 'placeName' | 'organisationName' | 'from' | 'to'>;

export function factsOf({
  placeName,
  organisationName,
  from,
  to,
}: Omit<Worded, 'content'>): Readonly<Record<Fact, Bilingual>> {
  const same = (text: string): Bilingual => ({ zh: text, en: text });
  return {
    period: periodName({ from, to }),
    'year-to-date': periodName(SPANS['year-to-date'].of({ from, to })),
    place: same(placeName),
    office: same(organisationName),
  };
}

/** The text as it is read, in the language of its figures. */
export function shownBulletin(
  bulletin: Worded,
  { figures, tables }: FilledBulletin,
  changed: readonly string[] = [],
  language: Language = 'zh',
): ShownContent {
  return shownContent(bulletin.content, {
    figures: new Map(figures.map((figure) => [figure.key, figure])),
    tables: new Map(tables.map((table) => [table.table, table])),
    facts: factsOf(bulletin),
    changed: new Set(changed),
    language,
  });
}

/** All that it says, as one text: for the wording check and for the title in lists. */
export function wholeText({ title, to, blocks, copyTo, signed }: ShownContent): string {
  const lines = blocks.map((block) =>
    'pieces' in block ? block.pieces.map(({ text }) => text).join('') : block.caption,
  );
  return [titleText({ title }), to, ...lines, copyTo, signed].filter((line) => line !== '').join('\n');
}

export function titleText({ title }: Pick<ShownContent, 'title'>): string {
  return title.map(({ text }) => text).join('');
}
