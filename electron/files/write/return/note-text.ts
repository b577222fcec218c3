import { xmlString } from '../xlsx/xml-text.ts';
import { noteAuthor } from './marks.ts';
import { Unpatchable } from './unpatchable.ts';

const font = '<sz val="9"/><rFont val="Tahoma"/><family val="2"/>';
const ourHead = `<r><rPr><b/>${font}</rPr><t xml:space="preserve">${noteAuthor}:\n</t></r>`;
/** A line of its own below what the note said before. */
const gapRun = '<r><t xml:space="preserve">\n\n</t></r>';

/** The text of one of our notes, as runs. */
export const runs = (note: string): string => `${ourHead}<r><rPr>${font}</rPr>${xmlString(note)}</r>`;

/** The note of a cell, with ours behind what it says already. */
export function withText(body: string, note: string): string {
  const rich = body.replace(/<text\s*\/>/, '<text></text>').replace(/(<text\b[^<>]*>)\s*(<t\b[^<>]*>[\s\S]*?<\/t>)/, '$1<r>$2</r>');
  const end = /<(?:rPh|phoneticPr)\b|<\/text>/.exec(rich)?.index;
  if (end === undefined) throw new Unpatchable('A note without text');
  return `${rich.slice(0, end)}${/<r>/.test(rich) ? gapRun : ''}${runs(note)}${rich.slice(end)}`;
}

const gap = '(?:\\s|&#(?:10|x[aA]);)*'; // programs write line feeds in either way
const look = '(?:<rPr>(?:(?!</rPr>)[\\s\\S])*</rPr>)?';
const ourRuns = new RegExp(`<r>${look}<t[^<>]*>${noteAuthor}:${gap}</t></r><r>(?:(?!</r>)[\\s\\S])*</r>`, 'g');
const emptyEnd = new RegExp(`<r>${look}<t[^<>]*>${gap}</t></r>(?=</text>)`);
const gapAtEnd = new RegExp(`${gap}(</t></r></text>)`);

/** The note without what we wrote into it before; it goes when the workbook is returned again. */
export function withoutOurs(body: string): string {
  const own = body.replace(ourRuns, '');
  return own === body ? body : own.replace(emptyEnd, '').replace(gapAtEnd, '$1');
}

/** Whether a note says nothing. */
export const isBlank = (body: string): boolean => !/<t\b[^<>]*>[^<]*\S[^<]*<\/t>/.test(body);
