// Which place of the county a list means by a name: written whole, without its office's ending, or with what lies above it.
import { ok, plainHeading, type Result, refused } from '#base';
import { problem } from '../problems.ts';

export interface NamedPlace {
  /** GB/T 2260, six digits to twelve */
  readonly code: string;
  readonly names: readonly string[];
}

const OFFICE_ENDINGS =
  /(村民委员会|居民委员会|居委会|村委会|街道办事处|办事处|人民政府|综治中心|综治办|党支部)$/;
const PLACE_ENDINGS = ['村', '社区', '街道', '镇', '乡'];

function plainPlace(name: string): string {
  const withoutRemark = name.normalize('NFKC').replace(/\([^)]*\)/g, '');
  return plainHeading(withoutRemark).replace(OFFICE_ENDINGS, '');
}

/** Problems: `case-sheet-place-unknown`, `case-sheet-place-several`. */
export function placeNamed(written: string, places: readonly NamedPlace[]): Result<string> {
  const wanted = plainPlace(written);
  const found = codesOf(wanted, places);
  if (found.length > 1) return refused(problem('case-sheet-place-several', { places: found.length }));
  const [code] = found;
  return code === undefined ? refused(problem('case-sheet-place-unknown', {})) : ok(code);
}

function codesOf(wanted: string, places: readonly NamedPlace[]): readonly string[] {
  if (wanted === '') return [];
  const named = places.flatMap(({ code, names }) => names.map((name) => ({ code, name: plainPlace(name) })));
  const ways: readonly ((each: { readonly code: string; readonly name: string }) => boolean)[] = [
    ({ code, name }) => code === wanted || name === wanted,
    ({ name }) => PLACE_ENDINGS.some((ending) => name === `${wanted}${ending}`),
    ({ name }) => name.length > 1 && wanted.endsWith(name),
    ({ name }) => wanted.length > 1 && name.endsWith(wanted),
    ({ name }) => PLACE_ENDINGS.some((ending) => wanted.length > 1 && name.endsWith(`${wanted}${ending}`)),
  ];
  for (const isMeant of ways) {
    const codes = new Set(named.filter(isMeant).map(({ code }) => code));
    if (codes.size > 0) return [...codes];
  }
  return [];
}
