import type { ReadLimits } from '../limits.ts';
import { type Refusal, tooMany } from '../refusal.ts';
import { type Box, checkDegrees, emptyBox, include, type OutlineFault, outlineOf } from './box.ts';
import { type DrawnReader, withoutOutline } from './feature.ts';
import { field, isObject, type Json, listOf } from './json-value.ts';

type Broken = (reason: OutlineFault) => Refusal;

function positionOf(value: Json | undefined, broken: Broken): readonly [number, number] {
  const position = listOf(value);
  if (!position || position.length < 2 || !position.every((number) => typeof number === 'number' && Number.isFinite(number)))
    throw broken('coordinate');
  return [Number(position[0]), Number(position[1])];
}

/** Adds a ring to the box. @returns its number of positions */
function readRing(value: Json, box: Box, broken: Broken): number {
  const ring = listOf(value);
  if (!ring) throw broken('shape');
  if (ring.length < 4) throw broken('short-ring');
  for (const item of ring) {
    const [x, y] = positionOf(item, broken);
    include(box, x, y);
  }
  const [first, last] = [positionOf(ring[0], broken), positionOf(ring.at(-1), broken)];
  if (first[0] !== last[0] || first[1] !== last[1]) throw broken('open-ring');
  return ring.length;
}

/** Outlines of GeoJSON, whose coordinates stand in the feature itself. */
export function geojsonDrawnReader(limits: ReadLimits): DrawnReader {
  let total = 0;
  return (geometry, broken) => {
    if (geometry === null || geometry === undefined) return 'none';
    if (!isObject(geometry)) throw broken('shape');
    const type = field(geometry, 'type');
    const other = withoutOutline(type, broken);
    if (other) return other;
    const coordinates = listOf(field(geometry, 'coordinates'));
    if (!coordinates) throw broken('shape');
    if (coordinates.length === 0) return 'none';
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    const box = emptyBox();
    let points = 0;
    for (const item of polygons) {
      const rings = listOf(item);
      if (!rings || rings.length === 0) throw broken('shape');
      for (const ring of rings) points += readRing(ring, box, broken);
    }
    total += points;
    if (total > limits.points) throw tooMany('points', limits.points);
    checkDegrees(box, broken);
    return outlineOf(type === 'Polygon' ? 'Polygon' : 'MultiPolygon', polygons.length, points, box);
  };
}
