import { Button } from '@mantine/core';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../ui/language.tsx';
import { navigate } from '../ui/route.ts';
import { useOpenPlan } from './plan-context.tsx';
import { useCommand } from './use-command.ts';

/** What a screen shows while the plan has no variant: nothing can be computed, and the two ways to change that. */
export function NoVariant() {
  const { overview } = useWords();
  const { plan } = useOpenPlan();
  const create = useCommand('scenario.create');
  const hasUnits = plan.counts.commune > 0;
  return (
    <EmptyState
      title={hasUnits ? overview.noScenarioTitle : overview.emptyTitle}
      text={hasUnits ? overview.noScenarioText : overview.emptyText}
    >
      <Button onClick={() => navigate('data')}>{overview.goImport}</Button>
      {hasUnits && (
        <Button
          variant="default"
          loading={create.busy}
          onClick={async () => {
            if (await create.run({ name: overview.firstVariant, expectedSeq: plan.seq })) navigate('units', 'before');
          }}
        >
          {overview.addFirst}
        </Button>
      )}
    </EmptyState>
  );
}
