// What of forms in words for people is told to other rooms.
export {
  FORM_FIELDS,
  type FormHead,
  formHeadIn,
  LONGEST_FORM_FIELD,
  missingFields,
  NO_FORM_HEAD,
  printFormHead,
} from '../form-head.ts';
export { batteriesOf, markWords, missingMark } from '../outline/print-outline.ts';
export { routesInWords, rulesOnPaper } from './route-words.ts';
