import { eventDate } from '../parse/date.ts';
import { text } from '../parse/text.ts';
import { unitLevel } from '../parse/unit-words.ts';
import { input, kindSpec } from './kind-spec.ts';

const inputs = {
  field: input('field', text, ['lĩnh vực', 'ngành, lĩnh vực', 'ngành lĩnh vực', 'tên lĩnh vực', 'lĩnh vực quản lý', 'field'], true),
  name: input('name', text, [
    'nhiệm vụ',
    'nhiệm vụ, thẩm quyền',
    'thẩm quyền',
    'tên nhiệm vụ',
    'nội dung nhiệm vụ',
    'nhiệm vụ, quyền hạn',
    'tên nhiệm vụ, thẩm quyền',
    'nội dung nhiệm vụ, thẩm quyền',
    'nội dung',
    'tên thủ tục',
    'tên thủ tục hành chính',
    'tên tthc',
    'task',
    'task_name',
  ]),
  plainName: { ...input('name', text, ['tên', 'name']), beside: 'field' },
  oldBasis: input(
    'oldBasis',
    text,
    [
      'căn cứ cũ',
      'căn cứ pháp lý cũ',
      'căn cứ pháp lý hiện hành',
      'căn cứ pháp lý > cũ',
      'căn cứ pháp lý trước đây',
      'old_basis',
      'old_legal_basis',
    ],
    true,
  ),
  newBasis: input(
    'newBasis',
    text,
    [
      'căn cứ mới',
      'căn cứ pháp lý mới',
      'căn cứ pháp lý',
      'căn cứ pháp lý > mới',
      'văn bản phân định thẩm quyền',
      'new_basis',
      'new_legal_basis',
      'legal_basis',
    ],
    true,
  ),
  fromLevel: input(
    'fromLevel',
    unitLevel,
    ['cấp cũ', 'cấp đang thực hiện', 'cấp thực hiện cũ', 'cấp thực hiện trước đây', 'từ cấp', 'cấp thực hiện > cũ', 'from_level'],
    true,
  ),
  toLevel: input(
    'toLevel',
    unitLevel,
    ['cấp mới', 'cấp thực hiện mới', 'cấp thực hiện', 'cấp tiếp nhận', 'chuyển về cấp', 'về cấp', 'cấp thực hiện > mới', 'to_level'],
    true,
  ),
  holder: input(
    'holder',
    text,
    [
      'chủ thể',
      'chủ thể thực hiện',
      'cơ quan thực hiện',
      'cơ quan, người có thẩm quyền',
      'thẩm quyền thực hiện',
      'cơ quan có thẩm quyền',
      'holder',
      'authority',
    ],
    true,
  ),
  validFrom: input(
    'validFrom',
    eventDate,
    ['từ ngày', 'hiệu lực từ', 'hiệu lực từ ngày', 'ngày hiệu lực', 'hiệu lực > từ', 'valid_from'],
    true,
  ),
  validTo: input(
    'validTo',
    eventDate,
    ['đến ngày', 'hiệu lực đến', 'hiệu lực đến ngày', 'ngày hết hiệu lực', 'hiệu lực > đến', 'valid_to'],
    true,
  ),
} as const;

/** Tasks: what a level of government must do; field and name needed, the field also from a section row. */
export const tasksSpec = kindSpec({
  kind: 'tasks',
  inputs,
  needed: [
    { name: 'field', inputs: ['field'], orSection: true },
    { name: 'task', inputs: ['name', 'plainName'] },
  ],
  readerChecksNeeded: true, // the field may stand in a section row
  signs: [['oldBasis'], ['newBasis'], ['fromLevel'], ['toLevel'], ['holder'], ['validFrom'], ['validTo']],
  identity: ['field', 'name', 'plainName'],
  sections: ['other'],
  never: [],
  isSurelySame: () => true,
  start: () => ({
    read: (values, row) => {
      const field = values.field ?? row.section('other', 'field');
      const name = values.name ?? values.plainName;
      if (name === null) row.missing('task');
      if (field === null) row.missing('field');
      if (name === null || field === null) return [];
      return [
        {
          row: row.row,
          field,
          name,
          oldBasis: values.oldBasis,
          newBasis: values.newBasis,
          fromLevel: values.fromLevel,
          toLevel: values.toLevel,
          holder: values.holder,
          validFrom: values.validFrom,
          validTo: values.validTo,
        },
      ];
    },
  }),
});
