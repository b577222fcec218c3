import { formatDate } from '../text/format/format-date.ts';
import { type ReportLabels, reportLabels } from '../text/labels/report-labels.ts';
import { marked } from '../text/labels/unverified-mark.ts';
import type { Language } from '../text/language.ts';
import { type Terms, termWords } from '../text/ui/terms.ts';
import type { DayCell } from './report-model.ts';

/** The words of one language, as every sheet needs them. */
export interface Words {
  readonly language: Language;
  readonly labels: ReportLabels;
  readonly terms: Terms;
}

export const wordsOf = (language: Language): Words => ({ language, labels: reportLabels[language], terms: termWords[language] });

/** Stands where the lists say nothing: not a zero, and not a blank that could be an oversight. */
export const unknown = '–';

export const orUnknown = <T>(value: T | null): T | typeof unknown => value ?? unknown;

export const dayCell = (day: string | null): DayCell | null => (day === null ? null : { day });

/** "Nghị định 154/2025/NĐ-CP, Điều 8 (chưa kiểm chứng)". */
export const basisText = (
  rule: { readonly document: string; readonly provision: string; readonly verified: boolean },
  { language }: Words,
): string => marked(`${rule.document}, ${rule.provision}`, rule.verified, language);

/** The file without its folders: where a list lies on somebody's disk is nobody else's business. */
export const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

export function sourceText(
  source: { readonly file: string; readonly sheet: string; readonly cell: string } | null,
  { labels }: Words,
): string | null {
  return source === null ? null : labels.source(baseName(source.file), source.sheet, source.cell);
}

export const dateText = (day: string, { language }: Words): string => formatDate(day, language);
