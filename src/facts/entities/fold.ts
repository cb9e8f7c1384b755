/** A name's key: lower case, without accents, typographic apostrophes and full stops, so that spellings meet. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/ß/gu, 'ss')
    .replace(/[.’']/gu, '');
}
