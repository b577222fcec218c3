import { type Read, readText } from './read-text.ts';

/** The password in the first line of a file, or of standard input for `-`; null when none was named. Never from the command line: others can read that. */
export function readPassword(file: string | null): Read<string | null> {
  if (file === null) return { value: null };
  const text = readText(file);
  return 'problem' in text ? text : { value: text.value.split(/\r?\n/, 1)[0] ?? '' };
}
