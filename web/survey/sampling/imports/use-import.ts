// How the reading of a file stands, asked for about twice a second while it goes on.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { frameEndpoints } from '#wire/survey';
import { asking, forget } from '../../../shell/queries.ts';
import type { ImportKey } from '../numbers/upload-file.ts';

const ASK_EVERY_MS = 500;

/** Undefined until the server knows the import. */
export function useImport(key: ImportKey) {
  const found = useQuery({
    ...asking(frameEndpoints.frameImport, { params: { ...key } }),
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.standing === 'reading' ? ASK_EVERY_MS : false,
  });
  const standing = found.data?.standing;
  useEffect(() => {
    // The list of files and the counts per village stand elsewhere on the page.
    if (standing !== undefined && standing !== 'reading') forget(frameEndpoints.frame);
  }, [standing]);
  return found.data;
}
