import type { ImportKind } from '../../model/records.ts';
import { adjacencyTemplate } from './adjacency.ts';
import { mappingTemplate } from './mapping.ts';
import { officialsTemplate } from './officials.ts';
import { postsTemplate } from './posts.ts';
import { quotasTemplate } from './quotas.ts';
import { tasksTemplate } from './tasks.ts';
import type { Template } from './template.ts';
import { unitsTemplate } from './units.ts';
import { workloadTemplate } from './workload.ts';

/** Kinds of list that have a workbook to fill in; outlines come from other programs. */
export type TemplateKind = Exclude<ImportKind, 'boundaries'>;

export const templates: { readonly [K in TemplateKind]: Template<K> } = {
  units: unitsTemplate,
  mapping: mappingTemplate,
  officials: officialsTemplate,
  tasks: tasksTemplate,
  quotas: quotasTemplate,
  workload: workloadTemplate,
  posts: postsTemplate,
  adjacency: adjacencyTemplate,
};

// Safe: `Object.keys` of an object that has exactly these keys.
export const templateKinds = Object.keys(templates) as readonly TemplateKind[];
