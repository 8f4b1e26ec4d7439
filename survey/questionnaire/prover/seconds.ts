// How long a question takes by telephone: read aloud at four characters a second (Latin words count by the half), and five
// seconds to answer. A rule of thumb for comparing questionnaires, not a measurement.

const CHARACTERS_A_SECOND = 4;
const SECONDS_TO_ANSWER = 5;

export function secondsFor(words: string): number {
  let latin = 0;
  for (const character of words) if (character <= '\u024f') latin += 1;
  const spoken = [...words].length - latin / 2;
  return SECONDS_TO_ANSWER + spoken / CHARACTERS_A_SECOND;
}
