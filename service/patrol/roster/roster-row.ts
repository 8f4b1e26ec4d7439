// One member as a roster has them.
import type { Day } from '#base';

export type RosterPost = 'captain' | 'member';

/** One member of the roster. */
export interface RosterRow {
  /** counted from 1, as a spreadsheet shows it */
  readonly row: number;
  readonly placeCode: string;
  readonly teamName: string;
  readonly name: string;
  /** empty where no number is given */
  readonly digits: string;
  readonly post: RosterPost;
  readonly joinedOn: Day;
  readonly instructor: string;
}
