import type { ReportModel } from '../../../shared/report/report-model.ts';
import { hucreSheetWriter } from './hucre-sheet-writer.ts';
import { layOutSheet, planSheet } from './lay-out-sheet.ts';
import { bookFont, bookFontSize } from './looks.ts';
import type { SheetWriter } from './sheet-writer.ts';

const creator = 'Sắp Xếp';

/**
 * The bytes of the report as one .xlsx.
 *
 * Shape   a sheet each, in the order of the model; totals are formulas that carry their values, everything else is data.
 * Errors  throws RangeError when the model refers to a cell it does not have. Same model, same bytes.
 */
export function writeReportXlsx(model: ReportModel, writer: SheetWriter = hucreSheetWriter): Promise<Uint8Array> {
  const plans = new Map(model.sheets.map((sheet) => [sheet.key, planSheet(sheet)]));
  return writer.write({
    title: model.title,
    creator,
    dated: model.dated,
    font: bookFont,
    fontSize: bookFontSize,
    sheets: [...plans.values()].map((plan) => layOutSheet(plan, plans, model.footer)),
  });
}
