import { fraction, toDecimal } from '../../kernel/fraction.ts';
import type { Piece } from '../../merger/piece.ts';
import { cellOf } from '../../model/source.ts';
import { ruleUse } from '../../rules/rule-use.ts';
import type { Plan, PlanUnit } from '../plan.ts';

/** The part of the old unit that a piece is: of its population if known, else of its area, else unknown (empty). */
export function shareText({ isSole, unit, areaHa, population }: Piece): string {
  if (isSole) return '1';
  const [part, whole] = unit.population && population !== null ? [population, unit.population] : [areaHa, unit.areaHa];
  if (part === null || !whole) return '';
  const share = fraction(part, whole);
  return toDecimal(share, 6) ?? `${share.numerator}/${share.denominator}`;
}

const memberOf = (piece: Piece, plan: Plan) => ({
  unitId: piece.unit.id as number,
  code: piece.unit.code,
  name: piece.unit.name,
  extent: piece.extent,
  share: shareText(piece),
  areaHa: piece.areaHa,
  population: piece.population,
  estimated: piece.areaEstimated || piece.populationEstimated,
  source: piece.source
    ? cellOf(plan.dataset.sheets, piece.source, 'oldName', 'oldCode')
    : cellOf(plan.dataset.sheets, piece.unit.source, 'name'),
});

const unitAfter = ({ unit }: PlanUnit, plan: Plan) => ({
  newUnitId: unit.id,
  code: unit.code,
  name: unit.name,
  kind: unit.kind,
  province: unit.province?.name ?? null,
  mode: unit.mode,
  decided: unit.decided,
  areaHa: unit.areaHa,
  population: unit.population,
  members: unit.pieces.map((piece) => memberOf(piece, plan)),
  standards: unit.standards.map(({ because, ...standard }) => ({ ...standard, rule: ruleUse(because) })),
});

/** Commune-level units after, by code then name: as `plan.unitsAfter` gives it. */
export const unitsAfter = (plan: Plan) => plan.units.map((unit) => unitAfter(unit, plan));
