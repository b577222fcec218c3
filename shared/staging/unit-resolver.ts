import { nameKey } from '../kernel/vietnamese/name-key.ts';
import { searchKey } from '../kernel/vietnamese/search-key.ts';
import { type UnitLevel, unitLevels } from '../model/unit.ts';
import { parseUnitName, unitKey } from './unit-name.ts';

/** A unit as lists describe it. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parentCode: string | null;
  readonly parentName: string | null;
}

/** What a row says of a unit; `district` and `province` are names or codes, and only tell homonyms apart. */
export interface UnitQuery {
  readonly code: string | null;
  readonly name: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

export type UnitResolution<T> =
  | { readonly kind: 'found'; readonly unit: T; readonly by: 'code' | 'padded-code' | 'name'; readonly nameDiffers: boolean }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly T[] }
  | { readonly kind: 'elsewhere'; readonly upper: string; readonly candidates: readonly T[] } // units of that name, none of them in `upper`
  | { readonly kind: 'unknown'; readonly suggestions: readonly T[] };

/** The unit above is looked for at the levels above and in nothing else. */
export type ParentResolution<T> = Exclude<UnitResolution<T>, { readonly kind: 'elsewhere' }>;

export interface UnitResolver<T> {
  /** The unit a row means. The same question always has the same answer, whatever the order of the list. */
  readonly resolve: (query: UnitQuery) => UnitResolution<T>;
  /** The unit above; null when none is named, or it is not listed, or the name fits several. */
  readonly parentOf: (unit: T) => T | null;
  /** The unit above with why there is none; null when the list names none. */
  readonly resolveParent: (unit: T) => ParentResolution<T> | null;
}

interface Entry<T> {
  readonly unit: T;
  readonly full: string; // key of the full name
  readonly bare: string; // key of the name without its kind
  parent: ParentResolution<T> | null | undefined; // undefined: not looked for yet
}

/** A text about a unit: its keys, and the units above that it names itself. */
interface Wanted {
  readonly full: string;
  readonly bare: string;
  readonly hasKind: boolean;
  readonly above: readonly string[];
}

const widths = [2, 3, 5];
const mostSuggestions = 5;
const innerUnit = /^.*\s((?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s.+)$/iu;
const inBrackets = /^(.*?)\s*\(([^()]*)\)$/;

/** Ways to read a text, the plainest first: as it stands; "Xã A, huyện B"; "Xã A (huyện B)"; the unit at the end of "Đảng ủy xã A". */
function readings(text: string): readonly Wanted[] {
  const wanted = (own: string, above: readonly string[]): Wanted => {
    const name = parseUnitName(own);
    return { full: unitKey(name), bare: nameKey(name.bare), hasKind: name.kind !== null, above };
  };
  const result = [wanted(text, [])];
  const [head = '', ...rest] = text.split(',').map((part) => part.trim());
  if (rest.length > 0) result.push(wanted(head, rest));
  const brackets = inBrackets.exec(text);
  if (brackets) result.push(wanted(brackets[1] ?? '', parseUnitName(brackets[2] ?? '').kind === null ? [] : [brackets[2] ?? '']));
  const inner = innerUnit.exec(head);
  if (inner) result.push(wanted(inner[1] ?? '', rest));
  return result;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const isAbove = (upper: UnitLevel, lower: UnitLevel): boolean => unitLevels.indexOf(upper) < unitLevels.indexOf(lower);

class Resolver<T extends ListedUnit> implements UnitResolver<T> {
  readonly #entries = new Map<T, Entry<T>>();
  readonly #byCode = new Map<string, Entry<T>[]>();
  readonly #byFull = new Map<string, Entry<T>[]>();
  readonly #byBare = new Map<string, Entry<T>[]>();
  readonly #namedParents = new Set<string>(); // keys and codes of units above, listed or not
  readonly #answers = new Map<string, UnitResolution<T>>();
  #bySearchKey: Map<string, Entry<T>[]> | null = null;

  constructor(units: readonly T[]) {
    // In order of code, so that candidates come in an official order.
    for (const unit of units.toSorted((a, b) =>
      a.code < b.code ? -1 : a.code > b.code ? 1 : unitLevels.indexOf(a.level) - unitLevels.indexOf(b.level),
    )) {
      const name = parseUnitName(unit.name);
      const entry: Entry<T> = { unit, full: unitKey(name), bare: nameKey(name.bare), parent: undefined };
      this.#entries.set(unit, entry);
      push(this.#byCode, unit.code, entry);
      push(this.#byFull, entry.full, entry);
      push(this.#byBare, entry.bare, entry);
      if (unit.parentCode !== null) this.#namedParents.add(unit.parentCode);
      if (unit.parentName !== null) for (const part of unit.parentName.split(',')) this.#namedParents.add(unitKey(parseUnitName(part)));
    }
  }

  resolve = (query: UnitQuery): UnitResolution<T> => {
    const { code, name, district, province } = query;
    const key = `${code ?? ''}\n${name ?? ''}\n${district ?? ''}\n${province ?? ''}`;
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = this.#answer(query);
    this.#answers.set(key, answer);
    return answer;
  };

  parentOf = (unit: T): T | null => {
    const found = this.resolveParent(unit);
    return found?.kind === 'found' ? found.unit : null;
  };

  resolveParent = (unit: T): ParentResolution<T> | null => {
    const entry = this.#entries.get(unit);
    if (!entry) return this.#lookUpParent(unit);
    if (entry.parent === undefined) entry.parent = this.#lookUpParent(unit);
    return entry.parent;
  };

  #lookUpParent({ level, parentCode, parentName }: T): ParentResolution<T> | null {
    if (parentCode === null && parentName === null) return null;
    const coded = parentCode === null ? [] : (this.#byCode.get(parentCode) ?? []);
    // The level right above first; a code at no level above is still answered, so that its mistake can be named.
    const [parent] = coded.toSorted((a, b) => this.#distance(a.unit.level, level) - this.#distance(b.unit.level, level));
    if (parent) return { kind: 'found', unit: parent.unit, by: 'code', nameDiffers: false };
    if (parentName === null) return { kind: 'unknown', suggestions: [] };
    for (const wanted of readings(parentName)) {
      const candidates = this.#named(wanted).filter(({ unit }) => isAbove(unit.level, level));
      const fitting = this.#within(candidates, wanted.above);
      const [only] = fitting;
      if (only && fitting.length === 1) return { kind: 'found', unit: only.unit, by: 'name', nameDiffers: false };
      if (fitting.length > 1) return { kind: 'ambiguous', candidates: fitting.map(({ unit }) => unit) };
    }
    return { kind: 'unknown', suggestions: this.#suggestions(parentName, []).filter(({ level: found }) => isAbove(found, level)) };
  }

  /** 1 for the level right above, 2 for the one above that, more for levels that are not above. */
  #distance(upper: UnitLevel, lower: UnitLevel): number {
    const steps = unitLevels.indexOf(lower) - unitLevels.indexOf(upper);
    return steps > 0 ? steps : 10 - steps;
  }

  #answer({ code, name, district, province }: UnitQuery): UnitResolution<T> {
    // A column of districts may name the province too: "Huyện Vĩnh Bảo, Thành phố Hải Phòng".
    const above = [district, province].flatMap((text) => text?.split(',').map((part) => part.trim()) ?? []).filter((text) => text !== '');
    const byCode = code === null ? null : this.#withCode(code, name, above);
    if (byCode) return byCode;
    return name === null ? { kind: 'unknown', suggestions: [] } : this.#withName(name, above);
  }

  /** By code; null when nobody has it. The name must not mean another unit. */
  #withCode(code: string, name: string | null, above: readonly string[]): UnitResolution<T> | null {
    const exact = this.#byCode.get(code) ?? [];
    const padded =
      exact.length === 0 && /^\d{1,4}$/.test(code)
        ? widths.flatMap((width) => (width > code.length ? (this.#byCode.get(code.padStart(width, '0')) ?? []) : []))
        : [];
    const candidates = exact.length > 0 ? exact : padded;
    if (candidates.length === 0) return null;
    const by = exact.length > 0 ? 'code' : 'padded-code';
    const wanted = name === null ? [] : readings(name);
    const isCalled = (entry: Entry<T>) => wanted.some(({ full, bare, hasKind }) => (hasKind ? full === entry.full : bare === entry.bare));
    const called = candidates.filter(isCalled);
    const [only] = called.length > 0 ? called : candidates;
    if (!only || (called.length !== 1 && candidates.length > 1))
      return { kind: 'ambiguous', candidates: candidates.map(({ unit }) => unit) };
    if (name === null || called.length === 1) return { kind: 'found', unit: only.unit, by, nameDiffers: false };
    const byName = this.#withName(name, above);
    if (by === 'padded-code') return byName.kind === 'found' ? byName : null;
    return byName.kind === 'found'
      ? { kind: 'ambiguous', candidates: [only.unit, byName.unit] }
      : { kind: 'found', unit: only.unit, by, nameDiffers: true };
  }

  #withName(name: string, above: readonly string[]): UnitResolution<T> {
    for (const wanted of readings(name)) {
      const candidates = this.#named(wanted);
      if (candidates.length === 0) continue;
      const uppers = [...wanted.above, ...above];
      const fitting = this.#within(candidates, uppers);
      const [only] = fitting;
      if (only && fitting.length === 1) return { kind: 'found', unit: only.unit, by: 'name', nameDiffers: false };
      if (fitting.length > 1) return { kind: 'ambiguous', candidates: fitting.map(({ unit }) => unit) };
      return this.#elsewhere(candidates, uppers);
    }
    return { kind: 'unknown', suggestions: this.#suggestions(name, above) };
  }

  /** The first of the units above that leaves none of the candidates, and those it was asked of. */
  #elsewhere(candidates: readonly Entry<T>[], uppers: readonly string[]): UnitResolution<T> {
    const at = uppers.findIndex((_, last) => this.#within(candidates, uppers.slice(0, last + 1)).length === 0);
    const left = this.#within(candidates, uppers.slice(0, at));
    return { kind: 'elsewhere', upper: uppers[at] ?? '', candidates: left.slice(0, mostSuggestions).map(({ unit }) => unit) };
  }

  /** Units of that very name: with its kind when one is given, else of any kind. */
  #named({ full, bare, hasKind }: Wanted): readonly Entry<T>[] {
    return (hasKind ? this.#byFull.get(full) : this.#byBare.get(bare)) ?? [];
  }

  /** Those that lie within all the units named; a name nobody listed says nothing. */
  #within(candidates: readonly Entry<T>[], above: readonly string[]): readonly Entry<T>[] {
    return above.reduce<readonly Entry<T>[]>(
      (left, text) => (this.#isKnown(text) ? left.filter((entry) => this.#liesIn(entry, text)) : left),
      candidates,
    );
  }

  #isKnown(text: string): boolean {
    const name = parseUnitName(text);
    const full = unitKey(name);
    return (
      this.#byCode.has(text) ||
      this.#namedParents.has(text) ||
      this.#namedParents.has(full) ||
      (name.kind === null ? this.#byBare.has(nameKey(name.bare)) : this.#byFull.has(full))
    );
  }

  /** Whether a unit is, or lies in, the one a text names. */
  #liesIn(entry: Entry<T>, text: string): boolean {
    const name = parseUnitName(text);
    const [full, bare] = [unitKey(name), nameKey(name.bare)];
    let current: Entry<T> | undefined = entry;
    for (let step = 0; current && step < unitLevels.length; step++) {
      const { unit } = current;
      if (unit.code === text || current.full === full || (name.kind === null && current.bare === bare)) return true;
      if (unit.parentCode === text) return true;
      if (unit.parentName?.split(',').some((part) => unitKey(parseUnitName(part)) === full)) return true;
      const parent = this.parentOf(unit);
      current = parent === null ? undefined : this.#entries.get(parent);
    }
    return false;
  }

  /** Units a text may have meant: the same letters without marks, or the same name with another kind. Never taken without a person. */
  #suggestions(text: string, above: readonly string[]): readonly T[] {
    this.#bySearchKey ??= this.#searchKeys();
    const found = new Set(readings(text).flatMap(({ bare }) => this.#bySearchKey?.get(searchKey(bare)) ?? []));
    const near = this.#within([...found], above);
    return (near.length > 0 ? near : [...found]).slice(0, mostSuggestions).map(({ unit }) => unit);
  }

  #searchKeys(): Map<string, Entry<T>[]> {
    const keys = new Map<string, Entry<T>[]>();
    for (const entry of this.#entries.values()) push(keys, searchKey(entry.bare), entry);
    return keys;
  }
}

/**
 * Finds units of a list by what rows say of them: by code, else by full name within district and province.
 *
 * Shape   stripped marks alone never match; a name that fits several units is ambiguous, with all of them; answers are remembered per distinct question.
 */
export const createUnitResolver = <T extends ListedUnit>(units: readonly T[]): UnitResolver<T> => new Resolver(units);
