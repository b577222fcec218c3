import type { IsoDate } from '../../kernel/iso-date.ts';
import type { ImportKind, RecordsByKind } from '../../model/records.ts';

/** The same words in both languages. Headings are Vietnamese in both: they are what the import looks for. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What stands in a cell of a template: text, a number as it is shown, a day. */
export type TemplateCell = string | number | { readonly day: IsoDate } | null;

/** What may be written in a column, and how the program that opens the workbook checks it. */
export type ColumnForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'code' } // text whose zeros stay
  | { readonly kind: 'id' } // a personal identification number: text of 12 or 9 digits
  | { readonly kind: 'day' }
  | { readonly kind: 'partial-date' } // dd/mm/yyyy, mm/yyyy or yyyy, as text: a date cell could not hold a year alone
  | { readonly kind: 'percent' } // text with its sign, "25%": a bare number could be a share of one
  | { readonly kind: 'number'; readonly places: number; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly words: readonly string[] };

/** One column of a template: what the person who fills it in reads, and what stands in it for a record. */
export interface TemplateColumn<R> {
  readonly heading: string;
  readonly field: string; // of the record
  readonly form: ColumnForm;
  readonly needed: boolean;
  readonly hint: Words; // what to write, in a few words
  readonly width: number; // in characters
  readonly sample: TemplateCell;
  readonly cell: (record: R) => TemplateCell;
}

export interface Template<K extends ImportKind = ImportKind> {
  readonly kind: K;
  readonly version: number; // of the columns; goes up when one changes its meaning
  readonly sheet: string; // name of the sheet
  readonly title: Words;
  readonly name: Words; // what the list is called inside a sentence
  readonly columns: readonly TemplateColumn<RecordsByKind[K]>[];
}

export const text: ColumnForm = { kind: 'text' };
export const code: ColumnForm = { kind: 'code' };
export const percent: ColumnForm = { kind: 'percent' };
export const day: ColumnForm = { kind: 'day' };
export const numberOf = (places: number, most: number, least = 0): ColumnForm => ({ kind: 'number', places, least, most });
export const choiceOf = (words: Iterable<string>): ColumnForm => ({ kind: 'choice', words: [...words] });

type ColumnFacts<R> = Omit<TemplateColumn<R>, 'heading' | 'field' | 'needed' | 'cell'> & { readonly needed?: true };

/** Declares the columns of records `R`. */
export const columnsOf =
  <R>() =>
  (heading: string, field: string, facts: ColumnFacts<R>, cell: (record: R) => TemplateCell): TemplateColumn<R> => ({
    heading,
    field,
    ...facts,
    needed: facts.needed === true,
    cell,
  });

/** A whole number of `scale` parts as decimals with a comma: (12345, 100) → "123,45". */
function decimals(value: number, scale: number): string {
  const places = String(scale).length - 1;
  const rest = String(value % scale)
    .padStart(places, '0')
    .replace(/0+$/, '');
  const whole = String(Math.floor(value / scale));
  return rest === '' ? whole : `${whole},${rest}`;
}

/** Per cents with their sign; one per cent is `scale`. */
export const percentText = (value: number | null, scale: number): string | null => (value === null ? null : `${decimals(value, scale)}%`);

/** A number of smallest units in the unit that is written; one of it is `scale`. */
export const scaled = (value: number | null, scale: number): number | null => (value === null ? null : value / scale);

export const dayCell = (value: IsoDate | null): TemplateCell => (value === null ? null : { day: value });
