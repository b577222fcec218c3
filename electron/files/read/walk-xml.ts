import { isUtf8 } from 'node:buffer';
import type { ReadLimits } from './limits.ts';
import { damaged, unsafe } from './refusal.ts';

/** One tag: its name without prefix stands in `nameStart..nameEnd`, the tag ends before `end`, all in bytes. */
export type VisitTag = (kind: 'open' | 'close' | 'empty', nameStart: number, nameEnd: number, end: number) => void;

const [less, greater, slash, quote, apostrophe, colon, equals] = [60, 62, 47, 34, 39, 58, 61] as const;
const [bang, question, dash, bracket] = [33, 63, 45, 91] as const;
const isSpace = (byte: number | undefined): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** The end of a comment. Markup in it is refused: the parser behind us finds cells by pattern, comments or not. */
function commentEnd(xml: Buffer, start: number, part: string): number {
  const end = xml.indexOf('-->', start + 4);
  if (end < 0) throw damaged('xml', part);
  if (xml.subarray(start + 4, end).includes(less)) throw unsafe('hidden-markup', part);
  return end + 3;
}

function instructionEnd(xml: Buffer, start: number, part: string): number {
  const end = xml.indexOf('?>', start + 2);
  if (end < 0) throw damaged('xml', part);
  const encoding = /^<\?xml\s.*?\sencoding\s*=\s*["']([^"']*)["']/.exec(xml.toString('latin1', start, Math.min(end, start + 200)))?.[1];
  if (encoding !== undefined && !/^(utf-8|us-ascii|ascii)$/i.test(encoding)) throw damaged('encoding', part);
  return end + 2;
}

function tagEnd(xml: Buffer, start: number, part: string, limits: ReadLimits): number {
  let open = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const byte = xml[at];
    if (open !== 0) {
      if (byte === open) open = 0;
      else if (byte === less) throw damaged('xml', part);
    } else if (byte === quote || byte === apostrophe) open = byte;
    else if (byte === greater) return at;
    else if (byte === less) throw damaged('xml', part);
    if (at - start > limits.xmlTagBytes) throw unsafe('long-tag', part);
  }
  throw damaged('xml', part);
}

/**
 * Goes once through an XML part and shows every tag. What a spreadsheet never needs is refused on the way:
 * document types, sections that hide markup, other encodings than UTF-8, depth and tags without measure.
 *
 * Errors: throws Refusal for broken or refused XML.
 */
export function walkXml(xml: Buffer, part: string, limits: ReadLimits, visit: VisitTag = () => {}): void {
  if (!isUtf8(xml)) throw damaged('encoding', part);
  if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw unsafe('document-type', part);
  let depth = 0;
  for (let at = xml.indexOf(less); at >= 0; at = xml.indexOf(less, at)) {
    const next = xml[at + 1];
    if (next === bang) {
      if (xml[at + 2] !== dash || xml[at + 3] !== dash) throw unsafe(xml[at + 2] === bracket ? 'hidden-markup' : 'document-type', part);
      at = commentEnd(xml, at, part);
      continue;
    }
    if (next === question) {
      at = instructionEnd(xml, at, part);
      continue;
    }
    const end = tagEnd(xml, at, part, limits);
    const isClosing = next === slash;
    const isEmpty = xml[end - 1] === slash;
    let nameStart = isClosing ? at + 2 : at + 1;
    let nameEnd = nameStart;
    for (; nameEnd < end && xml[nameEnd] !== slash && !isSpace(xml[nameEnd]); nameEnd++)
      if (xml[nameEnd] === colon) nameStart = nameEnd + 1;
    if (isClosing) {
      if (--depth < 0) throw damaged('xml', part);
    } else if (!isEmpty && ++depth > limits.xmlDepth) throw unsafe('depth', part);
    visit(isClosing ? 'close' : isEmpty ? 'empty' : 'open', nameStart, nameEnd, end);
    at = end + 1;
  }
  if (depth !== 0) throw damaged('xml', part);
}

/** Whether the bytes `start..end` are exactly this ASCII name. */
export function isNamed(xml: Buffer, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let index = 0; index < name.length; index++) if (xml[start + index] !== name.charCodeAt(index)) return false;
  return true;
}

/** Value of an attribute of the tag whose name ends at `nameEnd` and which ends at `end`; null when it has none. Raw: entities stay. */
export function attributeOf(xml: Buffer, nameEnd: number, end: number, name: string): string | null {
  let at = nameEnd;
  while (at < end) {
    while (at < end && (isSpace(xml[at]) || xml[at] === slash)) at++;
    const attributeStart = at;
    while (at < end && xml[at] !== equals && !isSpace(xml[at])) at++;
    const attributeEnd = at;
    while (at < end && xml[at] !== quote && xml[at] !== apostrophe) at++;
    if (at >= end) return null;
    const valueEnd = xml.indexOf(xml[at] ?? quote, at + 1);
    if (valueEnd < 0 || valueEnd > end) return null;
    if (isNamed(xml, attributeStart, attributeEnd, name)) return xml.toString('utf8', at + 1, valueEnd);
    at = valueEnd + 1;
  }
  return null;
}

/** Where the tag begins whose name (without prefix) begins at `nameStart`. */
export const tagStartOf = (xml: Buffer, nameStart: number): number => xml.lastIndexOf(less, nameStart);
