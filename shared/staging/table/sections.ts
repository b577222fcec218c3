import type { UnitLevel } from '../../model/unit.ts';
import type { SectionLevel } from '../kinds/kind-spec.ts';
import { levelOfKind, parseUnitName, withoutAgency } from '../unit-name.ts';
import type { NumberStyle } from './row-words.ts';

/** A text with its cell (A1). */
interface Said {
  readonly text: string;
  readonly cell: string;
}

interface Section extends Said {
  readonly code: Said | null; // of a unit that is a record of its own; null for a section row
  readonly style: NumberStyle;
}

const inPlace: readonly SectionLevel[] = ['group', 'body', 'staff-group', 'other'];

const inner: Readonly<Record<SectionLevel, readonly SectionLevel[]>> = {
  province: ['district', 'commune', ...inPlace],
  district: ['commune', ...inPlace],
  commune: inPlace,
  group: ['other'],
  body: ['other'],
  'staff-group': ['other'],
  other: [],
};

/** Sections that lists put into each other in any order: cadres of the Party's body, or the Party's body among the cadres. */
const nested: ReadonlySet<SectionLevel> = new Set(['body', 'staff-group']);

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
  readonly #open = new Map<SectionLevel, Section>(); // in the order they began

  /** The level of the section that begins: `known` where the kind of list tells it. `style` is how it is numbered. */
  enter(text: string, cell: string, known: SectionLevel | null, style: NumberStyle = 'none'): SectionLevel {
    const own = withoutAgency(text);
    const level = known ?? levelOf(own, this.#open.has('province'));
    if (nested.has(level) || level === 'other') this.#endBeside(level, style);
    this.#set(level, { text: own, cell, code: null, style });
    return level;
  }

  /** A record is the section over the rows below it. */
  head(level: SectionLevel, name: Said, code: Said): void {
    this.#set(level, { ...name, code, style: 'none' });
  }

  /** What records were the sections of is over. */
  endHeads(): void {
    for (const [level, { code }] of this.#open) if (code !== null) this.#open.delete(level);
  }

  /** Another list begins. */
  endAll(): void {
    this.#open.clear();
  }

  /** Ends the section that one of that level stands beside, and what began inside that one: the last of its level, or one that is numbered alike. */
  #endBeside(level: SectionLevel, style: NumberStyle): void {
    const open = [...this.#open].filter(([other]) => inPlace.includes(other));
    const beside = open.findIndex(
      ([other, section]) => other === level || (nested.has(other) && style !== 'none' && section.style === style),
    );
    if (beside >= 0) for (const [other] of open.slice(beside)) this.#open.delete(other);
  }

  #set(level: SectionLevel, section: Section): void {
    for (const closed of inner[level]) this.#open.delete(closed);
    this.#open.delete(level); // so that it stands last
    this.#open.set(level, section);
  }

  at(level: SectionLevel): Section | null {
    return this.#open.get(level) ?? null;
  }
}
