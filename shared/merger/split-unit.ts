import { type Place, type Problem, problem } from '../kernel/problem.ts';
import type { PieceFigure } from '../kernel/problems/plan.ts';
import type { Unit } from '../model/unit.ts';
import type { Member } from '../scenario/state.ts';
import type { Piece } from './piece.ts';
import { type FigureIssue, shareFigure } from './share-figure.ts';

export interface SplitUnit {
  readonly pieces: readonly Piece[]; // in the order of the members, then the remainder
  readonly problems: readonly Problem[];
}

/** Id of the line that keeps what the pieces of a unit leave over. */
export const remainderId = (unit: Unit): string => `rest:${unit.id}`;

const placeOf = (unit: Unit): Place => ({ kind: 'record', entity: 'unit', id: String(unit.id), name: unit.name });

/** Millionths as per cent: 999900 → "99.99". */
const percentText = (partsPerMillion: number): string => String(partsPerMillion / 10_000);

function problemOf(issue: FigureIssue, unit: Unit, figure: PieceFigure, total: number | null): Problem {
  const at = placeOf(unit);
  switch (issue.kind) {
    case 'over-total':
      return problem('piece.over-total', at, { unit: unit.name, figure, total: total ?? 0, given: issue.given });
    case 'size-assumed':
      return problem('piece.size-assumed', at, { unit: unit.name, figure, pieces: issue.pieces }, 'warning');
    case 'shares-rounded':
      return problem('piece.shares-rounded', at, { unit: unit.name, figure, given: percentText(issue.partsPerMillion) }, 'warning');
    case 'whole-differs':
      return problem('piece.whole-differs', at, { unit: unit.name, figure, listed: total ?? 0, given: issue.given }, 'warning');
  }
}

/** The piece that people in post go with: most people, then most land, then the first. Unknown counts as least. */
function carrierOf(pieces: readonly Omit<Piece, 'carriesStaff'>[]): number {
  let best = 0;
  for (const [index, piece] of pieces.entries()) {
    const other = pieces[best];
    if (!other) continue;
    const more = (piece.population ?? -1) - (other.population ?? -1) || (piece.areaHa ?? -1) - (other.areaHa ?? -1);
    if (more > 0) best = index;
  }
  return best;
}

/**
 * Cuts one old unit into the pieces its members ask for.
 *
 * Units   hectares and persons; pieces sum to the unit exactly, both of them.
 * Shape   `members` come in official order of their new units. What they leave over is a piece of its own
 *         (new unit `rest:<unit>`), so that nothing vanishes.
 * Errors  `piece.*` problems; a result is always given.
 */
export function splitUnit(unit: Unit, position: number, members: readonly Member[], tolerancePpm: number): SplitUnit {
  const area = shareFigure(
    unit.areaHa,
    members.map(({ extent, area: size }) => ({ extent, size })),
    tolerancePpm,
  );
  const people = shareFigure(
    unit.population,
    members.map(({ extent, population: size }) => ({ extent, size })),
    tolerancePpm,
  );
  const hasRemainder = area.remainder > 0 || people.remainder > 0;
  const isSole = members.length === 1 && !hasRemainder;
  const pieces: Omit<Piece, 'carriesStaff'>[] = members.map((member, index) => ({
    position,
    unit,
    newUnitId: member.newUnitId,
    extent: member.extent,
    isSole,
    areaHa: area.values[index] ?? null,
    population: people.values[index] ?? null,
    areaEstimated: area.estimated[index] ?? false,
    populationEstimated: people.estimated[index] ?? false,
    source: member.source,
  }));
  const left = {
    areaHa: unit.areaHa === null ? null : area.remainder,
    population: unit.population === null ? null : people.remainder,
  };
  if (hasRemainder)
    pieces.push({
      position,
      unit,
      newUnitId: remainderId(unit),
      extent: 'rest',
      isSole: false,
      ...left,
      areaEstimated: false,
      populationEstimated: false,
      source: null,
    });
  const carrier = carrierOf(pieces);
  return {
    pieces: pieces.map((piece, index) => ({ ...piece, carriesStaff: index === carrier })),
    problems: [
      ...area.issues.map((issue) => problemOf(issue, unit, 'area', unit.areaHa)),
      ...people.issues.map((issue) => problemOf(issue, unit, 'population', unit.population)),
      ...(hasRemainder ? [problem('piece.remainder', placeOf(unit), { unit: unit.name, ...left }, 'warning')] : []),
    ],
  };
}
