// The addresses of bulletins.
import { bulletinEndpoints as on } from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import type { WordingCheck } from '../outreach/publicity/materials.ts';
import { addBulletinBy, bulletinFor, bulletinsFor, changeFigureBy, saveBulletinBy } from './bulletins.ts';
import { compareBulletinBy } from './compare.ts';
import { bulletinWordFor, bulletinWorkbookFor } from './files.ts';
import { moveBulletinBy } from './moves.ts';
import { addSeriesBy, addTemplateBy, liveFiguresFor, seriesFor, templatesFor } from './series.ts';

/** @param check points to every phrase of a text that may not be said to residents */
export function addBulletinRoutes({ route, download }: Routes, house: House, check: WordingCheck): void {
  route(on.bulletins, ({ actor, params, query }) => bulletinsFor(house, actor, { ...params, ...query }));
  route(on.addBulletin, ({ actor, params, body }) => addBulletinBy(house, actor, params.county, body));
  route(on.bulletin, ({ actor, params }) => bulletinFor(house, check, actor, params));
  route(on.saveBulletin, ({ actor, params, body }) => saveBulletinBy(house, actor, params, body));
  route(on.changeFigure, ({ actor, params, body }) => changeFigureBy(house, actor, params, body));
  route(on.moveBulletin, ({ actor, params, body }) => moveBulletinBy(house, check, actor, params, body));
  route(on.compareBulletin, ({ actor, params }) => compareBulletinBy(house, actor, params));
  route(on.liveFigures, ({ actor, params, query }) => liveFiguresFor(house, actor, params.county, query));
  route(on.bulletinTemplates, ({ actor, params }) => templatesFor(house, actor, params.county));
  route(on.addBulletinTemplate, ({ actor, params, body }) =>
    addTemplateBy(house, actor, params.county, body),
  );
  route(on.bulletinSeries, ({ actor, params }) => seriesFor(house, actor, params.county));
  route(on.addBulletinSeries, ({ actor, params, body }) => addSeriesBy(house, actor, params.county, body));
  download(on.bulletinWord, ({ actor, params, query }) =>
    bulletinWordFor(house, actor, params, query.origin),
  );
  download(on.bulletinWorkbook, ({ actor, params, query }) =>
    bulletinWorkbookFor(house, actor, params, query.language),
  );
}
