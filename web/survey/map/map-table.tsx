// The table beside the map: the same villages, the same tiers, in the order of the results.
import { limits, percent } from '#web/public';
import { ColumnHeads } from '../../platform/parts/column-heads.tsx';
import { countText, NO_FIGURE } from '../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../shell/language.tsx';
import type { PlaceRow } from '../results/place-rows.ts';
import { WideTable } from '../results/wide-table.tsx';
import { MAP_WORDS } from './map-words.ts';

interface MapTableProps {
  readonly rows: readonly PlaceRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
}

export function MapTable({ rows, chosen, onChoose }: MapTableProps) {
  const say = useWords(MAP_WORDS);
  const heads = ['place', 'tierHead', 'share', 'interval', 'n', 'rank', 'note'] as const;
  return (
    <WideTable name={say('place')} kind="map-table">
      <table className="numbers" data-table="map">
        <ColumnHeads heads={heads.map((head) => say(head))} ofWords={[say('note')]} />
        <tbody>
          {rows.map((row) => (
            <MapRow key={row.place.code} row={row} isChosen={row.place.code === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function MapRow({
  row,
  isChosen,
  onChoose,
}: {
  readonly row: PlaceRow;
  readonly isChosen: boolean;
  readonly onChoose: (code: string) => void;
}) {
  const say = useWords(MAP_WORDS);
  const { language } = useLanguage();
  const { place, figure, standing, note } = row;
  return (
    <tr data-row={place.code} className={isChosen ? 'map-chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          className="map-name"
          aria-pressed={isChosen}
          onClick={() => onChoose(place.code)}
        >
          {place.name}
        </button>
      </th>
      <td>{standing?.tier ?? NO_FIGURE}</td>
      <td>{figure ? percent(figure.share, language) : NO_FIGURE}</td>
      <td>{figure ? limits(figure) : NO_FIGURE}</td>
      <td>{countText(place.figure.n)}</td>
      <td>{standing ? say('rankText', standing) : NO_FIGURE}</td>
      <td className="results-words">{note?.[language] ?? (figure && !standing ? say('notCompared') : '')}</td>
    </tr>
  );
}
