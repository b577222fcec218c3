import type { ReadLimits } from '../limits.ts';
import { type Refusal, tooMany } from '../refusal.ts';
import { type Box, checkDegrees, emptyBox, includeBox, type OutlineFault, outlineOf } from './box.ts';
import { type DrawnReader, withoutOutline } from './feature.ts';
import { field, isObject, type Json, listOf } from './json-value.ts';
import type { Arc } from './topojson-arcs.ts';

type Broken = (reason: OutlineFault) => Refusal;

interface Run {
  readonly points: number;
  readonly start: Arc['first'];
  readonly end: Arc['first'];
  readonly box: Readonly<Box>;
}

/** An arc as a ring runs along it: the bitwise complement of an index means backwards. */
function runOf(index: Json, arcs: readonly Arc[], broken: Broken): Run {
  if (typeof index !== 'number' || !Number.isInteger(index)) throw broken('arc');
  const arc = arcs[index < 0 ? -1 - index : index];
  if (!arc) throw broken('arc');
  const { points, first, last, box } = arc;
  return index < 0 ? { points, start: last, end: first, box } : { points, start: first, end: last, box };
}

const isSame = (one: Arc['first'], other: Arc['first']): boolean => one[0] === other[0] && one[1] === other[1];

/**
 * Adds a ring to the box. The simplification that is usual for this format leaves very small rings with fewer than four
 * points; programs that draw them repeat a point, so here they count as four.
 *
 * @returns its number of positions, the joints of its arcs counted once
 */
function readRing(value: Json, arcs: readonly Arc[], box: Box, broken: Broken): number {
  const ring = listOf(value);
  if (!ring) throw broken('shape');
  if (ring.length === 0) throw broken('short-ring');
  const runs = ring.map((index) => runOf(index, arcs, broken));
  let points = 1;
  runs.forEach((run, at) => {
    const next = runs[at + 1] ?? runs[0];
    if (next && !isSame(run.end, next.start)) throw broken('open-ring');
    points += run.points - 1;
    includeBox(box, run.box);
  });
  return Math.max(4, points);
}

/** Outlines of TopoJSON, put together from the arcs that neighbours share. */
export function topojsonDrawnReader(arcs: readonly Arc[], limits: ReadLimits): DrawnReader {
  let total = 0;
  return (geometry, broken) => {
    if (!isObject(geometry)) throw broken('shape');
    const type = field(geometry, 'type');
    if (type === null || type === undefined) return 'none';
    const other = withoutOutline(type, broken);
    if (other) return other;
    const list = listOf(field(geometry, 'arcs'));
    if (!list) throw broken('shape');
    if (list.length === 0) return 'none';
    const polygons = type === 'Polygon' ? [list] : list;
    const box = emptyBox();
    let points = 0;
    for (const item of polygons) {
      const rings = listOf(item);
      if (!rings || rings.length === 0) throw broken('shape');
      for (const ring of rings) points += readRing(ring, arcs, box, broken);
      if (total + points > limits.points) throw tooMany('points', limits.points);
    }
    total += points;
    checkDegrees(box, broken);
    return outlineOf(type === 'Polygon' ? 'Polygon' : 'MultiPolygon', polygons.length, points, box);
  };
}
