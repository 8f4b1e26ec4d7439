// What of Word files is told to other rooms.
export { type WordText, wordText } from './word-text.ts';
