// The addresses of context figures.
import { contextEndpoints as endpoints } from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import {
  contextImportFor,
  contextImportsFor,
  discardContextImportBy,
  readContextFileBy,
  takeContextImportBy,
} from './context-imports.ts';
import { contextCsvFor, contextPageFor } from './context-page.ts';
import { contextTemplateIn } from './context-template.ts';

export function addContextRoutes({ route, upload, download }: Routes, house: House): void {
  route(endpoints.contextPage, ({ actor, params, query }) =>
    contextPageFor(house, actor, params.county, query),
  );
  download(endpoints.contextCsv, ({ actor, params, query }) =>
    contextCsvFor(house, actor, params.county, query),
  );
  route(endpoints.contextImports, ({ actor, params }) => contextImportsFor(house, actor, params.county));
  upload(endpoints.readContextFile, ({ actor, params, query }, content) =>
    readContextFileBy(house, actor, params, query, content),
  );
  route(endpoints.contextImport, ({ actor, params }) => contextImportFor(house, actor, params));
  route(endpoints.takeContextImport, ({ actor, params }) => takeContextImportBy(house, actor, params));
  route(endpoints.discardContextImport, ({ actor, params }) => discardContextImportBy(house, actor, params));
  download(endpoints.contextTemplate, ({ query }) => contextTemplateIn(query.language));
}
