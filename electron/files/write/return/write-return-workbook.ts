import type { Problem } from '../../../../shared/kernel/problem.ts';
import { ok, type Result } from '../../../../shared/kernel/result.ts';
import { Refusal } from '../../read/refusal.ts';
import { patchPackage } from './patch-package.ts';
import { plainWorkbook, withPlainNames } from './plain-workbook.ts';
import type { ReturnRequest } from './return-request.ts';
import { Unpatchable } from './unpatchable.ts';

/** The sender's own package, changed in place; null when its form does not allow that. */
function patched(request: ReturnRequest): Uint8Array | null {
  try {
    return patchPackage(request.original, request, false);
  } catch (error) {
    if (error instanceof Unpatchable || error instanceof Refusal) return null;
    throw error;
  }
}

/** A new workbook of the cells as they were read, coloured and noted in the same way. */
async function rebuilt(request: ReturnRequest): Promise<Uint8Array> {
  const sheets = withPlainNames(request.workbook.sheets);
  const newNames = new Map(request.workbook.sheets.map(({ name }, index) => [name, sheets[index]?.name ?? name]));
  const findings = request.findings.map((finding) => ({ ...finding, sheet: newNames.get(finding.sheet) ?? finding.sheet }));
  const bytes = await plainWorkbook({ sheets }, new Set(findings.map(({ sheet }) => sheet)));
  return patchPackage(bytes, { ...request, findings, workbook: { ...request.workbook, sheets } }, true);
}

/**
 * A copy of the sender's workbook with the cells to correct coloured and noted, and a first sheet that lists them.
 *
 * Shape   an .xlsx or .xlsm is changed in place: every part that has nothing to do with the marks keeps its bytes, macros included, so the
 *         copy takes the extension of the original. Any other format becomes an .xlsx of the cells as they were read.
 * Errors  none of its own; a package in a form that cannot be changed in place is written anew from its cells.
 */
export async function writeReturnWorkbook(request: ReturnRequest): Promise<Result<Uint8Array, Problem>> {
  return ok((request.format === 'xlsx' ? patched(request) : null) ?? (await rebuilt(request)));
}
