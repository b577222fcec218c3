export function isCurrent(builtFile: string, sources: readonly string[]): boolean;
