import { beforeAll, describe, expect, it } from 'vitest';
import { GRANTS, platformEndpoints, ROLES_OF_WING, type Role } from '#wire';
import { coachingEndpoints, frameEndpoints, questionnaireEndpoints, surveyEndpoints } from '#wire/survey';
import { ENDPOINTS } from '../scenarios/endpoints-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../scenarios/house-for-tests.ts';
import { requestFor } from '../scenarios/requests-for-tests.ts';
import { DEMO_COUNTY } from './demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from './demo/index.ts';
import { newId } from './platform/identify.ts';

const SECOND = newId();
const people = new Map<Role, Person>();
let house: TestHouse;
let admin: Person;

function ofSecond(role: Role): Person {
  const person = people.get(role);
  if (!person) throw new Error(`the second centre has no ${role}`);
  return person;
}

beforeAll(async () => {
  house = await aHouse();
  admin = await house.signIn('admin');
  await admin.call(platformEndpoints.addOrganisation, {
    body: {
      id: SECOND,
      parentId: demoId('root'),
      kind: 'survey-centre',
      name: { zh: '第二中心', en: 'Second centre' },
      regionCode: null,
    },
  });
  for (const role of ROLES_OF_WING.survey) {
    const signInName = `second-${role}`;
    const roles = [{ organisationId: SECOND, role }];
    await admin.call(platformEndpoints.addPerson, {
      body: { id: newId(), name: `第二${role}`, signInName, password: DEMO_PASSWORD, roles },
    });
    people.set(role, await house.signIn(signInName));
  }
});

/** Every endpoint of the survey wing whose address names something of the first centre. */
const NAMING = [...ENDPOINTS].filter(
  ([, { path }]) =>
    path.startsWith('/api/survey/') && /:(surveyId|frameId|questionnaireId|versionId)/.test(path),
);

it.each(NAMING)(
  '%s finds nothing of another centre, whichever of its people asks',
  async (name, endpoint) => {
    const { allow } = endpoint;
    if (allow === 'anyone' || allow === 'signed-in') throw new Error(`${name} has no permission`);
    for (const role of GRANTS[allow]) {
      expect(await ofSecond(role).codeOf(endpoint, requestFor(name, endpoint)), role).toBe('not-found');
    }
  },
);

it('there are many such endpoints', () => {
  expect(NAMING.length).toBeGreaterThan(30);
});

describe('the lists of the second centre', () => {
  it.each([
    ['survey-designer', questionnaireEndpoints.questionnaires],
    ['survey-designer', frameEndpoints.frames],
    ['observer', surveyEndpoints.surveys],
    ['field-supervisor', surveyEndpoints.surveys],
  ] as const)('show a %s nothing of the first', async (role, endpoint) => {
    expect((await ofSecond(role).call(endpoint)).rows).toEqual([]);
  });
});

it('a survey cannot be made from the questionnaire or the frame of another centre', async () => {
  const designer = ofSecond('survey-designer');
  const [frameId, id, versionId] = [newId(), newId(), newId()];
  await designer.call(frameEndpoints.addFrame, {
    body: { county: DEMO_COUNTY, id: frameId, name: '自己的', isSimulated: true },
  });
  await designer.call(questionnaireEndpoints.addQuestionnaire, {
    body: { id, versionId, title: '自己的', outlineText: '问卷\n1、甲?(单选题)\n(1)是 (2)否\n' },
  });
  const make = (questionnaireVersionId: string, frame: string) =>
    designer.codeOf(surveyEndpoints.addSurvey, {
      body: {
        county: DEMO_COUNTY,
        id: newId(),
        questionnaireVersionId,
        frameId: frame,
        title: '混用',
        callingFromMinute: 540,
        callingToMinute: 1260,
        minimumCell: 10,
        targets: [],
      },
    });
  expect(await make(demoId('version'), frameId)).toBe('not-found');
  expect(await make(versionId, demoId('frame'))).toBe('not-found');
  expect(await make(versionId, frameId)).toBe('ok');
});

describe('a report of coaching or of a doubtful call', () => {
  const told = async (county: string) => {
    const id = newId();
    await ownerRows(
      house,
      `insert into survey.coaching_report (county, id, received_at, words, channel, by_whom, told_when, caller_sealed, caller_masked)
       values ($1, $2, now(), '让我说很满意', 'survey-call', '', '', '\\x00', '000*****678')`,
      [county, id],
    );
    return { county, reportId: id };
  };
  const seen = async (person: Person) => {
    const { rows } = await person.call(coachingEndpoints.coachingReports, { query: { size: 200 } });
    return rows.map(({ id }) => id);
  };

  it.each(['field-supervisor', 'analyst'] as const)(
    'is read by the centre that has a survey in its county, and by no %s of another',
    async (role) => {
      const params = await told(DEMO_COUNTY);
      const supervisor = await house.signIn('supervisor');
      expect(await seen(supervisor)).toContain(params.reportId);
      const second = ofSecond(role);
      expect(await seen(second)).not.toContain(params.reportId);
      expect(await second.codeOf(coachingEndpoints.doubtfulCaller, { params })).toBe('not-found');
      const body = { text: '看过了' };
      expect(await second.codeOf(coachingEndpoints.lookAtCoaching, { params, body })).toBe('not-found');
    },
  );

  it('from a county that is no centre’s is read by all of them: none is lost', async () => {
    const { reportId } = await told('430421');
    expect(await seen(await house.signIn('supervisor'))).toContain(reportId);
    expect(await seen(ofSecond('analyst'))).toContain(reportId);
  });

  it('from a county of a centre’s own region is read by that centre alone', async () => {
    const { reportId } = await told('110101');
    await ownerRows(house, `update platform.organisation set region_code = '11' where id = '${SECOND}'`);
    expect(await seen(ofSecond('analyst'))).toContain(reportId);
    expect(await seen(await house.signIn('supervisor'))).not.toContain(reportId);
    await ownerRows(house, `update platform.organisation set region_code = null where id = '${SECOND}'`);
  });
});

it('an interviewer of another centre is not put on the survey', async () => {
  const { me } = await ofSecond('interviewer').call(platformEndpoints.me);
  const supervisor = await house.signIn('supervisor');
  const { rows } = await supervisor.call(surveyEndpoints.possibleInterviewers, {
    params: { county: DEMO_COUNTY, surveyId: demoId('survey') },
  });
  expect(rows.map((row) => row.personId)).not.toContain(me?.id);
  const code = await supervisor.codeOf(surveyEndpoints.setInterviewers, {
    params: { county: DEMO_COUNTY, surveyId: demoId('survey') },
    body: { personIds: [me?.id ?? ''] },
  });
  expect(code).toBe('not-an-interviewer');
});

describe("the second centre's own administrator", () => {
  const own = () => ofSecond('administrator');

  it('sees the own people and organisation, and no other', async () => {
    const { rows } = await own().call(platformEndpoints.people, { query: { size: 200 } });
    expect(rows.length).toBe(ROLES_OF_WING.survey.length);
    expect(rows.flatMap((row) => row.memberships).every((held) => held.organisationId === SECOND)).toBe(true);
    const { organisations } = await own().call(platformEndpoints.organisations);
    expect(organisations.map((each) => each.id)).toEqual([SECOND]);
    const foreign = { organisationId: demoId('centre'), size: 200 };
    expect((await own().call(platformEndpoints.people, { query: foreign })).total).toBe(0);
  });

  it.each([
    ['a person of the first centre', 'observer'],
    ['the administrator of all', 'admin'],
    ['a village officer', 'village'],
  ])('cannot touch %s', async (_whom, name) => {
    const params = { personId: demoId(name) };
    const roles = [{ organisationId: SECOND, role: 'observer' as const }];
    const body = { name: '改了', isDisabled: true, roles };
    expect(await own().codeOf(platformEndpoints.changePerson, { params, body })).toBe('not-allowed');
    const password = { password: 'taken over' };
    expect(await own().codeOf(platformEndpoints.setPasswordOf, { params, body: password })).toBe(
      'not-allowed',
    );
    expect(await own().codeOf(platformEndpoints.unlockPerson, { params })).toBe('not-allowed');
    expect(await own().codeOf(platformEndpoints.endSessionsOf, { params })).toBe('not-allowed');
  });

  it('gives roles in the own organisation only', async () => {
    const add = (organisationId: string, role: Role) =>
      own().codeOf(platformEndpoints.addPerson, {
        body: {
          id: newId(),
          name: '新人',
          signInName: `n-${newId().slice(-12)}`,
          password: DEMO_PASSWORD,
          roles: [{ organisationId, role }],
        },
      });
    expect(await add(SECOND, 'interviewer')).toBe('ok');
    expect(await add(demoId('centre'), 'interviewer')).toBe('not-allowed');
    expect(await add(demoId('root'), 'administrator')).toBe('not-allowed');
    expect(await add(SECOND, 'village-worker')).toBe('role-outside-wing');
  });

  it('reads the acts of the own people alone', async () => {
    await (await house.signIn('supervisor')).call(platformEndpoints.mySessions);
    const { rows } = await own().call(platformEndpoints.audit, { query: { size: 200 } });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.personName?.startsWith('第二'))).toBe(true);
    const all = await admin.call(platformEndpoints.audit, { query: { size: 200 } });
    expect(all.total).toBeGreaterThan(rows.length);
  });
});
