// How much room the phone has left for what is kept, and whether the browser has promised not to clear it by itself.

export interface StorageRoom {
  readonly isPersistent: boolean;
  /** null where the browser does not say */
  readonly freeBytes: number | null;
}

/** Below this the phone warns: a day's photos take about as much. */
const LITTLE_BYTES = 50_000_000;

export function isNearlyFull({ freeBytes }: StorageRoom): boolean {
  return freeBytes !== null && freeBytes < LITTLE_BYTES;
}

/** Asks the browser to keep what is stored; browsers decide by themselves, and may ask the person. */
export async function askForRoom(): Promise<StorageRoom> {
  if (!('storage' in navigator)) return { isPersistent: false, freeBytes: null };
  const isPersistent = await navigator.storage.persist().catch(() => false);
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return { isPersistent, freeBytes: quota === undefined ? null : quota - (usage ?? 0) };
}
