import type { Dataset } from '../model/dataset.ts';
import type { Leaver } from '../scenario/state.ts';
import { type LeavingMark, listedMark } from './people.ts';

/** Who leaves: the marks of the lists with the decisions of the scenario over them. */
export interface Leavers {
  readonly marks: ReadonlyMap<number, LeavingMark>; // by position, in the order of the columns
  readonly isLeaving: Uint8Array; // by position
  readonly changed: readonly number[]; // positions where the scenario turns the lists' own mark around
}

/** Positions of people by id; made when the first decision about a person asks for it. */
function positionsById({ people }: Dataset): (id: number) => number | undefined {
  const byId = new Map<number, number>();
  return (id) => {
    if (byId.size === 0) for (const [position, personId] of people.personId.entries()) byId.set(personId, position);
    return byId.get(id);
  };
}

/**
 * Makes the function that says who leaves in a scenario.
 *
 * Shape: a scenario's mark with a case overrides that of the list, and takes its dates from the list where it has none of its own;
 * a mark without a case means that the person stays. Marks for people who are not in the dataset are passed over.
 */
export function createLeavers(dataset: Dataset): (decisions: readonly Leaver[]) => Leavers {
  const { people } = dataset;
  const positionOf = positionsById(dataset);
  const listed: number[] = [];
  const base = new Uint8Array(people.count);
  for (let person = 0; person < people.count; person += 1) {
    if ((people.leavingCase[person] ?? -1) < 0) continue;
    listed.push(person);
    base[person] = 1;
  }
  const listedMarks = new Map(
    listed.flatMap((person) => {
      const mark = listedMark(dataset, person);
      return mark ? [[person, mark] as const] : [];
    }),
  );

  return (decisions) => {
    if (decisions.length === 0) return { marks: listedMarks, isLeaving: base, changed: [] };
    const isLeaving = base.slice();
    const marks = new Map(listedMarks);
    const changed: number[] = [];
    for (const decision of decisions) {
      const person = positionOf(decision.personId);
      if (person === undefined) continue;
      const own = listedMarks.get(person);
      if (decision.case === null) marks.delete(person);
      else
        marks.set(person, {
          case: decision.case,
          leavingDate: decision.leavingDate ?? own?.leavingDate ?? null,
          decisionDate: decision.decisionDate ?? own?.decisionDate ?? null,
        });
      isLeaving[person] = decision.case === null ? 0 : 1;
      if (isLeaving[person] !== base[person]) changed.push(person);
    }
    return { marks: new Map([...marks].sort(([a], [b]) => a - b)), isLeaving, changed };
  };
}
