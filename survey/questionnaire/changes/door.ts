// What of comparing versions is told to other rooms.
export { askedOutline, askedXlsForm } from './asked-form.ts';
export { type ComparedQuestion, compareForms, type Trend } from './compare-forms.ts';
