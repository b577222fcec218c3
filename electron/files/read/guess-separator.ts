export type Separator = ',' | ';' | '\t' | '|';

/** In order of trust: tabs and semicolons hardly ever stand in a cell, commas do (decimals, addresses). */
const candidates: readonly Separator[] = ['\t', ';', '|', ','];
const sampleRecords = 60;

/** How many separators each of the first records has outside quotes. */
function separatorsPerRecord(text: string, separator: Separator): readonly number[] {
  const counts: number[] = [];
  let [count, atStart, isBlank, isQuoted] = [0, true, true, false];
  for (let at = 0; at < text.length && counts.length < sampleRecords; at++) {
    const character = text[at];
    if (isQuoted) {
      if (character === '"') isQuoted = false;
    } else if (character === '"' && atStart) [isQuoted, isBlank] = [true, false];
    else if (character === separator) [count, atStart, isBlank] = [count + 1, true, false];
    else if (character === '\n') {
      if (!isBlank) counts.push(count);
      [count, atStart, isBlank] = [0, true, true];
    } else {
      atStart = false;
      if (character !== '\r' && character !== ' ') isBlank = false;
    }
  }
  if (!isBlank && counts.length < sampleRecords) counts.push(count);
  return counts;
}

/**
 * Which character separates the cells of a text file: the first candidate that gives at least half of the records the
 * same number of cells, more than one; else the one that occurs most.
 */
export function guessSeparator(text: string): Separator {
  const tallies = candidates.map((separator) => {
    const counts = separatorsPerRecord(text, separator);
    const frequency = Map.groupBy(
      counts.filter((count) => count > 0),
      (count) => count,
    );
    const steady = Math.max(0, ...[...frequency.values()].map((same) => same.length));
    return { separator, isSteady: steady * 2 >= counts.length && steady > 0, total: counts.reduce((sum, count) => sum + count, 0) };
  });
  const steady = tallies.find((tally) => tally.isSteady);
  if (steady) return steady.separator;
  const most = tallies.toSorted((a, b) => b.total - a.total)[0];
  return most && most.total > 0 ? most.separator : ',';
}
