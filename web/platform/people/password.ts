// A password to suggest: easy to read out and to type, hard to guess. Chance is handed in.

// Thirty-two characters, so that every byte chooses among them without bias; 0, 1, i and l are left out: they are misread.
const CHARACTERS = 'abcdefghjkmnopqrstuvwxyz23456789'.split('');
const GROUP = 4;

/** How many bytes of chance a password takes: four groups of four characters, 80 bits. */
export const PASSWORD_BYTES = 16;

/**
 * Groups of four parted by hyphens.
 * @param randomBytes `PASSWORD_BYTES` bytes of chance
 * @example passwordFrom(bytes) // 'k3mt-qx7p-hand-9w2e'
 */
export function passwordFrom(randomBytes: Uint8Array): string {
  const characters = Array.from(
    randomBytes.subarray(0, PASSWORD_BYTES),
    (byte) => CHARACTERS[byte % CHARACTERS.length],
  );
  const groups = Array.from({ length: PASSWORD_BYTES / GROUP }, (_, index) =>
    characters.slice(index * GROUP, (index + 1) * GROUP).join(''),
  );
  return groups.join('-');
}

export const LEAST_PASSWORD_LENGTH = 8;

/** What the server will refuse, said before it is sent: too short, or the sign-in name itself. */
export function isWeak(password: string, signInName: string): boolean {
  return (
    password.length < LEAST_PASSWORD_LENGTH || password.toLowerCase() === signInName.trim().toLowerCase()
  );
}
