// What to do first: importance against performance, of all villages or one, with what the picture does not say.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Segmented, Select } from 'antd';
import { percent } from '#web/public';
import { type Priorities, priorityEndpoints } from '#wire/survey';
import { countText } from '../../platform/parts/figures.ts';
import { useLanguage, useText, useWords } from '../../shell/language.tsx';
import { Waiting } from '../../shell/plain-pages.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { TakenAlong } from '../pictures/taken-along.tsx';
import type { SurveyKey } from '../results/use-whereabouts.ts';
import { ViewBeside } from '../results/view-beside.tsx';
import './priorities.css';
import { PrioritiesOfVillages } from './priorities-of-villages.tsx';
import { PRIORITIES_WORDS } from './priorities-words.ts';
import { PriorityTable } from './priority-table.tsx';
import { QuadrantPicture } from './quadrant-picture.tsx';

const ROUTE = '/office/surveys/$county/$surveyId/priorities';

export function PrioritiesPage() {
  const key: SurveyKey = useParams({ from: ROUTE });
  return <ViewBeside surveyKey={key}>{() => <Loaded surveyKey={key} />}</ViewBeside>;
}

function Loaded({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const { view, ...query } = useSearch({ from: ROUTE });
  const { data, error } = useQuery(asking(priorityEndpoints.priorities, { params: surveyKey, query }));
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  return (
    <div className="results-part">
      <Choice priorities={data} place={query.place} view={view} />
      {view === 'villages' ? (
        <PrioritiesOfVillages priorities={data} surveyKey={surveyKey} />
      ) : (
        <Found priorities={data} place={query.place} surveyKey={surveyKey} />
      )}
    </div>
  );
}

interface FoundProps {
  readonly priorities: Priorities;
  readonly place: string | undefined;
}

interface ChoiceProps extends FoundProps {
  readonly view: 'villages' | undefined;
}

function Choice({ priorities: { indices, places, ruleId }, place, view }: ChoiceProps) {
  const say = useWords(PRIORITIES_WORDS);
  const text = useText();
  const navigate = useNavigate({ from: '/surveys/$county/$surveyId/priorities' });
  const look = (search: { rule: string; place?: string | undefined; view?: 'villages' | undefined }): void =>
    void navigate({ search, replace: true, resetScroll: false });
  const everywhere = { value: '', label: say('everywhere') };
  return (
    <div className="priorities-choice no-print">
      <label htmlFor="priorities-index">{say('index')}</label>
      <Select
        id="priorities-index"
        value={ruleId}
        onChange={(rule) => look({ rule, place, view })}
        options={indices.map((each) => ({ value: each.ruleId, label: text(each.name) }))}
        popupMatchSelectWidth={false}
      />
      <label htmlFor="priorities-place">{say('place')}</label>
      <Select
        id="priorities-place"
        value={place ?? ''}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(code) => look({ rule: ruleId, place: code || undefined })}
        options={[everywhere, ...places.map(({ code, name }) => ({ value: code, label: name }))]}
        popupMatchSelectWidth={false}
      />
      <Segmented
        aria-label={say('villages')}
        value={view ?? 'picture'}
        onChange={(chosen) => look({ rule: ruleId, view: chosen === 'villages' ? 'villages' : undefined })}
        options={[
          { value: 'picture', label: say('picturesOf') },
          { value: 'villages', label: say('villages') },
        ]}
      />
    </div>
  );
}

function Found({ priorities, place, surveyKey }: FoundProps & { readonly surveyKey: SurveyKey }) {
  const say = useWords(PRIORITIES_WORDS);
  const text = useText();
  const { language } = useLanguage();
  const { why, n, explained, items, leftOut, statement, indices, places, ruleId } = priorities;
  const index = indices.find((each) => each.ruleId === ruleId)?.name;
  const where = places.find(({ code }) => code === place)?.name ?? say('everywhere');
  const isUnclear = items.every(({ standing }) => standing === 'unclear');
  if (why || explained === null)
    return <p className="results-told">{say('nothing', { why: why ? text(why) : '' })}</p>;
  const title = say('picture', { index: index ? text(index) : '', place: where });
  const facts = say('facts', { n: countText(n), share: percent(explained, language) });
  const rule = say('rule', { statement: text(statement) });
  return (
    <>
      {isUnclear && <p className="results-told">{say('allUnclear')}</p>}
      <p>{facts}</p>
      <TakenAlong surveyKey={surveyKey} name={title} notes={[facts, rule, say('caveat1')]}>
        <QuadrantPicture priorities={priorities} title={title} />
        <PriorityTable items={items} />
      </TakenAlong>
      <Caveats />
      <p className="muted">{rule}</p>
      {leftOut.length > 0 && <p className="muted">{say('leftOut', { questions: leftOut.join('、') })}</p>}
    </>
  );
}

function Caveats() {
  const say = useWords(PRIORITIES_WORDS);
  return (
    <section className="card priorities-caveats">
      <h2>{say('caveatHead')}</h2>
      <ul>
        {(['caveat1', 'caveat2', 'caveat3'] as const).map((word) => (
          <li key={word}>{say(word)}</li>
        ))}
      </ul>
    </section>
  );
}
