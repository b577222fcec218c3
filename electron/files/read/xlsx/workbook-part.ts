import type { ReadLimits } from '../limits.ts';
import { attributeOf, isNamed, tagStartOf, walkXml } from '../walk-xml.ts';
import { announcedSheets, type Relation, readRelations, relationsPart, targetPart } from '../xlsx-sheets.ts';
import { mainPrefix } from './main-namespace.ts';
import { notMine } from './not-mine.ts';
import { decodeXmlText } from './xml-text.ts';

/** A sheet with a table, as the workbook part announces it. */
export interface BookSheet {
  readonly name: string;
  readonly part: string; // lower case
  readonly hidden: boolean;
}

export interface BookParts {
  readonly sheets: readonly BookSheet[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null; // part, lower case
  readonly styles: string | null;
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

function partOfType(relations: ReadonlyMap<string, Relation>, type: string, workbook: string): string | null {
  const targets = [...relations.values()].filter((relation) => relation.type.endsWith(type)).map(({ target }) => target);
  const [target] = targets;
  if (targets.length > 1) throw notMine(`several ${type}`);
  if (target === undefined) return null;
  return targetPart(workbook, target).toLowerCase();
}

/**
 * What the workbook part and its relations say.
 *
 * Errors: throws Refusal for broken XML and sheets without a part; NotMine for workbooks of another dialect.
 */
export function readWorkbookPart(xml: Buffer, part: string, relationsXml: Buffer, limits: ReadLimits): BookParts {
  const announced = announcedSheets(xml, part, relationsXml, limits);
  const relations = readRelations(relationsXml, relationsPart(part), limits);
  const hidden: boolean[] = [];
  let [isRoot, date1904] = [true, false];
  walkXml(xml, part, limits, (kind, nameStart, nameEnd, end) => {
    if (isRoot) {
      if (mainPrefix(xml, tagStartOf(xml, nameStart) + 1, nameEnd, end, 'workbook') === null) throw notMine('workbook root');
      isRoot = false;
    }
    if (kind === 'close') return;
    if (isNamed(xml, nameStart, nameEnd, 'workbookPr')) date1904 = isTrue(attributeOf(xml, nameEnd, end, 'date1904'));
    else if (isNamed(xml, nameStart, nameEnd, 'sheet')) {
      const state = attributeOf(xml, nameEnd, end, 'state');
      hidden.push(state === 'hidden' || state === 'veryHidden');
    }
  });
  const sheets = announced.flatMap((sheet, index): readonly BookSheet[] =>
    sheet.part === null ? [] : [{ name: decodeXmlText(sheet.name), part: sheet.part, hidden: hidden[index] ?? false }],
  );
  if (new Set(announced.map(({ name }) => name)).size !== announced.length || announced.length === 0) throw notMine('sheet names');
  if (new Set(sheets.map((sheet) => sheet.part)).size !== sheets.length) throw notMine('two sheets of one part');
  return {
    sheets,
    date1904,
    sharedStrings: partOfType(relations, '/sharedStrings', part),
    styles: partOfType(relations, '/styles', part),
  };
}
