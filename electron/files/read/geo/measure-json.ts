import type { ReadLimits } from '../limits.ts';
import { tooMany, unsafe } from '../refusal.ts';

const [quote, backslash, openList, closeList, openObject, closeObject, colon] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d, 0x3a];

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) return at;
  }
  return text.length;
}

/**
 * Goes through the text before a value of it is built: text nested too deeply, or made of more lists and objects than
 * any map has points, would cost the parser all its memory.
 *
 * Shape   how many members ("name": …) the text holds, for holding the parsed value against.
 * Errors  throws Refusal beyond the limits. Broken text is left to the parser.
 */
export function measureJson(text: string, limits: ReadLimits): number {
  let [depth, containers, members] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case openList:
      case openObject:
        if (++depth > limits.jsonDepth) throw unsafe('depth');
        if (++containers > limits.points) throw tooMany('points', limits.points);
        break;
      case closeList:
      case closeObject:
        depth--;
        break;
      case colon:
        members++;
    }
  }
  return members;
}
