// What moves a version on: approval (refused while the check finds anything), withdrawal, and a new version.
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { type MaterialVersion, publicityEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { useMay } from '../../../shell/session.ts';
import type { Material } from './material.ts';

const WORDS = wordsOf({
  approve: { zh: '批准使用', en: 'Approve' },
  approveTitle: { zh: '批准这一版？', en: 'Approve this version?' },
  approveBody: {
    zh: '批准以后文字不能再改，可以张贴。请先自己读一遍：程序找不到的，人能看出来。',
    en: 'After approval the text changes no more and can be put up. Read it yourself first: people see what a program cannot.',
  },
  left: { zh: '还有 {n} 处没改，不能批准', en: '{n} findings are left: it cannot be approved' },
  withdraw: { zh: '停用', en: 'Withdraw' },
  withdrawTitle: { zh: '停用这一版？', en: 'Withdraw this version?' },
  withdrawBody: {
    zh: '停用以后不能再张贴；已经张贴的请派人取下。',
    en: 'It can no longer be put up; have what hangs already taken down.',
  },
  again: { zh: '另写一版', en: 'Write another version' },
});

const CHANGES = [publicityEndpoints.material, publicityEndpoints.materials] as const;

interface Props {
  readonly material: Material;
  readonly version: MaterialVersion;
}

export function VersionActs({ material, version }: Props) {
  const say = useWords(WORDS);
  const may = useMay();
  const hasDraft = material.allVersions.some(({ standing }) => standing === 'draft');
  const left = version.findings.length;
  return (
    <>
      {version.standing === 'draft' && may('publicity.approve') && (
        <>
          <Moving material={material} version={version} act="approve" isBlocked={left > 0} />
          {left > 0 && (
            <span className="material-left" data-left={left}>
              {say('left', { n: left })}
            </span>
          )}
        </>
      )}
      {version.standing === 'approved' && may('publicity.approve') && (
        <Moving material={material} version={version} act="withdraw" isBlocked={false} />
      )}
      {!hasDraft && may('publicity.write') && <Again material={material} version={version} />}
    </>
  );
}

interface MovingProps extends Props {
  readonly act: 'approve' | 'withdraw';
  readonly isBlocked: boolean;
}

function Moving({ material: { county }, version, act, isBlocked }: MovingProps) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const endpoint =
    act === 'approve' ? publicityEndpoints.approveMaterial : publicityEndpoints.withdrawMaterial;
  const command = useCommand({
    send: () => call(endpoint, { params: { county, versionId: version.id } }),
    changes: CHANGES,
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button
        type={act === 'approve' ? 'primary' : 'default'}
        danger={act === 'withdraw'}
        disabled={isBlocked}
        data-act={act}
        onClick={() => setAsking(true)}
      >
        {say(act)}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={say(`${act}Title`)}
        act={say(act)}
        isDangerous={act === 'withdraw'}
        command={command}
        onClose={() => setAsking(false)}
      >
        <p>{say(`${act}Body`)}</p>
      </ConfirmAct>
    </>
  );
}

function Again({ material: { county, id: materialId }, version }: Props) {
  const say = useWords(WORDS);
  const navigate = useNavigate({ from: '/publicity/$county/$materialId' });
  const { language, channel, text } = version;
  const command = useCommand({
    send: (versionId) =>
      call(publicityEndpoints.addMaterialVersion, {
        params: { county, materialId },
        body: { versionId, language, channel, text },
      }),
    changes: CHANGES,
    onDone: (id) => void navigate({ search: { version: id } }),
  });
  return (
    <>
      <Button loading={command.isPending} onClick={() => command.mutate()} data-act="new-version">
        {say('again')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}
