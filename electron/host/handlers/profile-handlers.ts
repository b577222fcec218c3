import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { profileOf } from '../../../shared/staging/profile.ts';
import type { Handlers } from '../dispatch.ts';
import { findTable } from '../import/change-draft.ts';
import { wire } from '../wire-problem.ts';

export const profileHandlers = {
  'profile.list': ({ profiles }) =>
    ok(profiles.all().profiles.map(({ name, kind, headings }) => ({ name, kind, headings: headings.filter((heading) => heading !== '') }))),

  'profile.problems': ({ profiles }) => ok(profiles.all().problems.map(wire)),

  'profile.save': async ({ desk, profiles }, { draftId, key, name }) => {
    const found = desk.draft?.draftId === draftId ? findTable(desk.draft, key) : null;
    if (!found) return fail(problem('draft.unknown', { kind: 'input', path: ['draftId'] }, { draftId }));
    const profile = profileOf(found.staged, name.normalize('NFC'));
    return profiles.save(profile);
  },

  'profile.remove': ({ profiles }, { name }) => profiles.remove(name),
} satisfies Partial<Handlers>;
