import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileProblems } from '../../../../../shared/kernel/problems/file.ts';
import { cellsOf, onlySheet, problemOf } from '../made-files.ts';
import { collection, feature, polygon, square } from './made-maps.ts';

const box = { west: 105_000_000, south: 21_000_000, east: 105_500_000, north: 21_500_000 };

describe('a GeoJSON file', () => {
  test('is one sheet named after the file: names of properties, then a row for each feature', () => {
    const text = collection(
      feature({ code: '00001', name: 'Phường Ba Đình', dan_so: 65_023, moi: true }),
      feature({ name: 'Xã Hai', ghi_chu: { nguon: ['a', 1] }, code: null }, polygon(square(106, 20), square(106.1, 20.1, 0.1))),
    );
    const { workbook, warnings } = cellsOf(text, 'ranh giới xã.geojson');
    expect(workbook.format).toBe('geojson');
    expect(warnings).toEqual([]);
    const sheet = workbook.sheets[0]!;
    expect(sheet.name).toBe('ranh giới xã');
    expect(sheet.rows).toEqual([
      ['code', 'name', 'dan_so', 'moi', 'ghi_chu'],
      ['00001', 'Phường Ba Đình', 65_023, true],
      [null, 'Xã Hai', null, null, '{"nguon":["a",1]}'],
    ]);
    expect(sheet.outlines).toEqual([
      null,
      { kind: 'Polygon', parts: 1, points: 5, ...box },
      { kind: 'Polygon', parts: 1, points: 10, west: 106_000_000, south: 20_000_000, east: 106_500_000, north: 20_500_000 },
    ]);
  });

  test('a shape of several parts', () => {
    const geometry = { type: 'MultiPolygon', coordinates: [[square(105, 21)], [square(107, 22), square(107.1, 22.1, 0.1)]] };
    expect(onlySheet(collection(feature({ code: '1' }, geometry)), 'a.json').outlines![1]).toEqual({
      kind: 'MultiPolygon',
      parts: 2,
      points: 15,
      west: 105_000_000,
      south: 21_000_000,
      east: 107_500_000,
      north: 22_500_000,
    });
  });

  test('is known by its contents, whatever its name, with and without a byte-order mark', () => {
    const text = collection(feature({ code: '1' }));
    for (const name of ['a.geojson', 'a.json', 'a.txt', 'a.xlsx', 'a']) expect(cellsOf(text, name).workbook.format).toBe('geojson');
    expect(cellsOf(`\ufeff${text}`, 'a.json').workbook.format).toBe('geojson');
    expect(cellsOf(`  \n${JSON.stringify(JSON.parse(text), null, 2)}\n`, 'a.json').workbook.format).toBe('geojson');
    expect(onlySheet('{"a";"b"}\n1;2\n', 'a.csv').rows.length).toBe(2); // a table that begins with a brace
  });

  test('one feature alone is a file of one row', () => {
    expect(onlySheet(JSON.stringify(feature({ code: '1' })), 'a.json').rows).toEqual([['code'], ['1']]);
  });

  test('the id beside the properties is a column when no property has that name', () => {
    const beside = collection(feature({ code: '1' }, undefined, { id: 'VN-1' }), feature({ code: '2' }, undefined, { id: 7 }));
    expect(onlySheet(beside, 'a.json').rows).toEqual([
      ['code', 'id'],
      ['1', 'VN-1'],
      ['2', 7],
    ]);
    const both = collection(feature({ id: 'x' }, undefined, { id: 1 }), feature({}, undefined, { id: 2 }));
    expect(onlySheet(both, 'a.json').rows).toEqual([['id'], ['x'], []]);
  });

  test('shapes without an outline keep their row, and are counted', () => {
    const text = collection(
      feature({ code: '1' }),
      feature({ code: '2' }, null),
      feature({ code: '3' }, { type: 'Point', coordinates: [105, 21] }),
      feature({ code: '4' }, { type: 'Polygon', coordinates: [] }),
    );
    const { workbook, warnings } = cellsOf(text, 'a.json');
    expect(workbook.sheets[0]!.rows.length).toBe(5);
    expect(workbook.sheets[0]!.outlines!.map((outline) => outline?.kind ?? null)).toEqual([null, 'Polygon', null, null, null]);
    expect(warnings.map(({ code, params, severity, at }) => [code, params, severity, at])).toEqual([
      ['file.features-without-outline', { none: 2, others: 1 }, 'warning', { kind: 'file', file: 'a.json', sheet: 'a' }],
    ]);
  });

  test('a code of more digits than a number holds stays what it was', () => {
    const text = collection(feature({ code: 0 })).replace('"code":0', '"code":12345678901234567890,"so":1e999');
    expect(problemOf(text, 'a.json').params).toEqual({ reason: 'cell', part: null });
    expect(onlySheet(text.replace('1e999', '-1.5e2'), 'a.json').rows).toEqual([
      ['code', 'so'],
      ['12345678901234567890', -150],
    ]);
  });

  test('names that all objects inherit are names like any other', () => {
    const text = collection(feature({ ten: 'Một' })).replace('"ten"', '"__proto__":{"x":1},"constructor":2,"toString":"ba","ten"');
    expect(onlySheet(text, 'a.json').rows).toEqual([
      ['__proto__', 'constructor', 'toString', 'ten'],
      ['{"x":1}', 2, 'ba', 'Một'],
    ]);
    expect(problemOf('{"__proto__":{"type":"FeatureCollection","features":[]}}', 'a.json').params).toEqual({ found: 'other-data' });
  });
});

describe('what is no boundary file', () => {
  test.each([
    ['{"a":1}', 'other-data'],
    ['[1,2,3]', 'other-data'],
    ['"text"', 'other-data'],
    ['{"type":"Something"}', 'other-data'],
    [JSON.stringify(polygon(square(105, 21))), 'bare-shape'],
    ['{"type":"FeatureCollection","features":[]}', 'no-features'],
  ] as const)('%s', (text, found) => {
    const problem = problemOf(text, 'a.json');
    expect([problem.code, problem.params]).toEqual(['file.json-not-boundaries', { found }]);
  });

  test.each([
    ['{"type":"FeatureCollection",\n"features":[\n}', 3],
    ['{"type":"FeatureCollection",\n\n"features":[NaN]}', 3],
    ["{'type':1}", 1],
    ['{"type":1,}', 1],
    ['{"a":1}\n{"b":2}', 2],
    ['{"a":"x\ty"}', 1],
    ['{"a":"\\q"}', 1],
    ['{"a":01}', 1],
    ['abc', 1],
  ])('broken JSON is refused with its line: %s', (text, line) => {
    const problem = problemOf(text, 'a.json');
    expect([problem.code, problem.params]).toEqual(['file.json-invalid', { line }]);
  });

  test('JSON that stops too soon is a file cut off', () => {
    const whole = collection(feature({ code: 'Đ\\"1' }));
    for (let length = 2; length < whole.length; length++)
      expect(problemOf(Buffer.from(whole).subarray(0, length), 'a.json'), String(length)).toMatchObject(
        // Inside a letter of two bytes it is no UTF-8 any more.
        { code: 'file.damaged', params: { reason: expect.stringMatching(/cut-off|encoding/) } },
      );
  });

  test('a name given twice, of which parsers keep one', () => {
    const text = collection(feature({ code: '1' })).replace('"code":"1"', '"code":"1","code":"2"');
    expect(problemOf(text, 'a.json').params).toEqual({ reason: 'repeated-name', part: null });
  });

  test('an encoding other than UTF-8', () => {
    const text = collection(feature({ code: 'é' }));
    expect(problemOf(Buffer.from(text, 'latin1'), 'a.json').params).toEqual({ reason: 'encoding', part: null });
    expect(problemOf(Buffer.from(text, 'utf16le'), 'a.json').params).toEqual({ reason: 'encoding', part: null });
  });

  test('a collection without its list', () => {
    expect(problemOf('{"type":"FeatureCollection"}', 'a.json').params).toEqual({ reason: 'missing-part', part: 'features' });
  });
});

describe('broken outlines', () => {
  type Reason = FileProblems['file.outline-broken']['reason'];
  const cases: readonly (readonly [string, unknown, Reason])[] = [
    ['no list of coordinates', { type: 'Polygon' }, 'shape'],
    ['an unknown kind', { type: 'Curve', coordinates: [] }, 'shape'],
    ['a shape that is a number', 5, 'shape'],
    ['a ring that is no list', polygon(7), 'shape'],
    ['a part without a ring', { type: 'MultiPolygon', coordinates: [[]] }, 'shape'],
    ['three points', polygon(square(105, 21).slice(2)), 'short-ring'],
    ['an open ring', polygon(square(105, 21).slice(0, 4)), 'open-ring'],
    ['a point of one number', polygon([...square(105, 21).slice(0, 3), [105], [105, 21]]), 'coordinate'],
    [
      'a text for a number',
      polygon([
        [105, 21],
        ['106', 21],
        [106, 22],
        [105, 21],
      ]),
      'coordinate',
    ],
    ['a longitude of 200 degrees', polygon(square(199, 21, 2)), 'coordinate'],
  ];
  test.each(cases)('%s', (_, geometry, reason) => {
    const problem = problemOf(collection(feature({ code: '1' }), feature({ code: '2' }, geometry)), 'a.json');
    expect([problem.code, problem.params, problem.at]).toEqual([
      'file.outline-broken',
      { reason, feature: 2 },
      { kind: 'file', file: 'a.json', sheet: 'a' },
    ]);
  });

  test('a number beyond all numbers', () => {
    const text = collection(feature({ code: '1' })).replace('105.5', '1e999');
    expect(problemOf(text, 'a.json').params).toEqual({ reason: 'coordinate', feature: 1 });
  });

  test('properties that are no object', () => {
    expect(problemOf(collection(feature([1])), 'a.json').params).toEqual({ reason: 'properties', feature: 1 });
    expect(problemOf('{"type":"FeatureCollection","features":[1]}', 'a.json').params).toEqual({ reason: 'shape', feature: 1 });
    expect(onlySheet(collection(feature(null), feature({ code: '2' })), 'a.json').rows).toEqual([['code'], [], ['2']]);
  });

  test('metres of a plane grid are named as such', () => {
    const problem = problemOf(collection(feature({ code: '1' }, polygon(square(586_000.4, 2_325_000.2, 900)))), 'a.json');
    expect([problem.code, problem.params]).toEqual(['file.boundaries-projected', { x: 586_000, y: 2_325_000 }]);
  });

  test('latitude before longitude is named as such', () => {
    expect(problemOf(collection(feature({ code: '1' }, polygon(square(21, 105)))), 'a.json').code).toBe('file.boundaries-swapped');
  });
});

describe('limits', () => {
  test('nesting', () => {
    const deep = (levels: number): string =>
      `{"type":"Feature","properties":{"a":${'['.repeat(levels)}${']'.repeat(levels)}},"geometry":null}`;
    expect(onlySheet(deep(62), 'a.json').rows[1]).toEqual([`${'['.repeat(62)}${']'.repeat(62)}`]);
    expect(problemOf(deep(63), 'a.json').params).toEqual({ reason: 'depth', part: null });
    expect(problemOf('['.repeat(5_000_000), 'a.json').params).toEqual({ reason: 'depth', part: null });
    expect(problemOf(`{"a":${'{"a":'.repeat(1_000_000)}`, 'a.json').params).toEqual({ reason: 'depth', part: null });
  });

  test('lists without end', () => {
    const many = `{"type":"FeatureCollection","features":[${'[],'.repeat(1000)}[]]}`;
    expect(problemOf(many, 'a.json', { points: 900 }).params).toEqual({ what: 'points', limit: 900 });
  });

  test('rows, columns, cells and the length of a text', () => {
    const text = collection(feature({ a: '1', b: 'hai' }), feature({ c: '3' }));
    expect(problemOf(text, 'a.json', { rows: 2 }).params).toEqual({ what: 'rows', limit: 2 });
    expect(problemOf(text, 'a.json', { columns: 2 }).params).toEqual({ what: 'columns', limit: 2 });
    expect(problemOf(text, 'a.json', { cells: 4 }).params).toEqual({ what: 'cells', limit: 4 });
    expect(problemOf(text, 'a.json', { cellCharacters: 2 }).params).toEqual({ what: 'cell-characters', limit: 2 });
    expect(problemOf(text, 'a.json', { textCharacters: 5 }).params).toEqual({ what: 'characters', limit: 5 });
    expect(cellsOf(text, 'a.json', { rows: 3, columns: 3, cells: 5, cellCharacters: 3, textCharacters: 8 }).workbook.sheets.length).toBe(1);
  });
});

test('every property of every feature comes out, under its name', () => {
  const value = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean(), fc.constant(null));
  const dictionary = fc.dictionary(fc.string({ minLength: 1 }), value, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(dictionary, { minLength: 1, maxLength: 8 }), (all) => {
      const { rows, outlines } = onlySheet(collection(...all.map((properties) => feature(properties))), 'a.json');
      const [names = [], ...body] = rows;
      expect(outlines?.length).toBe(all.length + 1);
      const back = body.map((row) => row.flatMap((cell, column) => (cell === null ? [] : [[names[column], cell]])));
      const given = all.map((properties) => Object.entries(properties).filter(([, one]) => one !== null));
      const sorted = (pairs: readonly unknown[][]) => pairs.map((pair) => JSON.stringify(pair)).toSorted();
      expect(back.map(sorted)).toEqual(given.map(sorted));
    }),
  );
});
