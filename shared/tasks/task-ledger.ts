import { type Problem, problem } from '../kernel/problem.ts';
import { spokenWords } from '../kernel/vietnamese/spoken-words.ts';
import type { ListedTask } from '../model/dataset.ts';
import type { SourceRow } from '../model/source.ts';
import type { UnitLevel } from '../model/unit.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';

export type Catalogue = RuleValue<'tasks.catalogue'>;

/** A task (nhiệm vụ, thẩm quyền) and the level that holds it after. */
export interface LedgerTask {
  readonly taskId: string; // `catalogue:<number>` or `sheet:<sheet>:<row>`
  readonly field: string;
  readonly name: string;
  readonly oldBasis: string;
  readonly newBasis: string;
  readonly fromLevel: UnitLevel;
  readonly toLevel: UnitLevel;
  readonly sharedWith: UnitLevel | null; // a second level that holds part of the same task
  readonly holder: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly verified: boolean;
  readonly note: string | null;
  readonly source: SourceRow | null; // null: from the catalogue of the program
}

/** Where the tasks of the levels that end go. Every task of the lists is in exactly one of the three parts. */
export interface TaskLedger {
  readonly tasks: readonly LedgerTask[]; // of an ended level, with a destination; catalogue order, then list order
  readonly elsewhere: readonly LedgerTask[]; // of a level that does not end
  readonly withoutDestination: readonly ListedTask[];
  readonly counts: {
    readonly total: number;
    readonly toCommune: number;
    readonly toProvince: number;
    readonly shared: number;
    readonly unverified: number;
  };
  readonly problems: readonly Problem[];
}

/** One task under whatever spelling: name and old basis as read aloud. */
const keyOf = (name: string, oldBasis: string | null): string => `${spokenWords(name)}|${spokenWords(oldBasis ?? '')}`;

type CatalogueTask = Catalogue['tasks'][number];

function fromCatalogue(task: CatalogueTask, { version }: InForce<Catalogue>): LedgerTask {
  const { number, ...rest } = task;
  const valid = version.value.valid ?? version;
  return { ...rest, taskId: `catalogue:${number}`, validFrom: valid.from, validTo: valid.to, source: null };
}

const listedNote = 'Theo danh mục đã nhập; căn cứ chưa được đối chiếu với danh mục của chương trình.';

/** A task of a list, with what the catalogue knows of it where the list is silent. */
function fromList(
  task: ListedTask,
  known: LedgerTask | undefined,
  ended: UnitLevel,
): Omit<LedgerTask, 'toLevel'> & { readonly toLevel: UnitLevel | null } {
  const agrees = known !== undefined && (task.toLevel === null || task.toLevel === known.toLevel);
  const isSameBasis = task.oldBasis === null || spokenWords(task.oldBasis) === spokenWords(known?.oldBasis ?? '');
  return {
    taskId: known?.taskId ?? `sheet:${task.source.sheetId}:${task.source.row}`,
    field: task.field || (known?.field ?? ''),
    name: task.name,
    oldBasis: task.oldBasis ?? known?.oldBasis ?? '',
    newBasis: task.newBasis ?? known?.newBasis ?? '',
    fromLevel: task.fromLevel ?? known?.fromLevel ?? ended,
    toLevel: task.toLevel ?? known?.toLevel ?? null,
    sharedWith: agrees ? known.sharedWith : null,
    holder: task.holder ?? known?.holder ?? null,
    validFrom: task.validFrom ?? known?.validFrom ?? null,
    validTo: task.validTo ?? known?.validTo ?? null,
    verified: agrees && isSameBasis && known.verified,
    note: agrees && isSameBasis ? known.note : listedNote,
    source: task.source,
  };
}

const holds = (task: LedgerTask, level: UnitLevel): boolean => task.toLevel === level || task.sharedWith === level;

function countTasks(tasks: readonly LedgerTask[]): TaskLedger['counts'] {
  const shared = tasks.filter(({ sharedWith }) => sharedWith !== null);
  const only = (level: UnitLevel): number => tasks.filter((task) => task.sharedWith === null && task.toLevel === level).length;
  return {
    total: tasks.length,
    toCommune: only('commune'),
    toProvince: only('province'),
    shared: shared.length,
    unverified: tasks.filter(({ verified }) => !verified).length,
  };
}

/**
 * Finds the catalogue's task that a listed one means. Citations are written in many ways ("Điều 45 khoản 6", "khoản 6 Điều 45"), so a name
 * that stands once in the catalogue and once in the lists is one task, whatever its basis looks like; a name that stands several times
 * (one provision split between levels) needs the same basis.
 */
function matcher(catalogue: ReadonlyMap<string, LedgerTask>, listed: readonly ListedTask[]): (task: ListedTask) => string {
  const once = (names: readonly string[]): ReadonlySet<string> => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return new Set([...counts].filter(([, count]) => count === 1).map(([name]) => name));
  };
  const inCatalogue = once([...catalogue.values()].map(({ name }) => spokenWords(name)));
  const inLists = once([...new Set(listed.map(({ name, oldBasis }) => keyOf(name, oldBasis)))].map((key) => key.split('|')[0] ?? ''));
  const byName = new Map([...catalogue].map(([key, task]) => [spokenWords(task.name), key]));
  return ({ name, oldBasis }) => {
    const words = spokenWords(name);
    const isOne = inCatalogue.has(words) && (oldBasis === null || inLists.has(words));
    return (isOne ? byName.get(words) : undefined) ?? keyOf(name, oldBasis);
  };
}

/**
 * Says where every task of the levels that end goes.
 *
 * Shape   the catalogue of the law date, and the tasks of imported lists; the same task (see `matcher`) is counted
 *         once, and the list wins over the catalogue. total = toCommune + toProvince + shared. No level that ends: an empty ledger.
 * Errors  `task.no-destination` for a listed task that no level takes (kept apart, not lost); warnings `task.two-destinations`
 *         and `task.not-of-ended-level` for listed tasks.
 * Law     `tasks.catalogue`; each task carries its own basis and whether it is verified.
 */
export function taskLedger(catalogue: InForce<Catalogue> | null, listed: readonly ListedTask[], ended: readonly UnitLevel[]): TaskLedger {
  const [endedLevel] = ended;
  if (!endedLevel || !catalogue) return { tasks: [], elsewhere: [], withoutDestination: [], counts: countTasks([]), problems: [] };

  const all = new Map<string, LedgerTask>();
  for (const task of catalogue.version.value.tasks) all.set(keyOf(task.name, task.oldBasis), fromCatalogue(task, catalogue));
  const keyFor = matcher(all, listed);
  const withoutDestination: ListedTask[] = [];
  const problems: Problem[] = [];

  for (const task of listed) {
    const key = keyFor(task);
    const known = all.get(key);
    const entry = fromList(task, known?.source === null ? known : undefined, endedLevel);
    const at = { kind: 'record', entity: 'task', id: entry.taskId, name: task.name } as const;
    if (entry.toLevel === null || ended.includes(entry.toLevel)) {
      withoutDestination.push(task);
      problems.push(problem('task.no-destination', at, { task: task.name, field: task.field }));
      if (known?.source === null) all.delete(key); // the catalogue does not stand in for a destination that the list gives wrongly
      continue;
    }
    if (known && known.toLevel !== entry.toLevel)
      problems.push(
        known.source === null
          ? problem('task.two-destinations', at, { task: task.name, taken: entry.toLevel, other: known.toLevel }, 'warning')
          : problem('task.two-destinations', at, { task: task.name, taken: known.toLevel, other: entry.toLevel }),
      );
    if (known && known.source !== null) continue; // listed before: the same task, once
    if (!ended.includes(entry.fromLevel))
      problems.push(problem('task.not-of-ended-level', at, { task: task.name, level: entry.fromLevel }, 'warning'));
    all.set(key, { ...entry, toLevel: entry.toLevel });
  }

  const entries = [...all.values()];
  const tasks = entries.filter(({ fromLevel }) => ended.includes(fromLevel));
  return {
    tasks,
    elsewhere: entries.filter(({ fromLevel }) => !ended.includes(fromLevel)),
    withoutDestination,
    counts: countTasks(tasks),
    problems,
  };
}

/** How many of the tasks one unit of a level holds. */
export const tasksHeldBy = (ledger: TaskLedger, level: UnitLevel): number => ledger.tasks.filter((task) => holds(task, level)).length;

/** How many units hold a task after. */
export const unitsHolding = (task: LedgerTask, units: { readonly province: number; readonly commune: number }): number =>
  (holds(task, 'commune') ? units.commune : 0) + (holds(task, 'province') ? units.province : 0);
