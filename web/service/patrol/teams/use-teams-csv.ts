// Teams as a table to take along.
import type { CsvCell } from '#base';
import type { PatrolTeam } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  village: { zh: '村（社区）', en: 'Village' },
  team: { zh: '队伍', en: 'Team' },
  captain: { zh: '队长', en: 'Captain' },
  instructor: { zh: '指导员', en: 'Instructor' },
  members: { zh: '队员', en: 'Members' },
  covered: { zh: '保险有效', en: 'Covered' },
  founded: { zh: '成立', en: 'Founded' },
});

export function useTeamsCsv(): (rows: readonly PatrolTeam[]) => readonly (readonly CsvCell[])[] {
  const say = useWords(WORDS);
  const text = useText();
  const header = (['village', 'team', 'captain', 'instructor', 'members', 'covered', 'founded'] as const).map(
    (key) => say(key),
  );
  return (rows) => [
    header,
    ...rows.map(({ placeName, name, captainName, instructor, members, covered, foundedOn }) => [
      text(placeName),
      name,
      captainName ?? '',
      instructor,
      members,
      covered,
      foundedOn,
    ]),
  ];
}
