import { columnLetters } from '../../../../shared/kernel/cell-address.ts';
import type { Template, TemplateColumn } from '../../../../shared/staging/templates/template.ts';

/** What of a template does not depend on its records. */
export type TemplateShape = Pick<Template, 'kind' | 'version'> & {
  readonly columns: readonly Pick<TemplateColumn<never>, 'heading' | 'form'>[];
};

/** Rows of a template, counted from 1. */
export const layout = { title: 1, version: 2, guide: 3, hints: 4, headings: 5, firstRow: 6 } as const;
export const lastRow = 1_048_576;

/** The columns stand to the right of the row numbers. */
export const lettersOf = (index: number): string => columnLetters(index + 1);

export const ordinalWidth = 7;

type Columns = readonly Pick<TemplateColumn<never>, 'needed' | 'width'>[];

/** Columns that stay in sight: the row number and, among the first, what the row is about. */
export function frozenColumns(columns: Columns): number {
  const needed = columns
    .slice(0, 3)
    .findIndex((column, index, first) => column.needed && !first.slice(index + 1).some((other) => other.needed));
  return 1 + (needed < 0 ? 0 : needed + 1);
}

const pageCharacters = 175; // of a landscape page, before letters get too small to read

/** Pages side by side that a printed row takes. */
export const pagesAcross = (columns: Columns): number =>
  Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, ordinalWidth) / pageCharacters));
