// The villages as tiles, the fuller the darker: a map for offices that have none. Each tile opens who is missing.
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { FIVE_FULL } from '#service/outreach';
import { progressText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { shortText } from '../parts/short-text.ts';
import type { CoverageRow, Missing } from './coverage.ts';
import { tileGrid } from './tile-grid.ts';

const WORDS = wordsOf({
  heading: { zh: '各村一览', en: 'The villages at a glance' },
  picture: { zh: '各村{what}，颜色越深越高', en: '{what} by village: the darker the fuller' },
  which: { zh: '看哪一项', en: 'Which figure' },
  less: { zh: '0 %', en: '0 %' },
  more: { zh: '100 %', en: '100 %' },
  none: { zh: '没有住户', en: 'no households' },
});

const MARKS = ['visited', 'letter', 'card', 'explained'] as const satisfies readonly Missing[];
const WIDE = 150;
const HIGH = 64;
const GAP = 6;
const COLUMNS = 8;
const NAME_LETTERS = 9.6;

interface Props {
  readonly rows: readonly CoverageRow[];
}

export function CoverageTiles({ rows }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [mark, setMark] = useState<Missing>('visited');
  const grid = tileGrid(rows.length, COLUMNS);
  if (rows.length < 2) return null;
  return (
    <section className="card">
      <div className="coverage-tiles-head">
        <h2>{say('heading')}</h2>
        <Segmented
          className="outreach-filter"
          aria-label={say('which')}
          value={mark}
          onChange={setMark}
          options={MARKS.map((value) => ({ value, label: text(FIVE_FULL[value].label) }))}
        />
        <span className="coverage-scale muted">
          {say('less')} <i aria-hidden="true" /> {say('more')}
        </span>
      </div>
      <div className="coverage-tiles-box">
        <svg
          className="coverage-tiles"
          viewBox={`0 0 ${grid.columns * (WIDE + GAP) - GAP} ${grid.rows * (HIGH + GAP) - GAP}`}
        >
          <title>{say('picture', { what: text(FIVE_FULL[mark].label) })}</title>
          {rows.map((row, nth) => {
            const { column, line } = grid.at(nth);
            return (
              <g key={row.placeCode} transform={`translate(${column * (WIDE + GAP)} ${line * (HIGH + GAP)})`}>
                <Tile row={row} mark={mark} />
              </g>
            );
          })}
        </svg>
      </div>
    </section>
  );
}

interface TileProps {
  readonly row: CoverageRow;
  readonly mark: Missing;
}

// From here on white letters are easier to read than dark ones.
const DARK_FROM = 0.55;

function Tile({ row: { placeCode, placeName, five }, mark }: TileProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { count, of, share } = five[mark];
  const words = share === null ? say('none') : `${count} / ${of}`;
  return (
    <Link
      to="/campaigns/$county/$campaignId/coverage"
      params={(known) => ({ county: known.county ?? '', campaignId: known.campaignId ?? '' })}
      search={{ village: placeCode, missing: mark }}
      className="coverage-tile"
      data-dark={(share ?? 0) >= DARK_FROM}
    >
      <title>{`${text(placeName)}：${words}`}</title>
      <rect className="coverage-paper" width={WIDE} height={HIGH} rx="8" />
      <rect className="coverage-ink" width={WIDE} height={HIGH} rx="8" style={{ opacity: share ?? 0 }} />
      <text x="10" y="26" className="coverage-name">
        {shortText(text(placeName), NAME_LETTERS)}
      </text>
      <text x="10" y="48">
        {share === null ? words : `${words} · ${progressText(count, of)}`}
      </text>
    </Link>
  );
}
