// Members as a table to take along: names and volunteer numbers, no telephones.
import type { CsvCell } from '#base';
import type { PatrolMember } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useVillageName } from '../../outreach/parts/use-villages.ts';

const WORDS = wordsOf({
  number: { zh: '志愿者编号', en: 'Volunteer number' },
  name: { zh: '姓名', en: 'Name' },
  village: { zh: '村（社区）', en: 'Village' },
  team: { zh: '队伍', en: 'Team' },
  joined: { zh: '入队', en: 'Joined' },
  left: { zh: '退出', en: 'Left' },
  covered: { zh: '保险到', en: 'Covered until' },
});

export function useMembersCsv(): (rows: readonly PatrolMember[]) => readonly (readonly CsvCell[])[] {
  const say = useWords(WORDS);
  const villageName = useVillageName();
  const header = (['number', 'name', 'village', 'team', 'joined', 'left', 'covered'] as const).map((key) =>
    say(key),
  );
  return (rows) => [
    header,
    ...rows.map((row) => [
      row.volunteerNumber,
      row.name,
      villageName(row.placeCode),
      row.teamName,
      row.joinedOn,
      row.leftOn ?? '',
      row.coveredTo ?? '',
    ]),
  ];
}
