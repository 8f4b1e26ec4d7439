// The picture itself: areas or tiles in the colours of their tiers, hatched where there is too little to compare. One village
// at a time takes the keyboard; arrow keys go to the next.
import { Grid } from 'antd';
import { type KeyboardEvent, useRef } from 'react';
import { percent } from '#web/public';
import type { CountyMap, Indicator } from '#wire/survey';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import type { PlaceRow } from '../results/place-rows.ts';
import { inkOn, pictureOfAreas, pictureOfTiles, type Shape, tierColour } from './map-geometry.ts';
import { MAP_WORDS } from './map-words.ts';

const WIDTH = 640;
const NARROW = 340;
const TILES_IN_ROW = 6;
const TILES_IN_NARROW_ROW = 4;

interface TierMapProps {
  readonly indicator: Indicator;
  readonly rows: readonly PlaceRow[];
  readonly map: CountyMap | null;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function TierMap({ indicator, rows, map, chosen, onChoose }: TierMapProps) {
  const say = useWords(MAP_WORDS);
  const text = useText();
  const isWide = Grid.useBreakpoint().md ?? true;
  const svg = useRef<SVGSVGElement>(null);
  const width = isWide ? WIDTH : NARROW;
  const { shapes, height } = map
    ? pictureOfAreas(map.areas, width)
    : pictureOfTiles(indicator.places, width, isWide ? TILES_IN_ROW : TILES_IN_NARROW_ROW);
  const codes = [...new Set(shapes.flatMap(({ code }) => code ?? []))];
  const held = chosen !== undefined && codes.includes(chosen) ? chosen : codes[0];
  const go = (event: KeyboardEvent, code: string): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = codes[(codes.indexOf(code) + step + codes.length) % codes.length] ?? code;
    onChoose(next);
    svg.current?.querySelector<SVGGElement>(`[data-area="${next}"]`)?.focus();
  };
  const title = { indicator: text(indicator.rule.name) };
  return (
    <div role="listbox" tabIndex={-1} aria-label={map ? say('picture', title) : say('tilesPicture', title)}>
      <svg ref={svg} data-drawing="" viewBox={`-2 -2 ${width + 4} ${height + 4}`} role="none">
        <Hatching />
        {shapes.map((shape) => (
          <OneArea
            key={shape.path}
            shape={shape}
            row={rows.find(({ place }) => place.code === shape.code)}
            tiers={tiersIn(rows)}
            isHeld={shape.code === held}
            isChosen={shape.code !== null && shape.code === chosen}
            onChoose={onChoose}
            onKey={go}
          />
        ))}
      </svg>
    </div>
  );
}

function tiersIn(rows: readonly PlaceRow[]): number {
  return Math.max(1, ...rows.map(({ standing }) => standing?.tier ?? 1));
}

function Hatching() {
  return (
    <defs>
      <pattern id="too-few" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="#f4f1e9" />
        <line x1="0" x2="0" y1="0" y2="7" stroke="#8a8a80" strokeWidth="3" />
      </pattern>
    </defs>
  );
}

interface OneAreaProps {
  readonly shape: Shape;
  readonly row: PlaceRow | undefined;
  readonly tiers: number;
  readonly isHeld: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (code: string) => void;
  readonly onKey: (event: KeyboardEvent, code: string) => void;
}

function OneArea({ shape, row, tiers, isHeld, isChosen, onChoose, onKey }: OneAreaProps) {
  const { code, name, path, at } = shape;
  const words = useAreaWords(name ?? '', row);
  const tier = row?.standing?.tier;
  const fill = tier === undefined ? (row ? 'url(#too-few)' : '#d9d6cd') : tierColour(tier, tiers);
  const outline = { stroke: isChosen ? '#b45309' : '#fff', strokeWidth: isChosen ? 4 : 1.5 };
  if (code === null || !row) return <path d={path} fill="#d9d6cd" stroke="#fff" fillRule="evenodd" />;
  return (
    <g
      role="option"
      tabIndex={isHeld ? 0 : -1}
      aria-label={words}
      aria-selected={isChosen}
      data-area={code}
      data-tier={tier ?? 'none'}
      className="map-area"
      onClick={() => onChoose(code)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onChoose(code);
        else onKey(event, code);
      }}
    >
      <title>{words}</title>
      <path d={path} fill={fill} fillRule="evenodd" {...outline} />
      <text
        x={at[0]}
        y={at[1] + 4}
        textAnchor="middle"
        fontSize="14"
        fill={tier === undefined ? '#1d1d1b' : inkOn(tier, tiers)}
        {...(tier === undefined ? { stroke: '#f4f1e9', strokeWidth: 4, paintOrder: 'stroke' } : {})}
      >
        {(name ?? '').slice(0, 6)}
      </text>
    </g>
  );
}

function useAreaWords(name: string, row: PlaceRow | undefined): string {
  const say = useWords(MAP_WORDS);
  const { language } = useLanguage();
  if (!row?.figure) return `${name} ${row?.note?.[language] ?? ''}`;
  const { figure, standing } = row;
  const tier = standing ? say('tier', { tier: standing.tier }) : say('notCompared');
  return `${name} ${percent(figure.share, language)} ${tier} n = ${figure.n}`;
}

export function TierLegend({
  rows,
  hasStrangers,
}: {
  readonly rows: readonly PlaceRow[];
  readonly hasStrangers: boolean;
}) {
  const say = useWords(MAP_WORDS);
  const tiers = [...new Set(rows.flatMap(({ standing }) => standing?.tier ?? []))].sort(
    (one, other) => one - other,
  );
  const most = tiersIn(rows);
  return (
    <ul className="map-legend" data-legend="">
      {tiers.map((tier) => (
        <li key={tier}>
          <i style={{ background: tierColour(tier, most) }} />{' '}
          {say(tier === 1 && most > 1 ? 'best' : 'tier', { tier })}
        </li>
      ))}
      {rows.some(({ standing }) => !standing) && (
        <li>
          <i className="map-hatched" data-fill="url(#too-few)" /> {say('hatched')}
        </li>
      )}
      {hasStrangers && (
        <li>
          <i className="map-stranger" /> {say('notPlace')}
        </li>
      )}
    </ul>
  );
}
