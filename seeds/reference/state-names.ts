/** Language (ISO 639-1) → short and formal name. */
export type Names = Readonly<Record<string, { readonly short: string; readonly formal?: string }>>;

/** Everything under which a State can be searched: each text as it is, and without its accents. */
export function searchText(names: Names, others: readonly string[]): string {
  const texts = [...Object.values(names).flatMap(({ short, formal }) => [short, formal ?? '']), ...others];
  return [...new Set(texts.flatMap((text) => [text, withoutAccents(text)]))].filter(Boolean).join(' · ');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .normalize('NFC');
}
