// A version in use never changes: says so, and leads to a new one.

import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { questionnaireEndpoints } from '#wire/survey';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';
import type { Version } from './use-version-draft.ts';
import type { VersionRow } from './versions-list.tsx';

const WORDS = wordsOf({
  used: {
    zh: '第 {n} 版自 {time} 起已用于调查，不能再改：每个公布的数字都要对得上当时问的话。',
    en: 'Version {n} has been in use since {time} and no longer changes: every published figure refers to what was asked.',
  },
  make: { zh: '建一个新版本', en: 'Make a new version' },
  goOn: { zh: '改第 {n} 版（还没使用）', en: 'Go on with version {n} (not in use)' },
});

interface UsedBannerProps {
  readonly version: Version;
  /** Newest first. */
  readonly versions: readonly VersionRow[];
}

export function UsedBanner({ version, versions }: UsedBannerProps) {
  const say = useWords(WORDS);
  const times = useTimes();
  const mayWrite = useMay()('questionnaire.write');
  const unused = versions.find(({ usedMs }) => usedMs === null);
  return (
    <div className="questionnaire-used" role="note">
      <p>{say('used', { n: version.number, time: times.dayAndClock(version.usedMs ?? 0) })}</p>
      {mayWrite && unused && (
        <Link
          to="/questionnaires/$questionnaireId"
          params={{ questionnaireId: version.questionnaireId }}
          search={{ version: unused.id }}
        >
          {say('goOn', { n: unused.number })}
        </Link>
      )}
      {mayWrite && !unused && <NewVersion questionnaireId={version.questionnaireId} />}
    </div>
  );
}

function NewVersion({ questionnaireId }: { readonly questionnaireId: string }) {
  const say = useWords(WORDS);
  const navigate = useNavigate();
  const adding = useCommand({
    send: (id) => call(questionnaireEndpoints.addVersion, { params: { questionnaireId }, body: { id } }),
    changes: [questionnaireEndpoints.questionnaire, questionnaireEndpoints.questionnaires],
    onDone: (version) =>
      navigate({ to: '/questionnaires/$questionnaireId', params: { questionnaireId }, search: { version } }),
  });
  return (
    <>
      <Button type="primary" loading={adding.isPending} onClick={() => adding.mutate()}>
        {say('make')}
      </Button>
      <ProblemNote error={adding.error} />
    </>
  );
}
