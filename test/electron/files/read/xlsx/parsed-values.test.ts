import { describe, expect, test } from 'vitest';
import { readParsedRows, whyRefused } from './parsed-rows.ts';

const cell = (attributes: string, inner: string): string => `<row r="1"><c r="A1"${attributes}>${inner}</c></row>`;
const value = (type: string, text: string): string => cell(type && ` t="${type}"`, `<v>${text}</v>`);

describe('an .xlsx that only the parser reads: nothing in it becomes something else', () => {
  test.each([
    ['a decimal comma', value('', '1,5')],
    ['two numbers', value('', '1 2')],
    ['a number with a prefix', value('', '0x10')],
    ['letters after digits', value('', '12abc')],
    ['a date no calendar has', value('d', '2025-99-99')],
    ['a text that the parser would decode twice', value('str', 'a &amp;lt; b')],
    ['another one', value('str', '_x005F_x0041_')],
    ['a type nobody knows', value('zzz', '5')],
    ['a truth that is none', value('b', 'x')],
    ['a text number with letters', value('s', '1x')],
    ['an inline text in the place of a value', value('inlineStr', '5')],
    ['a string in a number', cell('', '<is><t>a</t></is>')],
    ['two values', cell('', '<v>1</v><v>2</v>')],
    ['letters beside the value', cell('', '1<v>2</v>')],
    ['a comment within the value', cell('', '<v>1<!-- x -->2</v>')],
    ['an element within the value', cell('', '<v><b>1</b></v>')],
  ])('%s is refused', (_, rows) => {
    expect(whyRefused(rows)).toEqual({ code: 'file.damaged', reason: 'cell' });
  });

  test.each([
    ['letters outside of their element', '<t>a</t>b'],
    ['letters before it', 'raw<t>b</t>'],
    ['text beside runs', '<t>a</t><r><t>b</t></r>'],
    ['runs beside text', '<r><t>a</t></r><t>b</t>'],
    ['two texts', '<t>a</t><t>b</t>'],
    ['a run with attributes', '<r a="1"><t>b</t></r>'],
    ['a comment within the text', '<t>a<!-- x -->b</t>'],
    ['an element before the text', '<phoneticPr fontId="1"/><t>a</t>'],
    ['an empty text before a reading aid', '<t/><phoneticPr fontId="1"/>'],
    ['half a character', '<t>a&#xD800;b</t>'],
  ])('%s is refused in a cell and among the shared texts', (_, inner) => {
    const damaged = { code: 'file.damaged', reason: 'xml' };
    expect(whyRefused(cell(' t="inlineStr"', `<is>${inner}</is>`))).toEqual(damaged);
    expect(whyRefused(value('s', '0'), `<si>${inner}</si>`)).toEqual(damaged);
  });

  test('half a character written as the spreadsheet writes characters', () => {
    expect(whyRefused(cell(' t="inlineStr"', '<is><t>a_xD800_b</t></is>'))).toEqual({ code: 'file.damaged', reason: 'cell' });
  });

  test('what is written well is read as it is', () => {
    const rows = [
      '<c r="A1"><v> -1.5e3 </v></c><c r="B1" t="n"><f>1+1</f><v>2</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>false</v></c>',
      '<c r="E1" t="str"><f>"x"</f><v>x &amp; y&#10;_x0041_</v></c><c r="F1" t="d"><v>2024-05-17</v></c><c r="G1" s="0"/><c r="H1"><v></v></c>',
      '<c r="I1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      '<c r="J1" t="s"><v>1</v></c><c r="K1" t="s"><v>2</v></c><c r="L1" t="e"><v>#N/A</v></c>',
    ];
    const texts = '<si><t/></si><si ><t>&#x1F600;&#128512;&#xD83D;&#xDE00; &#60;b&#x3E; &#38;amp;</t></si ><si><t>ba</t></si>';
    expect(readParsedRows(`<row r="1">${rows.join('')}</row>`, texts)).toEqual([
      [-1500, 2, true, false, 'x & y\nA', { serial: 45_429 }, null, null, 'a b', '😀😀😀 <b> &amp;', 'ba', '#N/A'],
    ]);
  });
});
