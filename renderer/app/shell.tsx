import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { ImportProvider } from '../api/import-context.tsx';
import { JobsProvider } from '../api/jobs.tsx';
import { PlanProvider, type PlanState } from '../api/plan-context.tsx';
import { FilesScreen } from '../screens/files/files-screen.tsx';
import { useWords } from '../ui/language.tsx';
import { useRoute } from '../ui/route.ts';
import { useWhy } from '../ui/why-focus.tsx';
import { CommandPalette } from './command-palette.tsx';
import { FaultBoundary } from './fault-boundary.tsx';
import { Navigation } from './navigation.tsx';
import { ScreenOf } from './screen-of.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { StepsProvider } from './use-steps.tsx';
import { WhyPanel } from './why-panel.tsx';
import './shell.css';

function WithPlan({ plan }: { readonly plan: PlanState }) {
  const { screen } = useRoute();
  const { setFocus } = useWhy();
  const { frame } = useWords();
  const [searching, palette] = useDisclosure(false);
  useKeyboard({ openPalette: palette.open });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was explained belongs to the screen that was left
  useEffect(() => setFocus(null), [screen, setFocus]);
  useEffect(() => {
    document.title = `${frame.screens[screen]} – ${plan.name} – ${frame.product}`;
  }, [frame, screen, plan.name]);
  return (
    <div className="sx-shell">
      <TopBar onSearch={palette.open} />
      <Navigation />
      <main className="sx-content" id="content" data-region="content" tabIndex={-1} aria-label={frame.regions.content}>
        <FaultBoundary key={screen}>
          <ScreenOf screen={screen} />
        </FaultBoundary>
      </main>
      <WhyPanel />
      <CommandPalette opened={searching} onClose={palette.close} />
    </div>
  );
}

/** The window: the chain at the left, the plan on top, the reasons at the right. Without a plan, only the choice of one. */
export function Shell({ plan }: { readonly plan: PlanState | null }) {
  const { frame } = useWords();
  if (plan === null) {
    return (
      <main className="sx-content" id="content" style={{ height: '100%' }}>
        <FilesScreen plan={null} />
      </main>
    );
  }
  return (
    <PlanProvider plan={plan}>
      <button type="button" className="sx-skip" onClick={() => document.getElementById('content')?.focus()}>
        {frame.skipToContent}
      </button>
      <JobsProvider>
        <ImportProvider>
          <StepsProvider>
            <WithPlan plan={plan} />
          </StepsProvider>
        </ImportProvider>
      </JobsProvider>
    </PlanProvider>
  );
}
