import type { Rel } from '@mikro-orm/core';
import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Case } from './case.entity.js';

/**
 * What of a case may name persons. Read as fields of Case; a table of its own, so that row security closes it to
 * those who may know of the case but of nobody in it: StAR, auditors, and the public where the publication is neutral.
 */
@Entity({
  tableName: 'case_narrative',
  comment: 'What of a case may name persons: title, summary, search over names.',
})
@Index({ name: 'case_narrative_cluster', properties: ['cluster'] })
@Index({ name: 'case_narrative_search_full', properties: ['searchFull'], type: 'gin' })
export class CaseNarrative {
  @OneToOne({ entity: () => Case, primary: true, owner: true, fieldName: 'case_id' })
  case!: Rel<Case>;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  cluster: string | null = null;

  @Property({ type: 'text', nullable: true })
  summary: string | null = null;

  @Property({ type: 'text', nullable: true })
  mechanism: string | null = null;

  @Property({ type: 'text', nullable: true })
  remark: string | null = null;

  @Property({ type: 'text', nullable: true })
  publishedStatus: string | null = null;

  @Property({ type: 'text', nullable: true })
  unverified: string | null = null;

  /** Names and aliases of the unprotected subjects: kept by a trigger on case_subject. */
  @Property({ type: 'text' })
  subjectNames: string = '';

  /** For search in what only those may read who may know names. */
  @Property({
    type: 'text',
    columnType: 'tsvector',
    nullable: true,
    lazy: true,
    generated: '(app.search_vector(array[title, cluster, summary, mechanism, remark, subject_names])) stored',
  })
  searchFull?: string;
}
