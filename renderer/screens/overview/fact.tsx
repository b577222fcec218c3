import type { ReactNode } from 'react';
import { Figure } from '../../ui/figure.tsx';
import { useSpoken } from '../../ui/language.tsx';

interface FactProps {
  readonly label: string;
  readonly value: number | null; // null: no law in force for it
  readonly format?: (value: number) => string;
  readonly figure: string; // what the panel "Vì sao?" is asked for
  readonly mark?: ReactNode;
  readonly strong?: boolean;
}

/** One line of a card: its name at the left, its number at the right. */
export function Fact({ label, value, format, figure, mark, strong = false }: FactProps) {
  const { words, formats } = useSpoken();
  const text = value === null ? words.overview.noLaw : (format ?? formats.integer)(value);
  return (
    <div className={strong ? 'sx-fact sx-fact-strong' : 'sx-fact'}>
      <dt>
        {label} {mark}
      </dt>
      <dd>
        {value === null ? (
          text
        ) : (
          <Figure figure={figure} title={label}>
            {text}
          </Figure>
        )}
      </dd>
    </div>
  );
}
