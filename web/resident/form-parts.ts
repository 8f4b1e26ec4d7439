// The parts of forms: each control with its label, its hint and what is wrong with it, tied together for screen readers.
import { html } from 'ghtml';
import type { Language, Problem } from '#base';

/** What was filled in before, and what a rule says to it, by the names of fields. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export const EMPTY_FORM: Filled = { values: {}, problems: [] };

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly language: Language;
  readonly filled: Filled;
}

interface Control extends Field {
  /** attributes beside name and id, html already */
  readonly attributes?: string;
}

function around({ name, label, hint, language, filled }: Field, control: string): string {
  const wrong = filled.problems.find(({ where }) => where === name);
  const said = [
    hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`,
    wrong ? html`<p class="wrong" id="${name}-wrong">${wrong.message[language]}</p>` : '',
  ];
  return html`<div class="field"><label for="${name}">${label}</label>!${said}!${control}</div>`;
}

function tied({ name, hint, filled }: Field): string {
  const isWrong = filled.problems.some(({ where }) => where === name);
  const ids = [...(hint === undefined ? [] : [`${name}-hint`]), ...(isWrong ? [`${name}-wrong`] : [])];
  const described = ids.length > 0 ? ` aria-describedby="${ids.join(' ')}"` : '';
  return `${described}${isWrong ? ' aria-invalid="true"' : ''}`;
}

export function textField(field: Control, type: 'text' | 'tel' | 'datetime-local' = 'text'): string {
  const value = field.filled.values[field.name] ?? '';
  return around(
    field,
    html`<input type="${type}" id="${field.name}" name="${field.name}" value="${value}"!${tied(field)}!${field.attributes ?? ''}>`,
  );
}

export function textArea(field: Control): string {
  const value = field.filled.values[field.name] ?? '';
  return around(
    field,
    html`<textarea id="${field.name}" name="${field.name}"!${tied(field)}!${field.attributes ?? ''}>!${kept(value)}</textarea>`,
  );
}

// A page loses empty lines and indentation on its way; what somebody wrote must not.
function kept(text: string): string {
  return html`${text}`.replaceAll(/\r\n|\r|\n/g, '&#10;');
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

export function selectField(
  field: Control,
  choices: readonly Choice[],
  groups: readonly ChoiceGroup[] = [],
): string {
  const chosen = field.filled.values[field.name] ?? '';
  const options = choices.map((each) => optionOf(each, chosen));
  const grouped = groups.map(
    (group) =>
      html`<optgroup label="${group.label}">!${group.choices.map((each) => optionOf(each, chosen))}</optgroup>`,
  );
  return around(
    field,
    html`<select id="${field.name}" name="${field.name}"!${tied(field)}!${field.attributes ?? ''}>!${options}!${grouped}</select>`,
  );
}

function optionOf({ value, label }: Choice, chosen: string): string {
  return html`<option value="${value}"!${value === chosen ? ' selected' : ''}>${label}`;
}

/** One of a few, as large lines. */
export function radioField({ name, label, hint, filled }: Field, choices: readonly Choice[]): string {
  const chosen = filled.values[name] ?? '';
  const lines = choices.map(
    (each) =>
      html`<label class="pick"><input type="radio" name="${name}" value="${each.value}"!${each.value === chosen ? ' checked' : ''} required> <span>${each.label}</span></label>`,
  );
  const said = hint === undefined ? '' : html`<p class="hint">${hint}</p>`;
  return html`<fieldset><legend>${label}</legend>!${said}!${lines}</fieldset>`;
}

export function checkField({ name, label, filled }: Field): string {
  const isOn = (filled.values[name] ?? '') !== '';
  return html`<label class="pick"><input type="checkbox" name="${name}" value="yes"!${isOn ? ' checked' : ''}> <span>${label}</span></label>`;
}

/** Photos as they come from a phone. */
export function photoField(field: Field): string {
  return around(
    field,
    html`<input type="file" id="${field.name}" name="${field.name}" accept="image/jpeg,image/png,image/webp" multiple data-photos!${tied(field)}>`,
  );
}

export function hidden(name: string, value: string): string {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** A field that people do not see and programs fill in. */
export const TRAP_NAME = 'website';

export function trap(label: string): string {
  return html`<div class="trap" aria-hidden="true"><label for="${TRAP_NAME}">${label}</label><input type="text" id="${TRAP_NAME}" name="${TRAP_NAME}" tabindex="-1" autocomplete="off"></div>`;
}
