// The file that is on its way to the server, if any. A second try of a file is the same import unless the first one failed there.
import { useRef, useState } from 'react';
import { frameEndpoints } from '#wire/survey';
import { CONNECTION_LOST, call, ProblemError } from '../../../shell/call.ts';
import { newId } from '../../../shell/new-id.ts';
import { forget } from '../../../shell/queries.ts';
import { type ImportKey, type Upload, uploadFile } from './upload-file.ts';

export interface Sending {
  readonly key: ImportKey;
  readonly file: File;
  readonly bytesSent: number;
  readonly error: unknown;
}

/** @param onSent told the import's id when its file is through */
export function useUpload(county: string, frameId: string, onSent: (importId: string) => void) {
  const [sending, setSending] = useState<Sending>();
  const upload = useRef<Upload>(undefined);
  const send = async (file: File, importId: string): Promise<void> => {
    const key = { county, frameId, importId };
    setSending({ key, file, bytesSent: 0, error: undefined });
    const note = (change: Partial<Sending>): void => setSending((now) => now && { ...now, ...change });
    upload.current = uploadFile(key, file, (bytesSent) => note({ bytesSent }));
    try {
      await upload.current.done;
      setSending(undefined);
      onSent(importId);
    } catch (error) {
      note({ error });
    }
    await forget(frameEndpoints.frame);
  };
  return {
    sending,
    begin: (file: File) => send(file, newId()),
    again: async () => {
      if (sending) await send(sending.file, await idForAnotherTry(sending.key));
    },
    stop: () => {
      upload.current?.stop();
      setSending(undefined);
    },
  };
}

// The server reads an import once. Where it never heard of the first try, the second is the same import.
async function idForAnotherTry(key: ImportKey): Promise<string> {
  const known = await call(frameEndpoints.frameImport, { params: { ...key } }).catch((error: unknown) => {
    if (error instanceof ProblemError && error.problem.code !== CONNECTION_LOST.code) return undefined;
    throw error;
  });
  return known === undefined || known.standing !== 'failed' ? key.importId : newId();
}
