import { nodeChildStarter } from '../files/read/node-child-starter.ts';
import type { ShellAbilities } from './host.ts';

/** A shell without dialogs or recent files: the command line, the loopback server, tests. */
export const headlessShell: ShellAbilities = {
  choosePaths: async () => null,
  recentPlans: () => [],
  planOpened: () => {},
  childStarter: nodeChildStarter,
};
