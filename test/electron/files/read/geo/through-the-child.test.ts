import { afterAll, expect, test } from 'vitest';
import { nodeChildStarter } from '../../../../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../../../../electron/files/read/workbook-reader.ts';
import { cellsOf } from '../made-files.ts';
import { collection, feature, topology } from './made-maps.ts';

const reader = new WorkbookReader(nodeChildStarter);
afterAll(() => reader.close());

test.each([
  ['a.geojson', collection(feature({ code: '1', __proto__x: true }), feature({}), feature({ code: '3' }, null), feature(null))],
  ['a.topojson', topology()],
])('%s: rows and outlines arrive as they were read', async (fileName, text) => {
  const bytes = Buffer.from(text);
  const outcome = await reader.read({ bytes, fileName });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect({ workbook: outcome.value.workbook, warnings: outcome.value.warnings }).toEqual(cellsOf(bytes, fileName));
});

test('names that all objects inherit do not trouble the child, whose prototypes are frozen', async () => {
  const text = collection(feature({ ten: 'Một' })).replace('"ten"', '"__proto__":{"x":1},"constructor":2,"toString":"ba","ten"');
  const outcome = await reader.read({ bytes: Buffer.from(text), fileName: 'a.json' });
  expect(outcome.ok && outcome.value.workbook.sheets[0]!.rows).toEqual([
    ['__proto__', 'constructor', 'toString', 'ten'],
    ['{"x":1}', 2, 'ba', 'Một'],
  ]);
});

test('JSON that is made to swell is refused before it is parsed', async () => {
  const deep = await reader.read({ bytes: Buffer.from('{"type":'.repeat(3_000_000)), fileName: 'a.json' });
  expect(deep.ok || deep.problems).toMatchObject([{ code: 'file.unsafe', params: { reason: 'depth' } }]);
  const wide = await reader.read({ bytes: Buffer.from(`{"a":[${'{},'.repeat(6_000_000)}{}]}`), fileName: 'a.json' });
  expect(wide.ok || wide.problems).toMatchObject([{ code: 'file.too-many', params: { what: 'points' } }]);
});
