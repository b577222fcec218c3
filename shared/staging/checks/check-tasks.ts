import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import { isSameRecord } from '../same-record.ts';
import { type Joining, type Listed, merge, otherCell, report } from './joining.ts';

const taskFields = ['name', 'field'];

/** A task that stands twice under one field. */
export function checkTasks(joining: Joining): void {
  const first = new Map<string, Listed<'tasks'>>();
  for (const task of joining.listed('tasks')) {
    const key = `${nameKey(task.record.field)}\n${nameKey(task.record.name)}`;
    const before = first.get(key);
    if (!before) first.set(key, task);
    else if (isSameRecord(before.record, task.record)) merge(task, before, taskFields);
    else report(task, taskFields, 'task.duplicate', { task: task.record.name, first: otherCell(before, taskFields) }, 'error');
  }
}
