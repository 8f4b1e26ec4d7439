// Which version of which questionnaire is asked: with its hash, what freezing means, and the indicators found in it.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { proposeScoringRules, type Questionnaire, summaryOf } from '#survey/questionnaire';
import { questionnaireEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { RuleList } from '../settings/rule-list.tsx';
import type { DraftPart } from './draft.ts';

const WORDS = wordsOf({
  heading: { zh: '问卷', en: 'Questionnaire' },
  questionnaire: { zh: '问卷', en: 'Questionnaire' },
  choose: { zh: '选择问卷', en: 'Choose a questionnaire' },
  version: { zh: '版本', en: 'Version' },
  versionLine: { zh: '第 {number} 版', en: 'Version {number}' },
  unusableLine: { zh: '第 {number} 版（还不能用）', en: 'Version {number} (not usable yet)' },
  unusable: {
    zh: '这一版还有没读懂或互相矛盾的地方，不能用来调查。请先把它们逐条改好。',
    en: 'Something in this version could not be read or contradicts itself, so it cannot be used. Mend it first.',
  },
  mend: { zh: '去修改问卷', en: 'Mend the questionnaire' },
  frozen: {
    zh: '启用后不再改动：用这一版建立调查，它的内容就由下面的校验码固定，要改只能另立新版。',
    en: 'It never changes once a survey uses it: this hash fixes its content; a change needs a new version.',
  },
  counts: {
    zh: '{questions} 道题，{screeners} 道甄别题',
    en: '{questions} questions, {screeners} screeners',
  },
  noHeadline: {
    zh: '没有找到四级的安全感或满意度题目，结果里只有各题的比例，没有综合指标。',
    en: 'No four-step question on safety or satisfaction was found: the results will show shares of each question, and no headline indicator.',
  },
  none: { zh: '还没有问卷', en: 'There is no questionnaire yet' },
});

export function QuestionnaireChoice({ draft, change }: DraftPart) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(questionnaireEndpoints.questionnaires));
  const choose = (questionnaireId: string): void => {
    const latest = data?.rows.find(({ id }) => id === questionnaireId)?.latest;
    change({ questionnaireId, versionId: latest?.id, isUsable: latest?.isUsable ?? false });
  };
  return (
    <section className="new-survey-part">
      <h3>{say('heading')}</h3>
      <ProblemNote error={error} />
      <Field label={say('questionnaire')}>
        {(id) => (
          <Select<string | undefined>
            id={id}
            placeholder={say('choose')}
            notFoundContent={say('none')}
            value={draft.questionnaireId}
            onChange={(questionnaireId) => questionnaireId && choose(questionnaireId)}
            showSearch={{ optionFilterProp: 'label' }}
            options={(data?.rows ?? []).map((row) => ({ value: row.id, label: row.title }))}
          />
        )}
      </Field>
      {draft.questionnaireId && <VersionChoice draft={draft} change={change} id={draft.questionnaireId} />}
      {draft.questionnaireId && draft.versionId && (
        <VersionFacts questionnaireId={draft.questionnaireId} versionId={draft.versionId} />
      )}
    </section>
  );
}

function VersionChoice({ draft, change, id }: DraftPart & { readonly id: string }) {
  const say = useWords(WORDS);
  const versions = useQuery(asking(questionnaireEndpoints.questionnaire, { params: { questionnaireId: id } }))
    .data?.versions;
  if (!versions || versions.length < 2) return null;
  const choose = (versionId: string): void =>
    change({ versionId, isUsable: versions.find((version) => version.id === versionId)?.isUsable ?? false });
  return (
    <Field label={say('version')}>
      {(fieldId) => (
        <Select<string | undefined>
          id={fieldId}
          value={draft.versionId}
          onChange={(versionId) => versionId && choose(versionId)}
          options={versions.map((version) => ({
            value: version.id,
            label: say(version.isUsable ? 'versionLine' : 'unusableLine', { number: version.number }),
          }))}
        />
      )}
    </Field>
  );
}

interface VersionFactsProps {
  readonly questionnaireId: string;
  readonly versionId: string;
}

function VersionFacts({ questionnaireId, versionId }: VersionFactsProps) {
  const say = useWords(WORDS);
  const { data: version, error } = useQuery(
    asking(questionnaireEndpoints.version, { params: { versionId } }),
  );
  if (!version) return <ProblemNote error={error} />;
  if (!version.isUsable) {
    return (
      <div className="problem-note" role="alert">
        {say('unusable')}{' '}
        <Link
          to="/questionnaires/$questionnaireId"
          params={{ questionnaireId }}
          search={{ version: versionId }}
        >
          {say('mend')}
        </Link>
      </div>
    );
  }
  return (
    <div className="new-survey-facts">
      <p>
        {say('versionLine', { number: version.number })} · {say('counts', summaryOf(version.content))}
      </p>
      <p>{say('frozen')}</p>
      <p>
        <code>{version.hash}</code>
      </p>
      <Headlines content={version.content} />
    </div>
  );
}

function Headlines({ content }: { readonly content: Questionnaire }) {
  const say = useWords(WORDS);
  const rules = proposeScoringRules(content).filter(({ headline }) => headline);
  if (rules.length === 0) return <p className="new-survey-warning">{say('noHeadline')}</p>;
  return <RuleList rules={rules} />;
}
