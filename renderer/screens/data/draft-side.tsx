import { Tabs } from '@mantine/core';
import type { Draft, DraftTable } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import type { DraftProblem } from '../../api/use-table-problems.ts';
import { useSpoken } from '../../ui/language.tsx';
import type { ShownProblem } from '../../ui/shown-problem.ts';
import { Differences } from './differences.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import { Reading } from './reading.tsx';
import { ToAnswer } from './to-answer.tsx';

const sideTabs = ['answer', 'problems', 'changes', 'reading'] as const;
export type SideTab = (typeof sideTabs)[number];

interface DraftSideProps {
  readonly draft: Draft;
  readonly file: number;
  readonly table: DraftTable;
  readonly problems: { readonly problems: readonly DraftProblem[]; readonly total: number };
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly chosen: ShownProblem | null;
  readonly onGo: (problem: ShownProblem) => void;
  readonly onCell: (cell: string) => void;
  readonly onColumn: (letter: string, at: DOMRect) => void;
}

/** What there is to do and to know about the chosen table, in four parts. */
export function DraftSide({ draft, file, table, problems, tab, onTab, chosen, onGo, onCell, onColumn }: DraftSideProps) {
  const { words, formats } = useSpoken();
  const { tabs } = words.draft;
  const { confirmed } = useImporting();
  const { confirm = [] } = draft.files[file] ?? {};
  const open = confirm.filter((what) => !confirmed.some((one) => one.file === file && one.what === what));
  const counts: Partial<Record<SideTab, number>> = {
    answer: table.questions.length + open.length,
    problems: table.errors + table.warnings,
  };
  return (
    <Tabs
      className="sx-card sx-draft-side"
      value={tab}
      onChange={(value) => onTab(sideTabs.find((one) => one === value) ?? tab)}
      keepMounted={false}
    >
      <Tabs.List>
        {sideTabs.map((one) => (
          <Tabs.Tab key={one} value={one} size="xs" px={7} py={6}>
            {tabs[one]}
            {(counts[one] ?? 0) > 0 && <strong> {formats.integer(counts[one] ?? 0)}</strong>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="answer">
        <ToAnswer draft={draft} file={file} table={table} />
      </Tabs.Panel>
      <Tabs.Panel value="problems">
        <ProblemGroups key={table.key} table={table} problems={problems.problems} total={problems.total} chosen={chosen} onGo={onGo} />
      </Tabs.Panel>
      <Tabs.Panel value="changes">
        <Differences key={table.key} draftId={draft.draftId} table={table} onRow={(row) => onCell(String(row))} />
      </Tabs.Panel>
      <Tabs.Panel value="reading">
        <Reading draftId={draft.draftId} table={table} onColumn={onColumn} onCell={onCell} />
      </Tabs.Panel>
    </Tabs>
  );
}
