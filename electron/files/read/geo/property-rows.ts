import type { RawCell, RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import type { ReadLimits } from '../limits.ts';
import { Refusal, tooMany } from '../refusal.ts';
import type { Feature } from './feature.ts';
import type { Json } from './json-value.ts';

const idColumn = 'id';

/** What all sheets of a file have used of its limits. */
export interface CellBudget {
  characters: number;
  cells: number;
}

/** Property names in the order first met; the id that features carry beside their properties comes last. */
function columnsOf(features: readonly Feature[], limits: ReadLimits, sheet: string): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const add = (name: string): void => {
    if (columns.has(name)) return;
    if (columns.size >= limits.columns) throw tooMany('columns', limits.columns, sheet);
    columns.set(name, columns.size);
  };
  for (const { properties } of features) for (const name of Object.keys(properties ?? {})) add(name);
  if (features.some(({ id }) => id !== null)) add(idColumn);
  return columns;
}

/**
 * Properties of features as the rows of a table: row 1 holds the names, each next row one feature.
 *
 * Shape   texts, numbers and truth values as they are; an object or a list as its JSON text; an empty text is no value.
 * Errors  throws Refusal beyond the limits and for numbers too large to be one.
 */
export function propertyRows(features: readonly Feature[], limits: ReadLimits, budget: CellBudget, sheet: string): RawSheet['rows'] {
  if (features.length >= limits.rows) throw tooMany('rows', limits.rows, sheet);
  const columns = columnsOf(features, limits, sheet);
  const hasIdProperty = features.some(({ properties }) => properties !== null && Object.hasOwn(properties, idColumn));

  const textCell = (text: string): RawCell => {
    if (text.length > limits.cellCharacters) throw tooMany('cell-characters', limits.cellCharacters, sheet);
    budget.characters += text.length;
    if (budget.characters > limits.textCharacters) throw tooMany('characters', limits.textCharacters, sheet);
    return text === '' ? null : text;
  };
  const cellOf = (value: Json): RawCell => {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return textCell(value);
    if (typeof value === 'object') return textCell(JSON.stringify(value));
    if (!Number.isFinite(value)) throw Refusal.of('file.damaged', { reason: 'cell', part: null }, sheet);
    return value;
  };
  const rowOf = ({ properties, id }: Feature): readonly RawCell[] => {
    const row: RawCell[] = [];
    const put = (name: string, value: Json): void => {
      const cell = cellOf(value);
      if (cell === null) return;
      const column = columns.get(name) ?? 0;
      while (row.length < column) row.push(null);
      row[column] = cell;
    };
    for (const [name, value] of Object.entries(properties ?? {})) put(name, value);
    if (id !== null && !hasIdProperty) put(idColumn, id);
    budget.cells += row.length;
    if (budget.cells > limits.cells) throw tooMany('cells', limits.cells, sheet);
    return row;
  };
  return [[...columns.keys()].map(textCell), ...features.map(rowOf)];
}
