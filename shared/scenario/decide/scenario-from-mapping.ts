import { type Problem, problem } from '../../kernel/problem.ts';
import { spokenWords } from '../../kernel/vietnamese/spoken-words.ts';
import type { Dataset, MappingRow } from '../../model/dataset.ts';
import type { NewUnitId, ScenarioId } from '../../model/ids.ts';
import type { TargetUnit, Unit, UnitKind } from '../../model/unit.ts';
import type { Member, NewUnit } from '../state.ts';

export interface MappedDecisions {
  readonly newUnits: readonly NewUnit[]; // by code, then name
  readonly members: readonly Member[]; // by new unit, then old unit
  readonly problems: readonly Problem[];
}

/** Rows that form one new unit. */
interface Group {
  readonly key: string;
  readonly code: string | null;
  readonly rows: MappingRow[];
}

const communeKinds: readonly UnitKind[] = ['phường', 'xã', 'thị trấn', 'đặc khu'];
const kindWords = communeKinds.map((kind) => [spokenWords(kind), kind] as const);
const kindInName = (name: string): UnitKind | null => kindWords.find(([words]) => spokenWords(name).startsWith(`${words} `))?.[1] ?? null;
const cleanName = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ');
const fullName = (name: string, kind: UnitKind): string =>
  kindInName(name) === null ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${cleanName(name)}` : cleanName(name);

const bySource = (a: MappingRow, b: MappingRow): number => a.source.sheetId - b.source.sheetId || a.source.row - b.source.row;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const last = '\uffff'; // a unit without a code sorts behind all codes

/** The province of an old unit, so that homonyms of two provinces stay apart. */
function provinceIds(units: readonly Unit[]): (unitId: number) => string {
  const byId = new Map(units.map((unit) => [unit.id as number, unit]));
  return (unitId) => {
    let unit = byId.get(unitId);
    for (let steps = 0; unit && unit.level !== 'province' && unit.parentId !== null && steps < 3; steps += 1)
      unit = byId.get(unit.parentId);
    return String(unit?.id ?? '');
  };
}

/** Rows of one new code and name are one unit; without a code, rows of one name in one province, and those of the coded unit of that name. */
function groupRows(rows: readonly MappingRow[], provinceOf: (unitId: number) => string): readonly Group[] {
  const groups = new Map<string, Group>();
  const coded = new Map<string, Set<string>>(); // name in a province → keys of coded groups
  const nameIn = (row: MappingRow): string =>
    `${row.newProvince === null ? provinceOf(row.unitId) : spokenWords(row.newProvince)}|${spokenWords(row.newName)}`;
  const put = (key: string, code: string | null, row: MappingRow): void => {
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { key, code, rows: [row] });
  };
  for (const row of rows) {
    if (row.newCode === null) continue;
    const key = `${row.newCode}|${spokenWords(row.newName)}`;
    put(key, row.newCode, row);
    coded.set(nameIn(row), (coded.get(nameIn(row)) ?? new Set()).add(key));
  }
  for (const row of rows) {
    if (row.newCode !== null) continue;
    const keys = [...(coded.get(nameIn(row)) ?? [])];
    const [only] = keys;
    put(only !== undefined && keys.length === 1 ? only : `|${nameIn(row)}`, null, row);
  }
  return [...groups.values()];
}

/** Codes that stand with several names. */
function twoNames(groups: readonly Group[]): readonly Problem[] {
  const byCode = new Map<string, string[]>();
  for (const { code, rows } of groups)
    if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), cleanName(rows[0]?.newName ?? '')]);
  return [...byCode]
    .filter(([, names]) => names.length > 1)
    .map(([code, names]) =>
      problem('mapping.two-names', { kind: 'record', entity: 'unit', id: code, name: names[0] ?? code }, { code, names }, 'warning'),
    );
}

/** Ids that say which unit they are of and stay the same when the same mapping is applied again. */
function idsOf(scenarioId: ScenarioId, groups: readonly Group[]): ReadonlyMap<string, NewUnitId> {
  const taken = new Set<string>();
  return new Map(
    groups.map(({ key, code, rows }) => {
      const plain =
        code ??
        cleanName(rows[0]?.newName ?? '')
          .toLowerCase()
          .replaceAll(' ', '-');
      let id = `${scenarioId}:${plain}`;
      for (let next = 2; taken.has(id); next += 1) id = `${scenarioId}:${plain}~${next}`;
      taken.add(id);
      return [key, id as NewUnitId] as const; // safe: ids of new units are made here and nowhere else
    }),
  );
}

const isWhole = ({ extent, area, population }: MappingRow): boolean =>
  extent === 'whole' || area.kind === 'all' || population.kind === 'all';
const goesOn = ['tiếp nhận', 'giữ nguyên'].map(spokenWords);

/** The old unit that goes on and takes the others in, when the mapping says so in words: its own row has the new name and such a note. */
function stayingUnit(rows: readonly MappingRow[], name: string, kind: UnitKind, unitOf: ReadonlyMap<number, Unit>): Unit | null {
  const stays = rows.filter(({ extent, note, unitId }) => {
    const unit = unitOf.get(unitId);
    return (
      extent === 'whole' &&
      unit?.kind === kind &&
      spokenWords(unit.name) === spokenWords(name) &&
      goesOn.some((words) => spokenWords(note ?? '').includes(words))
    );
  });
  return (stays.length === 1 && stays[0] && unitOf.get(stays[0].unitId)) || null;
}

/**
 * The decisions a mapping list makes: which units are formed, and from what.
 *
 * Shape   ids are deterministic, and neither they nor the result depend on the order of `rows`. The kind of a new unit is the one
 *         stated, else that of the target list, else the first words of its name, else that of its members.
 *         An old unit is taken to go on (`staysAs`) only where its own row bears the new name and the note says so.
 * Errors  warnings `mapping.two-names`, `mapping.kind-assumed`, `mapping.listed-twice`.
 */
export function scenarioFromMapping(
  scenarioId: ScenarioId,
  rows: readonly MappingRow[],
  dataset: Pick<Dataset, 'units' | 'targets'>,
): MappedDecisions {
  const unitOf = new Map(dataset.units.map((unit) => [unit.id as number, unit]));
  const rank = new Map(dataset.units.map((unit, index) => [unit.id as number, index]));
  const targetOf = new Map(
    dataset.targets.filter(({ level }) => level === 'commune').map((target): [string, TargetUnit] => [target.code, target]),
  );
  const groups = groupRows(rows.toSorted(bySource), provinceIds(dataset.units)).toSorted(
    (a, b) =>
      byText(a.code ?? last, b.code ?? last) ||
      byText(cleanName(a.rows[0]?.newName ?? ''), cleanName(b.rows[0]?.newName ?? '')) ||
      byText(a.key, b.key),
  );
  const ids = idsOf(scenarioId, groups);
  const problems: Problem[] = [...twoNames(groups)];
  const newUnits: NewUnit[] = [];
  const members: Member[] = [];

  for (const { key, code, rows: parts } of groups) {
    const [first] = parts;
    const id = ids.get(key);
    if (!first || !id) continue;
    const said =
      parts.find(({ newKind }) => newKind !== null)?.newKind ??
      (code === null ? null : targetOf.get(code)?.kind) ??
      kindInName(first.newName);
    const kind = said ?? unitOf.get(first.unitId)?.kind ?? 'xã';
    const name = fullName(first.newName, kind);
    const at = { kind: 'record', entity: 'unit', id, name } as const;
    if (!said) problems.push(problem('mapping.kind-assumed', at, { unit: cleanName(first.newName), kind }, 'warning'));
    newUnits.push({
      id,
      code,
      name,
      kind,
      province: parts.find(({ newProvince }) => newProvince !== null)?.newProvince ?? null,
      staysAs: stayingUnit(parts, name, kind, unitOf)?.id ?? null,
    });
    const seen = new Map<number, MappingRow[]>();
    for (const row of parts) {
      const earlier = seen.get(row.unitId);
      if (earlier && (isWhole(row) || earlier.some(isWhole))) {
        problems.push(
          problem('mapping.listed-twice', at, { unit: unitOf.get(row.unitId)?.name ?? row.oldName ?? '', newUnit: name }, 'warning'),
        );
        continue;
      }
      seen.set(row.unitId, [...(earlier ?? []), row]);
      members.push({
        id: `${id}:${row.unitId}${earlier ? `~${earlier.length + 1}` : ''}`,
        newUnitId: id,
        unitId: row.unitId,
        extent: row.extent,
        area: row.area,
        population: row.population,
        source: row.source,
      });
    }
  }
  const order = new Map(newUnits.map(({ id }, index) => [id, index]));
  return {
    newUnits,
    members: members.toSorted(
      (a, b) =>
        (order.get(a.newUnitId) ?? 0) - (order.get(b.newUnitId) ?? 0) ||
        (rank.get(a.unitId) ?? 0) - (rank.get(b.unitId) ?? 0) ||
        byText(a.id, b.id),
    ),
    problems,
  };
}
