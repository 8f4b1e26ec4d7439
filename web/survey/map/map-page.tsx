// Villages coloured by tier, on a map of the county's own or as tiles, with the table beside it.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { areAllAlike, placeStandings } from '#web/public';
import { type CountyMap, type Indicator, mapEndpoints, type Results, resultEndpoints } from '#wire/survey';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useText, useWords } from '../../shell/language.tsx';
import { Waiting } from '../../shell/plain-pages.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { PictureFoot, useFootTexts } from '../analysis/parts/picture-foot.tsx';
import { TakenAlong } from '../pictures/taken-along.tsx';
import { placeRows } from '../results/place-rows.ts';
import { ResultsHead } from '../results/results-head.tsx';
import type { SurveyKey } from '../results/use-whereabouts.ts';
import { ViewBeside } from '../results/view-beside.tsx';
import { BringMap } from './bring-map.tsx';
import './map.css';
import { MapTable } from './map-table.tsx';
import { MAP_WORDS } from './map-words.ts';
import { TierLegend, TierMap } from './tier-map.tsx';

const ROUTE = '/office/surveys/$county/$surveyId/map';

export function MapPage() {
  const key: SurveyKey = useParams({ from: ROUTE });
  return <ViewBeside surveyKey={key}>{() => <Loaded surveyKey={key} />}</ViewBeside>;
}

function Loaded({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const may = useMay();
  const { data: results, error } = useQuery(asking(resultEndpoints.results, { params: surveyKey }));
  const { data: found, error: mapError } = useQuery(asking(mapEndpoints.countyMap, { params: surveyKey }));
  if (error ?? mapError) return <ProblemNote error={error ?? mapError} />;
  if (!results || !found) return <Waiting />;
  return (
    <>
      <ResultsHead results={results} />
      <Coloured results={results} map={found.map} surveyKey={surveyKey} />
      {may('county-map.write') && <BringMap surveyKey={surveyKey} />}
    </>
  );
}

interface ColouredProps {
  readonly results: Results;
  readonly map: CountyMap | null;
  readonly surveyKey: SurveyKey;
}

function Coloured({ results, map, surveyKey }: ColouredProps) {
  const say = useWords(MAP_WORDS);
  const text = useText();
  const { rule: ruleId, place } = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId/map' });
  const { indicators, minimumCell } = results;
  const indicator = indicators.find(({ rule }) => rule.id === ruleId) ?? indicators[0];
  if (!indicator) return null;
  const look = (changes: { rule?: string; place?: string | undefined }): void =>
    void navigate({
      search: { rule: indicator.rule.id, place, ...changes },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="results-part">
      <div className="results-choice no-print">
        <Segmented
          aria-label={say('indicator')}
          value={indicator.rule.id}
          onChange={(rule) => look({ rule })}
          options={indicators.map(({ rule }) => ({ value: rule.id, label: text(rule.name) }))}
        />
      </div>
      <Told indicator={indicator} minimumCell={minimumCell} map={map} />
      <Picture
        indicator={indicator}
        minimumCell={minimumCell}
        map={map}
        surveyKey={surveyKey}
        chosen={place}
        onChoose={(code) => look({ place: code })}
      />
      <PictureFoot
        rule={indicator.rule}
        n={indicator.overall.n}
        isProvisional={results.status !== 'closed'}
      />
      <p className="muted">{say('rule', { statement: text(indicator.rule.statement) })}</p>
      <Source map={map} />
    </div>
  );
}

interface PictureProps {
  readonly indicator: Indicator;
  readonly minimumCell: number;
  readonly map: CountyMap | null;
  readonly surveyKey: SurveyKey;
  readonly chosen: string | undefined;
  readonly onChoose: (code: string) => void;
}

function Picture({ indicator, minimumCell, map, surveyKey, chosen, onChoose }: PictureProps) {
  const say = useWords(MAP_WORDS);
  const text = useText();
  const footOf = useFootTexts();
  const rule = say('rule', { statement: text(indicator.rule.statement) });
  const rows = placeRows(indicator, minimumCell);
  return (
    <TakenAlong
      surveyKey={surveyKey}
      name={say(map ? 'picture' : 'tilesPicture', { indicator: text(indicator.rule.name) })}
      notes={[...footOf(indicator.rule, indicator.overall.n), rule]}
    >
      <div className="map-beside">
        <figure className="card map-picture">
          <TierMap indicator={indicator} rows={rows} map={map} chosen={chosen} onChoose={onChoose} />
          <TierLegend rows={rows} hasStrangers={map?.areas.some(({ code }) => code === null) ?? false} />
        </figure>
        <MapTable rows={rows} chosen={chosen} onChoose={onChoose} />
      </div>
    </TakenAlong>
  );
}

interface ToldProps {
  readonly indicator: Indicator;
  readonly minimumCell: number;
  readonly map: CountyMap | null;
}

function Told({ indicator, minimumCell, map }: ToldProps) {
  const say = useWords(MAP_WORDS);
  const standings = placeStandings(indicator, minimumCell);
  const missing = map
    ? indicator.places.filter(({ code }) => !map.areas.some((area) => area.code === code))
    : [];
  return (
    <>
      {areAllAlike(standings) && (
        <p className="results-told">{say(standings.compared === 0 ? 'noneCompared' : 'alike')}</p>
      )}
      {!map && <p className="muted">{say('tiles')}</p>}
      {missing.length > 0 && (
        <p className="results-told">
          {say('missing', { names: missing.map(({ name }) => name).join('、') })}
        </p>
      )}
      <p className="muted no-print">{say('keys')}</p>
    </>
  );
}

function Source({ map }: { readonly map: CountyMap | null }) {
  const say = useWords(MAP_WORDS);
  const times = useTimes();
  if (!map) return null;
  const { fileName: file, personName: person, setMs } = map;
  return <p className="muted">{say('source', { file, person, time: times.day(setMs) })}</p>;
}
