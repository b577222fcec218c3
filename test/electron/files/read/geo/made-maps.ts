/** Two neighbours that share a border, as GeoJSON. Longitudes and latitudes of the north of the country. */
export const square = (west: number, south: number, size = 0.5): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

export interface MadeFeature {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly geometry?: unknown;
}

export const polygon = (...rings: unknown[]): unknown => ({ type: 'Polygon', coordinates: rings });

export const feature = (properties: unknown, geometry: unknown = polygon(square(105, 21)), rest: MadeFeature = {}): MadeFeature => ({
  type: 'Feature',
  properties,
  geometry,
  ...rest,
});

export const collection = (...features: readonly MadeFeature[]): string => JSON.stringify({ type: 'FeatureCollection', features });

/** Three arcs: the border that both squares share, and what is left of each. Steps of a thousandth of a degree from 105; 21. */
const sharedArcs = [
  [
    [500, 0],
    [0, 500],
  ],
  [
    [500, 500],
    [-500, 0],
    [0, -500],
    [500, 0],
  ],
  [
    [500, 0],
    [500, 0],
    [0, 500],
    [-500, 0],
  ],
];

export interface MadeTopology {
  readonly arcs?: unknown;
  readonly transform?: unknown;
  readonly objects?: unknown;
}

export const twoSquares = [
  { type: 'Polygon', arcs: [[0, 1]], properties: { code: '00001', name: 'Phường Một' } },
  { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { code: '00002', name: 'Xã Hai' } },
];

export const topology = (replaced: MadeTopology = {}): string =>
  JSON.stringify({
    type: 'Topology',
    arcs: sharedArcs,
    transform: { scale: [0.001, 0.001], translate: [105, 21] },
    objects: { xa: { type: 'GeometryCollection', geometries: twoSquares } },
    ...replaced,
  });
