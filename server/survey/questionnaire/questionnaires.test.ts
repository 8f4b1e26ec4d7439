import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '#base';
import { YUNJI_2023_TEXT, yunjiQuestionnaireText } from '#survey/questionnaire';
import { questionnaireEndpoints as endpoints, surveyEndpoints } from '#wire/survey';
import {
  aHouse,
  ownerRows,
  type Person,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const USED = { versionId: demoId('version') };
const SOUND = '问卷\n1、甲?(单选题)\n(1)是 (2)否\n';
const UNREAD = '问卷\n1、甲?(单选题)\n(1)是<跳至Q9> (2)否\n';

const house: TestHouse = await aHouse();
let designer: Person;

beforeAll(async () => {
  designer = await house.signIn('designer');
});

async function aQuestionnaire(outlineText = SOUND) {
  const ids = { questionnaireId: newId(), versionId: newId() };
  const { questionnaireId: id, versionId } = ids;
  await designer.call(endpoints.addQuestionnaire, { body: { id, versionId, title: '问卷', outlineText } });
  return ids;
}

function versionOf(versionId: string) {
  return designer.call(endpoints.version, { params: { versionId } });
}

function save(versionId: string, revision: number, outlineText: string, title = '问卷') {
  return designer.codeOf(endpoints.saveVersion, {
    params: { versionId },
    body: { revision, title, outlineText },
  });
}

function makeSurvey(questionnaireVersionId: string) {
  return designer.codeOf(surveyEndpoints.addSurvey, {
    body: {
      county: SURVEY.county,
      id: newId(),
      questionnaireVersionId,
      frameId: demoId('frame'),
      title: '试用',
      callingFromMinute: 540,
      callingToMinute: 1260,
      minimumCell: 10,
      targets: [],
    },
  });
}

function sha256(content: Json): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

describe('a questionnaire', () => {
  it('pasted as offices have it is read, kept with its text, and usable', async () => {
    const { versionId } = await aQuestionnaire(YUNJI_2023_TEXT);
    const { content, outlineText, isUsable, number, revision, usedMs } = await versionOf(versionId);
    expect(outlineText).toBe(YUNJI_2023_TEXT);
    expect(content.questions).toHaveLength(14);
    expect({ isUsable, number, revision, usedMs }).toEqual({
      isUsable: true,
      number: 1,
      revision: 1,
      usedMs: null,
    });
  });

  it('added twice under one id is there once, as it was the first time', async () => {
    const { questionnaireId: id, versionId } = await aQuestionnaire();
    await designer.call(endpoints.addQuestionnaire, {
      body: { id, versionId, title: '另一个题目', outlineText: '' },
    });
    const { title, versions } = await designer.call(endpoints.questionnaire, {
      params: { questionnaireId: id },
    });
    expect([title, versions.length]).toEqual(['问卷', 1]);
    expect((await versionOf(versionId)).outlineText).toBe(SOUND);
  });

  it('is not added without its version, when that id is another’s already', async () => {
    const body = { id: newId(), versionId: demoId('version'), title: '空', outlineText: SOUND };
    expect(await designer.codeOf(endpoints.addQuestionnaire, { body })).toBe('id-taken');
    const params = { questionnaireId: body.id };
    expect(await designer.codeOf(endpoints.questionnaire, { params })).toBe('not-found');
  });

  it('that cannot be read is kept all the same, and serves no survey', async () => {
    const { versionId } = await aQuestionnaire(UNREAD);
    expect((await versionOf(versionId)).isUsable).toBe(false);
    expect(await makeSurvey(versionId)).toBe('questionnaire-not-usable');
  });

  it.each(['', '\n\n', '问卷', '🙂'.repeat(1000), '1、'.repeat(20_000)])(
    'of odd text (%#) is kept and not usable',
    async (text) => {
      expect((await versionOf((await aQuestionnaire(text)).versionId)).isUsable).toBe(false);
    },
  );
});

describe('saving a version', () => {
  it('replaces text, content and hash together and counts the revision', async () => {
    const { versionId } = await aQuestionnaire();
    const before = await versionOf(versionId);
    expect(await save(versionId, 1, YUNJI_2023_TEXT, '新题目')).toBe('ok');
    const after = await versionOf(versionId);
    expect(after.revision).toBe(2);
    expect(after.title).toBe('新题目');
    expect(after.content.questions).toHaveLength(14);
    expect(after.hash).not.toBe(before.hash);
  });

  it('with an old revision is refused, and changes neither text nor title', async () => {
    const { versionId } = await aQuestionnaire();
    await save(versionId, 1, YUNJI_2023_TEXT);
    expect(await save(versionId, 1, '问卷\n', '抢先')).toBe('version-changed-meanwhile');
    const { title, outlineText } = await versionOf(versionId);
    expect([title, outlineText]).toEqual(['问卷', YUNJI_2023_TEXT]);
  });

  it('sent again, as after a lost answer, is no conflict', async () => {
    const { versionId } = await aQuestionnaire();
    expect([await save(versionId, 1, UNREAD), await save(versionId, 1, UNREAD)]).toEqual(['ok', 'ok']);
    expect((await versionOf(versionId)).revision).toBe(2);
  });

  it('by two people at once lets one of them win', async () => {
    const { versionId } = await aQuestionnaire();
    const codes = await Promise.all(['甲', '乙', '丙'].map((text) => save(versionId, 1, `问卷\n${text}`)));
    expect(codes.sort()).toEqual(['ok', 'version-changed-meanwhile', 'version-changed-meanwhile']);
  });

  it('keeps a hash that is the SHA-256 of the canonical JSON, which anybody can reckon again', async () => {
    for (const text of [SOUND, UNREAD, YUNJI_2023_TEXT, yunjiQuestionnaireText()]) {
      const { content, hash } = await versionOf((await aQuestionnaire(text)).versionId);
      expect(hash).toBe(sha256(content));
    }
  });
});

describe('a version that a survey uses', () => {
  it('is refused every change by the use case', async () => {
    expect(await save(USED.versionId, 1, SOUND)).toBe('version-used');
    expect((await versionOf(USED.versionId)).title).not.toBe('问卷');
  });

  it('is refused every change by the database, whoever asks', async () => {
    for (const statement of [
      sql`update survey.questionnaire_version set outline_text = 'x' where id = ${USED.versionId}`,
      sql`update survey.questionnaire_version set used_at = null where id = ${USED.versionId}`,
      sql`delete from survey.questionnaire_version where id = ${USED.versionId}`,
    ]) {
      const attempt = house.database.transaction('survey', demoId('designer'), (tx) => tx.run(statement));
      await expect(attempt).rejects.toMatchObject({ constraint: 'version-used' });
    }
    const asOwner = ownerRows(house, "update survey.questionnaire_version set content = '{}' where id = $1", [
      USED.versionId,
    ]);
    await expect(asOwner).rejects.toThrow('a used questionnaire version never changes');
  });

  it('is one from its first use on, and is told in the same words when the use came in between', async () => {
    const { versionId } = await aQuestionnaire();
    expect(await makeSurvey(versionId)).toBe('ok');
    expect(await save(versionId, 1, '问卷\n')).toBe('version-used');
    const other = await aQuestionnaire();
    const codes = await Promise.all([makeSurvey(other.versionId), save(other.versionId, 1, UNREAD)]);
    expect([
      ['ok', 'ok'],
      ['ok', 'version-used'],
      ['questionnaire-not-usable', 'ok'],
    ]).toContainEqual(codes);
  });

  it('is what the survey asks: never a text that was saved while the survey was made', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { versionId } = await aQuestionnaire();
      const [made] = await Promise.all([makeSurvey(versionId), save(versionId, 1, UNREAD)]);
      const { isUsable, usedMs } = await versionOf(versionId);
      expect(made === 'ok' ? isUsable && usedMs !== null : usedMs === null).toBe(true);
    }
  });

  it('is followed by one new version only, when two people ask for one at once', async () => {
    const { questionnaireId, versionId } = await aQuestionnaire();
    await makeSurvey(versionId);
    const codes = await Promise.all(
      [newId(), newId(), newId()].map((id) =>
        designer.codeOf(endpoints.addVersion, { params: { questionnaireId }, body: { id } }),
      ),
    );
    expect(codes.sort()).toEqual(['draft-exists', 'draft-exists', 'ok']);
  });

  it('is followed by a new one that begins as its copy', async () => {
    const { questionnaireId, versionId } = await aQuestionnaire();
    const add = (id: string) =>
      designer.codeOf(endpoints.addVersion, { params: { questionnaireId }, body: { id } });
    expect(await add(newId())).toBe('draft-exists');
    await makeSurvey(versionId);
    const second = newId();
    expect([await add(second), await add(second)]).toEqual(['ok', 'ok']);
    expect(await add(newId())).toBe('draft-exists');
    const { number, outlineText, usedMs } = await versionOf(second);
    expect({ number, outlineText, usedMs }).toEqual({ number: 2, outlineText: SOUND, usedMs: null });
    expect(await save(second, 1, YUNJI_2023_TEXT)).toBe('ok');
    expect((await versionOf(versionId)).outlineText).toBe(SOUND);
  });
});

describe('the head of a form', () => {
  const HEAD = {
    formNumber: '云平安1表',
    issuedBy: '社情民意调查中心',
    approvalNumber: '县统制〔2026〕1号',
    validUntil: '2027年6月',
  };
  const NONE = { formNumber: '', issuedBy: '', approvalNumber: '', validUntil: '' };
  const saveHead = (versionId: string, body = HEAD) =>
    designer.codeOf(endpoints.saveFormHead, { params: { versionId }, body });

  it('is kept beside a version, is there once when sent twice, and changes neither hash nor revision', async () => {
    const { versionId } = await aQuestionnaire();
    const before = await versionOf(versionId);
    expect(before.form).toEqual(NONE);
    expect([await saveHead(versionId), await saveHead(versionId)]).toEqual(['ok', 'ok']);
    const { form, hash, revision } = await versionOf(versionId);
    expect({ form, hash, revision }).toEqual({ form: HEAD, hash: before.hash, revision: before.revision });
  });

  it('of a version in use can still be filled in when the approval comes', async () => {
    const { versionId } = await aQuestionnaire();
    await makeSurvey(versionId);
    expect(await saveHead(versionId)).toBe('ok');
    expect((await versionOf(versionId)).form.approvalNumber).toBe(HEAD.approvalNumber);
  });

  it('goes over to the next version without the approval, which was given to another text', async () => {
    const { questionnaireId, versionId } = await aQuestionnaire();
    await saveHead(versionId);
    await makeSurvey(versionId);
    const second = newId();
    await designer.call(endpoints.addVersion, { params: { questionnaireId }, body: { id: second } });
    expect((await versionOf(second)).form).toEqual({ ...HEAD, approvalNumber: '', validUntil: '' });
  });

  it('is refused by the database to whoever writes no questionnaires', async () => {
    const { versionId } = await aQuestionnaire();
    const attempt = house.database.transaction('survey', demoId('analyst'), (tx) =>
      tx.run(sql`insert into survey.form_head (version_id, form_number, issued_by, approval_number, valid_until, saved_by)
        values (${versionId}, '', '', '', '', ${demoId('analyst')})`),
    );
    await expect(attempt).rejects.toThrow('row-level security');
  });
});
