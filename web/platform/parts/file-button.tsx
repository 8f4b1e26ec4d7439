// A button that opens the browser's choice of files, for mouse and keyboard alike.
import type { ChangeEvent } from 'react';
import './file-button.css';

interface FileButtonProps {
  readonly words: string;
  /** Endings and types, as the browser's `accept` has them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ words, accept, onFile }: FileButtonProps) {
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <label className="button file-button">
      {words}
      <input type="file" accept={accept} onChange={choose} />
    </label>
  );
}
