// The second thing that passes through the door: respondents' wishes to be called back become cases. What they chose to say and
// their number go through; the survey, the unit and the answers do not, because they do not stand in the wish.
import sql from 'sql-template-tag';
import { uuidFrom } from '#base';
import type { House } from '../platform/house.ts';
import { Refusal } from '../platform/refusal.ts';
import { takeInCase } from '../service/casework/take-in.ts';

interface Wish {
  readonly county: string;
  readonly id: string;
  readonly placeCode: string;
  readonly name: string;
  readonly words: string;
  readonly sealed: Buffer;
  readonly fingerprint: Buffer;
  readonly masked: string;
  readonly isSimulated: boolean;
  /** spoken to at this number; false for another that they named */
  readonly isDialled: boolean;
}

const AT_A_TIME = 50;

/**
 * Passes what waits and tells how many. A kill in between is mended by the next round: the case of a wish is made once. One that
 * cannot be taken in (its county has no office yet) waits on, and holds up no other.
 */
export async function passWishes(house: House): Promise<number> {
  const waiting = await house.database.transaction('door', 'system', (tx) =>
    tx.rows<Wish>(sql`
      select county, id, place_code as "placeCode", name, words, number_sealed as sealed, number_fingerprint as fingerprint,
        number_masked as masked, is_simulated as "isSimulated",
        is_dialled as "isDialled"
      from door.follow_up_wish where taken_at is null order by wished_at limit ${AT_A_TIME}`),
  );
  let passed = 0;
  for (const wish of waiting) if (await isPassed(house, wish)) passed += 1;
  return passed;
}

async function isPassed(house: House, wish: Wish): Promise<boolean> {
  try {
    await pass(house, wish);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`casework: a wish of ${wish.county} waits: ${error.problem.code}`);
    return false;
  }
}

// The interviewer knows the wish's id and its words: with an intake's own id they could ask for the resident's code.
function intakeIdOf({ cipher }: House, { county, id }: Wish): string {
  return uuidFrom(0, cipher.fingerprint(`wish/${county}/${id}`));
}

async function pass(house: House, wish: Wish): Promise<void> {
  const number = { sealed: wish.sealed, fingerprint: wish.fingerprint, masked: wish.masked };
  await house.database.transaction('service', 'system', (tx) =>
    takeInCase(tx, house, undefined, wish.county, {
      id: intakeIdOf(house, wish),
      source: 'survey-wish',
      sort: 'request',
      kind: null,
      text: wish.words,
      placeCode: wish.placeCode,
      spot: '',
      point: null,
      people: 1,
      sender: { name: wish.name, number, isVerified: wish.isDialled },
      photoIds: [],
      about: { people: [], units: [] },
      isAboutPerson: false,
      isSenderShielded: true,
      isSimulated: wish.isSimulated,
    }),
  );
  await house.database.transaction('door', 'system', (tx) =>
    tx.run(sql`
      update door.follow_up_wish set taken_at = ${new Date(house.now())} where county = ${wish.county} and id = ${wish.id}`),
  );
}
