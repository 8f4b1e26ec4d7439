// A comment of an office on something in the feed.
import { Button, Input } from 'antd';
import { useState } from 'react';
import { activityEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  write: { zh: '评论', en: 'Comment' },
  send: { zh: '发出', en: 'Send' },
});

interface Props {
  readonly county: string;
  readonly kind: 'activity' | 'sighting' | 'word';
  readonly subjectId: string;
}

export function CommentLine({ county, kind, subjectId }: Props) {
  const say = useWords(WORDS);
  const [text, setText] = useState('');
  const command = useCommand<string>({
    send: (id, written) =>
      call(activityEndpoints.addComment, {
        params: { county },
        body: { id, kind, subjectId, text: written },
      }),
    changes: [activityEndpoints.feed],
    onDone: () => setText(''),
  });
  const written = text.trim();
  const send = (): void => {
    if (written !== '') command.mutate(written);
  };
  return (
    <div className="feed-write">
      <Input
        size="small"
        maxLength={1000}
        placeholder={say('write')}
        aria-label={say('write')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onPressEnter={send}
      />
      <Button
        size="small"
        disabled={written === ''}
        loading={command.isPending}
        onClick={send}
        data-act="comment"
      >
        {say('send')}
      </Button>
      <ProblemNote error={command.error} />
    </div>
  );
}
