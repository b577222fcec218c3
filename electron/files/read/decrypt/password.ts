import { Refusal, unsafe } from '../refusal.ts';

/** What Excel encrypts with when a workbook is only protected against changes; every program opens such a file by itself. */
const wellKnownPassword = 'VelvetSweatshop';

/** Rounds of hashing a file may ask for. Excel writes 100,000; ten million take some ten seconds. */
const mostRounds = 10_000_000;

/** Encrypted in a way this program does not know. */
export const cannotOpen = (): Refusal => Refusal.of('file.password', { canOpen: false });

/**
 * Opens with the given password, or with the well-known one when none was given.
 *
 * @param open gets the password as it was typed into Office: composed characters, UTF-16 little-endian; null when wrong
 * Errors: throws Refusal: the file needs a password, or the given one is wrong.
 */
export function withPassword<T>(password: string | null, open: (password: Buffer, text: string) => T | null): T {
  const text = (password ?? wellKnownPassword).normalize('NFC');
  const opened = open(Buffer.from(text, 'utf16le'), text);
  if (opened !== null) return opened;
  throw password === null ? Refusal.of('file.password', { canOpen: true }) : Refusal.of('file.password-wrong', {});
}

export function checkRounds(rounds: number): void {
  if (!Number.isSafeInteger(rounds) || rounds < 0) throw cannotOpen();
  if (rounds > mostRounds) throw unsafe('password-work');
}
