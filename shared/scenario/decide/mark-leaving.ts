import { problem } from '../../kernel/problem.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { PersonId } from '../../model/ids.ts';
import { changeLeaver } from '../rows.ts';
import type { Leaver, ScenarioState } from '../state.ts';
import type { Decided } from './decision.ts';

/** Marks people as leaving under a case and on a day; with `case` null, as staying whatever their list says. */
export function markLeaving(
  scenario: ScenarioState,
  names: ReadonlyMap<number, string>, // of everybody in the dataset
  personIds: readonly number[],
  mark: Omit<Leaver, 'personId'>,
): Decided<'person.unknown'> {
  const unknown = personIds.find((id) => !names.has(id));
  if (unknown !== undefined)
    return fail(
      problem('person.unknown', { kind: 'record', entity: 'person', id: String(unknown), name: String(unknown) }, { id: String(unknown) }),
    );
  const marked = new Map(scenario.leavers.map((leaver) => [leaver.personId as number, leaver]));
  const unique = [...new Set(personIds)];
  return ok({
    // Safe: every id was found among the names of the dataset.
    patch: unique.map((id) => changeLeaver(scenario, marked.get(id) ?? null, { ...mark, personId: id as PersonId })),
    detail: unique.length === 1 ? (names.get(unique[0] ?? -1) ?? '') : `${names.get(unique[0] ?? -1) ?? ''} +${unique.length - 1}`,
  });
}
