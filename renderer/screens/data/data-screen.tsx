import { useImporting } from '../../api/import-context.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useRoute } from '../../ui/route.ts';
import { DraftView } from './draft-view.tsx';
import { ImportView } from './import-view.tsx';
import { SheetView } from './sheet-view.tsx';
import './data.css';

/** `#/data`: the draft when there is one, else importing; `#/data/sheets`: what has been imported; `#/data/12/F17`: sheet 12, at its cell F17. */
export function DataScreen() {
  const { rest } = useRoute();
  const { draft } = useImporting();
  const [part, cell] = rest;
  if (part !== undefined && /^\d+$/.test(part)) return <SheetView key={part} sheetId={Number(part)} cell={cell ?? null} />;
  return (
    <ReadState read={draft}>
      {(onDesk) =>
        onDesk === null || part === 'sheets' ? <ImportView hasDraft={onDesk !== null} /> : <DraftView key={onDesk.draftId} draft={onDesk} />
      }
    </ReadState>
  );
}
