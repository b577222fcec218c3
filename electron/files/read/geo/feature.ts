import type { Outline } from '../../../../shared/staging/raw-sheet.ts';
import { Refusal } from '../refusal.ts';
import type { OutlineFault } from './box.ts';
import { field, isObject, type Json, type JsonObject } from './json-value.ts';

/** What a feature draws: an outline, nothing at all, or a shape that encloses nothing, such as a point or a line. */
export type Drawn = Outline | 'none' | 'other-shape';

/** One feature of a boundary file. */
export interface Feature {
  readonly properties: JsonObject | null;
  readonly id: string | number | null;
  readonly drawn: Drawn;
}

/** Reads the shape of one feature. `broken` makes the Refusal that names it. */
export type DrawnReader = (geometry: Json | undefined, broken: (reason: OutlineFault) => Refusal) => Drawn;

const otherShapes: readonly unknown[] = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'GeometryCollection'];

/** A shape without an outline by its type; null for the two types that have one. */
export function withoutOutline(type: Json | undefined, broken: (reason: OutlineFault) => Refusal): 'other-shape' | null {
  if (type === 'Polygon' || type === 'MultiPolygon') return null;
  if (otherShapes.includes(type)) return 'other-shape';
  throw broken('shape');
}

/**
 * @param holder the object with `properties` and `id`: a GeoJSON feature, or a TopoJSON geometry
 * @param number counted from 1 in its sheet
 * Errors: throws Refusal when its properties are no object or its shape is broken.
 */
export function readFeature(holder: Json, geometry: Json | undefined, number: number, sheet: string, readDrawn: DrawnReader): Feature {
  const broken = (reason: OutlineFault): Refusal => Refusal.of('file.outline-broken', { reason, feature: number }, sheet);
  if (!isObject(holder)) throw broken('shape');
  const properties = field(holder, 'properties') ?? null;
  if (properties !== null && !isObject(properties)) throw broken('properties');
  const id = field(holder, 'id');
  return { properties, id: typeof id === 'string' || typeof id === 'number' ? id : null, drawn: readDrawn(geometry, broken) };
}
