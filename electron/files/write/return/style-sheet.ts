import { Unpatchable } from './unpatchable.ts';
import { attributeIn, withAttribute } from './xml-part.ts';

/** The lists of a stylesheet that grow, in the order the format wants them, and their items. */
const lists = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf' } as const;
type ListName = keyof typeof lists;
/** What may stand behind a list that is missing, so that it is put in at the right place. */
const behind: Readonly<Record<ListName, RegExp>> = {
  fonts: /<(?:fills|borders|cellStyleXfs|cellXfs)\b/,
  fills: /<(?:borders|cellStyleXfs|cellXfs)\b/,
  borders: /<(?:cellStyleXfs|cellXfs)\b/,
  cellXfs: /<(?:cellStyles|dxfs|tableStyles|colors|extLst)\b|<\/styleSheet>/,
};
/** What a list must begin with: the default font, and the two fills and the border that programs take for granted. */
const beginnings: Readonly<Record<ListName, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

interface StyleList {
  readonly items: string[];
  readonly before: number; // how many there were
}

const listPattern = (name: ListName): RegExp => new RegExp(`<${name}\\b[^<>]*?(?:/>|>([\\s\\S]*?)</${name}>)`);

function itemsOf(inner: string, item: string): string[] {
  const items: string[] = [];
  for (const [text] of inner.matchAll(new RegExp(`<${item}\\b(?:[^<>]*/>|[^<>]*>[\\s\\S]*?</${item}>)`, 'g'))) items.push(text);
  return items;
}

/** A stylesheet that only grows: every style that was there keeps its number. */
export class StyleSheet {
  readonly #xml: string;
  readonly #lists: Readonly<Record<ListName, StyleList>>;
  readonly #filled = new Map<string, number>();

  constructor(xml: string) {
    this.#xml = xml;
    const list = (name: ListName): StyleList => {
      const inner = listPattern(name).exec(xml);
      const items = inner ? itemsOf(inner[1] ?? '', lists[name]) : [...beginnings[name]];
      return { items, before: inner ? items.length : 0 };
    };
    this.#lists = { fonts: list('fonts'), fills: list('fills'), borders: list('borders'), cellXfs: list('cellXfs') };
    if (this.#lists.cellXfs.items.length === 0) throw new Unpatchable('No cell styles');
  }

  /** Adds an item and gives its number. */
  add(name: ListName, item: string): number {
    return this.#lists[name].items.push(item) - 1;
  }

  addFill(colour: string): number {
    return this.add(
      'fills',
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  /** The style `style` with another fill, and everything else as it is. A style nobody defined counts as the first. */
  withFill(style: number, fill: number): number {
    const key = `${style} ${fill}`;
    const before = this.#filled.get(key);
    if (before !== undefined) return before;
    const { items } = this.#lists.cellXfs;
    const xf = items[style] ?? items[0] ?? '';
    const tag = /^<xf\b[^<>]*>/.exec(xf)?.[0] ?? '';
    const added = this.add('cellXfs', withAttribute(withAttribute(tag, 'fillId', fill), 'applyFill', 1) + xf.slice(tag.length));
    this.#filled.set(key, added);
    return added;
  }

  /** The colour of a style's solid fill, AARRGGBB; null for any other. */
  fillColour(style: number): string | null {
    const fill = this.#lists.fills.items[Number(attributeIn(this.#lists.cellXfs.items[style] ?? '', 'fillId') ?? -1)] ?? '';
    return /patternType="solid"/.test(fill) ? (/<fgColor\b[^<>]*\srgb="([0-9A-Fa-f]{8})"/.exec(fill)?.[1]?.toUpperCase() ?? null) : null;
  }

  toXml(): string {
    let xml = this.#xml;
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs'] as const) xml = this.#withList(xml, name);
    return xml;
  }

  #withList(xml: string, name: ListName): string {
    const { items, before } = this.#lists[name];
    if (items.length === before) return xml;
    const list = listPattern(name).exec(xml);
    if (list === null) {
      const at = behind[name].exec(xml)?.index;
      if (at === undefined) throw new Unpatchable(`No place for ${name}`);
      return `${xml.slice(0, at)}<${name} count="${items.length}">${items.join('')}</${name}>${xml.slice(at)}`;
    }
    const tag = /^<[^<>]*>/.exec(list[0])?.[0] ?? '';
    const opening = withAttribute(tag.replace(/\s*\/>$/, '>'), 'count', items.length);
    const added = items.slice(before).join('');
    const end = list.index + list[0].length;
    return `${xml.slice(0, list.index)}${opening}${list[1] ?? ''}${added}</${name}>${xml.slice(end)}`;
  }
}
