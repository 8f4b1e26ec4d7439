// A new address of the member's own page, for somebody who lost theirs. The former one is closed, and that it was given is on record.
import { Button } from 'antd';
import { useState } from 'react';
import { patrolEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  link: { zh: '本人页面', en: 'Own page' },
  title: { zh: '给本人一个新的页面地址？', en: 'Give them a new address of their own page?' },
  body: {
    zh: '本人丢了查询码时用。旧的马上失效；只交给本人，给了会记下。',
    en: 'For somebody who lost the code. The old one stops at once; give it to them alone. That it was given is recorded.',
  },
  give: { zh: '换一个新的', en: 'Make a new one' },
  code: { zh: '查询码：', en: 'Code:' },
  address: { zh: '地址：', en: 'Address:' },
});

export function LinkButton({ county, memberId }: { readonly county: string; readonly memberId: string }) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const [given, setGiven] = useState<{ readonly path: string; readonly code: string }>();
  const command = useCommand({
    send: async () =>
      setGiven(await call(patrolEndpoints.patrolMemberLink, { params: { county, memberId } })),
    changes: [patrolEndpoints.patrolMember],
  });
  return (
    <>
      <Button onClick={() => setOpen(true)} data-act="own-page">
        {say('link')}
      </Button>
      <ConfirmAct
        isOpen={isOpen}
        title={say('title')}
        act={say('give')}
        command={command}
        onClose={() => setOpen(false)}
      >
        <p>{say('body')}</p>
        {given && (
          <>
            <p>
              {say('code')} <strong className="numbers">{given.code}</strong>
            </p>
            <p className="patrol-number">
              {say('address')} {`${location.origin}${given.path}`}
            </p>
          </>
        )}
      </ConfirmAct>
    </>
  );
}
