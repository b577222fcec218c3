import { searchKey } from '../../kernel/vietnamese/search-key.ts';
import { sexes, staffGroups } from '../../model/person.ts';
import { cellOf } from '../../model/source.ts';
import { personsOf } from '../../staffing/unit-staffing.ts';
import { packedPartialDate, sourceOf } from '../people.ts';
import type { Plan } from '../plan.ts';

export interface PeopleQuery {
  readonly newUnitId: string | null; // null: everybody in the lists
  readonly search: string; // in names, titles and departments, without marks
  readonly onlyLeaving: boolean;
  readonly from: number;
  readonly count: number;
}

/** Where everybody goes: index into the units of the plan by position of the person (-1: nowhere), and whether a rule sent them there. */
export function placements(plan: Plan): { readonly unit: Int32Array; readonly byRule: Uint8Array } {
  const unit = new Int32Array(plan.dataset.people.count).fill(-1);
  const byRule = new Uint8Array(plan.dataset.people.count);
  for (const [index, { sources }] of plan.units.entries()) {
    for (const person of personsOf(plan.tally.byUnit, sources)) unit[person] = index;
    for (const { persons } of sources.deals) for (const person of persons) byRule[person] = 1;
    for (const position of sources.carriers)
      if ((plan.pieces[position]?.length ?? 0) > 1)
        for (const person of personsOf(plan.tally.byUnit, { carriers: [position], deals: [] })) byRule[person] = 1;
  }
  return { unit, byRule };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** dd/mm/yyyy, mm/yyyy or yyyy, as exact as the list. */
function dateText(packed: number | undefined): string | null {
  const date = packedPartialDate(packed);
  if (!date) return null;
  return [date.day, date.month]
    .flatMap((part) => (part === null ? [] : [two(part)]))
    .concat(String(date.year).padStart(4, '0'))
    .join('/');
}

/** Whether a word of the text begins with what is looked for: “huyen” is in “Lê Thị Huyền”, not in “Chuyên viên”. */
const has = (text: string, wanted: string): boolean => ` ${searchKey(text)}`.includes(` ${wanted}`);

function matching(plan: Plan, persons: Iterable<number>, { search, onlyLeaving }: PeopleQuery): readonly number[] {
  const { people } = plan.dataset;
  const wanted = searchKey(search);
  const keys = (texts: readonly string[]): readonly boolean[] => texts.map((text) => has(text, wanted));
  const [inTitles, inDepartments] = wanted === '' ? [[], []] : [keys(people.titles), keys(people.departments)];
  const found: number[] = [];
  for (const person of persons) {
    if (onlyLeaving && plan.leavers.isLeaving[person] !== 1) continue;
    const fits =
      wanted === '' ||
      inTitles[people.title[person] ?? -1] === true ||
      inDepartments[people.department[person] ?? -1] === true ||
      has(people.fullName[person] ?? '', wanted);
    if (fits) found.push(person);
  }
  return found;
}

function personLine(plan: Plan, person: number, { unit, byRule }: ReturnType<typeof placements>) {
  const { people, units } = plan.dataset;
  const to = plan.units[unit[person] ?? -1]?.unit ?? null;
  const mark = plan.leavers.marks.get(person) ?? null;
  return {
    personId: people.personId[person] ?? -1,
    fullName: people.fullName[person] ?? '',
    birthDate: dateText(people.birthDate[person]),
    sex: sexes[people.sex[person] ?? -1] ?? null,
    title: people.titles[people.title[person] ?? -1] ?? '',
    department: people.departments[people.department[person] ?? -1] ?? '',
    oldUnit: units[people.unit[person] ?? -1]?.name ?? '',
    newUnitId: to?.id ?? null,
    newUnit: to?.name ?? null,
    assignedByRule: byRule[person] === 1,
    staffGroup: staffGroups[people.staffGroup[person] ?? -1] ?? null,
    leaving: mark?.case ?? null,
    leavingDate: mark?.leavingDate ?? null,
    source: cellOf(plan.dataset.sheets, sourceOf(plan.dataset, person), 'fullName'),
  };
}

/** A page of people of one new unit, or of all lists in their order: as `plan.people` gives it. */
export function peoplePage(plan: Plan, query: PeopleQuery) {
  const { newUnitId, from, count } = query;
  const of = newUnitId === null ? null : plan.units.find(({ unit }) => unit.id === newUnitId);
  const all: Iterable<number> = newUnitId === null ? plan.tally.byUnit.order : of ? personsOf(plan.tally.byUnit, of.sources) : [];
  const found = matching(plan, all, query);
  const placed = placements(plan);
  return { total: found.length, people: found.slice(from, from + count).map((person) => personLine(plan, person, placed)) };
}
