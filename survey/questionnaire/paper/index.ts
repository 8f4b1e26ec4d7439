// The door of the room: a questionnaire as a Word document, for approval and for paper.
export { type Paper, paperDocument } from './document.ts';
