import { useWords } from './language.tsx';

/** The mark that goes wherever a number rests on law nobody has checked. */
export function Unverified({ note }: { readonly note?: string | null }) {
  const { frame } = useWords();
  return (
    <span className="sx-unverified" title={note ?? frame.unverifiedHint}>
      {frame.unverified}
    </span>
  );
}
