// Weeks as points count them: from Monday to Sunday.
import { type Day, dayFrom, dayNumber } from '#base';

/** 1970-01-01 was a Thursday. */
const MONDAY_BEFORE_EPOCH = 3;

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day);
  return dayFrom(number - ((number + MONDAY_BEFORE_EPOCH) % 7));
}
