// Two pages for strangers: whether a certificate is one of ours and what it says, and the public notice of awards.
import type { FastifyInstance } from 'fastify';
import { localTime, plusDays } from '#base';
import {
  AWARD_STAGES,
  awardStage,
  CERTIFICATE_STANDINGS,
  hoursText,
  starLabel,
} from '#service/patrol/points';
import {
  type AwardNotice,
  addressIn,
  awardsPage,
  certificateCodePage,
  certificatePage,
  problemPage,
  problemPageAnywhere,
} from '#web/resident';
import type { House } from '../../../platform/house.ts';
import {
  addPublicPages,
  answerPage,
  goTo,
  paramOf,
  queryOf,
  sendingLimit,
  visitOf,
} from '../../../platform/public/public-pages.ts';
import { readCode } from '../../resident/tracking-code.ts';
import { awardsNoticed, type KeptAward, nomineesOf } from './awards.store.ts';
import { certificateForStranger } from './record.ts';

/** Awards given stay in the notice so long. */
const SHOWN_DAYS = 365;

export function addPointsPages(app: FastifyInstance, house: House, isDemo: boolean): void {
  addPublicPages(app, house, isDemo, {
    problemPage,
    problemPageAnywhere,
    add: (scope) => {
      // eighty bits are not guessed; whoever tries is slowed down all the same
      const mayAsk = sendingLimit();
      scope.get('/r/:county/certificate', async (request, reply) => {
        const visit = await visitOf(house, request, isDemo);
        const typed = queryOf(request).get('code');
        if (typed === null) return answerPage(reply, certificateCodePage(visit));
        return goTo(reply, addressIn(visit, `/certificate/${readCode(typed) ?? 'unknown'}`));
      });
      scope.get('/r/:county/certificate/:code', async (request, reply) => {
        mayAsk(request, house.now());
        const visit = await visitOf(house, request, isDemo);
        const code = readCode(paramOf(request, 'code'));
        const kept = code && (await certificateForStranger(house, visit.county.code, code));
        return answerPage(
          reply.code(kept ? 200 : 404),
          certificatePage(visit, kept ? shown(kept) : undefined),
          'private',
        );
      });
      scope.get('/r/:county/awards', async (request, reply) => {
        const visit = await visitOf(house, request, isDemo);
        return answerPage(reply, awardsPage(visit, await noticesOf(house, visit.county.code)));
      });
    },
  });
}

type Kept = NonNullable<Awaited<ReturnType<typeof certificateForStranger>>>;

// Only what the certificate itself says; of one that is no longer valid, only that.
function shown({ says, standing }: Kept) {
  const { minutes, trainingMinutes, stars, ...plain } = says;
  const words = { standing: CERTIFICATE_STANDINGS[standing].label, stars: starLabel(stars) ?? null };
  const hours = { hours: hoursText(minutes), trainingHours: hoursText(trainingMinutes) };
  return { ...plain, ...words, ...hours, isValid: standing === 'valid' };
}

async function noticesOf(house: House, county: string): Promise<AwardNotice[]> {
  const today = localTime(house.now()).date;
  return house.database.transaction('service', 'system', async (tx) => {
    const notices: AwardNotice[] = [];
    for (const award of await awardsNoticed(tx, county, plusDays(today, -SHOWN_DAYS))) {
      const nominees = (await nomineesOf(tx, county, award.id)).filter(({ isChosen }) => isChosen);
      notices.push(noticeOf(award, nominees, today));
    }
    return notices;
  });
}

function noticeOf(
  award: KeptAward,
  chosen: Awaited<ReturnType<typeof nomineesOf>>,
  today: string,
): AwardNotice {
  const stage = awardStage(award, today);
  return {
    title: award.title,
    about: award.about,
    stage: AWARD_STAGES[stage].label,
    isOpen: stage === 'notice',
    until: award.noticeUntil ?? '',
    reason: award.reason,
    people: chosen.map(({ member, showsName, reason }) => ({
      name: showsName ? member.name : null,
      volunteerNumber: member.volunteerNumber,
      team: member.team,
      reason,
    })),
  };
}
