// A telephone number in groups, as people dial it.

/** `13812345678` as `138 1234 5678`; anything else as it is. */
export function spacedNumber(number: string): string {
  const mobile = /^(1\d{2})(\d{4})(\d{4})$/.exec(number);
  return mobile ? mobile.slice(1).join(' ') : number;
}
