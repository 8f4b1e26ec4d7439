// Which frame the numbers come from: how many villages and numbers it has, and whether they are simulated.

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { z } from 'zod';
import { frameEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import type { TargetPlace, Targets } from '../targets/share-out.ts';
import { type DraftPart, frameKey, frameOf } from './draft.ts';

const WORDS = wordsOf({
  heading: { zh: '抽样框', en: 'Frame' },
  choose: { zh: '选择抽样框', en: 'Choose a frame' },
  frame: { zh: '抽样框', en: 'Frame' },
  line: { zh: '{name}（{county}）', en: '{name} ({county})' },
  simulatedLine: { zh: '{name}（{county}，模拟）', en: '{name} ({county}, simulated)' },
  counts: { zh: '{places} 个村（社区），{numbers} 个号码', en: '{places} villages, {numbers} numbers' },
  simulated: {
    zh: '号码是模拟的，所以这项调查也标为“模拟”，结果永远不会与真实调查混在一起。',
    en: 'Its numbers are simulated, so the survey is marked simulated too; its results never mix with those of a real survey.',
  },
  real: {
    zh: '号码是真实的：开始以后，访问员会打给真实的人。',
    en: 'Its numbers are real: once the survey starts, interviewers call real people.',
  },
  empty: {
    zh: '这个抽样框还没有号码，请先读入号码文件。',
    en: 'This frame has no numbers yet: read in a file of numbers first.',
  },
  none: { zh: '还没有抽样框', en: 'There is no frame yet' },
});

export type Frame = z.output<typeof frameEndpoints.frame.answer>;

export function useFrame(key: string | undefined) {
  return useQuery({
    ...asking(frameEndpoints.frame, { params: frameOf(key ?? '') }),
    enabled: key !== undefined,
  });
}

/** The frame of a mock poll is for that poll alone. */
function official<Row extends { readonly isInternal: boolean }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ isInternal }) => !isInternal);
}

type FramePlace = Frame['places'][number];

function numbersOf({ mobiles, landlines, offices }: FramePlace): number {
  return mobiles + landlines + offices;
}

export function targetPlacesOf(frame: Frame): readonly TargetPlace[] {
  return frame.places.map((place) => ({ ...place, units: numbersOf(place) }));
}

/** The targets that stand in the frame's village table. */
export function targetsOf(frame: Frame | undefined): Targets {
  return Object.fromEntries((frame?.places ?? []).map(({ code, target }) => [code, target]));
}

export function FrameChoice({ draft, change }: DraftPart) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(frameEndpoints.frames));
  const frame = useFrame(draft.frame);
  return (
    <section className="new-survey-part">
      <h3>{say('heading')}</h3>
      <ProblemNote error={error ?? frame.error} />
      <Field label={say('frame')}>
        {(id) => (
          <Select<string | undefined>
            id={id}
            placeholder={say('choose')}
            notFoundContent={say('none')}
            value={draft.frame}
            onChange={(key) => change({ frame: key, targets: undefined })}
            showSearch={{ optionFilterProp: 'label' }}
            options={official(data?.rows ?? []).map((row) => ({
              value: frameKey(row.county, row.id),
              label: say(row.isSimulated ? 'simulatedLine' : 'line', { name: row.name, county: row.county }),
            }))}
          />
        )}
      </Field>
      {frame.data && <FrameFacts frame={frame.data} />}
    </section>
  );
}

function FrameFacts({ frame }: { readonly frame: Frame }) {
  const say = useWords(WORDS);
  const numbers = frame.places.reduce((count, place) => count + numbersOf(place), 0);
  return (
    <div className="new-survey-facts">
      <p>{say('counts', { places: frame.places.length, numbers: countText(numbers) })}</p>
      {numbers === 0 && <p className="new-survey-warning">{say('empty')}</p>}
      <p>{say(frame.isSimulated ? 'simulated' : 'real')}</p>
    </div>
  );
}
