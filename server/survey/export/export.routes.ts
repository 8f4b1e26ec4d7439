// The addresses of exports of single interviews.
import { exportEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { askForExportBy, exportFileFor, exportsFor } from './exports.ts';

export function addExportRoutes({ route, download }: Routes, house: House): void {
  route(endpoints.askForExport, ({ actor, params, body }) => askForExportBy(house, actor, params, body));
  route(endpoints.exportsOfSurvey, ({ actor, params }) => exportsFor(house, actor, params));
  download(endpoints.exportFile, ({ actor, params }) => exportFileFor(house, actor, params, params.exportId));
}
