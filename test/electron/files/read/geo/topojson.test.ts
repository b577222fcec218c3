import { describe, expect, test } from 'vitest';
import type { FileProblems } from '../../../../../shared/kernel/problems/file.ts';
import { cellsOf, onlySheet, problemOf } from '../made-files.ts';
import { topology, twoSquares } from './made-maps.ts';

const objectsOf = (...geometries: readonly unknown[]) => ({ objects: { xa: { type: 'GeometryCollection', geometries } } });

describe('a TopoJSON file', () => {
  test('is a sheet for each object, with outlines put together from shared arcs', () => {
    const { workbook, warnings } = cellsOf(topology(), 'a.topo.json');
    expect([workbook.format, warnings]).toEqual(['topojson', []]);
    expect(workbook.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      [
        'xa',
        [
          ['code', 'name'],
          ['00001', 'Phường Một'],
          ['00002', 'Xã Hai'],
        ],
      ],
    ]);
    const [south, north] = [21_000_000, 21_500_000];
    expect(workbook.sheets[0]!.outlines).toEqual([
      null,
      { kind: 'Polygon', parts: 1, points: 5, west: 105_000_000, south, east: 105_500_000, north },
      { kind: 'MultiPolygon', parts: 1, points: 5, west: 105_500_000, south, east: 106_000_000, north },
    ]);
  });

  test('several objects, one of them a single shape, one without a name', () => {
    const objects = { xa: { type: 'GeometryCollection', geometries: twoSquares }, '': twoSquares[1] };
    expect(cellsOf(topology({ objects }), 'a.topojson').workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['xa', 3],
      ['a', 2],
    ]);
  });

  test('coordinates that are not quantised are positions, not steps', () => {
    const arcs = [
      [
        [105, 21],
        [105.5, 21],
        [105.5, 21.5],
        [105, 21],
      ],
    ];
    const text = topology({ arcs, transform: undefined, ...objectsOf({ type: 'Polygon', arcs: [[0]], id: '00001' }) });
    expect(onlySheet(text, 'a.json').rows).toEqual([['id'], ['00001']]);
    expect(onlySheet(text, 'a.json').outlines![1]).toMatchObject({ points: 4, east: 105_500_000, north: 21_500_000 });
  });

  test('shapes without an outline keep their row, and are counted', () => {
    const { workbook, warnings } = cellsOf(
      topology(objectsOf({ type: null, properties: { code: '1' } }, { type: 'LineString', arcs: [0], properties: { code: '2' } })),
      'a.json',
    );
    expect(workbook.sheets[0]!.rows).toEqual([['code'], ['1'], ['2']]);
    expect(workbook.sheets[0]!.outlines).toEqual([null, null, null]);
    expect(warnings[0]!.params).toEqual({ none: 1, others: 1 });
  });

  test('a ring that simplification left with fewer than four points is drawn with four', () => {
    const arcs = [
      [
        [500, 0],
        [3, 0],
        [-3, 0],
      ],
    ];
    expect(onlySheet(topology({ arcs, ...objectsOf({ type: 'Polygon', arcs: [[0]] }) }), 'a.json').outlines![1]!.points).toBe(4);
  });
});

describe('broken topologies', () => {
  type Reason = FileProblems['file.outline-broken']['reason'];
  const cases: readonly (readonly [string, unknown, Reason])[] = [
    ['an arc that is not there', { type: 'Polygon', arcs: [[0, 3]] }, 'arc'],
    ['a reversed arc that is not there', { type: 'Polygon', arcs: [[0, -4]] }, 'arc'],
    ['an arc between two arcs', { type: 'Polygon', arcs: [[0.5]] }, 'arc'],
    ['an arc that is a text', { type: 'Polygon', arcs: [['0']] }, 'arc'],
    ['arcs that do not meet', { type: 'Polygon', arcs: [[0, 2]] }, 'open-ring'],
    ['a ring that does not come back', { type: 'Polygon', arcs: [[1]] }, 'open-ring'],
    ['a ring of no arcs', { type: 'Polygon', arcs: [[]] }, 'short-ring'],
    ['a ring that is no list', { type: 'Polygon', arcs: [0] }, 'shape'],
    ['a part without rings', { type: 'MultiPolygon', arcs: [[]] }, 'shape'],
    ['no arcs at all', { type: 'Polygon' }, 'shape'],
    ['an unknown kind', { type: 'Circle' }, 'shape'],
    ['no object', 3, 'shape'],
  ];
  test.each(cases)('%s', (_, geometry, reason) => {
    const problem = problemOf(topology(objectsOf(twoSquares[0], geometry)), 'a.json');
    expect([problem.code, problem.params]).toEqual(['file.outline-broken', { reason, feature: 2 }]);
  });

  test.each([
    ['no list of arcs', { arcs: 5 }, 'missing-part'],
    ['an arc that is no list', { arcs: [7] }, 'coordinate'],
    ['an empty arc', { arcs: [[]] }, 'coordinate'],
    ['a step that is a text', { arcs: [[[0, '0']]] }, 'coordinate'],
    ['a scale that is none', { transform: { scale: [1], translate: [0, 0] } }, 'coordinate'],
    ['a transform that is none', { transform: [1] }, 'coordinate'],
    ['no objects', { objects: [] }, 'missing-part'],
    ['a collection without its list', { objects: { xa: { type: 'GeometryCollection' } } }, 'missing-part'],
  ])('%s', (_, replaced, reason) => {
    const problem = problemOf(topology(replaced), 'a.json');
    expect([problem.code, problem.params]).toEqual(['file.damaged', { reason, part: expect.toSatisfy((part) => part !== '') }]);
  });

  test('numbers that are none, or grow beyond all numbers', () => {
    const withScale = (scale: string) => topology().replace('"scale":[0.001,', `"scale":[${scale},`);
    expect(problemOf(withScale('1e999'), 'a.json').params).toMatchObject({ reason: 'coordinate' });
    expect(problemOf(withScale('NaN'), 'a.json').code).toBe('file.json-invalid');
    expect(problemOf(withScale('1e308'), 'a.json').params).toMatchObject({ reason: 'coordinate' });
    const steps = topology({
      arcs: [
        [
          [1.7e308, 0],
          [1.7e308, 0],
        ],
      ],
    });
    expect(problemOf(steps, 'a.json').params).toMatchObject({ reason: 'coordinate' });
  });

  test('metres of a plane grid', () => {
    const transform = { scale: [1, 1], translate: [586_000, 2_325_000] };
    expect(problemOf(topology({ transform }), 'a.json')).toMatchObject({ code: 'file.boundaries-projected', params: { x: 586_000 } });
  });

  test('one arc drawn over and over', () => {
    const rings = Array.from({ length: 50 }, () => [0, 1]);
    expect(problemOf(topology(objectsOf({ type: 'Polygon', arcs: rings })), 'a.json', { points: 200 }).params).toEqual({
      what: 'points',
      limit: 200,
    });
  });

  test('more objects than a workbook has sheets, and none at all', () => {
    const objects = Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`o${index}`, twoSquares[0]]));
    expect(problemOf(topology({ objects }), 'a.json', { sheets: 3 }).params).toEqual({ what: 'sheets', limit: 3 });
    expect(problemOf(topology({ objects: {} }), 'a.json').params).toEqual({ found: 'no-features' });
  });
});
