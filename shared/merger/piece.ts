import type { SourceRow } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';

/** An old unit, or a part of it, inside a unit after the reorganisation. */
export interface Piece {
  readonly position: number; // of the old unit in the dataset
  readonly unit: Unit;
  readonly newUnitId: string;
  readonly extent: 'whole' | 'part' | 'rest';
  readonly isSole: boolean; // the only piece of its unit
  readonly areaHa: number | null;
  readonly population: number | null;
  readonly areaEstimated: boolean;
  readonly populationEstimated: boolean;
  readonly carriesStaff: boolean; // people in post of the old unit come along with this piece
  readonly source: SourceRow | null; // row of the mapping sheet
}
