// A bulletin as a file: Word in the layout of office documents, a workbook of its figures and tables.
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { type Language, localTime, ok, type Result } from '#base';
import {
  cellText,
  dayZh,
  FIGURES,
  type KeptFigure,
  keptText,
  keyLabel,
  numberPlace,
  readKey,
  TABLES,
} from '#service/supervision/bulletins';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import type { Download } from '../../platform/routes.ts';
import type { KeptBulletin } from './bulletins.store.ts';
import { type NotedChange, notedChanges } from './changes.store.ts';
import { changesShown } from './compare.ts';
import { type FilledBulletin, filled, shownBulletin, titleText } from './filling.ts';
import { scopeOf, seenBulletin } from './reach.ts';
import { wordFile } from './word/word-file.ts';

interface BulletinKey {
  readonly county: string;
  readonly bulletinId: string;
}

interface Read {
  readonly bulletin: KeptBulletin;
  readonly filling: FilledBulletin;
  readonly changes: readonly Pick<NotedChange, 'key' | 'now' | 'foundMs'>[];
}

async function readWhole(house: House, actor: Actor, { county, bulletinId }: BulletinKey): Promise<Read> {
  const found = await house.database.transaction('service', actor.personId, async (tx) => ({
    bulletin: await seenBulletin(tx, county, bulletinId),
    noted: await notedChanges(tx, county, bulletinId),
  }));
  const changes = changesShown(found.noted);
  return { bulletin: found.bulletin, filling: await filled(house, found.bulletin), changes };
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function bulletinWordFor(
  house: House,
  actor: Actor,
  key: BulletinKey,
  origin: string,
): Promise<Result<Download>> {
  const { bulletin, filling, changes } = await readWhole(house, actor, key);
  const year = Number(localTime(bulletin.approvedMs ?? house.now()).date.slice(0, 4));
  const content = shownBulletin(
    bulletin,
    filling,
    changes.map((each) => each.key),
  );
  const { form, head, organisationName: office } = bulletin;
  const file = await wordFile({
    ...{ form, head, office, content, remark: remarkOf(bulletin) },
    numberText: bulletin.numberText || numberPlace(bulletin, year),
    dayText: bulletin.approvedMs === null ? '　　年　月　日' : dayZh(localTime(bulletin.approvedMs).date),
    sources: {
      figures: filling.figures,
      changes,
      scope: scopeOf(bulletin),
      origin,
      reckonedMs: filling.reckonedMs,
    },
  });
  return ok({ type: WORD, fileName: `${fileNameOf(bulletin, titleText(content))}.docx`, content: file });
}

// What is not yet approved, or was withdrawn, says so on its face; so does a demo.
function remarkOf({ standing, isSimulated }: KeptBulletin): string {
  const stage = { draft: '草稿', submitted: '送审稿', withdrawn: '已撤销' } as const;
  const said =
    standing === 'draft' || standing === 'submitted' || standing === 'withdrawn' ? [stage[standing]] : [];
  return [...said, ...(isSimulated ? ['模拟数据'] : [])].join('　');
}

function fileNameOf({ numberText }: KeptBulletin, title: string): string {
  return [numberText, title]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/[\\/:*?"<>|]/g, '-')
    .slice(0, 120);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEADER = {
  zh: ['数字', '印出的数', '值', '单位', 'n', '下限', '上限', '人工填写的理由', '印发后再统计', '怎么得来'],
  en: [
    'Figure',
    'As printed',
    'Value',
    'Unit',
    'n',
    'From',
    'To',
    'Reason of a figure by hand',
    'Reckoned since',
    'How it was got',
  ],
} as const satisfies Record<Language, readonly string[]>;

export async function bulletinWorkbookFor(
  house: House,
  actor: Actor,
  key: BulletinKey,
  language: Language,
): Promise<Result<Download>> {
  const { bulletin, filling, changes } = await readWhole(house, actor, key);
  const later = new Map(changes.map(({ key: figure, now }) => [figure, now.value]));
  const sheets = [
    {
      data: figureSheet(filling.figures, later, language),
      sheet: language === 'zh' ? '数字' : 'Figures',
      columns: HEADER[language].map(() => ({ width: 18 })),
    },
    ...filling.tables.map(({ table, lines }, nth) => ({
      data: tableSheet(table, lines, language),
      sheet: `${nth + 1} ${TABLES.get(table)?.label[language] ?? table}`.slice(0, 31),
    })),
  ];
  const content = await writeXlsxFile(sheets).toBuffer();
  const title = titleText(shownBulletin(bulletin, filling));
  return ok({ type: XLSX, fileName: `${fileNameOf(bulletin, title)}.xlsx`, content });
}

function figureSheet(
  figures: readonly KeptFigure[],
  later: ReadonlyMap<string, number | null>,
  language: Language,
): SheetData {
  const head = HEADER[language].map((value) => ({ value, fontWeight: 'bold' as const }));
  return [head, ...figures.map((figure) => figureLine(figure, later.get(figure.key) ?? null, language))];
}

function figureLine(figure: KeptFigure, since: number | null, language: Language) {
  const key = readKey(figure.key);
  const row = FIGURES.get(key?.id ?? '');
  const { value, n, low, high } = figure.value;
  const named = [key ? keyLabel(key)[language] : figure.key, keptText(figure, language)];
  const cells = [
    ...named,
    value,
    row?.unit[language] ?? '',
    n,
    low,
    high,
    figure.hand?.reason ?? '',
    since,
    row?.how[language] ?? '',
  ];
  return cells.map((cell) => (cell === null ? null : { value: cell }));
}

function tableSheet(
  table: string,
  lines: FilledBulletin['tables'][number]['lines'],
  language: Language,
): SheetData {
  const columns = TABLES.get(table)?.columns ?? [];
  const head = ['', ...columns.map(({ label, unit }) => `${label[language]} (${unit[language]})`)];
  return [
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...lines.map(({ name, values }) => [
      { value: name[language] },
      ...columns.map((column, nth) => {
        const value = values[nth] ?? null;
        return column.kind === 'share'
          ? { value: cellText(value, column) }
          : value === null
            ? null
            : { value };
      }),
    ]),
  ];
}
