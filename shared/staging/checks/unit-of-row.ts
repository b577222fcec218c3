import type { ImportKind, UnitRecord } from '../../model/records.ts';
import type { UnitQuery, UnitResolver } from '../unit-resolver.ts';
import { type Listed, report } from './joining.ts';
import { namedUnit } from './named-unit.ts';

/**
 * The unit a row means, looked up in the lists of units; what is wrong is reported at the row's cells.
 *
 * Shape   null when the row was rejected: the unit is unknown, not where the row says, or its name fits several.
 */
export function unitOfRow(
  listed: Listed<ImportKind>,
  fields: readonly string[],
  query: UnitQuery,
  resolver: UnitResolver<UnitRecord>,
): UnitRecord | null {
  const answer = resolver.resolve(query);
  const named = (unit: UnitRecord) => namedUnit(unit, resolver);
  const shown = [query.name ?? query.code, query.name === null ? null : query.code].filter((text) => text !== null).join(', ');
  switch (answer.kind) {
    case 'unknown':
      report(listed, fields, 'unit.not-found', { unit: shown, suggestions: answer.suggestions.map(named) }, 'error');
      return null;
    case 'elsewhere': {
      const { upper, candidates } = answer;
      report(listed, fields, 'unit.not-in-upper', { unit: query.name ?? shown, upper, found: candidates.map(named) }, 'error');
      return null;
    }
    case 'ambiguous':
      report(listed, fields, 'unit.ambiguous', { unit: shown, candidates: answer.candidates.map(named) }, 'error');
      return null;
    case 'found': {
      const found = named(answer.unit);
      if (answer.nameDiffers) report(listed, fields, 'unit.name-differs', { given: query.name ?? '', found }, 'warning');
      if (answer.by === 'padded-code') report(listed, fields, 'unit.found-by-padded-code', { code: query.code ?? '', found }, 'warning');
      if (answer.by === 'name' && query.code !== null) report(listed, fields, 'unit.found-by-name', { code: query.code, found }, 'warning');
      return answer.unit;
    }
  }
}
