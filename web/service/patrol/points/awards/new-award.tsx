// Beginning an award: for which places, how many, until when one may nominate and vote.
import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { localTime, plusDays } from '#base';
import { awardEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import { useMe } from '../../../../shell/session.ts';
import { usePlaceChoices } from '../../../casework/parts/use-case-units.ts';

const WORDS = wordsOf({
  heading: { zh: '发起一次评选', en: 'Begin an award' },
  title: { zh: '名称', en: 'Name' },
  about: { zh: '说明', en: 'About it' },
  scope: { zh: '范围', en: 'Where' },
  seats: { zh: '名额', en: 'Places' },
  nominateUntil: { zh: '提名到哪天', en: 'Nominations until' },
  voteUntil: { zh: '投票到哪天', en: 'Votes until' },
  hint: {
    zh: '投票至少 3 天；结果公示 5 个工作日后才授予。',
    en: 'Three days of voting at least; given after a public notice of five working days.',
  },
  act: { zh: '发起', en: 'Begin' },
});

const NOMINATE_DAYS = 7;
const VOTE_DAYS = 14;

export function NewAward({ county, onClose }: { readonly county: string; readonly onClose: () => void }) {
  const say = useWords(WORDS);
  const today = localTime(Date.now()).date;
  const own = useMe()?.memberships.find(({ regionCode }) => regionCode !== null)?.regionCode ?? county;
  const places = usePlaceChoices(county).filter(({ value }) => value.startsWith(own));
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState('');
  const [scope, setScope] = useState<string>();
  const [seats, setSeats] = useState(1);
  const [nominateUntil, setNominateUntil] = useState(plusDays(today, NOMINATE_DAYS));
  const [voteUntil, setVoteUntil] = useState(plusDays(today, VOTE_DAYS));
  const scopeCode = scope ?? own;
  const command = useCommand({
    send: (id) =>
      call(awardEndpoints.addAward, {
        params: { county },
        body: { id, title, about, scopeCode, seats, nominateUntil, voteUntil },
      }),
    changes: [awardEndpoints.awards],
    onDone: onClose,
  });
  const days = [
    ['nominateUntil', nominateUntil, setNominateUntil],
    ['voteUntil', voteUntil, setVoteUntil],
  ] as const;
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={title.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <Field label={say('title')}>
          {(id) => (
            <Input id={id} value={title} maxLength={60} onChange={(event) => setTitle(event.target.value)} />
          )}
        </Field>
        <Field label={say('about')}>
          {(id) => (
            <Input id={id} value={about} maxLength={500} onChange={(event) => setAbout(event.target.value)} />
          )}
        </Field>
        <Field label={say('scope')}>
          {(id) => (
            <Select
              id={id}
              value={scopeCode}
              options={places}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={setScope}
            />
          )}
        </Field>
        <Field label={say('seats')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              max={100}
              precision={0}
              value={seats}
              onChange={(wanted) => setSeats(wanted ?? 1)}
            />
          )}
        </Field>
        {days.map(([word, value, set]) => (
          <Field key={word} label={say(word)} hint={word === 'voteUntil' ? say('hint') : undefined}>
            {(id) => (
              <input
                id={id}
                type="date"
                className="step-day"
                value={value}
                onChange={(event) => event.target.value && set(event.target.value)}
              />
            )}
          </Field>
        ))}
      </div>
    </ConfirmAct>
  );
}
