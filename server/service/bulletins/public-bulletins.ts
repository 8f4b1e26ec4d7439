// Public bulletins for everybody, as plain pages: what was approved, where each figure is from, and what has changed since.
import type { FastifyInstance } from 'fastify';
import type { Language } from '#base';
import {
  FIGURES,
  intervalText,
  type KeptFigure,
  keptText,
  keyLabel,
  readKey,
  reckonedText,
  type ShownBlock,
} from '#service/supervision/bulletins';
import { tableChart } from '#web/public';
import { bulletinPage, bulletinsPage, type PublicBlock, type PublicSource } from '#web/resident';
import type { House } from '../../platform/house.ts';
import { problem } from '../../platform/problems.ts';
import { answerPage, paramOf, queryOf, visitOf } from '../../platform/public/public-pages.ts';
import { refuse } from '../../platform/refusal.ts';
import { type KeptBulletin, listPublic, publicBulletin } from './bulletins.store.ts';
import { type NotedChange, notedChanges } from './changes.store.ts';
import { changesShown } from './compare.ts';
import { shownBulletin } from './filling.ts';

const PAGE_SIZE = 30;
const LAST_PAGE = 1000;

export function addPublicBulletins(scope: FastifyInstance, house: House, isDemo: boolean): void {
  scope.get('/r/:county/bulletins', async (request, reply) => {
    const visit = await visitOf(house, request, isDemo);
    const asked = Math.floor(Number(queryOf(request).get('page') ?? 1)) || 1;
    const page = Math.min(LAST_PAGE, Math.max(1, asked));
    const found = await house.database.transaction('service', 'nobody', (tx) =>
      listPublic(tx, visit.county.code, page, PAGE_SIZE),
    );
    return answerPage(reply, bulletinsPage(visit, { ...found, page, pageSize: PAGE_SIZE }));
  });
  scope.get('/r/:county/bulletins/:bulletinId', async (request, reply) => {
    const visit = await visitOf(house, request, isDemo);
    const { bulletin, noted } = await published(house, visit.county.code, paramOf(request, 'bulletinId'));
    return answerPage(reply, bulletinPage(visit, pageOf(bulletin, changesShown(noted), visit.language)));
  });
}

async function published(house: House, county: string, id: string) {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  const found = isId
    ? await house.database.transaction('service', 'nobody', async (tx) => {
        const bulletin = await publicBulletin(tx, county, id);
        return bulletin && { bulletin, noted: await notedChanges(tx, county, id) };
      })
    : undefined;
  return found ?? refuse(problem('not-found', { what: '这份简报 / this bulletin' }));
}

type Changes = readonly Pick<NotedChange, 'key' | 'now' | 'foundMs'>[];

function pageOf(bulletin: KeptBulletin, changes: Changes, language: Language) {
  const { figures, tables, head, numberText, organisationName, publishedMs, hash } = bulletin;
  const filling = { figures, tables, isLive: false, reckonedMs: bulletin.reckonedMs ?? 0 };
  const content = shownBulletin(
    bulletin,
    filling,
    changes.map(({ key }) => key),
  );
  return {
    ...{ head, numberText, organisationName, hash: hash ?? '', isSimulated: bulletin.isSimulated },
    id: bulletin.id,
    publishedMs: publishedMs ?? 0,
    withdrawn: bulletin.standing === 'withdrawn' ? (bulletin.withdrawnReason ?? '') : undefined,
    title: content.title,
    blocks: content.blocks.map((block) => publicBlock(block)),
    sources: figures.map((figure) => sourceOf(figure, changes, language)),
    reckonedMs: filling.reckonedMs,
  };
}

// The bulletin is Chinese: its tables and pictures are too, whatever the language around them.
function publicBlock(block: ShownBlock): PublicBlock {
  if ('pieces' in block)
    return block.kind === 'heading' ? block : { kind: 'paragraph', pieces: block.pieces };
  if (block.kind === 'chart') return { kind: 'chart', caption: block.caption, svg: tableChart(block, 'zh') };
  return {
    kind: 'table',
    caption: block.caption,
    columns: block.columns,
    lines: block.lines,
  };
}

function sourceOf(figure: KeptFigure, changes: Changes, language: Language): PublicSource {
  const key = readKey(figure.key);
  const change = changes.find((each) => each.key === figure.key);
  return {
    key: figure.key,
    name: key ? keyLabel(key)[language] : figure.key,
    text: keptText(figure, language),
    interval: key ? intervalText(figure.value, key, language) : '',
    note: figure.value.note?.[language] ?? '',
    how: FIGURES.get(key?.id ?? '')?.how[language] ?? '',
    hand: figure.hand
      ? { reason: figure.hand.reason, reckoned: reckonedText(figure.key, figure.value, language) }
      : undefined,
    change: change
      ? {
          published: reckonedText(figure.key, figure.value, language),
          now: reckonedText(figure.key, change.now, language),
          foundMs: change.foundMs,
        }
      : undefined,
  };
}
