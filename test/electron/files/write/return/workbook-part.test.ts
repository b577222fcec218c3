import { expect, test } from 'vitest';
import { withFirstSheet } from '../../../../../electron/files/write/return/workbook-part.ts';

const workbook = (before: string, after: string) =>
  `<workbook xmlns="m" xmlns:r="o">${before}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`;
const count = (xml: string, name: string) => xml.match(new RegExp(`<${name}[\\s>/]`, 'g'))?.length ?? 0;

test('lists that are there and empty do not stand beside ours', () => {
  const xml = withFirstSheet(workbook('<bookViews/>', '<definedNames />'), 'Cần sửa', 'rId9');
  expect([count(xml, 'bookViews'), count(xml, 'definedNames'), count(xml, 'workbookView'), count(xml, 'definedName')]).toEqual([
    1, 1, 1, 1,
  ]);
});

test('a sign of replacement in the view of a workbook is no more than text', () => {
  const xml = withFirstSheet(workbook('<bookViews><workbookView xWindow="$&amp;$1"/></bookViews>', ''), 'Cần sửa', 'rId9');
  expect(xml).toContain('<workbookView xWindow="$&amp;$1" activeTab="0" firstSheet="0"/>');
});
