// A certificate on one sheet of A4, to be printed or kept as PDF, with the code by which a stranger verifies it.
import { useQuery } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { CERTIFICATE_STANDINGS, hoursText, starLabel } from '#service/patrol/points';
import { recordEndpoints } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { SimulatedBand } from '../../../shell/simulated-band.tsx';
import './points.css';

const WORDS = wordsOf({
  waiting: { zh: '正在读取…', en: 'Loading …' },
  back: { zh: '返回', en: 'Back' },
  print: { zh: '打印或存为 PDF', en: 'Print or keep as PDF' },
  title: { zh: '志愿服务证明', en: 'Certificate of volunteer service' },
  says: {
    zh: '兹证明 {name}（志愿者编号 {volunteerNumber}）作为{team}队员，自 {from} 至 {to} 参加志愿服务 {activities} 次，累计 {hours} 小时。',
    en: 'This certifies that {name} (volunteer number {volunteerNumber}) of {team} served as a volunteer {activities} times from {from} to {to}, {hours} hours in all.',
  },
  none: {
    zh: '兹证明 {name}（志愿者编号 {volunteerNumber}）是{team}队员，至今还没有服务记录。',
    en: 'This certifies that {name} (volunteer number {volunteerNumber}) is a member of {team}, with no service on record yet.',
  },
  stars: { zh: '志愿者星级', en: 'Stars' },
  noStars: { zh: '尚未评星', en: 'none yet' },
  training: { zh: '培训', en: 'Training' },
  trainingIs: { zh: '{trainings} 次，{hours} 小时', en: '{trainings} courses, {hours} hours' },
  awards: { zh: '表彰奖励', en: 'Awards' },
  noAwards: { zh: '无', en: 'none' },
  number: { zh: '证明编号', en: 'Number' },
  madeOn: { zh: '开具日期', en: 'Made on' },
  office: { zh: '开具单位', en: 'Made by' },
  verify: { zh: '扫码核实，或打开网页输入验证码', en: 'Scan to verify, or open the page with this code' },
  free: {
    zh: '志愿服务自愿、无偿。本证明只记录服务事实。',
    en: 'Volunteer service is free and unpaid. This certificate records facts of service only.',
  },
});

export function CertificatePage() {
  const say = useWords(WORDS);
  const text = useText();
  const router = useRouter();
  const params = useParams({ from: '/console/certificate/$county/$memberId/$certificateId' });
  const { data, error } = useQuery(
    asking(recordEndpoints.certificate, { params, query: { origin: location.origin } }),
  );
  if (!data) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  const { says, standing } = data;
  const sentence = {
    ...says,
    from: says.firstDay ?? '',
    to: says.lastDay ?? '',
    hours: hoursText(says.minutes),
  };
  const star = starLabel(says.stars);
  const facts = [
    [say('stars'), star ? text(star) : say('noStars')],
    [
      say('training'),
      say('trainingIs', { trainings: says.trainings, hours: hoursText(says.trainingMinutes) }),
    ],
    [say('awards'), says.awards.map(({ title, day }) => `${title} (${day})`).join('、') || say('noAwards')],
    [say('number'), says.number],
    [say('madeOn'), says.madeOn],
    [say('office'), says.office],
  ];
  return (
    <main className="certificate">
      <header className="certificate-acts">
        <button type="button" className="points-small" onClick={() => router.history.back()}>
          ‹ {say('back')}
        </button>
        <button type="button" className="points-small" onClick={() => window.print()}>
          {say('print')}
        </button>
      </header>
      <article className="certificate-sheet" data-standing={standing}>
        <SimulatedBand />
        <h1>{say('title')}</h1>
        {standing !== 'valid' && (
          <p className="certificate-void">{text(CERTIFICATE_STANDINGS[standing].label)}</p>
        )}
        <p className="certificate-says">{say(says.activities === 0 ? 'none' : 'says', sentence)}</p>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <footer>
          <img
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(data.qr)}`}
            alt={data.address}
            width="132"
            height="132"
          />
          <p>
            {say('verify')}
            <br />
            <b className="numbers">{data.code}</b>
            <br />
            <a href={data.address}>{data.address.replace(/\/[^/]*$/, '')}</a>
          </p>
        </footer>
        <p className="muted">{say('free')}</p>
      </article>
    </main>
  );
}
