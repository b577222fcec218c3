import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import { isSameRecord } from '../same-record.ts';
import { type Joining, type Listed, merge, otherCell, report } from './joining.ts';
import { differingColumn } from './same-row.ts';

type Task = Listed<'tasks'>;

const taskFields = ['name', 'field'];

/**
 * Tasks that stand twice under one field. Rows that differ in a column nobody takes, such as the code of a procedure, are two tasks of one name;
 * rows that differ only in what is taken contradict each other.
 */
export function checkTasks(joining: Joining): void {
  const byName = new Map<string, Task[]>();
  for (const task of joining.listed('tasks')) {
    const key = `${nameKey(task.record.field)}\n${nameKey(task.record.name)}`;
    const before = byName.get(key);
    const [first] = before ?? [];
    if (!before || !first) {
      byName.set(key, [task]);
      continue;
    }
    const again = before.find((other) => differingColumn(other, task) === null);
    const name = task.record.name;
    if (again === undefined) {
      const column = differingColumn(first, task) ?? '';
      report(task, taskFields, 'task.same-name', { task: name, first: otherCell(first, taskFields), column }, 'warning');
      before.push(task);
    } else if (isSameRecord(again.record, task.record)) merge(task, again, taskFields);
    else report(task, taskFields, 'task.duplicate', { task: name, first: otherCell(again, taskFields) }, 'error');
  }
}
