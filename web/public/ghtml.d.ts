// What the pages use of ghtml, which comes without types: a template tag that escapes every expression not marked with `!`.
declare module 'ghtml' {
  type Expression = string | number | readonly string[];
  export function html(literals: TemplateStringsArray, ...expressions: readonly Expression[]): string;
}
