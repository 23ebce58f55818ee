import type { EntityManager } from '@mikro-orm/postgresql';
import { ProvisionLevel, UnitedNationsTreaty } from '../../src/contexts/directory/index.js';
import { orNull, readData, type DataRow } from './data-file.js';
import { upsert, type TableReport } from './upsert.js';

const articleColumns = ['treaty', 'chapter', 'chapter_title', 'article', 'article_title'] as const;
const partColumns = ['treaty', 'article', 'paragraph', 'subparagraph', 'item'] as const;
type ArticleRow = DataRow<(typeof articleColumns)[number]>;
type PartRow = DataRow<(typeof partColumns)[number]>;

const treaties: Readonly<Record<string, UnitedNationsTreaty>> = {
  UNCAC: UnitedNationsTreaty.UNCAC,
  UNTOC: UnitedNationsTreaty.UNTOC,
};

/** Articles on conduct that States are to, or may, establish as an offence. */
const offences: Readonly<Record<string, readonly number[]>> = {
  UNCAC: [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25],
  UNTOC: [5, 6, 8, 23],
};

/** UNCAC and UNTOC by number: whole articles, and their paragraphs, subparagraphs and items. */
export async function seedConventionProvisions(em: EntityManager): Promise<TableReport> {
  const articles = await readData('convention_articles.csv', articleColumns);
  const parts = await readData('convention_provisions.csv', partColumns);
  const partsOf = Map.groupBy(parts, articleKey);
  const rows = articles.flatMap((article) => {
    const whole = { ...article, paragraph: '', subparagraph: '', item: '' };
    return [whole, ...(partsOf.get(articleKey(article)) ?? [])].map((part) => provision(article, part));
  });
  // The file repeats three chapeaus, and an article without parts is a row of both files.
  const once = new Map(rows.map((row) => [row.key, row]));
  const placed = [...once.values()].map((row, index) => ({ ...row, position: index + 1 }));
  return upsert(em, 'convention_provision', ['key'], placed);
}

const articleKey = ({ treaty, article }: Pick<PartRow, 'treaty' | 'article'>): string =>
  `${treaty}-${article}`;

function provision(article: ArticleRow, part: PartRow) {
  const treaty = treaties[part.treaty];
  if (treaty === undefined) throw new Error(`seeds/data/convention_provisions.csv names ${part.treaty}.`);
  const numbers = [part.paragraph, part.subparagraph, part.item].filter((number) => number !== '');
  return {
    key: [part.treaty, part.article, ...numbers].join('-'),
    citation: `${part.treaty} art. ${part.article}${numbers.map((number) => `(${number})`).join('')}`,
    treaty,
    level: levelOf(part),
    article: Number(part.article),
    paragraph: part.paragraph === '' ? null : Number(part.paragraph),
    subparagraph: orNull(part.subparagraph),
    item: orNull(part.item),
    chapter: orNull(article.chapter),
    chapter_title: orNull(titleCase(article.chapter_title)),
    title: article.article_title,
    criminalization: offences[part.treaty]?.includes(Number(part.article)) ?? false,
  };
}

function levelOf({ paragraph, subparagraph, item }: PartRow): ProvisionLevel {
  if (item !== '') return ProvisionLevel.ITEM;
  if (subparagraph !== '') return ProvisionLevel.SUBPARAGRAPH;
  return paragraph === '' ? ProvisionLevel.ARTICLE : ProvisionLevel.PARAGRAPH;
}

/** "ASSET RECOVERY" as "Asset recovery". */
function titleCase(title: string): string {
  return title.charAt(0) + title.slice(1).toLowerCase();
}
