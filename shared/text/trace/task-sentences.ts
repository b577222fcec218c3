import type { TaskSentences } from '../../plan/trace-sentence.ts';
import type { Sentences } from '../language.ts';

export const taskSentences: Sentences<TaskSentences> = {
  'tasks.total': { vi: () => 'số nhiệm vụ của cấp kết thúc hoạt động', en: () => 'number of tasks of the level that ends' },
  'tasks.to-commune': { vi: () => 'số nhiệm vụ chỉ về cấp xã', en: () => 'number of tasks that go to communes only' },
  'tasks.to-province': { vi: () => 'số nhiệm vụ chỉ về cấp tỉnh', en: () => 'number of tasks that go to the province only' },
  'tasks.shared': { vi: () => 'số nhiệm vụ hai cấp cùng giữ', en: () => 'number of tasks both levels hold' },
  'tasks.unverified': {
    vi: () => 'số nhiệm vụ có căn cứ chưa kiểm chứng',
    en: () => 'number of tasks whose legal basis is unverified',
  },
};
