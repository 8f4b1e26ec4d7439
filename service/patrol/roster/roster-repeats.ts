// People who stand in a roster twice, in two teams, or on one number; and teams with two captains. It drops nobody silently.
import type { Problem } from '#base';
import { problem } from '../problems.ts';
import type { RosterColumn, RosterColumns } from './roster-columns.ts';
import { atIndex } from './roster-finding.ts';
import type { RosterRow } from './roster-row.ts';

interface Kept {
  readonly rows: readonly RosterRow[];
  readonly faults: readonly Problem[];
  readonly remarks: readonly Problem[];
}

interface Found {
  readonly what: Problem;
  readonly column: RosterColumn;
}

/** The first row of a person counts; a later one is a fault, and two people on one number are both taken with a remark. */
export function withoutRepeats({ at }: RosterColumns, rows: readonly RosterRow[]): Kept {
  const above = new RowsAbove();
  const kept: RosterRow[] = [];
  const [faults, remarks]: [Problem[], Problem[]] = [[], []];
  const told = ({ what, column }: Found, { row }: RosterRow): Problem =>
    atIndex(what, row, at[column]?.index ?? at.name?.index ?? 0);
  for (const row of rows) {
    const fault = above.faultOf(row);
    if (fault) {
      faults.push(told(fault, row));
      continue;
    }
    const remark = above.remarkOn(row);
    if (remark) remarks.push(told(remark, row));
    above.add(row);
    kept.push(row);
  }
  return { rows: kept, faults, remarks };
}

/** The rows that were taken so far, by what makes two of them one. */
class RowsAbove {
  readonly #byNumber = new Map<string, RosterRow>();
  readonly #byNumberAndName = new Map<string, RosterRow>();
  readonly #byTeamAndName = new Map<string, RosterRow>();
  readonly #captains = new Map<string, RosterRow>();

  faultOf(row: RosterRow): Found | undefined {
    const same = this.#sameAs(row);
    if (same) {
      const code = teamKey(same) === teamKey(row) ? 'patrol-roster-twice' : 'patrol-roster-two-teams';
      return { what: problem(code, { first: same.row }), column: 'name' };
    }
    const captain = row.post === 'captain' ? this.#captains.get(teamKey(row)) : undefined;
    return captain && { what: problem('patrol-roster-two-captains', { first: captain.row }), column: 'post' };
  }

  remarkOn({ digits }: RosterRow): Found | undefined {
    const shared = digits === '' ? undefined : this.#byNumber.get(digits);
    return shared && { what: problem('patrol-roster-number-shared', { first: shared.row }), column: 'phone' };
  }

  add(row: RosterRow): void {
    const { digits, name } = row;
    if (digits !== '' && !this.#byNumber.has(digits)) this.#byNumber.set(digits, row);
    if (digits !== '') this.#byNumberAndName.set(`${digits} ${name}`, row);
    this.#byTeamAndName.set(`${teamKey(row)} ${name}`, row);
    if (row.post === 'captain') this.#captains.set(teamKey(row), row);
  }

  // Two people may have one name, and two may have one number: only both together are one person, or the name within one team.
  #sameAs(row: RosterRow): RosterRow | undefined {
    const byBoth = this.#byNumberAndName.get(`${row.digits} ${row.name}`);
    const byTeam = this.#byTeamAndName.get(`${teamKey(row)} ${row.name}`);
    return byBoth ?? (byTeam && (byTeam.digits === '' || row.digits === '') ? byTeam : undefined);
  }
}

function teamKey({ placeCode, teamName }: RosterRow): string {
  return `${placeCode} ${teamName}`;
}
