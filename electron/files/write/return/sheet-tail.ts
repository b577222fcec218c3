import { readLimits } from '../../read/limits.ts';
import { attributeOf, isNamed, tagStartOf, walkXml } from '../../read/walk-xml.ts';
import { officeRelations } from '../xlsx/namespaces.ts';
import { type Edit, edited, withoutAttribute } from './xml-part.ts';

/** Elements of a worksheet that stand behind the drawing of its notes. */
const behindNotes = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);
const [less, slash] = [60, 47];

interface Tail {
  readonly notesAt: number; // where the drawing of the notes belongs
  readonly notes: string | null; // id of the relation to it, when there is one
  readonly selected: readonly Edit[]; // tags of views that say the sheet is selected, without that
}

function lookAt(xml: Buffer, part: string): Tail {
  let depth = 0;
  let [notesAt, rootEnd] = [-1, -1];
  let notes: string | null = null;
  let hasData = false; // what stands before the cells is not behind the notes
  const selected: Edit[] = [];
  walkXml(xml, part, readLimits, (kind, nameStart, nameEnd, end) => {
    const start = tagStartOf(xml, nameStart);
    if (kind === 'close') {
      depth--;
      if (depth === 0) rootEnd = start;
      return;
    }
    const isPlain = xml[nameStart - 1] === less || xml[nameStart - 1] === slash;
    if (depth === 1) {
      // Something of another namespace ("mc:AlternateContent") holds controls, which come behind the notes.
      const isBehind = !isPlain || behindNotes.has(xml.toString('latin1', nameStart, nameEnd));
      if (isPlain && isNamed(xml, nameStart, nameEnd, 'sheetData')) hasData = true;
      else if (isBehind && hasData && notesAt < 0) notesAt = start;
      if (isPlain && isNamed(xml, nameStart, nameEnd, 'legacyDrawing')) notes = idOf(xml.toString('utf8', start, end + 1));
    } else if (isPlain && isNamed(xml, nameStart, nameEnd, 'sheetView') && attributeOf(xml, nameEnd, end, 'tabSelected') !== null)
      selected.push({ start, end: end + 1, text: withoutAttribute(xml.toString('utf8', start, end + 1), 'tabSelected') });
    if (kind === 'open') depth++;
  });
  return { notesAt: notesAt < 0 ? rootEnd : notesAt, notes, selected };
}

const idOf = (tag: string): string | null => /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? null;

/** The relation of a worksheet part to the drawing of its notes; null when it has none. */
export const notesRelation = (xml: Buffer, part: string): string | null => lookAt(xml, part).notes;

/** The worksheet part with a relation to the drawing of its notes, at the place the format wants. */
export function withNotes(xml: Buffer, part: string, relation: string): Buffer {
  const { notesAt } = lookAt(xml, part);
  const text = `<legacyDrawing xmlns:r="${officeRelations}" r:id="${relation}"/>`;
  return edited(xml, [{ start: notesAt, end: notesAt, text }]);
}

/** The part of a sheet that is not the selected one; the same bytes when it was not. */
export function notSelected(xml: Buffer, part: string): Buffer {
  const { selected } = lookAt(xml, part);
  return selected.length === 0 ? xml : edited(xml, selected);
}
