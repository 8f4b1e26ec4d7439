// What a parameter's value may be.

/** Says whether a value will do; `wanted` says what would. */
export type Wanted = { readonly wanted: string; fits(value: string): boolean };

export const ANYTHING: Wanted = { wanted: '', fits: () => true };
export const BOOLEAN: Wanted = {
  wanted: 'true / false',
  fits: (value) => /^(true|false)$/i.test(value),
};
export const NUMBER: Wanted = {
  wanted: '0, 1.5, 20 …',
  fits: (value) => /^[-+]?(\d+\.?\d*|\.\d+)$/.test(value),
};
export const WHOLE: Wanted = { wanted: '0, 1, 2 …', fits: (value) => /^[-+]?\d+$/.test(value) };
export const oneOf = (...values: readonly string[]): Wanted => ({
  wanted: values.join(' / '),
  fits: (value) => values.includes(value),
});

export type ParameterTable = Readonly<Record<string, Wanted>>;
