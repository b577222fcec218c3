import { useCall } from '../../api/use-call.ts';
import { navigate } from '../../ui/route.ts';
import type { ShownProblem } from '../../ui/shown-problem.ts';

/** Goes to where a problem can be looked at and put right: its cell, its unit, its person. */
export function useGoToProblem(): (problem: ShownProblem) => void {
  const sheets = useCall('import.sheets', {});
  return ({ at }) => {
    if (at.kind === 'cell' || at.kind === 'file') {
      const sheet = sheets.data?.find((one) => one.file === at.file && (at.sheet === null || one.sheet === at.sheet));
      if (sheet) navigate('data', sheet.sheetId, ...(at.kind === 'cell' ? [at.cell] : []));
      else navigate('data');
    } else if (at.kind === 'record') {
      const screens = { unit: 'units', person: 'people', task: 'tasks', post: 'posts', scenario: 'units' } as const;
      navigate(screens[at.entity]);
    }
  };
}
