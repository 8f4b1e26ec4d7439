// What can be done next with a suggestion: sort it to somebody, say how it ended, tell it back.
import { Button } from 'antd';
import { useState } from 'react';
import { SUGGESTION_STANDINGS } from '#service/casework';
import type { Suggestion } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { EndSuggestion } from './end-suggestion.tsx';
import { SortSuggestion } from './sort-suggestion.tsx';
import { TellSuggestion } from './tell-suggestion.tsx';

const WORDS = wordsOf({
  sort: { zh: '分类、定人', en: 'Sort' },
  again: { zh: '重新分', en: 'Sort again' },
  end: { zh: '整改结果', en: 'Outcome' },
  tell: { zh: '反馈', en: 'Tell back' },
});

type Act = 'sort' | 'end' | 'tell';

interface SuggestionActsProps {
  readonly county: string;
  readonly suggestion: Suggestion;
}

export function SuggestionActs({ county, suggestion }: SuggestionActsProps) {
  const say = useWords(WORDS);
  const [act, setAct] = useState<Act>();
  const close = (): void => setAct(undefined);
  const next: readonly string[] = SUGGESTION_STANDINGS[suggestion.standing].next;
  const isSorted = suggestion.standing === 'sorted';
  return (
    <div className="suggestion-acts">
      {next.includes('mended') && (
        <Button size="small" data-act="end" onClick={() => setAct('end')}>
          {say('end')}
        </Button>
      )}
      {next.includes('sorted') && (
        <Button
          size="small"
          type={isSorted ? 'text' : 'default'}
          data-act="sort"
          onClick={() => setAct('sort')}
        >
          {say(isSorted ? 'again' : 'sort')}
        </Button>
      )}
      {next.includes('told') && (
        <Button size="small" data-act="tell" onClick={() => setAct('tell')}>
          {say('tell')}
        </Button>
      )}
      {act === 'sort' && <SortSuggestion county={county} suggestion={suggestion} onClose={close} />}
      {act === 'end' && <EndSuggestion county={county} suggestion={suggestion} onClose={close} />}
      {act === 'tell' && <TellSuggestion county={county} suggestion={suggestion} onClose={close} />}
    </div>
  );
}
