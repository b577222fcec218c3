import type { AdjacencyLink } from '../../model/records.ts';
import { type Words, words } from './words.ts';

const links: Words<AdjacencyLink> = [
  ['giáp ranh|đất liền|đường bộ|liền kề|giáp đất liền|tiếp giáp|đường địa giới|địa giới|land|border', 'land'],
  ['sông|suối|giáp sông|cách sông|ranh giới sông|sông, suối|river', 'river'],
  ['cầu|có cầu|nối bằng cầu|qua cầu|cầu nối|bridge', 'bridge'],
  ['phà|đò|bến phà|bến đò|nối bằng phà|đò ngang|đường thủy|đường thuỷ|ferry', 'ferry'],
  ['biển|đường biển|giáp biển|cách biển|trên biển|sea', 'sea'],
];

/** How two units touch or are joined. In longer texts a bridge or a ferry over a river counts as what joins, not as the river. */
export const adjacencyLink = words<AdjacencyLink>(
  links,
  [
    [/(?<!\p{L})cầu(?!\p{L})/u, 'bridge'],
    [/(?<!\p{L})(?:phà|đò)(?!\p{L})/u, 'ferry'],
    [/biển/, 'sea'],
    [/sông|suối|kênh|rạch/, 'river'],
    [/đường bộ|giáp ranh|đất liền|liền kề|tiếp giáp|địa giới|giáp/, 'land'],
  ],
  'error',
);
