// What was found in one unit: marks with their words, place, times, photos, the unit's word and the answer to it, and mending.
import { Image } from 'antd';
import { type Criterion, MEND_STANDINGS, SCALES, STANCES } from '#service/supervision';
import { type InspectionVisit, photoEndpoints } from '#wire/service';
import { NO_FIGURE } from '../../../platform/parts/figures.ts';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { addressOf } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  score: { zh: '得分 {score}', en: 'Score {score}' },
  changed: { zh: '（督查员打 {first}，异议后改）', en: '(first {first}, changed after the objection)' },
  visited: {
    zh: '到场 {time}（手机时间），送达 {sent}',
    en: 'there {time} (phone’s clock), received {sent}',
  },
  clock: {
    zh: '手机时间和送达时间差得多：可能没有网络，也可能钟不准',
    en: 'the phone’s time is far from the time of arrival: no line for long, or a wrong clock',
  },
  place: {
    zh: '位置 {latitude}，{longitude}（±{metres} 米）',
    en: 'at {latitude}, {longitude} (±{metres} m)',
  },
  noPlace: { zh: '没有记位置', en: 'no place was kept' },
  photo: { zh: '现场照片 {n}', en: 'Photo {n}' },
  notApplying: { zh: '不适用', en: 'does not apply' },
  weight: { zh: '权重 {weight}', en: 'weight {weight}' },
  reply: { zh: '单位：{stance}（{person}，{when}）', en: 'The unit: {stance} ({person}, {when})' },
  until: { zh: '单位可以回应到 {when}', en: 'The unit may reply until {when}' },
  answer: { zh: '答复（{person}）', en: 'Answer ({person})' },
  leftOut: { zh: '没有查成', en: 'Not done' },
  mends: { zh: '要整改的', en: 'To be mended' },
  due: { zh: '限 {day}', en: 'by {day}' },
  late: { zh: '已逾期', en: 'late' },
  report: { zh: '单位报：{words}', en: 'The unit says: {words}' },
  look: { zh: '复查：{words}', en: 'Second look: {words}' },
});

const FAR_MS = 12 * 3_600_000;

interface Props {
  readonly county: string;
  readonly criteria: readonly Criterion[];
  readonly visit: InspectionVisit;
}

export function Finding({ county, criteria, visit }: Props) {
  const say = useWords(WORDS);
  const { score, firstScore, leftOut, note, photoIds } = visit;
  if (leftOut !== null)
    return (
      <p className="inspection-words">
        {say('leftOut')}: {leftOut}
      </p>
    );
  if (score === null) return null;
  return (
    <>
      <h3>
        {say('score', { score: score.toFixed(1) })}
        {firstScore !== null && firstScore !== score && say('changed', { first: firstScore.toFixed(1) })}
      </h3>
      <WhenAndWhere visit={visit} />
      <Marks criteria={criteria} visit={visit} />
      {note !== '' && <p className="inspection-words">{note}</p>}
      <Image.PreviewGroup>
        <div className="inspection-acts">
          {photoIds.map((photoId, nth) => (
            <Image
              key={photoId}
              width={110}
              alt={say('photo', { n: nth + 1 })}
              src={addressOf(photoEndpoints.thumbnail, { params: { county, photoId } })}
              preview={{ src: addressOf(photoEndpoints.photo, { params: { county, photoId } }) }}
            />
          ))}
        </div>
      </Image.PreviewGroup>
      <Words visit={visit} />
      <Mends visit={visit} />
    </>
  );
}

function WhenAndWhere({ visit: { visitedMs, scoredMs, place } }: Pick<Props, 'visit'>) {
  const say = useWords(WORDS);
  const times = useTimes();
  const isFar = Math.abs((visitedMs ?? 0) - (scoredMs ?? 0)) > FAR_MS;
  return (
    <p className="muted">
      {say('visited', { time: times.dayAndClock(visitedMs ?? 0), sent: times.dayAndClock(scoredMs ?? 0) })}
      {isFar && <ToneTag tone="heed">{say('clock')}</ToneTag>}
      <br />
      {place
        ? say('place', {
            latitude: place.latitude.toFixed(5),
            longitude: place.longitude.toFixed(5),
            metres: Math.round(place.accuracyMetres),
          })
        : say('noPlace')}
    </p>
  );
}

function Marks({ criteria, visit: { marks, firstMarks } }: Pick<Props, 'criteria' | 'visit'>) {
  const say = useWords(WORDS);
  const text = useText();
  const words = useMarkText();
  return (
    <ul className="inspection-marks">
      {criteria.map((criterion) => {
        const mark = marks?.find(({ criterionId }) => criterionId === criterion.id);
        const first = firstMarks?.find(({ criterionId }) => criterionId === criterion.id);
        const before = words(criterion, first);
        return (
          <li key={criterion.id}>
            <span>{criterion.text}</span>
            <b>
              {words(criterion, mark)}
              {before !== words(criterion, mark) && ` (← ${before})`}
            </b>
            <small>
              {text(SCALES[criterion.scale].label)} · {say('weight', { weight: criterion.weight })}
              {mark && mark.words !== '' && ` · ${mark.words}`}
            </small>
          </li>
        );
      })}
    </ul>
  );
}

const YES = { zh: '有', en: 'yes' };
const NO = { zh: '没有', en: 'no' };

function useMarkText() {
  const say = useWords(WORDS);
  const text = useText();
  return (criterion: Criterion, mark: NonNullable<InspectionVisit['marks']>[number] | undefined): string => {
    if (!mark) return NO_FIGURE;
    if (mark.value === null) return say('notApplying');
    if (criterion.scale === 'yes-no') return text(mark.value === 1 ? YES : NO);
    return criterion.scale === 'count' ? `${mark.value} / ${mark.of ?? 0}` : `${mark.value} / 4`;
  };
}

function Words({ visit: { reply, replyByMs, answer, answeredByName, standing } }: Pick<Props, 'visit'>) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  return (
    <>
      {standing === 'reply-open' && <p>{say('until', { when: times.dayAndClock(replyByMs ?? 0) })}</p>}
      {reply && (
        <div>
          <b>
            {say('reply', {
              ...{ stance: text(STANCES[reply.stance].label), person: reply.personName },
              when: times.dayAndClock(reply.atMs),
            })}
          </b>
          {reply.words !== '' && <p className="inspection-words">{reply.words}</p>}
        </div>
      )}
      {answer !== null && (
        <div>
          <b>{say('answer', { person: answeredByName ?? '' })}</b>
          <p className="inspection-words">{answer}</p>
        </div>
      )}
    </>
  );
}

function Mends({ visit: { mends } }: Pick<Props, 'visit'>) {
  const say = useWords(WORDS);
  const text = useText();
  if (mends.length === 0) return null;
  return (
    <div>
      <h3>{say('mends')}</h3>
      <ul className="inspection-marks">
        {mends.map((mend) => (
          <li key={mend.id} data-mend={mend.standing}>
            <span>
              {mend.words} <small className="muted">{mend.criterion}</small>
            </span>
            <span>
              {text(MEND_STANDINGS[mend.standing].label)} · {say('due', { day: mend.dueOn })}{' '}
              {mend.isOverdue && <ToneTag tone="bad">{say('late')}</ToneTag>}
            </span>
            {mend.report !== '' && <small>{say('report', { words: mend.report })}</small>}
            {mend.look !== '' && <small>{say('look', { words: mend.look })}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
