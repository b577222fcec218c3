import type { Problem } from '../kernel/problem.ts';
import type { UnitKind } from '../model/unit.ts';
import type { StandardResult } from './assess-standards.ts';
import type { Piece } from './piece.ts';
import type { ProvinceAfter } from './provinces.ts';

/** A commune-level unit after the reorganisation: formed, taking others in, or as it was. */
export interface FormedUnit {
  readonly id: string; // of the scenario's new unit; `stays:<unit>` or `rest:<unit>` for one no decision names
  readonly code: string | null;
  readonly name: string;
  readonly nameKey: string; // two units of one province with one key bear one name
  readonly kind: UnitKind;
  readonly province: ProvinceAfter | null;
  readonly mode: 'formed' | 'absorbs' | 'unchanged';
  readonly decided: boolean; // named by the scenario
  readonly areaHa: number | null; // null: that of some member is unknown
  readonly population: number | null;
  readonly pieces: readonly Piece[]; // in official order of the old units
  readonly standards: readonly StandardResult[];
  readonly problems: readonly Problem[];
}
