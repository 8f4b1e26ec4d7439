// The addresses of frames.
import { csvText, ok, type Problem } from '#base';
import { frameEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import {
  addFrameBy,
  discardImportBy,
  frameFor,
  framesFor,
  importFor,
  readFileBy,
  setPlacesBy,
  takeImportBy,
} from './frames.ts';

export function addFrameRoutes({ route, upload, download }: Routes, house: House): void {
  route(endpoints.frames, ({ actor }) => framesFor(house, actor));
  route(endpoints.addFrame, ({ actor, body }) => addFrameBy(house, actor, body));
  route(endpoints.frame, ({ actor, params }) => frameFor(house, actor, params));
  route(endpoints.setPlaces, ({ actor, params, body }) => setPlacesBy(house, actor, params, body.places));
  upload(endpoints.readFile, ({ actor, params, query }, content, length) =>
    readFileBy(house, actor, params, query.fileName, content, length),
  );
  route(endpoints.frameImport, ({ actor, params }) => importFor(house, actor, params));
  route(endpoints.takeImport, ({ actor, params }) => takeImportBy(house, actor, params));
  route(endpoints.discardImport, ({ actor, params }) => discardImportBy(house, actor, params));
  download(endpoints.importFindings, async ({ actor, params, query }) => {
    const found = await importFor(house, actor, params);
    if (!found.ok) return found;
    const rows = found.value.findings.map((finding: Problem) => [
      finding.where ?? '',
      finding.code,
      finding.message[query.language],
    ]);
    return ok({
      type: 'text/csv; charset=utf-8',
      fileName: `${found.value.fileName}-findings.csv`,
      content: csvText([HEADER[query.language], ...rows]),
    });
  });
}

const HEADER = { zh: ['位置', '代码', '说明'], en: ['where', 'code', 'what'] };
