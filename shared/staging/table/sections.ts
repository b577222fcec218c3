import type { UnitLevel } from '../../model/unit.ts';
import type { SectionLevel } from '../kinds/kind-spec.ts';
import { levelOfKind, parseUnitName, withoutAgency } from '../unit-name.ts';

/** A text with its cell (A1). */
interface Said {
  readonly text: string;
  readonly cell: string;
}

interface Section extends Said {
  readonly code: Said | null; // of a unit that is a record of its own; null for a section row
}

const inner: Readonly<Record<SectionLevel, readonly SectionLevel[]>> = {
  province: ['district', 'commune', 'group', 'other'],
  district: ['commune', 'group', 'other'],
  commune: ['group', 'other'],
  group: ['other'],
  other: [],
};

/** What level of unit a section names. A "Thành phố" inside a province is a district, else it is one when people or units stand directly below it. */
function levelOf(text: string, hasProvince: boolean): SectionLevel {
  const { kind } = parseUnitName(text);
  if (kind === null) return 'other';
  const own: UnitLevel | null = levelOfKind[kind];
  return (
    own ??
    (/trực thuộc (?:trung ương|tw)/i.test(text) || (!hasProvince && /hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ/i.test(text))
      ? 'province'
      : 'district')
  );
}

/** The sections over a row, one of each level: a section ends those inside the one before it. */
export class OpenSections {
  readonly #open = new Map<SectionLevel, Section>();

  /** The level of the section that begins: `known` where the kind of list tells it. */
  enter(text: string, cell: string, known: SectionLevel | null): SectionLevel {
    const own = withoutAgency(text);
    const level = known ?? levelOf(own, this.#open.has('province'));
    this.#set(level, { text: own, cell, code: null });
    return level;
  }

  /** A record is the section over the rows below it. */
  head(level: SectionLevel, name: Said, code: Said): void {
    this.#set(level, { ...name, code });
  }

  /** What records were the sections of is over. */
  endHeads(): void {
    for (const [level, { code }] of this.#open) if (code !== null) this.#open.delete(level);
  }

  #set(level: SectionLevel, section: Section): void {
    for (const closed of inner[level]) this.#open.delete(closed);
    this.#open.set(level, section);
  }

  at(level: SectionLevel): Section | null {
    return this.#open.get(level) ?? null;
  }
}
