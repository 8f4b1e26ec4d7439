import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { photoEndpoints as endpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aPhoto, withPlace } from '../../../scenarios/photos-for-tests.ts';
import { DEMO_COUNTY } from '../../demo/demo-house.ts';
import { newId } from '../../platform/identify.ts';

const VILLAGE = '430422999001';
const OTHER_VILLAGE = '430422999002';

let house: TestHouse;
let village: Person;
let street: Person;
let volunteer: Person;
let photo: Buffer;

beforeAll(async () => {
  house = await aHouse();
  village = await house.signIn('village');
  street = await house.signIn('street');
  volunteer = await house.signIn('volunteer');
  photo = await withPlace(await aPhoto(), { isUpright: true });
});

interface Wanted {
  readonly photoId?: string;
  readonly placeCode?: string;
  readonly keepsOrigin?: 'yes' | 'no';
  readonly file?: Buffer;
  readonly subjectId?: string;
  readonly subjectKind?: 'case' | 'visit';
}

function asked({ photoId = newId(), file = photo, ...wanted }: Wanted) {
  const query = { subjectKind: 'visit' as const, subjectId: newId(), placeCode: VILLAGE, ...wanted };
  return { params: { county: DEMO_COUNTY, photoId }, query, file };
}

async function sent(person: Person, wanted: Wanted = {}): Promise<string> {
  const request = asked(wanted);
  await person.call(endpoints.keepPhoto, request);
  return request.params.photoId;
}

function address(photoId: string, more = ''): string {
  return `/api/service/photos/${DEMO_COUNTY}/${photoId}${more}`;
}

describe('a photo that a volunteer sends', () => {
  it('is shown to the sender, the village and the street, as a picture without its place', async () => {
    const photoId = await sent(volunteer);
    for (const person of [volunteer, village, street]) {
      const { status, bytes } = await person.raw('GET', address(photoId));
      expect(status).toBe(200);
      expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
      expect(bytes.includes('Exif')).toBe(false);
    }
    const small = await village.raw('GET', address(photoId, '/thumbnail'));
    expect(small.bytes.length).toBeLessThan(40_000);
  });

  it('is not shown to strangers, to the survey wing, or to a village that it is not of', async () => {
    const photoId = await sent(street, { placeCode: OTHER_VILLAGE });
    expect((await house.stranger.raw('GET', address(photoId))).status).toBe(401);
    expect((await (await house.signIn('supervisor')).raw('GET', address(photoId))).status).toBe(403);
    expect((await village.raw('GET', address(photoId))).status).toBe(404);
    expect((await house.stranger.raw('GET', `/photos/${DEMO_COUNTY}/${photoId}`)).status).toBe(404);
  });

  it('sent five times is one photo; another photo under its id is refused', async () => {
    const request = asked({});
    for (let nth = 0; nth < 5; nth += 1) await volunteer.call(endpoints.keepPhoto, request);
    const other = { ...request, file: await aPhoto(640, 480, 9) };
    expect(await volunteer.codeOf(endpoints.keepPhoto, other)).toBe('id-taken');
    const { rows } = await volunteer.call(endpoints.photosOf, {
      params: { county: DEMO_COUNTY },
      query: { subjectKind: 'visit', subjectId: request.query.subjectId },
    });
    expect(rows).toHaveLength(1);
  });

  it('five times at once is one photo as well', async () => {
    const request = asked({});
    const codes = await Promise.all(
      Array.from({ length: 5 }, () => volunteer.codeOf(endpoints.keepPhoto, request)),
    );
    expect(codes).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(
      await ownerRows(house, 'select 1 from service.photo where id = $1', [request.params.photoId]),
    ).toHaveLength(1);
    expect(await volunteer.codeOf(endpoints.keepPhoto, request)).toBe('ok');
  });

  it('keeps its place beside it only where that was asked for', async () => {
    const [plain, placed] = [newId(), newId()];
    await sent(volunteer, { subjectId: plain });
    await sent(volunteer, { subjectId: placed, keepsOrigin: 'yes' });
    const latitudes = [];
    for (const subjectId of [plain, placed]) {
      const { rows } = await volunteer.call(endpoints.photosOf, {
        params: { county: DEMO_COUNTY },
        query: { subjectKind: 'visit', subjectId },
      });
      latitudes.push(rows[0]?.latitude ?? null);
    }
    expect(latitudes[0]).toBeNull();
    expect(latitudes[1]).toBeCloseTo(26.77, 2);
  });

  it('is refused for a place out of reach or in another county', async () => {
    expect(await volunteer.codeOf(endpoints.keepPhoto, asked({ placeCode: '430421001001' }))).toBe(
      'not-allowed',
    );
    expect(await volunteer.codeOf(endpoints.keepPhoto, asked({ placeCode: OTHER_VILLAGE }))).toBe(
      'not-allowed',
    );
  });

  it.each([
    ['a web page', Buffer.from('<html><script>alert(1)</script>'), 'photo-of-wrong-kind'],
    ['half a photo', undefined, 'photo-damaged'],
    ['sixteen megabytes', Buffer.alloc(16 * 2 ** 20, 0xff), 'photo-too-large'],
  ])('is refused when it is %s', async (_what, content, code) => {
    const file = content ?? photo.subarray(0, photo.length / 2);
    expect(await volunteer.codeOf(endpoints.keepPhoto, asked({ file }))).toBe(code);
  });

  it('no more than sixty come under one matter', async () => {
    const subjectId = newId();
    const small = await aPhoto(40, 30);
    for (let nth = 0; nth < 60; nth += 1) await sent(volunteer, { subjectId, file: small });
    expect(await volunteer.codeOf(endpoints.keepPhoto, asked({ subjectId, file: small }))).toBe(
      'photos-too-many',
    );
  });
});

describe('a photo seen before', () => {
  it('is found again, scaled or whole, by whoever reviews', async () => {
    const first = await sent(volunteer, { file: await aPhoto(900, 700, 5) });
    const again = await sent(volunteer, { file: await aPhoto(450, 350, 5) });
    const { rows } = await street.call(endpoints.photosAlike, {
      params: { county: DEMO_COUNTY, photoId: first },
    });
    expect(rows.map(({ id }) => id)).toContain(again);
    expect(rows.every(({ bitsApart }) => bitsApart <= 6)).toBe(true);
  });
});

describe('a photo becomes public', () => {
  it('only after an office has looked at it and released it, and not before', async () => {
    const photoId = await sent(volunteer);
    const open = `/photos/${DEMO_COUNTY}/${photoId}`;
    expect((await house.stranger.raw('GET', open)).status).toBe(404);
    const params = { county: DEMO_COUNTY, photoId };
    expect(await volunteer.codeOf(endpoints.lookAtPhoto, { params, body: { look: 'public' } })).toBe(
      'not-allowed',
    );
    await village.call(endpoints.lookAtPhoto, { params, body: { look: 'private' } });
    expect((await house.stranger.raw('GET', open)).status).toBe(404);
    await village.call(endpoints.lookAtPhoto, { params, body: { look: 'public' } });
    expect((await house.stranger.raw('GET', open)).status).toBe(200);
    expect((await house.stranger.raw('GET', `${open}/thumbnail`)).status).toBe(200);
    const [look] = await ownerRows<{ looked_by: string | null }>(
      house,
      'select looked_by from service.photo where id = $1',
      [photoId],
    );
    expect(look?.looked_by).not.toBeNull();
  });

  it('not by an office that it is not of', async () => {
    const photoId = await sent(street, { placeCode: OTHER_VILLAGE });
    const params = { county: DEMO_COUNTY, photoId };
    expect(await village.codeOf(endpoints.lookAtPhoto, { params, body: { look: 'public' } })).toBe(
      'not-found',
    );
  });
});

describe('the database by itself', () => {
  it('takes no photo under a case out of sight, and shows nothing to the survey wing', async () => {
    expect(await street.codeOf(endpoints.keepPhoto, asked({ subjectKind: 'case' }))).toBe('not-found');
    const photoId = newId();
    const asStreet = house.database.transaction('service', await idOf('street'), (tx) =>
      tx.run(sql`
        insert into service.photo (county, id, subject_kind, subject_id, place_code, sent_by, sent_at, width, height, byte_count, sha256, likeness)
        values (${DEMO_COUNTY}, ${photoId}, 'case', ${newId()}, ${VILLAGE}, platform.acting_person(), now(), 1, 1, 1, '', repeat('0', 64)::bit(64))`),
    );
    await expect(asStreet).rejects.toThrow('row-level security');
    const asSurvey = house.database.transaction('survey', 'system', (tx) =>
      tx.rows(sql`select 1 from service.photo`),
    );
    await expect(asSurvey).rejects.toThrow('permission denied');
  });
});

async function idOf(signInName: string): Promise<string> {
  const [row] = await ownerRows<{ id: string }>(
    house,
    'select id from platform.person where sign_in_name = $1',
    [signInName],
  );
  return row?.id ?? '';
}
