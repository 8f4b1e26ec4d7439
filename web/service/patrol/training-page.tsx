// One training: who is signed up, the roll, the tests, the certificates.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { COURSES } from '#service/patrol';
import { type PatrolTrainee, type PatrolTraining, patrolCoverEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import '../outreach/outreach.css';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import './patrol.css';
import { CancelTraining } from './training/cancel-training.tsx';
import { Roll } from './training/roll.tsx';
import { SignUp } from './training/sign-up.tsx';

const WORDS = wordsOf({
  all: { zh: '全部培训', en: 'All trainings' },
  facts: {
    zh: '{course} · {day} · {hours} 学时 · {spot} · {trainer}',
    en: '{course} · {day} · {hours} h · {spot} · {trainer}',
  },
  places: { zh: '名额 {n}', en: '{n} places' },
  cancelled: { zh: '这次培训已取消', en: 'This training was cancelled' },
});

export function TrainingPage() {
  const { county, trainingId } = useParams({ from: '/office/patrol/trainings/$county/$trainingId' });
  const { data, error } = useQuery(
    asking(patrolCoverEndpoints.patrolTraining, { params: { county, trainingId } }),
  );
  return (
    <section className="outreach">
      <ProblemNote error={error} />
      {data && <Training county={county} training={data} trainees={data.trainees} />}
    </section>
  );
}

interface TrainingProps {
  readonly county: string;
  readonly training: PatrolTraining;
  readonly trainees: readonly PatrolTrainee[];
}

function Training({ county, training, trainees }: TrainingProps) {
  const say = useWords(WORDS);
  const text = useText();
  const may = useMay();
  const { title, course, heldOn, hours, spot, trainer, places, standing } = training;
  return (
    <>
      <header className="outreach-head">
        <Link
          to="/patrol/cover"
          search={{ show: 'trainings' }}
          className="campaign-up"
          aria-label={say('all')}
          title={say('all')}
        >
          <BackIcon />
        </Link>
        <h1>{title}</h1>
        <PrintButton />
        {may('patrol.train') && standing === 'planned' && (
          <CancelTraining county={county} training={training} />
        )}
      </header>
      <p className="muted">
        {say('facts', {
          course: text(COURSES[course].label),
          day: heldOn,
          hours,
          spot: spot || '–',
          trainer: trainer || '–',
        })}
        {places !== null && ` · ${say('places', { n: places })}`}
      </p>
      {standing === 'cancelled' && <p className="outreach-note">{say('cancelled')}</p>}
      {standing === 'planned' && may('patrol.train') && <SignUp county={county} training={training} />}
      <Roll county={county} training={training} trainees={trainees} key={trainees.length} />
    </>
  );
}
