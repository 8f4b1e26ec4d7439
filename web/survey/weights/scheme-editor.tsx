// A scheme as the analyst writes it: totals as lines, villages, bounds; tried before it is set, and set after a question.
import { useMutation } from '@tanstack/react-query';
import { Checkbox, Input, InputNumber, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import {
  resultEndpoints,
  type Weighting,
  type WeightingReport,
  type WeightingScheme,
  weightingEndpoints,
} from '#wire/survey';
import { ConfirmAct } from '../../platform/parts/confirm-act.tsx';
import { FileButton } from '../../platform/parts/file-button.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import type { SurveyKey } from '../results/use-whereabouts.ts';
import { marginsFrom } from './margin-lines.ts';
import { ResponseChoice } from './response-choice.tsx';
import { type Draft, draftOf, schemeOf } from './scheme-draft.ts';
import { useDraft } from './use-draft.ts';
import { WEIGHTS_WORDS } from './weights-words.ts';

interface SchemeEditorProps {
  readonly weighting: Weighting;
  readonly surveyKey: SurveyKey;
  readonly onTried: (report: WeightingReport | undefined) => void;
}

export function SchemeEditor({ weighting, surveyKey, onTried }: SchemeEditorProps) {
  const say = useWords(WEIGHTS_WORDS);
  const { draft, isFromLink, standing, setDraft } = useDraft(weighting.versions[0]?.scheme);
  const change = (changes: Partial<Draft>): void => {
    setDraft({ ...draft, ...changes });
    onTried(undefined);
  };
  return (
    <div className="weights-editor">
      <Lines draft={draft} weighting={weighting} change={change} />
      <Choices draft={draft} change={change} />
      <ResponseChoice draft={draft} change={change} />
      {standing !== 'in-force' && (
        <p className="muted" data-draft={standing}>
          {say(standing)}
        </p>
      )}
      <Acts draft={draft} isFromLink={isFromLink} surveyKey={surveyKey} onTried={onTried} />
      <Versions weighting={weighting} onLoad={(scheme) => change(draftOf(scheme))} />
    </div>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
}

function Lines({ draft, weighting, change }: PartProps & { readonly weighting: Weighting }) {
  const say = useWords(WEIGHTS_WORDS);
  const { unreadable } = marginsFrom(draft.text);
  const add = (questionId: string): void => {
    const question = weighting.questions.find(({ id }) => id === questionId);
    const lines = question?.options.map(({ code }) => `${questionId}\t${code}\t`) ?? [];
    change({ text: [draft.text.trimEnd(), ...lines].filter(Boolean).join('\n') });
  };
  return (
    <div className="weights-lines">
      <label htmlFor="margin-lines">{say('lines')}</label>
      <p className="muted">{say('linesHint')}</p>
      <div className="weights-row">
        <Select
          aria-label={say('addQuestion')}
          placeholder={say('addQuestion')}
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(value: string | null) => value && add(value)}
          options={weighting.questions.map(({ id, text }) => ({ value: id, label: `${id} ${text}` }))}
          popupMatchSelectWidth={false}
        />
        <FileButton
          words={say('file')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onFile={(file) => void file.text().then((text) => change({ text: text.replace(/^\uFEFF/, '') }))}
        />
      </div>
      <Input.TextArea
        id="margin-lines"
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
        autoSize={{ minRows: 4, maxRows: 16 }}
        spellCheck={false}
      />
      {unreadable.length > 0 && (
        <div className="problem-note" role="alert">
          {say('unreadable', { lines: unreadable.slice(0, 10).join('、') })}
        </div>
      )}
      <Chosen draft={draft} weighting={weighting} />
    </div>
  );
}

// The codes of the questions in the lines, so that nobody has to look them up.
function Chosen({ draft, weighting }: { readonly draft: Draft; readonly weighting: Weighting }) {
  const ids = marginsFrom(draft.text.replace(/[\t ]+$/gm, '\t0')).margins.map(({ questionId }) => questionId);
  const questions = weighting.questions.filter(({ id }) => ids.includes(id));
  return (
    <ul className="weights-codes muted">
      {questions.map(({ id, text, options }) => (
        <li key={id}>
          <b>{id}</b> {text}{' '}
          {options.map(({ code, label, respondents }) => `${code} ${label}（${respondents}）`).join('　')}
        </li>
      ))}
    </ul>
  );
}

function Choices({ draft, change }: PartProps) {
  const say = useWords(WEIGHTS_WORDS);
  const { isInShares, keepsVillages, isTrimmed, least, most } = draft;
  return (
    <div className="weights-choices">
      <Radio.Group
        aria-label={say('totals')}
        value={isInShares}
        onChange={({ target }) => change({ isInShares: target.value === true })}
        options={[
          { value: true, label: `${say('totals')} ${say('shares')}` },
          { value: false, label: `${say('totals')} ${say('people')}` },
        ]}
      />
      <Checkbox checked={keepsVillages} onChange={({ target }) => change({ keepsVillages: target.checked })}>
        {say('keeps')}
      </Checkbox>
      <div className="weights-row">
        <Checkbox checked={isTrimmed} onChange={({ target }) => change({ isTrimmed: target.checked })}>
          {say('trim')}
        </Checkbox>
        <InputNumber
          aria-label={say('least')}
          disabled={!isTrimmed}
          value={least}
          step={0.1}
          onChange={(value) => change({ least: value ?? 0.3 })}
        />
        –
        <InputNumber
          aria-label={say('most')}
          disabled={!isTrimmed}
          value={most}
          step={0.5}
          onChange={(value) => change({ most: value ?? 3 })}
        />
      </div>
    </div>
  );
}

interface ActsProps extends Omit<SchemeEditorProps, 'weighting'> {
  readonly draft: Draft;
  /** a link brought it: whoever opens the link sees what its sender saw */
  readonly isFromLink: boolean;
}

/** The trial of a draft; one that a link brought is tried at once. */
function useTrial({ draft, isFromLink, surveyKey, onTried }: ActsProps) {
  const trial = useMutation({
    mutationFn: () =>
      call(weightingEndpoints.tryWeighting, { params: surveyKey, body: { scheme: schemeOf(draft) } }),
    onSuccess: onTried,
  });
  const { mutate: tryIt } = trial;
  useEffect(() => {
    if (isFromLink) tryIt();
  }, [isFromLink, tryIt]);
  return trial;
}

function Acts(props: ActsProps) {
  const { draft, surveyKey } = props;
  const say = useWords(WEIGHTS_WORDS);
  const [isAsking, setAsking] = useState(false);
  const { margins, unreadable } = marginsFrom(draft.text);
  const isReady = unreadable.length === 0;
  const trial = useTrial(props);
  const set = useCommand({
    send: (id) =>
      call(weightingEndpoints.setWeighting, { params: surveyKey, body: { id, scheme: schemeOf(draft) } }),
    changes: [weightingEndpoints.weighting, resultEndpoints.results, resultEndpoints.questionByPlace],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <ProblemNote error={trial.error} />
      <div className="weights-row" data-margins={margins.length}>
        <button
          type="button"
          className="button"
          data-act="try"
          disabled={!isReady || trial.isPending}
          onClick={() => trial.mutate()}
        >
          {say('try')}
        </button>
        <button
          type="button"
          className="button button-main"
          data-act="set"
          disabled={!isReady}
          onClick={() => setAsking(true)}
        >
          {say('set')}
        </button>
      </div>
      <ConfirmAct
        isOpen={isAsking}
        title={say('setTitle')}
        act={say('set')}
        command={set}
        onClose={() => setAsking(false)}
      >
        <p>{say('setBody')}</p>
      </ConfirmAct>
    </>
  );
}

interface VersionsProps {
  readonly weighting: Weighting;
  readonly onLoad: (scheme: WeightingScheme) => void;
}

function Versions({ weighting: { versions }, onLoad }: VersionsProps) {
  const say = useWords(WEIGHTS_WORDS);
  if (versions.length < 2) return null;
  return (
    <details>
      <summary>{say('versions')}</summary>
      <ul className="weights-versions">
        {versions.map(({ number, personName, scheme }) => (
          <li key={number}>
            {number} · {personName} ·{' '}
            {[
              ...(scheme.nonResponse ? [say('non-response')] : []),
              ...scheme.margins.map(({ questionId }) => questionId),
            ].join('、') || say('villagesAlone')}{' '}
            <button type="button" className="button" onClick={() => onLoad(scheme)}>
              {say('load')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
