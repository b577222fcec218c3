import { useRoute } from '../../ui/route.ts';
import { ImportView } from './import-view.tsx';
import { SheetView } from './sheet-view.tsx';

/** `#/data`: importing, and what has been imported. `#/data/12/F17`: sheet 12, at its cell F17. */
export function DataScreen() {
  const { rest } = useRoute();
  const [sheetId, cell] = rest;
  return sheetId === undefined || !/^\d+$/.test(sheetId) ? (
    <ImportView />
  ) : (
    <SheetView key={sheetId} sheetId={Number(sheetId)} cell={cell ?? null} />
  );
}
