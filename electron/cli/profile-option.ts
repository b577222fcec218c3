import path from 'node:path';

/** A profile by its name; one given as a file, from where the user stands. */
export const profileOption = (profile: string | null): string | null =>
  profile !== null && path.extname(profile).toLowerCase() === '.json' ? path.resolve(profile) : profile;
