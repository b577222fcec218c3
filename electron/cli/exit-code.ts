/** What the shell is told. */
export const exitCode = { done: 0, dataHasErrors: 1, calledWrongly: 2, internalFault: 3 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
