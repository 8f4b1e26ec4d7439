// Pages of a patrol team as tests and pictures need them. Nobody of them exists.
import type { JoinForm } from './join-page.ts';
import type { OwnApplication, OwnMembership, OwnPage } from './own-page.ts';
import type { PatrolHome } from './patrol-page.ts';

const EMPTY = { values: {}, problems: [] };

export const PATROL_HOME: PatrolHome = {
  hasTeams: true,
  notices: [
    {
      id: 'a',
      name: '张**',
      place: { zh: '云集村（社区）', en: 'Yunji village' },
      team: '云集义务巡防队',
      to: '2023-11-24',
    },
    {
      id: 'b',
      name: '李*',
      place: { zh: '新塘村（社区）', en: 'Xintang village' },
      team: '新塘义务巡防队',
      to: '2023-11-26',
    },
  ],
  objections: [{ code: 'not-living-here', words: { zh: '不住在本村', en: 'does not live here' } }],
  objectionId: 'o',
  isObjected: false,
  filled: EMPTY,
};

export const JOIN_FORM: JoinForm = {
  id: 'i',
  villages: [
    { name: { zh: '云集村（社区）', en: 'Yunji village' }, teams: [{ id: 't', name: '云集义务巡防队' }] },
  ],
  filled: EMPTY,
};

export const OWN_APPLICATION: OwnApplication = {
  kind: 'application',
  team: '云集义务巡防队',
  stage: { zh: '等签承诺书', en: 'to be signed' },
  next: { zh: '读一遍承诺书，签了就是队员', en: 'read the undertaking; whoever signs is a member' },
  checks: [
    {
      gate: { zh: '队长关', en: 'captain' },
      answer: { zh: '队长见过面，同意', en: 'the captain agrees' },
    },
    { gate: { zh: '思想关', en: 'outlook' }, answer: null },
  ],
  notice: { from: '2023-11-13', to: '2023-11-19' },
  undertaking: [{ zh: '我是自愿参加的。', en: 'I join of my own will.' }],
  may: { sign: true, withdraw: true },
};

export const OWN_MEMBERSHIP: OwnMembership = {
  kind: 'member',
  volunteerNumber: 'V430422-000014',
  team: '云集义务巡防队',
  captain: '王队长',
  joinedOn: '2023-11-20',
  leftOn: null,
  coveredTo: '2024-11-19',
  training: [
    {
      course: { zh: '应急救护（初级）', en: 'first aid' },
      heldOn: '2023-12-01',
      state: 'completed',
      expiresOn: '2026-11-30',
    },
  ],
  handovers: [],
};

export const OWN_PAGE: OwnPage = {
  own: OWN_APPLICATION,
  code: 'K7QM-3TXA-9RWE-5HPB',
  ids: { sign: 's', leave: 'l' },
  wholeAddress: 'http://localhost:8420/r/430422/patrol/mine/K7QM3TXA9RWE5HPB',
  path: '/patrol/mine/K7QM3TXA9RWE5HPB',
  done: null,
  filled: EMPTY,
};
