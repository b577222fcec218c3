import { relationsPart, targetPart } from '../../read/xlsx-sheets.ts';
import { packageRelations, xmlHead } from '../xlsx/namespaces.ts';
import { fromXml, xmlAttribute } from '../xlsx/xml-text.ts';
import { type PackageParts, relativeTarget } from './package-parts.ts';
import { Unpatchable } from './unpatchable.ts';
import { attributeIn, checkRoot } from './xml-part.ts';

export interface Relation {
  readonly id: string;
  readonly type: string; // its last word: "comments", "worksheet"
  readonly part: string; // what it points to; "" for something outside the package
}

const empty = `${xmlHead}<Relationships xmlns="${packageRelations}"></Relationships>`;

/** The relations of a part. */
export class Relations {
  readonly #parts: PackageParts;
  readonly #owner: string;
  readonly #name: string;

  constructor(parts: PackageParts, owner: string) {
    this.#parts = parts;
    this.#owner = owner;
    this.#name = relationsPart(owner);
    if (parts.has(this.#name)) checkRoot(parts.read(this.#name), this.#name, 'Relationships', packageRelations);
  }

  all(): readonly Relation[] {
    return [...this.#xml().matchAll(/<Relationship\b[^<>]*>/g)].map(([tag]) => {
      const value = (name: string): string => fromXml(attributeIn(tag, name) ?? '');
      const outside = value('TargetMode') === 'External';
      return {
        id: value('Id'),
        type: value('Type').split('/').at(-1) ?? '',
        part: outside ? '' : targetPart(this.#owner, value('Target')),
      };
    });
  }

  find(matches: (relation: Relation) => boolean): Relation | null {
    return this.all().find(matches) ?? null;
  }

  /** Adds a relation and gives its id. */
  add(type: string, part: string): string {
    const xml = this.#xml();
    const used = new Set(this.all().map(({ id }) => id));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const relation = `<Relationship Id="rId${number}" Type="${type}" Target="${xmlAttribute(relativeTarget(this.#owner, part))}"/>`;
    const end = xml.lastIndexOf('</Relationships>');
    const added =
      end < 0
        ? xml.replace(/<Relationships\b([^<>]*?)\s*\/>/, `<Relationships$1>${relation}</Relationships>`)
        : `${xml.slice(0, end)}${relation}${xml.slice(end)}`;
    if (added === xml) throw new Unpatchable(`${this.#name}: no place for a relation`);
    this.#parts.write(this.#name, added);
    return `rId${number}`;
  }

  #xml(): string {
    return this.#parts.has(this.#name) ? this.#parts.read(this.#name).toString('utf8') : empty;
  }
}
