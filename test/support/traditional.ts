/**
 * The characters of standard Big5: what a Taiwanese program of the nineties could write. A Han character of running
 * text outside it is a Simplified form; the forms that are also Traditional words (后, 里, 台, 万) are inside.
 */
function big5(): Set<string> {
  const decoder = new TextDecoder('big5');
  const characters = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead += 1) {
    // Between C6A1 and C8FE stand symbols and, in later extensions, Simplified characters.
    if (lead === 0xc7 || lead === 0xc8) continue;
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if ((trail <= 0x7e || trail >= 0xa1) && !(lead === 0xc6 && trail > 0x7e)) characters.add(decoder.decode(new Uint8Array([lead, trail])));
  }
  return characters;
}

/** Forms that Big5 holds as rare characters of their own, but that running text only uses as Simplified ones. */
const rare = '与万体网';
const traditional = big5().difference(new Set(rare));

/** The Han characters of a text that are Simplified and nothing else. */
export const simplifiedOnly = (text: string): string[] => [...text].filter((character) => /\p{Script=Han}/u.test(character) && !/[〇々]/.test(character) && !traditional.has(character));
