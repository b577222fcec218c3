import type { ImportKind } from '../../model/records.ts';
import { adjacencySpec } from './adjacency.ts';
import { boundariesSpec } from './boundaries.ts';
import type { KindSpec } from './kind-spec.ts';
import { mappingSpec } from './mapping.ts';
import { officialsSpec } from './officials.ts';
import { postsSpec } from './posts.ts';
import { quotasSpec } from './quotas.ts';
import { tasksSpec } from './tasks.ts';
import { unitsSpec } from './units.ts';
import { workloadSpec } from './workload.ts';

export const kindSpecs: Readonly<Record<ImportKind, KindSpec>> = {
  units: unitsSpec,
  mapping: mappingSpec,
  officials: officialsSpec,
  tasks: tasksSpec,
  quotas: quotasSpec,
  workload: workloadSpec,
  posts: postsSpec,
  adjacency: adjacencySpec,
  boundaries: boundariesSpec,
};
