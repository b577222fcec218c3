import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import type { ProfileFault } from '../../../shared/kernel/problems/host.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Profile } from '../../../shared/staging/instructions.ts';
import { safeFileName } from '../../files/write/safe-file-name.ts';
import { reasonOf, writeFileAtomically } from '../../files/write/write-file-atomically.ts';
import { profileJson, readProfile } from './profile-file.ts';

const extension = '.json';
const mostBytes = 2 ** 20;

interface Shelved {
  readonly file: string; // path
  readonly profile: Profile;
}

const unknown = (name: string) => fail(problem('profile.unknown', { kind: 'input', path: ['profile'] }, { name }));
const broken = (file: string, fault: ProfileFault, asked: boolean) =>
  problem('profile.broken', { kind: 'file', file, sheet: null }, { file, fault, asked }, asked ? 'error' : 'warning');

/** What a file holds, or why it cannot be used. */
function profileIn(file: string): Profile | { readonly fault: ProfileFault } {
  try {
    if (statSync(file).size > mostBytes) return { fault: { kind: 'too-large', mostKib: mostBytes / 1024 } };
    return readProfile(readFileSync(file, 'utf8'));
  } catch (error) {
    return { fault: { kind: 'unreadable', detail: reasonOf(error) } };
  }
}

/** The profiles of this user: one JSON file each, in a folder of the program's own. Read anew each time: people copy files into it. */
export class ProfileShelf {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** All profiles by name, and a problem for each file that cannot be used. */
  all(): { readonly profiles: readonly Profile[]; readonly problems: readonly Problem<'profile.broken'>[] } {
    const { shelved, problems } = this.#read();
    return { profiles: shelved.map(({ profile }) => profile), problems };
  }

  /**
   * The profile of that name, or the one in the .json file of that path.
   *
   * Errors  `profile.unknown` when there is none; `profile.broken` when the file is no profile.
   */
  find(nameOrPath: string): Result<Profile, Problem<'profile.unknown' | 'profile.broken'>> {
    const named = this.#named(nameOrPath);
    if (named) return ok(named.profile);
    if (path.extname(nameOrPath).toLowerCase() !== extension) return unknown(nameOrPath);
    const file = path.resolve(nameOrPath);
    if (!existsSync(file)) return unknown(nameOrPath);
    const found = profileIn(file);
    return 'fault' in found ? fail(broken(path.basename(file), found.fault, true)) : ok(found);
  }

  /** Keeps a profile; one of its name is replaced. Errors: `profile.not-saved`, and what was there is as it was. */
  async save(profile: Profile): Promise<Result<null, Problem<'profile.not-saved'>>> {
    // Names that differ only in what no file name may hold, or in case, must not share a file.
    const text = profileJson(profile);
    const notSaved = (detail: string | null) =>
      fail(problem('profile.not-saved', { kind: 'input', path: ['name'] }, { name: profile.name, detail }));
    if ('fault' in readProfile(text) || text.length > mostBytes) return notSaved(null); // it could never be read again
    const tag = createHash('sha256').update(profile.name).digest('hex').slice(0, 8);
    const file = this.#named(profile.name)?.file ?? path.join(this.#folder, safeFileName(profile.name, `-${tag}${extension}`, 'profile'));
    const written = await writeFileAtomically(file, new TextEncoder().encode(text));
    if (written.ok) return ok(null);
    return notSaved(written.problems[0].params.detail);
  }

  /** Errors: `profile.unknown`, `profile.not-removed`. */
  remove(name: string): Result<null, Problem<'profile.unknown' | 'profile.not-removed'>> {
    const named = this.#named(name);
    if (!named) return unknown(name);
    try {
      rmSync(named.file, { force: true });
      return ok(null);
    } catch (error) {
      return fail(problem('profile.not-removed', { kind: 'input', path: ['name'] }, { name, detail: reasonOf(error) }));
    }
  }

  #named(name: string): Shelved | undefined {
    const wanted = name.normalize('NFC').trim();
    return this.#read().shelved.find(({ profile }) => profile.name.normalize('NFC') === wanted);
  }

  #read(): { readonly shelved: readonly Shelved[]; readonly problems: readonly Problem<'profile.broken'>[] } {
    const shelved: Shelved[] = [];
    const problems: Problem<'profile.broken'>[] = [];
    for (const name of this.#names()) {
      const found = profileIn(path.join(this.#folder, name));
      if ('fault' in found) problems.push(broken(name, found.fault, false));
      else shelved.push({ file: path.join(this.#folder, name), profile: found });
    }
    return { shelved: shelved.toSorted((a, b) => a.profile.name.localeCompare(b.profile.name, 'vi')), problems };
  }

  #names(): readonly string[] {
    try {
      return readdirSync(this.#folder)
        .filter((name) => name.toLowerCase().endsWith(extension))
        .toSorted();
    } catch {
      return []; // no folder yet: nobody has saved a profile
    }
  }
}
