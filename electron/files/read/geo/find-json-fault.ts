/** Where text stops being JSON. */
export interface JsonFault {
  readonly line: number; // 1 = first
  readonly atEnd: boolean; // nothing is wrong except that the text stops
}

type Expected = 'value' | 'first-item' | 'first-name' | 'name' | 'colon' | 'comma' | 'end';

const space = /[ \t\n\r]*/y;
const simple = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
const plainCharacters = /[^"\\\0-\x1f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** An escape, a number or a word that the end of the text interrupts. */
const unfinished = /(?:\\(?:u[\da-fA-F]{0,3})?|[-+.\deE]+|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/y;

/** The offset behind what the sticky pattern finds at `at`; `at` itself when it finds nothing there. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset behind a string, or of what is wrong in it. */
function readString(text: string, start: number): { readonly at: number; readonly closed: boolean } {
  let at = start + 1;
  for (;;) {
    at = after(plainCharacters, text, at);
    if (text[at] === '"') return { at: at + 1, closed: true };
    const next = after(escaped, text, at);
    if (next === at) return { at, closed: false };
    at = next;
  }
}

/** The offset of the first character that cannot stand where it stands; the length when the text ends too soon. */
function faultOffset(text: string): number {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma');
  for (let at = after(space, text, 0); at < text.length; at = after(space, text, at)) {
    const sign = text[at];
    const isValueExpected: boolean = expected === 'value' || expected === 'first-item';
    const isNameExpected: boolean = expected === 'name' || expected === 'first-name';
    if (isValueExpected && (sign === '[' || sign === '{')) {
      open.push(sign);
      expected = sign === '[' ? 'first-item' : 'first-name';
      at++;
    } else if (sign === ']' || sign === '}') {
      const isList = open.at(-1) === '[';
      const mayClose = expected === 'comma' || expected === (isList ? 'first-item' : 'first-name');
      if (!mayClose || isList !== (sign === ']')) return at;
      open.pop();
      expected = afterValue();
      at++;
    } else if (sign === '"' && (isValueExpected || isNameExpected)) {
      const read = readString(text, at);
      if (!read.closed) return read.at;
      at = read.at;
      expected = isNameExpected ? 'colon' : afterValue();
    } else if (sign === ':' && expected === 'colon') {
      expected = 'value';
      at++;
    } else if (sign === ',' && expected === 'comma') {
      expected = open.at(-1) === '[' ? 'value' : 'name';
      at++;
    } else {
      const next = isValueExpected ? after(simple, text, at) : at;
      if (next === at) return at;
      at = next;
      expected = afterValue();
    }
  }
  return text.length;
}

/** Says where a text that is not JSON goes wrong. Call it only when the parser has refused the text. */
export function findJsonFault(text: string): JsonFault {
  const fault = faultOffset(text);
  const at = after(unfinished, text, fault);
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return { line, atEnd: at >= text.length };
}
