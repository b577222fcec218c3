import { Icon } from './icon.tsx';
import { useSpoken } from './language.tsx';

/** How many errors and warnings there are, by icon and word; that there are none is said too. */
export function ProblemCounts({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const { words, formats } = useSpoken();
  const { frame } = words;
  if (errors === 0 && warnings === 0) return <span className="sx-tone-good">{frame.noProblems}</span>;
  return (
    <>
      {errors > 0 && (
        <span className="sx-verdict sx-tone-bad">
          <Icon name="cross" size={14} /> {frame.errors(formats.integer(errors))}
        </span>
      )}
      {warnings > 0 && (
        <span className="sx-verdict sx-tone-look">
          <Icon name="alert" size={14} /> {frame.warnings(formats.integer(warnings))}
        </span>
      )}
    </>
  );
}
