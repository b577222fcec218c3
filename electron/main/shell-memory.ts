import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '../../shared/text/language.ts';

const recentLimit = 10;

/** What the desktop shell remembers between two starts. */
export interface ShellMemory {
  language(): Language;
  setLanguage(language: Language): void;
  /** Newest first. */
  recentPlans(): readonly string[];
  remember(plan: string): void;
  forget(plan: string): void;
  forgetAll(): void;
}

interface Remembered {
  readonly language: Language;
  readonly recentPlans: readonly string[];
}

/** A memory that is missing or unreadable is an empty one: it holds nothing that cannot be had again. */
function read(file: string): Remembered {
  let found: unknown = null;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // first start, or a damaged file
  }
  const { language, recentPlans } = typeof found === 'object' && found !== null ? (found as Partial<Record<string, unknown>>) : {}; // safe: each field is checked below
  return {
    language: languages.find((known) => known === language) ?? 'vi',
    recentPlans: Array.isArray(recentPlans) ? recentPlans.filter((plan) => typeof plan === 'string').slice(0, recentLimit) : [],
  };
}

export function openShellMemory(file: string): ShellMemory {
  let now = read(file);
  const keep = (next: Remembered): void => {
    now = next;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(next, null, 2));
      renameSync(`${file}.new`, file);
    } catch {
      // A full or read-only profile costs the recent list, not the work.
    }
  };
  const without = (plan: string): readonly string[] => now.recentPlans.filter((other) => other !== plan);
  return {
    language: () => now.language,
    setLanguage: (language) => keep({ ...now, language }),
    recentPlans: () => now.recentPlans,
    remember: (plan) => keep({ ...now, recentPlans: [plan, ...without(plan)].slice(0, recentLimit) }),
    forget: (plan) => keep({ ...now, recentPlans: without(plan) }),
    forgetAll: () => keep({ ...now, recentPlans: [] }),
  };
}
