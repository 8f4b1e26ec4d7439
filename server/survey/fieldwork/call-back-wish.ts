// A respondent wishes to be called back: words and number go to the door, without the survey, the unit or one answer.
import sql from 'sql-template-tag';
import { ok, type Result } from '#base';
import { maskPhoneNumber, readPhoneNumber } from '#survey/sampling';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import type { UnitKey } from './units.store.ts';

interface Wish {
  readonly id: string;
  readonly words: string;
  readonly name: string;
  /** where they want to be called; empty for the number that was dialled */
  readonly ownNumber: string;
}

interface UnitInHand {
  readonly sealed: Buffer | null;
  readonly placeCode: string;
  readonly isSimulated: boolean;
}

/** Problems: `not-found`, for a unit that is not in the interviewer's hand; those of a number that cannot be read. Sent twice, it is one wish. */
export async function wishCallBackFor(
  house: House,
  actor: Actor,
  key: UnitKey,
  wish: Wish,
): Promise<Result<Nothing>> {
  await house.database.transaction('survey', actor.personId, async (tx) => {
    const unit = await tx.first<UnitInHand>(sql`
      select survey.number_in_hand(u.county, u.id) as sealed, u.place_code as "placeCode", s.is_simulated as "isSimulated"
      from survey.unit u join survey.survey s on s.county = u.county and s.id = u.survey_id
      where u.county = ${key.county} and u.id = ${key.unitId} and u.survey_id = ${key.surveyId}`);
    if (!unit?.sealed) return refuse(platformProblem('not-found', { what: '手上的样本 / unit in hand' }));
    const isDialled = wish.ownNumber === '';
    const digits = isDialled ? house.cipher.decrypt(unit.sealed) : ownDigits(wish, unit);
    return tx.run(sql`
      insert into door.follow_up_wish (county, id, place_code, name, words, number_sealed, number_fingerprint, number_masked, is_simulated, is_dialled, wished_at)
      values (${key.county}, ${wish.id}, ${unit.placeCode}, ${wish.name}, ${wish.words}, ${house.cipher.encrypt(digits)}, ${house.cipher.fingerprint(digits)},
        ${maskPhoneNumber(digits)}, ${unit.isSimulated}, ${isDialled}, ${new Date(house.now())}) on conflict do nothing`);
  });
  return ok({});
}

// In a simulated survey only a number that nobody can have.
function ownDigits({ ownNumber }: Wish, { isSimulated }: UnitInHand): string {
  return must(readPhoneNumber(ownNumber, { simulated: isSimulated })).digits;
}
