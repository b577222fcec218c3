export type Separator = ',' | ';' | '\t' | '|';

/** In order of trust: tabs and semicolons hardly ever stand in a cell, commas do (decimals, addresses). */
const candidates: readonly Separator[] = ['\t', ';', '|', ','];
const sampleRecords = 60;

/** Whether a quoted cell may end here: before a separator, a line end, or the end of the text. */
const endsCell = (next: string | undefined, separator: Separator): boolean =>
  next === undefined || next === separator || next === '\n' || next === '\r';

/** How many separators each of the first records has outside quotes; none where a quoted cell ends in the middle of a cell. */
function separatorsPerRecord(text: string, separator: Separator): readonly number[] {
  const counts: number[] = [];
  let [count, atStart, isBlank, isQuoted, isTorn] = [0, true, true, false, false];
  const endRecord = (): void => {
    if (!isBlank) counts.push(isTorn ? 0 : count);
    [count, atStart, isBlank, isTorn] = [0, true, true, false];
  };
  for (let at = 0; at < text.length && counts.length < sampleRecords; at++) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at++;
      else {
        isQuoted = false;
        isTorn ||= !endsCell(text[at + 1], separator);
      }
    } else if (character === '"' && atStart) [isQuoted, isBlank, atStart] = [true, false, false];
    else if (character === separator) [count, atStart, isBlank] = [count + 1, true, false];
    else if (character === '\n') endRecord();
    else {
      atStart = false;
      if (character !== '\r' && character !== ' ') isBlank = false;
    }
  }
  if (counts.length < sampleRecords) endRecord();
  return counts;
}

/** The share of records that have the most frequent number of this separator, none not counted. */
function steadiness(counts: readonly number[]): number {
  const same = Map.groupBy(
    counts.filter((count) => count > 0),
    (count) => count,
  );
  return Math.max(0, ...[...same.values()].map((group) => group.length)) / Math.max(1, counts.length);
}

/**
 * Which character separates the cells of a text file: the one that gives most records the same number of cells.
 * Headings hardly ever hold one of these characters, so it is the heading row that tells "a;b" in a cell and decimal
 * commas from separators. Where no candidate gives half of the records the same number, the most frequent one.
 */
export function guessSeparator(text: string): Separator {
  const tallies = candidates.map((separator) => {
    const counts = separatorsPerRecord(text, separator);
    return { separator, steadiness: steadiness(counts), total: counts.reduce((sum, count) => sum + count, 0) };
  });
  const [steadiest] = tallies.toSorted((a, b) => b.steadiness - a.steadiness);
  if (steadiest && steadiest.steadiness >= 0.5) return steadiest.separator;
  const [most] = tallies.toSorted((a, b) => b.total - a.total);
  return most && most.total > 0 ? most.separator : ',';
}
