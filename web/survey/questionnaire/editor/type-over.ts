// Types a change into the text area as a person would, so that the browser's own undo knows it.
import { smallestChange } from './smallest-change.ts';

/** The change event of React follows by itself; the caret ends behind what was typed. */
export function typeOver(area: HTMLTextAreaElement, text: string): void {
  const { start, end, put } = smallestChange(area.value, text);
  if (start === end && put === '') return;
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  if (!typedByBrowser(put)) setDirectly(area, start, end, put);
}

// `execCommand` is the only way to type with undo; it is refused where the area is hidden or read-only.
function typedByBrowser(put: string): boolean {
  return put === '' ? document.execCommand('delete') : document.execCommand('insertText', false, put);
}

function setDirectly(area: HTMLTextAreaElement, start: number, end: number, put: string): void {
  area.setRangeText(put, start, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
