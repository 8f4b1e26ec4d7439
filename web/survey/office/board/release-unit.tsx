// Takes a unit back from somebody who cannot go on with it.

import { useState } from 'react';
import { type Board, surveyEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';

const WORDS = wordsOf({
  release: { zh: '收回', en: 'Take back' },
  releaseOf: { zh: '从{name}手上收回样本', en: 'Take the unit back from {name}' },
  title: { zh: '收回{name}手上的样本？', en: 'Take the unit back from {name}?' },
  meaning: {
    zh: '这个样本在{name}手上已经 {span}。收回以后，别的访问员可以拨打它；已经保存的答案都还在。',
    en: '{name} has held this unit for {span}. Once it is taken back others can call it; the answers kept so far stay.',
  },
  working: {
    zh: '{name}可能正在通话。收回以后，还没有存到服务器的答案就不再收了。请先问一声。',
    en: '{name} may be on the line. Answers that have not reached the server will not be taken any more. Ask first.',
  },
});

interface ReleaseUnitProps {
  readonly survey: Survey;
  readonly unitId: string;
  readonly person: Board['people'][number];
  readonly isVanished: boolean;
  readonly sinceText: string;
}

export function ReleaseUnit({ survey, unitId, person, isVanished, sinceText }: ReleaseUnitProps) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const { name } = person;
  const command = useCommand({
    send: (id) =>
      call(surveyEndpoints.releaseUnit, {
        params: { county: survey.county, surveyId: survey.id, unitId },
        body: { id },
      }),
    changes: [surveyEndpoints.board],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <button
        type="button"
        className={isVanished ? 'board-release board-release-urgent' : 'board-release'}
        aria-label={say('releaseOf', { name })}
        onClick={() => setOpen(true)}
      >
        {say('release')}
      </button>
      <ConfirmAct
        isOpen={isOpen}
        title={say('title', { name })}
        act={say('release')}
        isDangerous={!isVanished}
        command={command}
        onClose={() => setOpen(false)}
      >
        <p>{say('meaning', { name, span: sinceText })}</p>
        {!isVanished && <p>{say('working', { name })}</p>}
      </ConfirmAct>
    </>
  );
}
