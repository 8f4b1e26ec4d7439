// What to do when there is no survey yet: a questionnaire, a frame, and then the survey itself.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { frameEndpoints, questionnaireEndpoints } from '#wire/survey';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';

const WORDS = wordsOf({
  title: { zh: '还没有调查', en: 'There is no survey yet' },
  watching: {
    zh: '设计人员建立调查以后，会显示在这里。',
    en: 'Once a survey designer has made one, it appears here.',
  },
  intro: { zh: '一项调查由三样东西组成，依次准备：', en: 'A survey is made of three things, in this order:' },
  questionnaire: { zh: '问卷', en: 'A questionnaire' },
  questionnaireHint: {
    zh: '把现成的问卷文本贴进来，读不懂的地方逐条改好。',
    en: 'Paste the text that you have, and mend what could not be read.',
  },
  frame: { zh: '抽样框', en: 'A frame' },
  frameHint: {
    zh: '填好各村人口，读入电话号码文件。',
    en: 'Give the villages with their populations, and read in the file of numbers.',
  },
  survey: { zh: '调查', en: 'The survey' },
  surveyHint: {
    zh: '选好问卷版本和抽样框，定下各村目标和拨打时间。',
    en: 'Choose the questionnaire version and the frame, set targets and calling hours.',
  },
  done: { zh: '已有', en: 'there' },
  go: { zh: '去准备', en: 'Prepare it' },
  mend: { zh: '去改好', en: 'Mend it' },
  add: { zh: '新建调查', en: 'New survey' },
});

export function FirstSteps({ onAdd }: { readonly onAdd: () => void }) {
  const say = useWords(WORDS);
  const may = useMay();
  if (!may('survey.write')) {
    return (
      <div className="card surveys-first">
        <h2>{say('title')}</h2>
        <p className="muted">{say('watching')}</p>
      </div>
    );
  }
  return (
    <div className="card surveys-first">
      <h2>{say('title')}</h2>
      <p className="muted">{say('intro')}</p>
      <Steps onAdd={onAdd} />
    </div>
  );
}

function Steps({ onAdd }: { readonly onAdd: () => void }) {
  const say = useWords(WORDS);
  const questionnaires = useQuery(asking(questionnaireEndpoints.questionnaires)).data?.rows ?? [];
  const frames = useQuery(asking(frameEndpoints.frames)).data?.rows ?? [];
  const hasQuestionnaire = questionnaires.some(({ latest }) => latest.isUsable);
  const hasFrame = frames.some(({ numbers }) => numbers > 0);
  return (
    <ol className="surveys-steps">
      <li>
        <strong>{say('questionnaire')}</strong>
        <span className="muted">{say('questionnaireHint')}</span>
        {hasQuestionnaire ? (
          <Done />
        ) : (
          <Link to="/questionnaires">{say(questionnaires.length > 0 ? 'mend' : 'go')}</Link>
        )}
      </li>
      <li>
        <strong>{say('frame')}</strong>
        <span className="muted">{say('frameHint')}</span>
        {hasFrame ? <Done /> : <Link to="/frames">{say('go')}</Link>}
      </li>
      <li>
        <strong>{say('survey')}</strong>
        <span className="muted">{say('surveyHint')}</span>
        <Button type="primary" onClick={onAdd} disabled={!hasQuestionnaire || !hasFrame}>
          {say('add')}
        </Button>
      </li>
    </ol>
  );
}

function Done() {
  const say = useWords(WORDS);
  return <span className="surveys-done">{say('done')}</span>;
}
