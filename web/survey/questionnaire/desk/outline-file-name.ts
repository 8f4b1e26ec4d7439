// What a version is called on the person's disk.

/** Characters that one of today's file systems refuses are replaced. */
export function outlineFileName(title: string, versionNumber: number, ending = 'txt'): string {
  const safe = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();
  return `${safe || 'questionnaire'} v${versionNumber}.${ending}`;
}
