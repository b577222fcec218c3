import type { FileProblems } from '../../../../shared/kernel/problems/file.ts';
import type { Outline } from '../../../../shared/staging/raw-sheet.ts';
import { Refusal } from '../refusal.ts';

/** The smallest box around points, in the units of their coordinates; endless the wrong way round while there are none. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const emptyBox = (): Box => ({ west: Infinity, south: Infinity, east: -Infinity, north: -Infinity });

export function include(box: Box, x: number, y: number): void {
  if (x < box.west) box.west = x;
  if (x > box.east) box.east = x;
  if (y < box.south) box.south = y;
  if (y > box.north) box.north = y;
}

export function includeBox(box: Box, other: Readonly<Box>): void {
  include(box, other.west, other.south);
  include(box, other.east, other.north);
}

/** Degrees stay below 360 whatever the origin; the metres of a plane grid over Viet Nam never do. */
const notDegrees = 1000;

/**
 * Refuses coordinates that are no degrees of longitude and latitude, in this order.
 *
 * Errors: throws Refusal; the shape stays on the map of the world only when nothing is thrown.
 */
export function checkDegrees({ west, south, east, north }: Readonly<Box>, broken: (reason: OutlineFault) => Refusal): void {
  if (west >= -180 && east <= 180 && south >= -90 && north <= 90) return;
  const farthest = Math.max(-west, east, -south, north);
  if (farthest > notDegrees) throw Refusal.of('file.boundaries-projected', { x: Math.round(west), y: Math.round(south) });
  if (west >= -90 && east <= 90 && south >= -180 && north <= 180) throw Refusal.of('file.boundaries-swapped', {});
  throw broken('coordinate');
}

export type OutlineFault = FileProblems['file.outline-broken']['reason'];

const millionths = (degrees: number): number => Math.round(degrees * 1_000_000);

export function outlineOf(kind: Outline['kind'], parts: number, points: number, box: Readonly<Box>): Outline {
  const { west, south, east, north } = box;
  return { kind, parts, points, west: millionths(west), south: millionths(south), east: millionths(east), north: millionths(north) };
}
