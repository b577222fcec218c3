import type { NamedUnit } from '../../kernel/problems/import.ts';
import type { ListedUnit, UnitResolver } from '../unit-resolver.ts';

/** A unit as messages name it, with the unit above so that homonyms can be told apart. */
export const namedUnit = <T extends ListedUnit>(unit: T, resolver: UnitResolver<T>): NamedUnit => ({
  code: unit.code,
  name: unit.name,
  parent: resolver.parentOf(unit)?.name ?? unit.parentName ?? unit.parentCode,
});
