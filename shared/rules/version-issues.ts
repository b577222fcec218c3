import type { RuleFileContent } from './rule-file.ts';
import type { RuleIssue } from './rule-issue.ts';

/**
 * What is wrong with the versions of one rule as a sequence.
 *
 * Two versions must never hold on one day, and they stand in the order of time. A gap is allowed:
 * asking for a day in it is `rule.not-in-force`. Law nobody has verified must say what is unverified.
 */
export function versionIssues({ versions }: RuleFileContent): readonly RuleIssue[] {
  return versions.flatMap((version, index): readonly RuleIssue[] => {
    const path = `versions.${index}`;
    const previous = versions[index - 1];
    const unordered = previous !== undefined && version.from <= previous.from;
    const overlaps = previous !== undefined && !unordered && (previous.to === null || version.from <= previous.to);
    return [
      ...(version.to !== null && version.to < version.from
        ? [{ path: `${path}.to`, fault: 'dates-reversed' as const, found: `${version.from} – ${version.to}` }]
        : []),
      ...(unordered ? [{ path: `${path}.from`, fault: 'versions-unordered' as const, found: `${previous.from}, ${version.from}` }] : []),
      ...(overlaps ? [{ path: `${path}.from`, fault: 'versions-overlap' as const, found: `${previous.to ?? '…'}, ${version.from}` }] : []),
      ...(!version.verified && version.note === null
        ? [{ path: `${path}.note`, fault: 'unverified-without-note' as const, found: '' }]
        : []),
    ];
  });
}
