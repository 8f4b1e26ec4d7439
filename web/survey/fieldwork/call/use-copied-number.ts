// Copies the number to the clipboard and says so for a moment. It goes nowhere else.
import { useEffect, useState } from 'react';

const SHOWN_MS = 2_000;

export function useCopiedNumber(numberNow: () => string | null): {
  readonly isCopied: boolean;
  copyNumber(): void;
} {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copyNumber = (): void => {
    const number = numberNow();
    if (number !== null) void copied(number).then(setIsCopied);
  };
  return { isCopied, copyNumber };
}

// Without https a page has no clipboard of its own: then the number is marked, and Ctrl+C copies it.
async function copied(number: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(number);
    return true;
  } catch {
    const shown = document.querySelector('.unit-number');
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
