import { damaged } from '../refusal.ts';
import { type Box, emptyBox, include } from './box.ts';
import { field, isObject, type Json, type JsonObject, listOf } from './json-value.ts';

type Pair = readonly [number, number];

/** A line that outlines share, reduced to what counting and boxes need. Ends are in the numbers of the file, which are exact. */
export interface Arc {
  readonly points: number;
  readonly first: Pair;
  readonly last: Pair;
  readonly box: Box; // in degrees
}

function pairOf(value: Json | undefined): Pair {
  const [x, y] = listOf(value) ?? [];
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) throw damaged('coordinate');
  return [x, y];
}

interface Transform {
  readonly scale: Pair;
  readonly translate: Pair;
}

function transformOf(topology: JsonObject): Transform | null {
  const transform = field(topology, 'transform');
  if (transform === undefined || transform === null) return null;
  if (!isObject(transform)) throw damaged('coordinate', 'transform');
  return { scale: pairOf(field(transform, 'scale')), translate: pairOf(field(transform, 'translate')) };
}

function inDegrees({ west, south, east, north }: Readonly<Box>, transform: Transform | null): Box {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const box = emptyBox();
  include(box, west * scale[0] + translate[0], south * scale[1] + translate[1]);
  include(box, east * scale[0] + translate[0], north * scale[1] + translate[1]);
  if (!Object.values(box).every(Number.isFinite)) throw damaged('coordinate');
  return box;
}

/** With a transform each position after the first is a step from the one before. */
function readArc(value: Json, transform: Transform | null): Arc {
  const positions = listOf(value);
  if (!positions || positions.length === 0) throw damaged('coordinate', 'arcs');
  const box = emptyBox();
  const first = pairOf(positions[0]);
  let [x, y] = [0, 0];
  for (const position of positions) {
    const [dx, dy] = pairOf(position);
    x = transform ? x + dx : dx;
    y = transform ? y + dy : dy;
    include(box, x, y);
  }
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw damaged('coordinate', 'arcs');
  return { points: positions.length, first, last: [x, y], box: inDegrees(box, transform) };
}

/**
 * All arcs of a topology, in the order of its list.
 *
 * Errors: throws Refusal when there is no such list, and for coordinates that are no finite numbers.
 */
export function readArcs(topology: JsonObject): readonly Arc[] {
  const arcs = listOf(field(topology, 'arcs'));
  if (!arcs) throw damaged('missing-part', 'arcs');
  const transform = transformOf(topology);
  return arcs.map((arc) => readArc(arc, transform));
}
