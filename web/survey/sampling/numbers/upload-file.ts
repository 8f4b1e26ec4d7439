// Sends a file as the body of one request, straight from the disk: its size does not matter to the page.
import { z } from 'zod';
import { problem as problemShape } from '#wire';
import { frameEndpoints } from '#wire/survey';
import { addressOf, CONNECTION_LOST, ProblemError } from '../../../shell/call.ts';

export interface ImportKey {
  readonly county: string;
  readonly frameId: string;
  readonly importId: string;
}

export interface Upload {
  /** Rejects with a ProblemError when the file was refused or the connection was lost. */
  readonly done: Promise<void>;
  stop(): void;
}

/** @param onSent told the bytes that have left the page, as they go; `fetch` cannot tell */
export function uploadFile(key: ImportKey, file: File, onSent: (bytes: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<void>((resolve, reject) => {
    request.upload.addEventListener('progress', (event) => onSent(event.loaded));
    request.addEventListener('error', () => reject(new ProblemError(CONNECTION_LOST)));
    request.addEventListener('abort', () => reject(new ProblemError(CONNECTION_LOST)));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve();
      else reject(new ProblemError(refusalIn(request.responseText)));
    });
  });
  const fileName = file.name.slice(0, 200) || 'file';
  request.open('PUT', addressOf(frameEndpoints.readFile, { params: { ...key }, query: { fileName } }));
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.send(file);
  return { done, stop: () => request.abort() };
}

function refusalIn(answer: string) {
  try {
    return z.object({ problem: problemShape }).parse(JSON.parse(answer)).problem;
  } catch {
    return CONNECTION_LOST;
  }
}
