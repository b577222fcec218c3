import { type PeopleByUnit, peopleOf } from './people-by-unit.ts';
import { noPost, type StaffTally } from './staff-tally.ts';

/** People of a district that ends, as far as one new unit gets them. */
export interface DealShare {
  readonly district: number; // position
  readonly persons: Int32Array;
}

/** Where the people of a new unit come from. */
export interface StaffSources {
  readonly carriers: readonly number[]; // positions of old units whose people come along
  readonly deals: readonly DealShare[];
}

/** Everybody who comes to one new unit, counted. */
export interface UnitStaff {
  readonly present: number; // everybody
  readonly fromDistricts: number; // of `present`
  readonly governmentPresent: number; // of `present`: what the quota of the commune's government counts
  readonly held: Int32Array; // by post of the framework
  readonly unmatched: number; // people whose title matches no post
}

/** Counts the people of one new unit from the counts of its old units and the people dealt to it. */
export function unitStaff(tally: StaffTally, { carriers, deals }: StaffSources): UnitStaff {
  const held = new Int32Array(tally.postCount);
  let [present, fromDistricts, governmentPresent, unmatched] = [0, 0, 0, 0];
  for (const unit of carriers) {
    present += tally.present[unit] ?? 0;
    governmentPresent += tally.government[unit] ?? 0;
    unmatched += tally.unmatched[unit] ?? 0;
    const from = unit * tally.postCount;
    for (let post = 0; post < tally.postCount; post += 1) held[post] = (held[post] ?? 0) + (tally.held[from + post] ?? 0);
  }
  for (const { persons } of deals) {
    fromDistricts += persons.length;
    for (const person of persons) {
      governmentPresent += tally.governmentOf[person] ?? 0;
      const post = tally.postOf[person] ?? noPost;
      if (post >= 0) held[post] = (held[post] ?? 0) + 1;
      else if (post === noPost) unmatched += 1;
    }
  }
  return { present: present + fromDistricts, fromDistricts, governmentPresent, held, unmatched };
}

/** Positions of everybody who comes to one new unit: with its old units in order, then from districts. */
export const personsOf = (byUnit: PeopleByUnit, { carriers, deals }: StaffSources): readonly number[] => [
  ...carriers.flatMap((unit) => [...peopleOf(byUnit, unit)]),
  ...deals.flatMap(({ persons }) => [...persons]),
];
