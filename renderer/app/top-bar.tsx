import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useOpenPlan } from '../api/plan-context.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSpoken } from '../ui/language.tsx';
import { navigate } from '../ui/route.ts';
import { JobBar } from './job-bar.tsx';
import { useSteps } from './use-steps.tsx';
import { VariantMenu } from './variant-menu.tsx';

export function TopBar({ onSearch }: { readonly onSearch: () => void }) {
  const { words, language, setLanguage } = useSpoken();
  const { frame } = words;
  const { plan, target, setLawDate } = useOpenPlan();
  const steps = useSteps();
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const effective = plan.scenarios.find(({ id }) => id === plan.activeScenario)?.effectiveDate ?? null;
  return (
    <header className="sx-top" data-region="top">
      <span className="sx-brand">{frame.product}</span>
      <button type="button" className="sx-icon-button sx-top-name" onClick={() => navigate('files')} title={plan.path}>
        <Icon name="file" />
        <span>{plan.name}</span>
      </button>
      <div className="sx-top-group">
        <VariantMenu />
      </div>
      <div className="sx-top-group">
        <span className="sx-top-label">{frame.lawDate}</span>
        <DayInput
          label={`${frame.lawDate} (${frame.lawDateFollows})`}
          labelHidden
          value={target.lawDate ?? effective}
          width={104}
          onChange={(day) => setLawDate(day === effective ? null : day)}
        />
      </div>
      <div className="sx-top-gap" />
      <JobBar />
      <div className="sx-top-group sx-top-steps">
        <button
          type="button"
          className="sx-icon-button sx-step"
          disabled={steps.undoName === null || steps.busy}
          onClick={() => void steps.undo()}
          title={steps.undoName === null ? frame.nothingToUndo : `${frame.undo}: ${steps.undoName} (Ctrl+Z)`}
          aria-label={steps.undoName === null ? frame.nothingToUndo : `${frame.undo}: ${steps.undoName}`}
        >
          <Icon name="undo" />
          {steps.undoName !== null && <span>{steps.undoName}</span>}
        </button>
        <button
          type="button"
          className="sx-icon-button sx-step"
          disabled={steps.redoName === null || steps.busy}
          onClick={() => void steps.redo()}
          title={steps.redoName === null ? frame.nothingToRedo : `${frame.redo}: ${steps.redoName} (Ctrl+Y)`}
          aria-label={steps.redoName === null ? frame.nothingToRedo : `${frame.redo}: ${steps.redoName}`}
        >
          <Icon name="redo" />
          {steps.redoName !== null && <span>{steps.redoName}</span>}
        </button>
      </div>
      <div className="sx-top-group">
        <button type="button" className="sx-icon-button" onClick={onSearch} title={`${frame.commands} (Ctrl+K)`}>
          <Icon name="search" />
          <span className="sx-hidden">{frame.commands}</span>
          <span className="sx-kbd" aria-hidden="true">
            Ctrl+K
          </span>
        </button>
        <button
          type="button"
          className="sx-icon-button"
          onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
          title={frame.switchLanguageHint}
        >
          {frame.switchLanguage}
        </button>
        <button
          type="button"
          className="sx-icon-button"
          onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
          aria-label={scheme === 'dark' ? frame.switchToLight : frame.switchToDark}
          title={scheme === 'dark' ? frame.switchToLight : frame.switchToDark}
        >
          <Icon name={scheme === 'dark' ? 'sun' : 'moon'} />
        </button>
      </div>
    </header>
  );
}
