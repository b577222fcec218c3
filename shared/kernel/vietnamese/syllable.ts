const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const onsets = ['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnprstvx', ''];

/** Rhymes as they are spelled, without tone. After "qu" and "gi" their u and i are part of the onset. */
const rhymes = set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`,
);
/** Only after an onset of its own: "gi" in giêng, "qu" in quốc, quyết, quỳnh. */
const afterGi = set('e êc êm ên êng êp êt êu eo');
const afterQu = set('ôc ơ ơi ơn i it y yên yêt ynh yt ych yu e en eo et ê ên ênh êt êch eng');

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const stopped = /(?:c|ch|p|t)$/;
const vowels = /^[aăâeêioôơuưy]+/;

function fits(onset: string, rhyme: string): boolean {
  const isFront = /^[eêiy]/.test(rhyme);
  switch (onset) {
    case 'k':
    case 'gh':
    case 'ngh':
      return isFront && rhymes.has(rhyme);
    case 'c':
    case 'ng':
      return !isFront && rhymes.has(rhyme);
    case 'g':
      return (!isFront || rhyme.startsWith('i')) && rhymes.has(rhyme);
    case 'gi':
      return !isFront ? rhymes.has(rhyme) : afterGi.has(rhyme);
    case 'qu':
      return afterQu.has(rhyme) || (/^[aăâ]/.test(rhyme) && rhymes.has(rhyme));
    case '':
      return rhymes.has(rhyme);
    default:
      return rhymes.has(rhyme) && !rhyme.startsWith('yê') && (rhyme !== 'y' || /^[hklmstv]$/.test(onset));
  }
}

/** Whether the tone stands on the vowel that carries it: the last with a hook or roof, else by the number of vowels; oa, oe, uy are written both ways. */
function carriesTone(rhyme: string, at: number): boolean {
  const nucleus = vowels.exec(rhyme)?.[0] ?? '';
  const marked = [...nucleus].findLastIndex((vowel) => 'ăâêôơư'.includes(vowel));
  if (marked >= 0) return at === marked;
  if (nucleus.length !== 2) return at === (nucleus.length === 3 ? 1 : 0);
  if (nucleus !== rhyme) return at === 1;
  return at === 0 || (at === 1 && /^(?:oa|oe|uy)$/.test(rhyme));
}

/**
 * Whether a word can be a syllable of Vietnamese as it is spelled: a known onset, a known rhyme, at most one tone, on the right vowel, and
 * after a final c, ch, p or t only sắc or nặng. Names of minority languages (Kpă, Krông) are none; case does not matter.
 */
export function isSyllable(word: string): boolean {
  const letters = [...word.normalize('NFC').toLowerCase()].map((letter) => letter.normalize('NFD'));
  const tones = letters.join('').match(tone) ?? [];
  if (tones.length > 1) return false;
  const toneAt = letters.findIndex((letter) => letter.search(tone) >= 0);
  const bare = letters.map((letter) => letter.replace(tone, '').normalize('NFC')).join('');
  if (stopped.test(bare) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return onsets.some((onset) => {
    if (!bare.startsWith(onset)) return false;
    const rhyme = bare.slice(onset.length);
    const isInOnset = toneAt >= 0 && toneAt === onset.length - 1 && onset === 'qu'; // "qúy", as it was once typed
    return fits(onset, rhyme) && (toneAt < 0 || isInOnset || carriesTone(rhyme, toneAt - onset.length));
  });
}
