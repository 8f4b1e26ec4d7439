// Taking a matter in while somebody tells it: words first, by keys alone; the program proposes beside, and never decides.
import { useNavigate } from '@tanstack/react-router';
import { Button, Input, InputNumber, Radio, Select } from 'antd';
import { type FormEvent, type KeyboardEvent, useDeferredValue, useState } from 'react';
import { CASE_KINDS, CASE_SORTS, CASE_SOURCES } from '#service/casework';
import { caseworkEndpoints } from '#wire/service';
import { Field } from '../../platform/parts/field.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useListed, useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import './casework.css';
import { AboutFields } from './intake/about-fields.tsx';
import {
  blankIntake,
  INTAKE_SOURCES,
  type Intake,
  intakeBody,
  isAgainst,
  pointOf,
  whatIsMissing,
} from './intake/intake.ts';
import { sendPhotos } from './intake/lost-photos.tsx';
import { PlaceAndPhotos } from './intake/place-and-photos.tsx';
import { TakenIn, type TakenMatter } from './intake/taken-in.tsx';
import { Proposals } from './one/case-proposals.tsx';
import { useCaseCounty } from './parts/use-case-county.ts';
import { usePlaceChoices } from './parts/use-case-units.ts';

const WORDS = wordsOf({
  title: { zh: '登记诉求或纠纷', en: 'Take in a request or dispute' },
  source: { zh: '来源', en: 'Came by' },
  text: { zh: '内容（原话）', en: 'What is said (in their own words)' },
  place: { zh: '村（社区）或街道', en: 'Village or street' },
  point: { zh: '坐标（纬度, 经度）', en: 'coordinates (latitude, longitude)' },
  spot: { zh: '具体位置', en: 'Where exactly' },
  sort: { zh: '诉求还是纠纷', en: 'Request or dispute' },
  kind: { zh: '类别（可不填，由人以后定）', en: 'Kind (optional: decided later)' },
  people: { zh: '涉及人数', en: 'People it touches' },
  name: { zh: '反映人姓名（可不填）', en: 'Sender’s name (optional)' },
  number: { zh: '联系电话（可不填）', en: 'Telephone (optional)' },
  senderHint: {
    zh: '不愿留名留号码也照样登记。号码加密保存。',
    en: 'Taken in without either as well. Numbers are kept encrypted.',
  },
  take: { zh: '登记（Ctrl+Enter）', en: 'Take in (Ctrl+Enter)' },
  missing: { zh: '还要填写：{fields}', en: 'still needed: {fields}' },
});

const LEAST_FOR_PROPOSALS = 6;

export function NewCasePage() {
  const county = useCaseCounty();
  return county === undefined ? null : <NewCase county={county} />;
}

function NewCase({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const listed = useListed();
  const navigate = useNavigate();
  const [intake, setIntake] = useState<Intake>(blankIntake);
  const [isTried, setTried] = useState(false);
  const [taken, setTaken] = useState<TakenMatter>();
  const words = useDeferredValue(intake.text.trim());
  const take = useCommand<Intake>({
    send: async (id, given) => {
      const kept = await call(caseworkEndpoints.takeIn, {
        params: { county },
        body: { id, ...intakeBody(given) },
      });
      const subject = { county, caseId: kept.caseId, placeCode: given.placeCode ?? '' };
      setTaken({ ...kept, subject, lost: await sendPhotos(subject, given.photos) });
    },
    changes: [caseworkEndpoints.cases, caseworkEndpoints.caseBoard],
  });
  const missing = whatIsMissing(intake);
  const submit = (event: FormEvent | KeyboardEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0 && !take.isPending) take.mutate(intake);
  };
  if (taken)
    return (
      <TakenIn
        taken={taken}
        onOpen={() =>
          void navigate({ to: '/cases/$county/$caseId', params: { county, caseId: taken.subject.caseId } })
        }
        onNext={() => {
          setIntake({ ...blankIntake, source: intake.source });
          setTried(false);
          setTaken(undefined);
        }}
      />
    );
  return (
    <section className="case">
      <h1 className="case-new-title">{say('title')}</h1>
      <div className="case-columns">
        <form
          className="card intake"
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        >
          <IntakeFields
            county={county}
            intake={intake}
            onChange={(part) => setIntake({ ...intake, ...part })}
          />
          {isTried && missing.length > 0 && (
            <p className="labelled-field-fault" role="alert">
              {say('missing', { fields: listed(missing.map((name) => say(name))) })}
            </p>
          )}
          <ProblemNote error={take.error} />
          <Button type="primary" htmlType="submit" loading={take.isPending} data-act="save-intake">
            {say('take')}
          </Button>
        </form>
        <div className="case-side">
          {words.length >= LEAST_FOR_PROPOSALS && intake.placeCode !== undefined && (
            <Proposals
              county={county}
              text={words}
              placeCode={intake.placeCode}
              point={pointOf(intake.point)}
              caseId={null}
            />
          )}
        </div>
      </div>
    </section>
  );
}

interface IntakeFieldsProps {
  readonly county: string;
  readonly intake: Intake;
  readonly onChange: (part: Partial<Intake>) => void;
}

function IntakeFields({ county, intake, onChange }: IntakeFieldsProps) {
  const say = useWords(WORDS);
  const text = useText();
  const places = usePlaceChoices(county);
  const kinds = Object.entries(CASE_KINDS).filter(([, { sort }]) => sort === intake.sort);
  return (
    <>
      <Field label={say('text')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoFocus
            value={intake.text}
            maxLength={20_000}
            autoSize={{ minRows: 5, maxRows: 16 }}
            onChange={(event) => onChange({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="intake-pair">
        <Field label={say('place')}>
          {(id) => (
            <Select<string>
              id={id}
              value={intake.placeCode ?? null}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(placeCode) => onChange({ placeCode })}
              options={places}
            />
          )}
        </Field>
        <Field label={say('spot')}>
          {(id) => (
            <Input
              id={id}
              value={intake.spot}
              maxLength={200}
              onChange={(event) => onChange({ spot: event.target.value })}
            />
          )}
        </Field>
      </div>
      <PlaceAndPhotos intake={intake} onChange={onChange} />
      <Field label={say('source')}>
        {(id) => (
          <Radio.Group
            id={id}
            value={intake.source}
            onChange={(event) => onChange({ source: event.target.value })}
            options={INTAKE_SOURCES.map((value) => ({ value, label: text(CASE_SOURCES[value].label) }))}
          />
        )}
      </Field>
      <div className="intake-pair">
        <Field label={say('sort')}>
          {(id) => (
            <Radio.Group
              id={id}
              value={intake.sort}
              onChange={(event) => onChange({ sort: event.target.value, kind: null })}
              options={Object.entries(CASE_SORTS).map(([value, { label }]) => ({
                value,
                label: text(label),
              }))}
            />
          )}
        </Field>
        <Field label={say('kind')}>
          {(id) => (
            <Select
              id={id}
              value={intake.kind}
              allowClear
              onChange={(kind) => onChange({ kind: kind ?? null })}
              options={kinds.map(([value, { label }]) => ({ value, label: text(label) }))}
            />
          )}
        </Field>
      </div>
      {isAgainst(intake) && <AboutFields county={county} intake={intake} onChange={onChange} />}
      <div className="intake-pair">
        <Field label={say('name')} hint={say('senderHint')}>
          {(id) => (
            <Input
              id={id}
              value={intake.name}
              maxLength={60}
              autoComplete="off"
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={say('number')}>
          {(id) => (
            <Input
              id={id}
              value={intake.number}
              maxLength={30}
              inputMode="tel"
              autoComplete="off"
              onChange={(event) => onChange({ number: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={say('people')}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={1_000_000}
            precision={0}
            value={intake.people}
            onChange={(people) => onChange({ people: people ?? 1 })}
          />
        )}
      </Field>
    </>
  );
}
