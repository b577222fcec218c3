import { unitLevels } from '../model/unit.ts';
import { sumWhere } from './live-number.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { orUnknown, sourceText, type Words } from './words.ts';

type UnitBefore = ReportInput['unitsBefore'][number];

function destinations({ goesTo }: UnitBefore, { terms }: Words): string | null {
  const names = goesTo.map(({ name, extent }) => (extent === 'whole' ? name : `${name} (${terms.extents[extent].toLowerCase()})`));
  return names.length === 0 ? null : names.join('; ');
}

/**
 * Every unit as it stands, and where it goes.
 *
 * Shape one row a unit in the order given; one total a level that has units, its `id` the level, for a level's units do not add up with another's.
 */
export function unitsBeforeSheet(units: ReportInput['unitsBefore'], frame: Frame): ReportSheet {
  const { words } = frame;
  const { labels, terms } = words;
  const heading = labels.unitsBefore;
  const rows = units.map(
    (unit, index): ReportRow => ({
      role: 'data',
      cells: {
        number: index + 1,
        code: unit.code,
        name: unit.name,
        level: terms.unitLevels[unit.level],
        kind: terms.unitKinds[unit.kind],
        parent: unit.parent,
        province: unit.province,
        area: orUnknown(unit.areaHa),
        population: orUnknown(unit.population),
        goesTo: destinations(unit, words),
        source: sourceText(unit.source, words),
      },
    }),
  );
  const levels = unitLevels.filter((level) => units.some((unit) => unit.level === level));
  const totals = levels.map((level): ReportRow => {
    const where = { column: 'level', equals: terms.unitLevels[level] };
    return {
      id: level,
      role: 'total',
      cells: {
        number: { text: labels.totalOfLevel(terms.unitLevels[level]), span: 7 },
        area: sumWhere(rows, 'area', where),
        population: sumWhere(rows, 'population', where),
      },
    };
  });
  return sheetFrame('unitsBefore', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'code', headings: heading.code, unit: null, kind: 'text', widthCharacters: 9, centred: true },
      { key: 'name', headings: heading.name, unit: null, kind: 'text', widthCharacters: 26 },
      { key: 'level', headings: heading.level, unit: null, kind: 'text', widthCharacters: 11 },
      { key: 'kind', headings: heading.kind, unit: null, kind: 'text', widthCharacters: 11 },
      { key: 'parent', headings: heading.parent, unit: null, kind: 'text', widthCharacters: 22 },
      { key: 'province', headings: heading.province, unit: null, kind: 'text', widthCharacters: 16 },
      { key: 'area', headings: heading.area, unit: labels.units.km2, kind: 'decimal', widthCharacters: 13 },
      { key: 'population', headings: heading.population, unit: labels.units.person, kind: 'integer', widthCharacters: 13 },
      { key: 'goesTo', headings: heading.goesTo, unit: null, kind: 'text', widthCharacters: 32 },
      { key: 'source', headings: heading.source, unit: null, kind: 'text', widthCharacters: 34 },
    ],
    rows,
    totals,
    freezeColumns: 3,
  });
}
