const pairs = (second: string, first: string): ReadonlyMap<string, string> =>
  new Map([...second].map((letter, i) => [letter, first.charAt(i)]));
const onA = pairs('àáảãạ', 'òóỏõọ');
const onE = pairs('èéẻẽẹ', 'òóỏõọ');
const onY = pairs('ỳýỷỹỵ', 'ùúủũụ');
const onUAfterQ = pairs('ùúủũụ', 'ỳýỷỹỵ');

/**
 * Small composed text with every tone mark where older spelling puts it, so that both spellings compare equal: "hoà" → "hòa", "thuỷ" → "thủy".
 * After q the u is no vowel: "qúy" → "quý".
 */
export const withSettledTones = (text: string): string =>
  text
    .replace(/o([àáảãạ])(?!\p{L})/gu, (_, letter: string) => `${onA.get(letter)}a`)
    .replace(/o([èéẻẽẹ])(?!\p{L})/gu, (_, letter: string) => `${onE.get(letter)}e`)
    .replace(/(?<!q)u([ỳýỷỹỵ])(?!\p{L})/gu, (_, letter: string) => `${onY.get(letter)}y`)
    .replace(/q([ùúủũụ])y(?!\p{L})/gu, (_, letter: string) => `qu${onUAfterQ.get(letter)}`);
