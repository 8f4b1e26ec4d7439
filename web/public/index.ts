// The door of the public pages: published results as HTML, SVG and tables. Data in, text out; no script, no clock.
export { asPublished, type CheckedPublication, checkedPublication } from './as-published.ts';
export { limits, percent, points } from './figure-text.ts';
export { type OutcomeNames, outcomeName, RATE_WORDS } from './pages/method-words.ts';
export type { Publication, PublicationInput } from './pages/publication.ts';
export { publicationPage } from './pages/publication-page.ts';
export { notFoundPage, type PublicationRow, publicationsPage } from './pages/publications-page.ts';
export { type Axis, alongAxis, axisAround } from './picture/axis.ts';

export { forestPlot, type PictureOptions } from './picture/forest-plot.ts';
export { indicatorPicture } from './picture/plot-rows.ts';
export { tableChart } from './picture/table-chart.ts';
export { emWidth, wrapped } from './picture/text-width.ts';
export {
  areAllAlike,
  type PlaceStandings,
  placeStandings,
  type ShownFigure,
  type Standing,
  shownFigure,
  tierCount,
  whyWithheld,
} from './place-standings.ts';
export { resultsTable } from './tables/results-table.ts';
