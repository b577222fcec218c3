import type { FigureUnit } from '../../shared/plan/trace.ts';
import { useSpoken } from '../ui/language.tsx';

interface FigureText {
  readonly unit: string;
  value(exact: string | null): string;
  count(value: number): string;
}

/** How the panel writes the exact decimals of a trace: whole numbers grouped, hectares as km², anything else as it came; null is said to be not known. */
export function useFigureText(unit: FigureUnit): FigureText {
  const { words, formats } = useSpoken();
  return {
    unit: words.why.units[unit],
    count: (value) => formats.integer(value),
    value(exact) {
      if (exact === null) return words.why.unknown;
      if (!/^-?\d{1,15}$/.test(exact)) return formats.decimal(exact);
      return unit === 'ha' ? formats.areaKm2(Number(exact)) : formats.integer(Number(exact));
    },
  };
}
