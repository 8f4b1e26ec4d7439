// A training planned: course, day, hours, place, trainer, how many it takes.
import { useNavigate } from '@tanstack/react-router';
import { Button, Drawer, InputNumber } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { COURSES, type CourseCode } from '#service/patrol';
import { patrolCoverEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { ChoiceField, DayField, NumberField, WordsField } from '../../outreach/parts/written-fields.tsx';
import { useOwnRegion } from '../parts/use-own-region.ts';
import { COURSE_CODES } from './trainings-part.tsx';

const WORDS = wordsOf({
  heading: { zh: '安排一次培训', en: 'Plan a training' },
  course: { zh: '课程', en: 'Course' },
  title: { zh: '名称', en: 'Title' },
  held: { zh: '日期', en: 'Day' },
  hours: { zh: '学时', en: 'Hours' },
  spot: { zh: '地点', en: 'Place' },
  trainer: { zh: '谁来讲', en: 'Trainer' },
  places: { zh: '名额（空着不限）', en: 'Places (empty: no limit)' },
  keep: { zh: '保存', en: 'Save' },
});

interface Training {
  readonly course: CourseCode;
  readonly title: string;
  readonly heldOn: string;
  readonly hours: number;
  readonly spot: string;
  readonly trainer: string;
  readonly places: number | null;
}

export function NewTraining({ county, onClose }: { readonly county: string; onClose(): void }) {
  const say = useWords(WORDS);
  const text = useText();
  const navigate = useNavigate();
  const placeCode = useOwnRegion(county);
  const heldOn = localTime(Date.now()).date;
  const [written, setWritten] = useState<Training>({
    course: 'first-aid',
    title: '',
    heldOn,
    hours: 4,
    spot: '',
    trainer: '',
    places: null,
  });
  const change = (part: Partial<Training>): void => setWritten({ ...written, ...part });
  const command = useCommand<Training>({
    send: (id, training) =>
      call(patrolCoverEndpoints.addPatrolTraining, {
        params: { county },
        body: { id, placeCode, ...training },
      }),
    changes: [patrolCoverEndpoints.patrolTrainings],
    onDone: (trainingId) =>
      void navigate({ to: '/patrol/trainings/$county/$trainingId', params: { county, trainingId } }),
  });
  return (
    <Drawer open title={say('heading')} onClose={onClose} size="min(520px, 100vw)">
      <div className="outreach-form">
        <ChoiceField
          label={say('course')}
          value={written.course}
          options={COURSE_CODES.map((value) => ({ value, label: text(COURSES[value].label) }))}
          onChoose={(course) => change({ course })}
        />
        <WordsField
          label={say('title')}
          most={60}
          value={written.title}
          onWrite={(title) => change({ title })}
        />
        <div className="outreach-pair">
          <DayField label={say('held')} value={written.heldOn} onWrite={(day) => change({ heldOn: day })} />
          <Field label={say('hours')}>
            {(id) => (
              <InputNumber
                id={id}
                min={0.5}
                max={99.5}
                step={0.5}
                value={written.hours}
                onChange={(hours) => change({ hours: hours ?? 4 })}
              />
            )}
          </Field>
        </div>
        <WordsField label={say('spot')} most={60} value={written.spot} onWrite={(spot) => change({ spot })} />
        <WordsField
          label={say('trainer')}
          most={60}
          value={written.trainer}
          onWrite={(trainer) => change({ trainer })}
        />
        <NumberField
          label={say('places')}
          value={written.places}
          least={1}
          most={2000}
          onWrite={(places) => change({ places })}
        />
        <ProblemNote error={command.error} />
        <Button
          type="primary"
          disabled={written.title.trim() === ''}
          loading={command.isPending}
          onClick={() => command.mutate(written)}
          data-act="keep-training"
        >
          {say('keep')}
        </Button>
      </div>
    </Drawer>
  );
}
