// Numbers in the words of a matter whose sender is shielded are masked. A look says what for, and is written down.
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { type CaseWhole, caseworkEndpoints } from '#wire/service';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  masked: {
    zh: '文字里的号码已遮住：这类事项不告诉办理人是谁反映的',
    en: 'numbers in the text are masked: whoever deals with a matter of this kind is not told who sent it',
  },
  handling: { zh: '为办理查看原文', en: 'Show the words, to deal with it' },
  'follow-up': { zh: '为回访查看原文', en: 'Show the words, to follow up' },
  logged: { zh: '每次查看都会记录在案', en: 'every look is written down' },
  hide: { zh: '收起原文', en: 'Hide them' },
});

const PURPOSES = ['handling', 'follow-up'] as const;

interface MaskedWordsProps {
  readonly county: string;
  readonly found: CaseWhole;
}

export function MaskedWords({ county, found: { id: caseId, masking } }: MaskedWordsProps) {
  const say = useWords(WORDS);
  const [texts, setTexts] = useState<readonly string[]>();
  const look = useMutation({
    mutationFn: (purpose: (typeof PURPOSES)[number]) =>
      call(caseworkEndpoints.maskedWords, { params: { county, caseId }, body: { purpose } }),
    onSuccess: (answer) => setTexts(answer.texts),
  });
  if (!masking) return null;
  return (
    <div data-masked>
      <p className="muted case-rule">{say('masked')}</p>
      {texts?.map((text) => (
        <p key={text} className="case-words">
          {text}
        </p>
      ))}
      {masking.mayLook && (
        <div className="case-looks">
          {texts ? (
            <Button size="small" onClick={() => setTexts(undefined)}>
              {say('hide')}
            </Button>
          ) : (
            PURPOSES.map((purpose) => (
              <Button
                key={purpose}
                size="small"
                loading={look.isPending}
                onClick={() => look.mutate(purpose)}
              >
                {say(purpose)}
              </Button>
            ))
          )}
        </div>
      )}
      {masking.mayLook && <p className="muted case-rule">{say('logged')}</p>}
      <ProblemNote error={look.error} />
    </div>
  );
}
