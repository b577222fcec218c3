import type { FileProblems } from '../../../../shared/kernel/problems/file.ts';
import type { RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import type { ReadLimits } from '../limits.ts';
import { damaged, Refusal, tooMany } from '../refusal.ts';
import { type Feature, readFeature } from './feature.ts';
import { geojsonDrawnReader } from './geojson-outline.ts';
import { field, isObject, type Json, type JsonObject, listOf } from './json-value.ts';
import { parseJson } from './parse-json.ts';
import { type CellBudget, propertyRows } from './property-rows.ts';
import { readArcs } from './topojson-arcs.ts';
import { topojsonDrawnReader } from './topojson-outline.ts';

/** A boundary file that was understood as JSON, of either kind. */
export interface BoundaryFile {
  readonly format: 'geojson' | 'topojson';
  readonly root: JsonObject;
}

type ReportMissing = (missing: FileProblems['file.features-without-outline'], sheet: string) => void;

const notBoundaries = (found: FileProblems['file.json-not-boundaries']['found']): Refusal =>
  Refusal.of('file.json-not-boundaries', { found });

const geometryTypes: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

/**
 * Parses a JSON text and tells the two kinds of boundary file apart by what they say they are.
 *
 * @param bytes size of the file
 * Errors: throws Refusal for text that is too large or no JSON, and for JSON of any other kind.
 */
export function parseBoundaryFile(text: string, bytes: number, limits: ReadLimits): BoundaryFile {
  if (bytes > limits.jsonFileBytes) throw Refusal.of('file.too-large', { bytes, limit: limits.jsonFileBytes, unpacked: false });
  const root = parseJson(text, limits);
  const type = isObject(root) ? field(root, 'type') : undefined;
  if (!isObject(root) || type === undefined) throw notBoundaries('other-data');
  if (type === 'Topology') return { format: 'topojson', root };
  if (type === 'FeatureCollection' || type === 'Feature') return { format: 'geojson', root };
  throw notBoundaries(geometryTypes.includes(type) ? 'bare-shape' : 'other-data');
}

type FeatureSheet = readonly [name: string, features: readonly Feature[]];

function geojsonSheets(root: JsonObject, name: string, limits: ReadLimits): readonly FeatureSheet[] {
  const list = field(root, 'type') === 'Feature' ? [root] : listOf(field(root, 'features'));
  if (!list) throw damaged('missing-part', 'features');
  const readDrawn = geojsonDrawnReader(limits);
  const feature = (item: Json, index: number): Feature =>
    readFeature(item, isObject(item) ? field(item, 'geometry') : undefined, index + 1, name, readDrawn);
  return [[name, list.map(feature)]];
}

function topojsonSheets(root: JsonObject, fallbackName: string, limits: ReadLimits): readonly FeatureSheet[] {
  const objects = field(root, 'objects');
  if (!isObject(objects)) throw damaged('missing-part', 'objects');
  const entries = Object.entries(objects);
  if (entries.length > limits.sheets) throw tooMany('sheets', limits.sheets);
  const readDrawn = topojsonDrawnReader(readArcs(root), limits);
  return entries.map(([key, object]): FeatureSheet => {
    const name = key || fallbackName;
    const isCollection = isObject(object) && field(object, 'type') === 'GeometryCollection';
    const list = isCollection ? listOf(field(object, 'geometries')) : [object];
    if (!list) throw damaged('missing-part', name);
    return [name, list.map((geometry, index) => readFeature(geometry, geometry, index + 1, name, readDrawn))];
  });
}

function sheetOf([name, features]: FeatureSheet, limits: ReadLimits, budget: CellBudget, report: ReportMissing): RawSheet {
  const rows = propertyRows(features, limits, budget, name);
  const none = features.filter(({ drawn }) => drawn === 'none').length;
  const others = features.filter(({ drawn }) => drawn === 'other-shape').length;
  if (none + others > 0) report({ none, others }, name);
  const outlines = [null, ...features.map(({ drawn }) => (typeof drawn === 'string' ? null : drawn))];
  return { name, hidden: false, date1904: false, rows, merges: [], hiddenRows: [], outlines };
}

/**
 * The sheets of a boundary file: one for each object of a TopoJSON, one for a GeoJSON.
 *
 * Shape   row 1 holds the names of the properties, each next row one feature; `outlines` goes with the rows. The points
 *         themselves stay in the file.
 * Errors  throws Refusal for an outline that is broken or lies on no map of degrees, and beyond the limits.
 */
export function boundarySheets(file: BoundaryFile, stem: string, limits: ReadLimits, report: ReportMissing): readonly RawSheet[] {
  const sheets = file.format === 'geojson' ? geojsonSheets(file.root, stem, limits) : topojsonSheets(file.root, stem, limits);
  if (sheets.every(([, features]) => features.length === 0)) throw notBoundaries('no-features');
  const budget: CellBudget = { characters: 0, cells: 0 };
  return sheets.map((sheet) => sheetOf(sheet, limits, budget, report));
}
