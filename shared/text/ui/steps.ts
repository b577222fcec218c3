import type { draftCalls } from '../../contract/calls/draft-calls.ts';
import type { CallName, Contract } from '../../contract/contract.ts';
import { bilingual } from './bilingual.ts';

/** Work on a draft changes nothing of the plan until it is taken. */
type OnTheDesk = Exclude<keyof typeof draftCalls, 'draft.take'>;

/** The calls that change a plan: each is one step a person can take back. */
export type CommandName = Exclude<{ [N in CallName]: Contract[N]['kind'] extends 'command' ? N : never }[CallName], OnTheDesk>;

/** The name of each step, for undo, redo and the history. A command without a name does not compile. */
export const stepWords = bilingual<Readonly<Record<CommandName, string>>>({
  vi: {
    'draft.take': 'Nhập dữ liệu',
    'import.files': 'Nhập dữ liệu',
    'scenario.create': 'Thêm phương án',
    'scenario.activate': 'Chọn phương án',
    'scenario.applyMapping': 'Áp dụng bảng sắp xếp',
    'scenario.formUnit': 'Gộp đơn vị',
    'scenario.moveUnits': 'Chuyển đơn vị',
    'scenario.dissolveUnit': 'Bỏ đơn vị mới',
    'scenario.renameUnit': 'Sửa tên đơn vị',
    'scenario.markLeaving': 'Đánh dấu nghỉ',
    'history.undo': 'Hoàn tác',
    'history.redo': 'Làm lại',
  },
  en: {
    'draft.take': 'Import',
    'import.files': 'Import',
    'scenario.create': 'Add a variant',
    'scenario.activate': 'Switch variant',
    'scenario.applyMapping': 'Apply the mapping',
    'scenario.formUnit': 'Merge units',
    'scenario.moveUnits': 'Move units',
    'scenario.dissolveUnit': 'Dissolve a new unit',
    'scenario.renameUnit': 'Rename a unit',
    'scenario.markLeaving': 'Mark as leaving',
    'history.undo': 'Undo',
    'history.redo': 'Redo',
  },
});

/** A step in words: "Gộp đơn vị: Xã Minh Quân". An unknown name (a newer file) is shown as it is. */
export function stepText(step: { readonly name: string; readonly detail: string }, words: Readonly<Record<CommandName, string>>): string {
  // Safe: hasOwn has just said that the name is a key of the words.
  const name = Object.hasOwn(words, step.name) ? words[step.name as CommandName] : step.name;
  return step.detail === '' ? name : `${name}: ${step.detail}`;
}
