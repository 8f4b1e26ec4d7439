// Ordering a mock poll: what the law asks, point by point, before what is wanted. An order that lacks something is not sent.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { checkPollOrder, LEAST_A_PLACE, POLL_CAUTION } from '#service/supervision/polls';
import { pollEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import {
  ChoiceField,
  DayField,
  LongWordsField,
  NumberField,
  WordsField,
} from '../../outreach/parts/written-fields.tsx';
import '../polls-and-cards.css';
import { InternalMark } from './internal-mark.tsx';
import { LawPoints } from './law-points.tsx';

const WORDS = wordsOf({
  title: { zh: '下单模拟民调', en: 'Order a mock poll' },
  back: { zh: '返回', en: 'Back' },
  law: { zh: '一、法律的要求（逐条看过，打勾）', en: '1. What the law asks (read and tick each point)' },
  wanted: { zh: '二、要了解什么', en: '2. What you want to learn' },
  name: { zh: '名称', en: 'Title' },
  purpose: { zh: '想了解的问题（写给调查机构）', en: 'What you want to know (for the survey organisation)' },
  centre: { zh: '由哪家调查机构来办', en: 'Which survey organisation runs it' },
  centreHint: {
    zh: '单位自己不打电话、不看单份答案；调查机构办完只交回汇总。',
    en: 'Your office makes no call and sees no single answer; the survey organisation hands back aggregates alone.',
  },
  places: { zh: '在哪些村（社区）问', en: 'In which villages' },
  perPlace: { zh: '每个村（社区）问多少人', en: 'People asked in each village' },
  perPlaceHint: {
    zh: '至少 {least} 人；做不满 {least} 人的地方没有数字。',
    en: 'At least {least}; a place with fewer than {least} interviews has no figure.',
  },
  consent: {
    zh: '号码从哪里来，本人怎样同意受访',
    en: 'Where the numbers come from, and how each person agreed',
  },
  consentHint: {
    zh: '不能用联系台账，也不能用正式调查的号码。每个人的同意日期要随号码文件一起交给调查机构。',
    en: 'Not from the contact ledger, nor from an official survey. The day on which each person agreed goes with the file of numbers to the survey organisation.',
  },
  wantedBy: { zh: '希望什么时候完成', en: 'Wanted by' },
  send: { zh: '下单', en: 'Order' },
  missing: { zh: '还不能下单：{why}', en: 'It cannot be ordered yet: {why}' },
});

export function OrderPollPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <OrderPoll county={county} />;
}

interface Written {
  readonly centreId: string | undefined;
  readonly title: string;
  readonly purpose: string;
  readonly placeCodes: readonly string[];
  readonly perPlace: number;
  readonly consent: string;
  readonly wantedBy: string;
  readonly lawRead: readonly string[];
}

const FRESH: Written = {
  centreId: undefined,
  title: '',
  purpose: '',
  placeCodes: [],
  perPlace: LEAST_A_PLACE,
  consent: '',
  wantedBy: '',
  lawRead: [],
};

function OrderPoll({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const text = useText();
  const [written, setWritten] = useState(FRESH);
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>
          {say('title')} <InternalMark />
        </h1>
        <Link to="/polls">{say('back')}</Link>
      </header>
      <p className="poll-caution">{text(POLL_CAUTION)}</p>
      <section className="card">
        <h2>{say('law')}</h2>
        <LawPoints read={written.lawRead} onRead={(lawRead) => write({ lawRead })} />
      </section>
      <section className="card outreach-form">
        <h2>{say('wanted')}</h2>
        <WantedFields county={county} written={written} onWrite={write} />
        <Sending county={county} written={written} />
      </section>
    </section>
  );
}

interface FieldsProps {
  readonly county: string;
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function WantedFields({ county, written, onWrite }: FieldsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const centres = useQuery(asking(pollEndpoints.pollCentres)).data?.rows ?? [];
  return (
    <>
      <WordsField
        label={say('name')}
        most={120}
        value={written.title}
        onWrite={(title) => onWrite({ title })}
      />
      <LongWordsField
        label={say('purpose')}
        most={2000}
        value={written.purpose}
        onWrite={(purpose) => onWrite({ purpose })}
      />
      <ChoiceField
        label={say('centre')}
        hint={say('centreHint')}
        value={written.centreId}
        onChoose={(centreId) => onWrite({ centreId })}
        options={centres.map(({ id, name }) => ({ value: id, label: text(name) }))}
      />
      <PlacesField county={county} written={written} onWrite={onWrite} />
      <HowManyByWhen written={written} onWrite={onWrite} />
      <LongWordsField
        label={say('consent')}
        hint={say('consentHint')}
        most={2000}
        value={written.consent}
        onWrite={(consent) => onWrite({ consent })}
      />
    </>
  );
}

function HowManyByWhen({ written, onWrite }: Omit<FieldsProps, 'county'>) {
  const say = useWords(WORDS);
  return (
    <div className="outreach-pair">
      <NumberField
        label={say('perPlace')}
        hint={say('perPlaceHint', { least: LEAST_A_PLACE })}
        value={written.perPlace}
        least={1}
        most={5000}
        onWrite={(perPlace) => onWrite({ perPlace: perPlace ?? 0 })}
      />
      <DayField
        label={say('wantedBy')}
        value={written.wantedBy}
        onWrite={(wantedBy) => onWrite({ wantedBy })}
      />
    </div>
  );
}

function PlacesField({ county, written, onWrite }: FieldsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { data } = useQuery(asking(pollEndpoints.pollOrders, { params: { county } }));
  return (
    <Field label={say('places')}>
      {(id) => (
        <Select<string[]>
          id={id}
          mode="multiple"
          value={[...written.placeCodes]}
          showSearch={{ optionFilterProp: 'label' }}
          maxTagCount={8}
          onChange={(placeCodes) => onWrite({ placeCodes })}
          options={(data?.villages ?? []).map(({ code, name }) => ({ value: code, label: text(name) }))}
        />
      )}
    </Field>
  );
}

function Sending({ county, written }: Omit<FieldsProps, 'onWrite'>) {
  const say = useWords(WORDS);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const command = useCommand<Written & { readonly centreId: string }>({
    send: (id, order) => {
      const body = { ...order, id, placeCodes: [...order.placeCodes], lawRead: [...order.lawRead] };
      return call(pollEndpoints.orderPoll, { params: { county }, body });
    },
    changes: [pollEndpoints.pollOrders],
    onDone: (orderId) => void navigate({ to: '/polls/$county/$orderId', params: { county, orderId } }),
  });
  const checked = checkPollOrder(written, localTime(Date.now()).date);
  const { centreId } = written;
  const isNamed = written.title.trim() !== '' && written.purpose.trim() !== '';
  return (
    <>
      {!checked.ok && (
        <p className="muted" data-missing={checked.problem.code}>
          {say('missing', { why: checked.problem.message[language] })}
        </p>
      )}
      <ProblemNote error={command.error} />
      <Button
        type="primary"
        disabled={!checked.ok || !isNamed || !centreId}
        loading={command.isPending}
        onClick={() => centreId && command.mutate({ ...written, centreId })}
        data-act="send-order"
      >
        {say('send')}
      </Button>
    </>
  );
}
