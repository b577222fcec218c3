import type { PeopleColumns } from '../model/person.ts';

/** People found by unit without a search: those of unit `u` stand in `order` from `start[u]` up to `start[u + 1]`. */
export interface PeopleByUnit {
  readonly people: PeopleColumns;
  readonly start: Int32Array; // one more entry than units
  readonly order: Int32Array; // positions of people, by unit; those without a unit come first
}

/** Indexes people by unit in two passes. Within a unit the order of the columns stays. */
export function peopleByUnit(people: PeopleColumns, unitCount: number): PeopleByUnit {
  const { unit, count } = people;
  const start = new Int32Array(unitCount + 2); // by slot: slot 0 is "no unit", slot u + 1 is unit u
  const slotOf = (person: number): number => {
    const at = unit[person] ?? -1;
    return at >= 0 && at < unitCount ? at + 1 : 0;
  };
  for (let person = 0; person < count; person += 1) {
    const following = slotOf(person) + 1;
    start[following] = (start[following] ?? 0) + 1;
  }
  for (let slot = 1; slot < start.length; slot += 1) start[slot] = (start[slot] ?? 0) + (start[slot - 1] ?? 0);
  const next = start.slice();
  const order = new Int32Array(count);
  for (let person = 0; person < count; person += 1) {
    const slot = slotOf(person);
    const place = next[slot] ?? 0;
    order[place] = person;
    next[slot] = place + 1;
  }
  return { people, start: start.subarray(1), order };
}

/** Positions of the people of one unit; of those without a unit for -1. */
export function peopleOf({ start, order }: PeopleByUnit, unit: number): Int32Array {
  return unit < 0 ? order.subarray(0, start[0] ?? 0) : order.subarray(start[unit] ?? 0, start[unit + 1] ?? 0);
}
