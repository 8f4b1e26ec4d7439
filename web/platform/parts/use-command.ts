// Sends a command to the server: one id per intended command, and what is on the screen is asked for anew when it was done.

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Endpoint } from '#wire';
import { newId } from '../../shell/new-id.ts';
import { forget } from '../../shell/queries.ts';
import { commandIds } from './command-ids.ts';

interface Command<Content> {
  readonly send: (id: string, content: Content) => Promise<unknown>;
  /** the endpoints whose answers it makes old */
  readonly changes: readonly Endpoint[];
  readonly onDone?: ((id: string) => void) | undefined;
}

/** A mutation whose retries are the same command. */
export function useCommand<Content = void>({ send, changes, onDone }: Command<Content>) {
  const [ids] = useState(() => commandIds(newId));
  return useMutation({
    mutationFn: async (content: Content) => {
      const id = ids.idFor(content);
      await send(id, content);
      return id;
    },
    onSuccess: async (id) => {
      ids.isDone();
      await Promise.all(changes.map(forget));
      onDone?.(id);
    },
  });
}
