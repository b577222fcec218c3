import type { UnitLevel } from '../../model/unit.ts';
import type { SectionLevel } from '../kinds/kind-spec.ts';
import { levelOfKind, parseUnitName, withoutAgency } from '../unit-name.ts';

interface Section {
  readonly text: string;
  readonly cell: string; // A1
}

const inner: Readonly<Record<SectionLevel, readonly SectionLevel[]>> = {
  province: ['district', 'commune', 'other'],
  district: ['commune', 'other'],
  commune: ['other'],
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

  enter(text: string, cell: string): void {
    const own = withoutAgency(text);
    const level = levelOf(own, this.#open.has('province'));
    for (const closed of inner[level]) this.#open.delete(closed);
    this.#open.set(level, { text: own, cell });
  }

  at(level: SectionLevel): Section | null {
    return this.#open.get(level) ?? null;
  }
}
