// The figures that belong to an export, reckoned from its very rows: a byte a rule and interview is kept, and nothing else.
import { unmarkedCsv } from '#base';
import { estimateShares, type PlaceSample, type ShareFigure } from '#estimation';
import type { ScoringRule } from '#survey/questionnaire';
import { villageSample } from '../weights/village-sample.ts';
import type { ExportedPlace, Row } from './columns.ts';

const [NO, YES, NONE] = [0, 1, 2];
const HEADER = [
  'rule',
  'version',
  'place_code',
  'rows',
  'n',
  'share',
  'standard_error',
  'low',
  'high',
] as const;

/** Sees every row that goes out; the last cells of a row are the rules' scores. */
export class Figures {
  private readonly place: Int32Array;
  private readonly scores: readonly Uint8Array[];
  private rows = 0;
  private readonly rules: readonly ScoringRule[];
  private readonly places: readonly ExportedPlace[];

  constructor(rules: readonly ScoringRule[], places: readonly ExportedPlace[], rows: number) {
    this.rules = rules;
    this.places = places;
    this.place = new Int32Array(rows);
    this.scores = rules.map(() => new Uint8Array(rows));
  }

  see(row: Row, stratumAt: number): void {
    this.place[this.rows] = Number(row[stratumAt]) - 1;
    this.scores.forEach((scores, at) => {
      const score = row[row.length - this.rules.length + at];
      scores[this.rows] = score === null ? NONE : score === 1 ? YES : NO;
    });
    this.rows += 1;
  }

  /** @param fitted the rows under the scheme in force; villages' weights without it */
  csv(fitted: PlaceSample | undefined): string {
    if (this.rows === 0) return unmarkedCsv([HEADER]);
    const sample = fitted ?? villageSample(this.place, this.places);
    const rows = this.rules.flatMap((rule, at) => {
      const scores = this.scores[at] ?? new Uint8Array(0);
      const found = estimateShares(
        sample,
        Float64Array.from(scores, (score) => (score === NONE ? Number.NaN : score)),
      );
      if (!found.ok) throw new Error(found.problem.code);
      const { overall, places } = found.value;
      return [
        this.line(rule, '', overall),
        ...this.places.flatMap(({ code, completes }, nth) =>
          completes === 0 ? [] : [this.line(rule, code, places[nth] ?? overall)],
        ),
      ];
    });
    return unmarkedCsv([HEADER, ...rows]);
  }

  private line(rule: ScoringRule, placeCode: string, figure: ShareFigure) {
    const { n, share = null, standardError = null, interval } = figure;
    return [
      rule.id,
      rule.version,
      placeCode,
      this.rows,
      n,
      share,
      standardError,
      interval?.low ?? null,
      interval?.high ?? null,
    ];
  }
}
